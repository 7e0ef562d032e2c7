package unroll.app;

import java.util.stream.Stream;
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

    /// The speed of a factor; the normal one where there is none.
    static Speed of(double factor) {
        return Stream.of(values()).filter(speed -> speed.factor == factor).findFirst().orElse(NORMAL);
    }

    /// How long a stop is shown.
    Duration pause() {
        return Duration.millis(PACE / factor);
    }
}
