package unroll.lesson;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Which of several numbers is clearly the largest, which comes next, and the few to choose from.
///
/// @param first place of the largest
/// @param second place of the next
/// @param choices the largest ones, five at most, in the order of their places
record Ranking(int first, int second, List<Integer> choices) {
    private static final int MOST = 5;

    /// The ranking; absent where there is one number, where one is not finite, and where the two largest hardly differ.
    static Optional<Ranking> of(double[] numbers) {
        if (numbers.length < 2 || Arrays.stream(numbers).anyMatch(it -> !Double.isFinite(it))) {
            return Optional.empty();
        }
        List<Integer> order = IntStream.range(0, numbers.length).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -numbers[i])).toList();
        return Margin.isClear(numbers[order.get(0)], numbers[order.get(1)])
                ? Optional.of(new Ranking(order.get(0), order.get(1),
                        order.stream().limit(MOST).sorted().toList()))
                : Optional.empty();
    }

    /// Which choice is the largest.
    int right() {
        return choices.indexOf(first);
    }
}
