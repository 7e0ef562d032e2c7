package unroll.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Which of many terms of a sum are told one by one: the largest ones, in their own order. The rest is told by its sum;
/// a rest of one term is told as itself.
///
/// @param shown their places, ascending
/// @param rest the places of the others that are told by now, ascending
/// @param waiting how many others are not told yet
record TermFold(List<Integer> shown, List<Integer> rest, int waiting) {

    /// Copies the lists.
    TermFold {
        shown = List.copyOf(shown);
        rest = List.copyOf(rest);
    }

    /// Folds terms where there are more than a few.
    ///
    /// @param values the terms; absent where not told yet. What is not a number comes before all, then what is large.
    /// @param most so many are shown, and one more where it would be left out alone
    static TermFold of(List<OptionalDouble> values, int most) {
        return of(values, most, OptionalInt.empty());
    }

    /// The same with one that is shown in any case.
    ///
    /// @param kept its place
    static TermFold of(List<OptionalDouble> values, int most, OptionalInt kept) {
        List<Integer> all = IntStream.range(0, values.size()).boxed().toList();
        if (values.size() <= most + 1) {
            return new TermFold(all, List.of(), 0);
        }
        List<Integer> told = all.stream().filter(i -> values.get(i).isPresent()).toList();
        List<Integer> shown = new ArrayList<>(told.stream()
                .sorted(Comparator.comparingDouble((Integer i) -> kept.equals(OptionalInt.of(i))
                        ? Double.NEGATIVE_INFINITY
                        : -size(values.get(i).getAsDouble())))
                .limit(most)
                .sorted().toList());
        List<Integer> rest = told.stream().filter(i -> !shown.contains(i)).toList();
        List<Integer> waiting = all.stream().filter(i -> values.get(i).isEmpty()).toList();
        int room = shown(most - shown.size(), waiting.size());
        if (rest.size() == 1) {
            shown.addAll(rest);
            rest = List.of();
        }
        shown.addAll(waiting.subList(0, room));
        shown.sort(Comparator.naturalOrder());
        return new TermFold(shown, rest, waiting.size() - room);
    }

    /// How many of some are shown in a room, so that none is left out alone.
    private static int shown(int room, int count) {
        return count <= room + 1 ? count : room;
    }

    private static double size(double value) {
        return Double.isNaN(value) ? Double.POSITIVE_INFINITY : Math.abs(value);
    }

    /// The sum of the terms that are not shown one by one.
    double restOf(List<OptionalDouble> values) {
        double sum = 0;
        for (int i : rest) {
            sum += values.get(i).getAsDouble();
        }
        return sum;
    }
}
