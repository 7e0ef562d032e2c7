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
            assertTrue(fold.shown().size() <= 6 && fold.shown().equals(fold.shown().stream().sorted().toList()));
            double shown = fold.shown().stream().map(values::get).flatMapToDouble(OptionalDouble::stream).sum();
            double all = values.stream().flatMapToDouble(OptionalDouble::stream).sum();
            assertEquals(all, shown + fold.restOf(values), 1e-12);
            double least = fold.shown().stream().map(values::get).flatMapToDouble(OptionalDouble::stream).map(Math::abs)
                    .min().orElse(0);
            assertTrue(fold.rest().stream().allMatch(place -> Math.abs(values.get(place).getAsDouble()) <= least));
        }
    }

    @Test
    void whatIsNotANumberIsShownFirstAndWhatIsAskedForAlways() {
        List<OptionalDouble> values = IntStream.range(0, 9)
                .mapToObj(i -> OptionalDouble.of(i == 2 ? Double.NaN : i)).toList();
        assertEquals(List.of(0, 2, 8), TermFold.of(values, 3, OptionalInt.of(0)).shown());
    }
}
