package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TermFoldTest {

    @Test
    void everyTermIsShownOrAddedOrWaiting() {
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            int size = random.nextInt(20);
            List<OptionalDouble> values = IntStream.range(0, size).mapToObj(_ -> random.nextInt(4) == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(random.nextGaussian())).toList();
            TermFold fold = TermFold.of(values, 6);
            assertEquals(size, fold.shown().size() + fold.rest().size() + fold.waiting());
            assertTrue(fold.rest().size() != 1 && fold.waiting() != 1, () -> values.toString());
            assertTrue(fold.shown().size() <= 8 && fold.shown().equals(fold.shown().stream().sorted().toList()));
            double shown = fold.shown().stream().map(values::get).flatMapToDouble(OptionalDouble::stream).sum();
            double all = values.stream().flatMapToDouble(OptionalDouble::stream).sum();
            assertEquals(all, shown + fold.restOf(values), 1e-12);
            double least = fold.shown().stream().map(values::get).flatMapToDouble(OptionalDouble::stream).map(Math::abs)
                    .min().orElse(0);
            assertTrue(fold.rest().stream().allMatch(place -> Math.abs(values.get(place).getAsDouble()) <= least));
        }
    }

    /// "And 1 more, together" would take the place of the term itself.
    @Test
    void noTermIsLeftOutAlone() {
        List<OptionalDouble> seven = IntStream.range(0, 7).mapToObj(OptionalDouble::of).toList();
        assertEquals(IntStream.range(0, 7).boxed().toList(), TermFold.of(seven, 6).shown());
        List<OptionalDouble> eight = IntStream.range(0, 8).mapToObj(OptionalDouble::of).toList();
        assertEquals(List.of(0, 1), TermFold.of(eight, 6).rest());
        List<OptionalDouble> mixed = IntStream.range(0, 8)
                .mapToObj(i -> i == 7 ? OptionalDouble.empty() : OptionalDouble.of(i)).toList();
        assertEquals(8, TermFold.of(mixed, 6).shown().size());
    }

    @Test
    void whatIsNotANumberIsShownFirstAndWhatIsAskedForAlways() {
        List<OptionalDouble> values = IntStream.range(0, 9)
                .mapToObj(i -> OptionalDouble.of(i == 2 ? Double.NaN : i)).toList();
        assertEquals(List.of(0, 2, 8), TermFold.of(values, 3, OptionalInt.of(0)).shown());
    }
}
