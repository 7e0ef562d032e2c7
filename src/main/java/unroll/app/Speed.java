package unroll.app;

import javafx.util.Duration;

/// How fast the lesson plays.
enum Speed {
    HALF(0.5), NORMAL(1), DOUBLE(2), FOURFOLD(4);

    private static final double PACE = 1200;
    private final double factor;

    Speed(double factor) {
        this.factor = factor;
    }

    /// Times the normal speed.
    double factor() {
        return factor;
    }

    /// How long a stop is shown.
    Duration pause() {
        return Duration.millis(PACE / factor);
    }
}
