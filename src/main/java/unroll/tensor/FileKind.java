package unroll.tensor;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import unroll.io.BadInput;
import unroll.text.TensorKey;

/// Which format a file has: by how its bytes begin, and where they say nothing by the ending of its name.
enum FileKind {
    NPY, NPZ, SAFETENSORS, TEXT;

    private static final Set<String> TEXTS = Set.of("csv", "tsv", "txt", "dat");
    private static final Set<String> PICKLES = Set.of("pt", "pth", "pkl", "pickle", "bin", "ckpt", "joblib");
    private static final Set<String> HDF5 = Set.of("h5", "hdf5", "keras");
    private static final byte[] HDF5_MARK = {(byte) 0x89, 'H', 'D', 'F', '\r', '\n', 0x1a, '\n'};
    private static final byte PICKLE_MARK = (byte) 0x80;
    private static final int NEWEST_PICKLE = 5;

    /// The format.
    ///
    /// @param bytes all of the file
    /// @param name the file's own name, with its ending
    /// @throws BadInput where it is a pickle, a file of Keras, or none that can be read
    static FileKind of(ByteBuffer bytes, String name, Broken broken) throws BadInput {
        String ending = ending(name);
        broken.demand(bytes.hasRemaining(), TensorKey.EMPTY);
        if (NpyReader.isMarked(bytes)) {
            return NPY;
        }
        if (ZipEntries.isMarked(bytes)) {
            broken.demand(!ending.equals("keras"), TensorKey.KERAS);
            return NPZ;
        }
        if (SafetensorsReader.isMarked(bytes)) {
            return SAFETENSORS;
        }
        broken.demand(!HDF5.contains(ending) && !begins(bytes, HDF5_MARK), TensorKey.KERAS);
        broken.demand(!PICKLES.contains(ending) && !isPickle(bytes), TensorKey.PICKLE);
        return switch (ending) {
            case "npy" -> throw broken.because(TensorKey.NPY_UNMARKED);
            case "npz" -> throw broken.because(TensorKey.NPZ_UNMARKED);
            case "safetensors" -> SAFETENSORS;
            case String other when TEXTS.contains(other) -> TEXT;
            default -> throw broken.because(TensorKey.FORMAT_UNKNOWN);
        };
    }

    /// The files that stand for a matrix each, taken where a folder is given; hidden ones are not.
    static boolean isOneMatrix(String name) {
        return !name.startsWith(".") && List.of("npy", "csv", "tsv").contains(ending(name));
    }

    /// Whether a file of this name is one of weights, be it one that is never read.
    static boolean isNamed(String name) {
        String ending = ending(name);
        return List.of("npy", "npz", "safetensors", "csv", "tsv").contains(ending) || PICKLES.contains(ending)
                || HDF5.contains(ending);
    }

    /// The name without its ending.
    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean begins(ByteBuffer bytes, byte[] mark) {
        return bytes.remaining() >= mark.length && bytes.slice(0, mark.length).equals(ByteBuffer.wrap(mark));
    }

    private static boolean isPickle(ByteBuffer bytes) {
        return bytes.remaining() > 1 && bytes.get(0) == PICKLE_MARK && bytes.get(1) >= 0
                && bytes.get(1) <= NEWEST_PICKLE;
    }
}
