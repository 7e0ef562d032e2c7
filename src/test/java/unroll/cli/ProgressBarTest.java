package unroll.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import unroll.text.Language;
import unroll.text.Message;
import unroll.text.TrainKey;
import unroll.text.Words;

final class ProgressBarTest {
    private final StringWriter err = new StringWriter();

    @Test
    void aBarIsShownOnATerminalAndTakenAway() throws InterruptedException {
        ProgressBar bar = bar(Screen.TERMINAL);
        while (err.toString().isEmpty()) {
            Thread.sleep(1);
            bar.show(0.25, Message.of(TrainKey.BAR, 2, 8, "4.500"));
        }
        assertTrue(err.toString().contains("[######------------------] 2 of 8, E = 4.500"), err.toString());
        bar.clear();
        assertTrue(err.toString().endsWith("\r\u001B[K"), err.toString());
    }

    @Test
    void whereNobodyLooksNothingIsWritten() throws InterruptedException {
        ProgressBar bar = bar(Screen.NONE);
        for (int i = 0; i < 150; i++) {
            Thread.sleep(1);
            bar.show(0.25, Message.of(TrainKey.BAR, 2, 8, "4.500"));
        }
        bar.clear();
        assertEquals("", err.toString());
    }

    private ProgressBar bar(Screen screen) {
        return new ProgressBar(err, screen, new Words(Language.ENGLISH));
    }
}
