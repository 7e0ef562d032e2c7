package unroll.tensor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import unroll.io.BadInput;
import unroll.text.TensorKey;

/// The formats that weights are written in.
public enum WeightFormat {
    /// NumPy's archive, for `numpy.load`.
    NPZ,
    /// For `safetensors.torch.load_file` and others.
    SAFETENSORS,
    /// A folder with a `.csv` for each, for `numpy.loadtxt` and tables.
    CSV;

    /// The format that a name asks for by its ending; a name without ending, one that ends in a slash, and a folder that
    /// is there ask for CSV.
    ///
    /// @throws BadInput where the name has another ending
    public static WeightFormat of(String name) throws BadInput {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .toLowerCase(Locale.ROOT);
        if (file.endsWith(".npz")) {
            return NPZ;
        }
        if (file.endsWith(".safetensors")) {
            return SAFETENSORS;
        }
        boolean isFolder = file.lastIndexOf('.') < 1 || file.equals("..") || Files.isDirectory(Path.of(name));
        Broken.file(name).demand(isFolder, TensorKey.OUT_UNKNOWN);
        return CSV;
    }
}
