package unroll.app;

import java.time.Duration;

/// How often work that goes on shows where it is: about ten times a second, never while the last time is not yet seen, and
/// never so often that showing takes more than a fifth of the time. Used by the thread that works; [#seen] by any.
final class Looking {
    private static final long EVERY = Duration.ofMillis(100).toNanos();
    private static final int SHARE = 4;
    private long asked = System.nanoTime();
    private long next = asked + EVERY;
    private volatile boolean waits;

    /// Whether to show where it is; begins to count what that takes.
    boolean isTime() {
        asked = System.nanoTime();
        return !waits && asked - next >= 0;
    }

    /// What is to be seen is made.
    void handedOver() {
        waits = true;
        long now = System.nanoTime();
        next = now + Math.max(EVERY, SHARE * (now - asked));
    }

    /// It was seen.
    void seen() {
        waits = false;
    }
}
