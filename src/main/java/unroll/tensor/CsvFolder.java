package unroll.tensor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import unroll.io.AtomicFile;
import unroll.io.BadInput;
import unroll.io.Quoted;
import unroll.io.WorkFolder;
import unroll.text.ProblemKey;
import unroll.text.TensorKey;

/// Arrays as a folder of text, `U.csv` and so on: numbers that read back to the same double, separated by commas, without
/// names of rows or columns; a bias has a number a line.
///
/// A new folder appears as a whole. In a folder that is there already, which no system replaces at once, each file is the
/// old or the new one, and what an earlier export left of arrays that there are no more is removed at the end.
final class CsvFolder {
    private static final String ENDING = ".csv";

    private CsvFolder() {
    }

    static void write(List<NamedMatrix> arrays, Path folder) throws BadInput {
        Broken broken = Broken.file(folder.toString());
        try {
            if (Files.isDirectory(folder)) {
                fill(folder, arrays);
                removeOthers(folder, arrays);
            } else {
                broken.demand(!Files.exists(folder), TensorKey.OUT_NO_FOLDER);
                make(folder, arrays);
            }
        } catch (NoSuchFileException e) {
            throw broken.because(e, ProblemKey.FILE_FOLDER_MISSING);
        } catch (IOException e) {
            throw broken.because(e, TensorKey.FOLDER_FAILED, Quoted.plain(String.valueOf(e.getMessage())));
        }
    }

    /// The files that an export can write, where they are there.
    static List<Path> present(Path folder) {
        return NamedMatrix.names().stream().map(name -> folder.resolve(name + ENDING)).filter(Files::exists).toList();
    }

    private static void make(Path folder, List<NamedMatrix> arrays) throws IOException, BadInput {
        Path target = folder.toAbsolutePath().normalize();
        Path parent = target.resolveSibling("");
        try (WorkFolder work = WorkFolder.open(parent)) {
            fill(work.path(), arrays);
            work.become(target);
            AtomicFile.flush(parent);
        }
    }

    private static void fill(Path folder, List<NamedMatrix> arrays) throws BadInput {
        for (NamedMatrix array : arrays) {
            AtomicFile.write(folder.resolve(array.name() + ENDING),
                    CsvText.of(array.numbers()).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static void removeOthers(Path folder, List<NamedMatrix> arrays) throws IOException {
        List<Path> written = arrays.stream().map(array -> folder.resolve(array.name() + ENDING)).toList();
        for (Path file : present(folder)) {
            if (!written.contains(file)) {
                Files.delete(file);
            }
        }
    }
}
