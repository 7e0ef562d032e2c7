package unroll.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Whatever is done in whatever order, the application is whole.
final class MonkeyTest {
    private static final int MONKEYS = 20;
    private static final int TRANSITIONS = 5_000;

    @Test
    void aHundredThousandRandomTransitionsLeaveTheSessionWhole() {
        int changed = IntStream.range(0, MONKEYS).parallel().map(seed -> new Monkey(seed).play(TRANSITIONS)).sum();
        assertEquals(100_000, MONKEYS * TRANSITIONS);
        assertTrue(changed > MONKEYS * TRANSITIONS / 4, () -> "only " + changed + " of them changed the scenario");
    }
}
