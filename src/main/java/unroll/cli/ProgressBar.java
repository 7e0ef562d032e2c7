package unroll.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import unroll.text.Message;
import unroll.text.Words;

/// A bar on a terminal that says how far a command is; where nobody sees it, nothing is written.
final class ProgressBar {
    private static final long EVERY = Duration.ofMillis(100).toNanos();
    private static final int WIDTH = 24;
    private static final String ERASE = "\r\u001B[K";
    private final Writer err;
    private final Screen screen;
    private final Words words;
    private long last = System.nanoTime();
    private boolean shown;

    ProgressBar(Writer err, Screen screen, Words words) {
        this.err = err;
        this.screen = screen;
        this.words = words;
    }

    /// Shows where it is, ten times a second at most.
    ///
    /// @param share of all, 0 … 1
    /// @param message the same in words
    void show(double share, Message message) {
        long now = System.nanoTime();
        if (screen == Screen.NONE || now - last < EVERY) {
            return;
        }
        last = now;
        int full = (int) (WIDTH * share);
        write(ERASE + "[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] "
                + words.say(message));
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
