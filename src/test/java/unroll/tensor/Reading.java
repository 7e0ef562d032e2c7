package unroll.tensor;

import java.util.List;
import unroll.io.BadInput;
import unroll.io.Limits;

/// Reads files from bytes, or says what is wrong with them.
final class Reading {

    private Reading() {
    }

    static List<Tensor> all(String name, byte[] bytes) throws BadInput {
        return TensorFiles.read(bytes, name, Limits.FILE, Broken.file(name));
    }

    /// The only array of a file.
    static Tensor one(String name, byte[] bytes) throws BadInput {
        List<Tensor> tensors = all(name, bytes);
        if (tensors.size() != 1) {
            throw new AssertionError(tensors);
        }
        return tensors.getFirst();
    }

    /// What is wrong with a file, or with the numbers of an array in it.
    static String problem(String name, byte[] bytes) {
        try {
            List<Tensor> tensors = all(name, bytes);
            for (Tensor tensor : tensors) {
                tensor.matrix();
            }
            return "read: " + tensors;
        } catch (BadInput e) {
            return e.getMessage();
        }
    }
}
