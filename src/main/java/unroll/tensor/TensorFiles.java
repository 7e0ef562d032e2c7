package unroll.tensor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import unroll.io.BadInput;
import unroll.io.FileBytes;
import unroll.io.Limits;
import unroll.io.Quoted;
import unroll.text.TensorKey;

/// The named arrays in files of other programs: `.npy`, `.npz`, `.safetensors`, and text with a matrix a file.
///
/// All files together, and all that is packed in them, take at most [Limits#FILE]. Whatever is wrong with a file is one
/// [BadInput]; no other exception leaves, and nothing in a file is ever run.
public final class TensorFiles {
    /// Arrays, and files, at most.
    static final int MOST = 10_000;
    private final Map<String, Tensor> found = new LinkedHashMap<>();
    private long room = Limits.FILE;

    private TensorFiles() {
    }

    /// The arrays of all files, in the order given. A folder stands for the `.npy`, `.csv` and `.tsv` files in it.
    ///
    /// @throws BadInput with what is wrong with one of them, or where two arrays have the same name
    public static List<Tensor> read(List<Path> files) throws BadInput {
        TensorFiles all = new TensorFiles();
        for (Path file : files) {
            for (Path one : Files.isDirectory(file) ? inFolder(file) : List.of(file)) {
                all.add(one);
            }
        }
        all.demandSomething();
        return List.copyOf(all.found.values());
    }

    /// Whether a path is a folder, or its name ends as those of weights do; of such that are never read too, since reading
    /// says why.
    public static boolean isNamed(Path path) {
        return Files.isDirectory(path) || FileKind.isNamed(path.toString());
    }

    /// What is passed over beside others is refused where there is nothing else.
    private void demandSomething() throws BadInput {
        if (found.values().stream().allMatch(Tensor::isUnread)) {
            found.values().iterator().next().matrix();
        }
    }

    private void add(Path file) throws BadInput {
        Broken broken = Broken.file(file.toString());
        byte[] bytes = FileBytes.of(file, broken.file());
        broken.demand(bytes.length <= room, TensorKey.FILES_LARGE);
        List<Tensor> tensors = read(bytes, file.getFileName().toString(), room, broken);
        for (Tensor tensor : tensors) {
            Optional<Tensor> other = Optional.ofNullable(found.put(tensor.name(), tensor));
            if (other.isPresent()) {
                throw broken.array(tensor.name()).because(TensorKey.NAME_TWICE, Quoted.plain(other.get().file()));
            }
            broken.demand(found.size() <= MOST, TensorKey.TENSORS_MANY, MOST);
        }
        room -= Math.max(bytes.length, tensors.stream().mapToLong(Tensor::kept).sum());
    }

    /// The arrays in the bytes of one file.
    ///
    /// @param name the file's own name, with its ending
    /// @param room bytes that may be unpacked
    static List<Tensor> read(byte[] bytes, String name, long room, Broken broken) throws BadInput {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
        return switch (FileKind.of(buffer, name, broken)) {
            case NPY -> List.of(NpyReader.read(buffer, named(name, broken), broken));
            case NPZ -> NpzReader.read(buffer, room, broken);
            case SAFETENSORS -> SafetensorsReader.read(buffer, broken);
            case TEXT -> List.of(CsvReader.read(bytes, named(name, broken), broken));
        };
    }

    private static String named(String file, Broken broken) throws BadInput {
        return Names.checked(FileKind.stem(file), broken);
    }

    private static List<Path> inFolder(Path folder) throws BadInput {
        Broken broken = Broken.file(folder.toString());
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(file -> FileKind.isOneMatrix(file.getFileName().toString())).limit(MOST).sorted()
                    .forEach(files::add);
        } catch (IOException | UncheckedIOException e) {
            throw broken.because(e, TensorKey.FOLDER_UNREADABLE, Quoted.plain(String.valueOf(e.getMessage())));
        }
        broken.demand(!files.isEmpty(), TensorKey.FOLDER_EMPTY);
        return files;
    }
}
