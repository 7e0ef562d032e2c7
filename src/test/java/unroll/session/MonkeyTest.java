package unroll.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Whatever is done in whatever order, the application is whole.
final class MonkeyTest {
    private static final int MONKEYS = 20;
    private static final int TRANSITIONS = 5_000;

    @Test
    void aHundredThousandRandomTransitionsLeaveTheSessionWhole() {
        AtomicInteger full = new AtomicInteger();
        int changed = IntStream.range(0, MONKEYS).parallel().map(seed -> {
            Monkey monkey = new Monkey(seed);
            int changes = monkey.play(TRANSITIONS);
            full.addAndGet(monkey.atFullTable());
            return changes;
        }).sum();
        assertEquals(100_000, MONKEYS * TRANSITIONS);
        assertTrue(changed > MONKEYS * TRANSITIONS / 4, () -> "only " + changed + " of them changed the scenario");
        assertTrue(full.get() > MONKEYS * TRANSITIONS / 20,
                () -> "only " + full
                        + " of them were done with a check, a card, a pin, a question, a note and a frame");
    }
}
