package unroll.app;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;
import unroll.io.MotionChoice;

/// Whether the pictures move from step to step: where a person wants it, and the system has not asked for less motion.
final class Motion {
    private static final Duration LENGTH = Duration.millis(250);
    private final BooleanProperty wanted = new SimpleBooleanProperty();
    private final ObservableValue<Duration> duration;

    Motion(MotionChoice choice) {
        wanted.set(choice == MotionChoice.SYSTEM);
        duration = wanted.flatMap(yes -> Platform.getPreferences().reducedMotionProperty()
                .map(reduced -> yes && !reduced ? LENGTH : Duration.ZERO));
    }

    /// Whether a person wants it.
    BooleanProperty wantedProperty() {
        return wanted;
    }

    /// What a person chose.
    MotionChoice choice() {
        return wanted.get() ? MotionChoice.SYSTEM : MotionChoice.OFF;
    }

    /// How long it takes; zero: none.
    ObservableValue<Duration> duration() {
        return duration;
    }
}
