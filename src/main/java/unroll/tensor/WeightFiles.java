package unroll.tensor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unroll.io.AtomicFile;
import unroll.io.BadInput;
import unroll.rnn.Scenario;

/// The weights of a scenario, and their gradients, to files that other programs read. Every number is kept to the last
/// bit, and the same scenario always makes the same bytes.
public final class WeightFiles {

    private WeightFiles() {
    }

    /// Writes them; what was there is replaced.
    ///
    /// @param path a file, or for [WeightFormat#CSV] a folder, made where it is missing
    /// @return the name and the shape of each array written
    /// @throws BadInput where it can't be written; a file is then unchanged
    public static Map<String, TensorShape> write(Scenario scenario, Contents contents, WeightFormat format, Path path)
            throws BadInput {
        List<NamedMatrix> arrays = NamedMatrix.of(scenario, contents);
        Writing writing = switch (format) {
            case NPZ -> () -> AtomicFile.write(path, NpzWriter.bytes(arrays));
            case SAFETENSORS -> () -> AtomicFile.write(path, SafetensorsWriter.bytes(arrays));
            case CSV -> () -> CsvFolder.write(arrays, path);
        };
        writing.write();
        Map<String, TensorShape> written = new LinkedHashMap<>();
        arrays.forEach(array -> written.put(array.name(), array.shape()));
        return written;
    }

    /// What is there already and [#write] would replace or remove.
    public static List<Path> replaced(WeightFormat format, Path path) {
        return switch (format) {
            case NPZ, SAFETENSORS -> Files.exists(path) ? List.of(path) : List.of();
            case CSV -> CsvFolder.present(path);
        };
    }

    /// Writes a file or a folder.
    private interface Writing {
        void write() throws BadInput;
    }
}
