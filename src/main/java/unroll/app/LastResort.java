package unroll.app;

import java.time.Duration;

/// Ends what does not end by itself: a window that was closed may wait for a disk, a display or a thread that never answers
/// again, and nobody could close it then.
final class LastResort {
    /// Longer than a slow disk takes for the settings.
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private LastResort() {
    }

    /// Runs an end after a time, unless the process has ended before.
    static void after(Duration time, Runnable end) {
        Thread.ofPlatform().daemon().name("last-resort").start(() -> {
            try {
                Thread.sleep(time);
                end.run();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
