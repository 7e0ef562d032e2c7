package unroll.app;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;

/// Does something again and again on the JavaFX thread, as an endless `Timeline` does, but waits elsewhere: an animation
/// keeps sixty pulses a second alive, however seldom it acts. For the JavaFX thread only.
final class Ticks {
    private final Duration pace;
    private final Runnable action;
    private Optional<Run> running = Optional.empty();

    /// @param pace from one time to the next
    Ticks(Duration pace, Runnable action) {
        this.pace = pace;
        this.action = action;
    }

    /// Does it from now on, the first time after one pace.
    void start() {
        stop();
        Run run = new Run();
        running = Optional.of(run);
        run.thread.start();
    }

    /// Does it no more.
    void stop() {
        running.ifPresent(run -> run.thread.interrupt());
        running = Optional.empty();
    }

    /// One start.
    private final class Run {
        private final Thread thread = Thread.ofVirtual().name("ticks").unstarted(this::wake);
        private final AtomicBoolean asked = new AtomicBoolean();

        private void wake() {
            try {
                long next = System.nanoTime();
                while (true) {
                    // by the clock, so that delays don't add up; those that were slept through are left out
                    next = Math.max(next, System.nanoTime() - pace.toNanos()) + pace.toNanos();
                    Thread.sleep(Duration.ofNanos(Math.max(0, next - System.nanoTime())));
                    if (asked.compareAndSet(false, true)) {
                        Platform.runLater(this::act);
                    }
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }

        private void act() {
            asked.set(false);
            if (running.filter(it -> it == this).isPresent()) {
                action.run();
            }
        }
    }
}
