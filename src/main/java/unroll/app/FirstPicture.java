package unroll.app;

import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.paint.Color;
import javafx.stage.Window;

/// Tells the start-up benchmark when the first picture was painted, and ends the program soon after.
///
/// On with the system property `unroll.report-first-picture`, off in every start of a person.
public final class FirstPicture {

    private static final javafx.util.Duration REST = javafx.util.Duration.millis(500);

    private FirstPicture() {
    }

    /// Prints `first-picture`, the milliseconds since the process began, and closes the program half a second
    /// later, when its memory was read; does nothing where it is not asked for.
    ///
    /// To be called once the window is shown.
    public static void report() {
        if (Boolean.getBoolean("unroll.report-first-picture")) {
            new ThirdFrame().start();
        }
    }

    /// A frame that changes something waits until the one before is painted, and one that changes nothing does not: so the
    /// second changes the ground, and the third begins after the first is on the screen.
    private static final class ThirdFrame extends AnimationTimer {
        private int frames;

        @Override
        public void handle(long now) {
            frames++;
            if (frames == 2) {
                Window.getWindows().getFirst().getScene().setFill(Color.GRAY);
            } else if (frames == 3) {
                stop();
                Instant begin = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
                System.err.println("first-picture " + Duration.between(begin, Instant.now()).toMillis());
                PauseTransition rest = new PauseTransition(REST);
                rest.setOnFinished(end -> Platform.exit());
                rest.play();
            }
        }
    }
}
