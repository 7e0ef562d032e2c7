package unroll.tensor;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/// How long an array is in each direction; a single number has none.
///
/// @param sizes none of them negative
public record TensorShape(List<Long> sizes) {

    /// Copies the list.
    ///
    /// @throws IllegalArgumentException where a size is negative
    public TensorShape {
        sizes = List.copyOf(sizes);
        if (sizes.stream().anyMatch(size -> size < 0)) {
            throw new IllegalArgumentException("negative size in " + sizes);
        }
    }

    /// The shape of these sizes.
    public static TensorShape of(long... sizes) {
        return new TensorShape(Arrays.stream(sizes).boxed().toList());
    }

    /// In how many directions it extends: 2 for a matrix.
    public int rank() {
        return sizes.size();
    }

    /// How many numbers it has; absent where that is more than a long can count.
    public OptionalLong count() {
        if (sizes.contains(0L)) {
            return OptionalLong.of(0);
        }
        long count = 1;
        for (long size : sizes) {
            if (Math.multiplyHigh(count, size) != 0 || count * size < 0) {
                return OptionalLong.empty();
            }
            count *= size;
        }
        return OptionalLong.of(count);
    }

    /// Its rows as a matrix; a vector of n numbers is n×1.
    public long rows() {
        return sizes.isEmpty() ? 1 : sizes.getFirst();
    }

    /// Its columns as a matrix: of a vector 1, of more than two directions all but the first together.
    public long columns() {
        return sizes.stream().skip(1).reduce(1L, (a, b) -> a * b);
    }

    /// Without the ones before the last two sizes, as ONNX has one in front for a single direction.
    TensorShape squeezed() {
        int from = 0;
        while (rank() - from > 2 && sizes.get(from) == 1) {
            from++;
        }
        return new TensorShape(sizes.subList(from, rank()));
    }

    /// Whether its numbers stand in one row or column.
    boolean isVector() {
        return rank() == 1 || rank() == 2 && (rows() == 1 || columns() == 1);
    }

    /// How many numbers a vector has.
    long length() {
        return rows() * columns();
    }

    /// As people write it: `3×4`, `3`; of a single number `1`.
    public String text() {
        return sizes.isEmpty() ? "1" : sizes.stream().map(String::valueOf).collect(Collectors.joining("×"));
    }
}
