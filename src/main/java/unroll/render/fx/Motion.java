package unroll.render.fx;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.util.Duration;
import unroll.scene.Scene;
import unroll.scene.Tween;

/// The way from one scene to another, a picture a frame.
final class Motion {
    private static final long FRAME = 1_000_000_000 / 60;
    private final Consumer<Scene> display;
    private Optional<Run> running = Optional.empty();

    /// Still; pictures go to this display.
    Motion(Consumer<Scene> display) {
        this.display = display;
    }

    /// Starts on the way between two scenes. The first picture on it is shown at once, as that of the next frame would be: a
    /// scene that only begins to change a frame later would come after all that changes without motion.
    void start(Tween tween, Duration duration) {
        Run run = new Run(tween, duration.toMillis() * 1e6);
        running = Optional.of(run);
        run.show(FRAME);
        run.start();
    }

    /// Stops where it is.
    void stop() {
        running.ifPresent(AnimationTimer::stop);
        running = Optional.empty();
    }

    /// Jumps to the end.
    void finish() {
        running.ifPresent(run -> {
            stop();
            display.accept(run.tween.at(1));
        });
    }

    boolean isRunning() {
        return running.isPresent();
    }

    private final class Run extends AnimationTimer {
        private final Tween tween;
        private final double nanos;
        private long begin = Long.MIN_VALUE;

        Run(Tween tween, double nanos) {
            this.tween = tween;
            this.nanos = nanos;
        }

        @Override
        public void handle(long now) {
            if (begin == Long.MIN_VALUE) {
                begin = now - FRAME;
            }
            show(now - begin);
        }

        /// Shows where it is after a time.
        void show(long elapsed) {
            double p = elapsed / nanos;
            if (p >= 1) {
                finish();
            } else {
                display.accept(tween.at(Tween.ease(p)));
            }
        }
    }
}
