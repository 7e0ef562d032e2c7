package unroll.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import unroll.oracle.Networks;
import unroll.rnn.Cell;
import unroll.rnn.Loss;

/// Whatever is done in whatever order, the application is whole.
final class MonkeyTest {
    private static final int MONKEYS = 20;
    private static final int TRANSITIONS = 5_000;
    private static final int OTHERS = 24;
    private static final int OTHER_TRANSITIONS = 800;

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

    @Test
    void networksOfEveryCellAndLossStayWholeToo() {
        int changed = IntStream.range(0, OTHERS).parallel().map(seed -> {
            Cell cell = Cell.values()[seed % Cell.values().length];
            Loss loss = Loss.values()[seed / Cell.values().length % Loss.values().length];
            return new Monkey(seed, _ -> Networks.of(seed, cell, loss)).play(OTHER_TRANSITIONS);
        }).sum();
        assertTrue(changed > OTHERS * OTHER_TRANSITIONS / 8, () -> "only " + changed + " of them changed the scenario");
    }
}
