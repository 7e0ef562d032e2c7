package unroll.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.Locale;
import unroll.text.Message;
import unroll.text.TrainKey;
import unroll.text.Words;

/// A bar on a terminal that says how far a command is; where nobody sees it, nothing is written.
final class ProgressBar {
    private static final long EVERY = Duration.ofMillis(100).toNanos();
    private static final int WIDTH = 24;
    private static final String ERASE = "\r\u001B[K";
    private final Writer err;
    private final Screen screen;
    private final Words words;
    private final int all;
    private long last = System.nanoTime();
    private boolean shown;

    /// @param all how many steps there are
    ProgressBar(Writer err, Screen screen, Words words, int all) {
        this.err = err;
        this.screen = screen;
        this.words = words;
        this.all = all;
    }

    /// Shows where it is, ten times a second at most.
    void show(int done, double error) {
        long now = System.nanoTime();
        if (screen == Screen.NONE || now - last < EVERY) {
            return;
        }
        last = now;
        int full = (int) ((long) WIDTH * done / all);
        write(ERASE + "[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] "
                + words.say(Message.of(TrainKey.BAR, done, all, String.format(Locale.ROOT, "%.4g", error))));
        shown = true;
    }

    /// Takes it away, so that a line can be written.
    void clear() {
        if (shown) {
            shown = false;
            write(ERASE);
        }
    }

    /// A bar that can't be drawn is none; the results do not suffer.
    private void write(String text) {
        try {
            err.append(text).flush();
        } catch (IOException _) {
            last = Long.MAX_VALUE;
        }
    }
}
