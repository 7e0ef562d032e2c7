package unroll.render.fx;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.util.Duration;
import unroll.scene.Scene;
import unroll.scene.Tween;

/// The way from one scene to another, a picture a frame.
final class Motion {
    private final Consumer<Scene> display;
    private Optional<Run> running = Optional.empty();

    /// Still; pictures go to this display.
    Motion(Consumer<Scene> display) {
        this.display = display;
    }

    /// Starts on the way between two scenes.
    void start(Scene from, Scene to, Duration duration) {
        Run run = new Run(Tween.between(from, to), duration.toMillis() * 1e6);
        running = Optional.of(run);
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
                begin = now;
            }
            double p = (now - begin) / nanos;
            if (p >= 1) {
                finish();
            } else {
                display.accept(tween.at(Tween.ease(p)));
            }
        }
    }
}
