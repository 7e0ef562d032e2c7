package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class TicksTest {

    @Test
    void marksAreNumbersThatAreEasyToRead() {
        assertEquals(List.of(0.0, 2.0, 4.0, 6.0), Ticks.upTo(4.86, 4));
        assertEquals(List.of(0.0, 1.0), Ticks.upTo(0.9, 1));
        assertEquals(List.of(0.0, 1.0), Ticks.counts(1, 9));
        assertEquals(List.of(0.0, 20.0, 40.0, 60.0, 80.0, 100.0), Ticks.counts(100, 6));
        assertEquals(List.of(0.01, 0.1, 1.0, 10.0), Ticks.powers(0.02, 7, 4));
        assertEquals(List.of(0.01, 1.0, 100.0), Ticks.powers(0.02, 70, 2));
    }

    @Test
    void allThatIsShownLiesBetweenTheFirstAndTheLastMark() {
        Random random = new Random(3);
        for (int i = 0; i < 10_000; i++) {
            double most = Math.pow(10, random.nextDouble(-200, 200));
            int intervals = random.nextInt(1, 12);
            List<Double> even = Ticks.upTo(most, intervals);
            assertTrue(even.getLast() >= most * (1 - 1e-8) && even.size() <= intervals + 2, () -> most + ": " + even);
            double least = most * Math.pow(10, -random.nextDouble(0, 100));
            List<Double> powers = Ticks.powers(least, most, intervals);
            assertTrue(powers.getFirst() <= least * (1 + 1e-8) && powers.getLast() >= most * (1 - 1e-8),
                    () -> least + " … " + most + ": " + powers);
            assertTrue(powers.size() <= intervals + 2, () -> intervals + ": " + powers);
        }
    }
}
