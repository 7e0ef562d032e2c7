package unroll.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import unroll.linalg.Matrix;

/// The classes of ŷ_t that are shown where not all have room: the three most probable ones, and the right one.
final class TopClasses {
    /// How many rows they take.
    static final int ROWS = 4;
    private static final int MOST_PROBABLE = ROWS - 1;

    private TopClasses() {
    }

    /// Their numbers, the most probable one first; the right one where it belongs, or last.
    static List<Integer> of(Matrix probabilities, OptionalInt target) {
        List<Integer> top = new ArrayList<>(IntStream.range(0, probabilities.rows()).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -finite(probabilities.get(i)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_PROBABLE).toList());
        target.stream().filter(right -> !top.contains(right)).forEach(top::add);
        return List.copyOf(top);
    }

    /// The numbers that are largest, as they are or as they should be, in the order of their places.
    static List<Integer> ofNumbers(Matrix numbers, Matrix wanted) {
        return IntStream.range(0, numbers.rows()).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -Math.max(Math.abs(finite(numbers.get(i))),
                        Math.abs(wanted.get(i)))).thenComparing(Comparator.naturalOrder()))
                .limit(ROWS).sorted().toList();
    }

    private static double finite(double value) {
        return Double.isFinite(value) ? value : 0;
    }
}
