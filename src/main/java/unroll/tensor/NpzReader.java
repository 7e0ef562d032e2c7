package unroll.tensor;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import unroll.io.BadInput;
import unroll.text.TensorKey;

/// NumPy's archive of arrays, `.npz`: a ZIP archive of `.npy` files, stored or deflated. Other files in it are left out,
/// but an archive of PyTorch or Keras is refused by name.
final class NpzReader {
    private static final String ENDING = ".npy";

    private NpzReader() {
    }

    /// The arrays in some bytes, which are kept.
    ///
    /// @param room how many bytes all of them may have unpacked
    static List<Tensor> read(ByteBuffer bytes, long room, Broken broken) throws BadInput {
        List<ZipEntry> entries = ZipEntries.of(bytes, broken);
        for (ZipEntry entry : entries) {
            broken.demand(!isPickle(entry.name()), TensorKey.PICKLE_TORCH);
            broken.demand(!entry.name().endsWith(".weights.h5"), TensorKey.KERAS);
        }
        List<Tensor> tensors = new ArrayList<>();
        Set<String> names = new HashSet<>();
        long left = room;
        for (ZipEntry entry : entries) {
            if (entry.name().endsWith(ENDING)) {
                String name = Names.checked(entry.name().substring(0, entry.name().length() - ENDING.length()), broken);
                Broken here = broken.array(name);
                here.demand(names.add(name), TensorKey.NAME_TWICE_HERE);
                tensors.add(NpyReader.read(entry.unpacked(left, here), name, here));
                left -= entry.size();
            }
        }
        broken.demand(!tensors.isEmpty(), TensorKey.NPZ_EMPTY);
        return tensors;
    }

    private static boolean isPickle(String name) {
        return name.equals("data.pkl") || name.endsWith("/data.pkl");
    }
}
