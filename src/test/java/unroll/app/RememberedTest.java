package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

final class RememberedTest {

    private static final Rectangle2D SCREEN = new Rectangle2D(0, 0, 1920, 1080);

    @Test
    void settingsReadBackToTheSame() {
        Remembered remembered = new Remembered(ThemeChoice.DARK, LanguageChoice.PORTUGUESE, Speed.DOUBLE, false,
                new Dividers(0.1, 0.6, 0.5, 0.7),
                Optional.of(new WindowPlace(new Rectangle2D(10, 20, 1300, 700), true)),
                List.of(Path.of("b.json").toAbsolutePath(), Path.of("a.json").toAbsolutePath()));
        assertEquals(remembered, Remembered.of(remembered.settings()));
    }

    @Test
    void noSettingsAreAFirstStart() {
        assertEquals(Remembered.NOTHING, Remembered.of(Map.of()));
    }

    @Test
    void nonsenseIsAFirstStart() {
        assertEquals(Remembered.NOTHING,
                Remembered.of(Map.of("theme", "PINK", "speed", "", "divider.code", "7", "window.x", "NaN",
                        "window.y", "0", "window.width", "0", "window.height", "x", "recent.0", " ")));
    }

    @Test
    void aPlaceOnAScreenThatIsGoneIsCorrected() {
        WindowPlace gone = new WindowPlace(new Rectangle2D(5000, 100, 1000, 700), false);
        WindowPlace corrected = gone.within(List.of(SCREEN));
        assertEquals(WindowPlace.middle(SCREEN), corrected);
        WindowPlace here = new WindowPlace(new Rectangle2D(-200, 100, 1000, 700), false);
        assertEquals(here, here.within(List.of(SCREEN)));
    }

    @Test
    void aWindowIsNoLargerThanItsScreen() {
        WindowPlace large = new WindowPlace(new Rectangle2D(0, 0, 3840, 2160), false);
        assertEquals(new Rectangle2D(0, 0, 1920, 1080), large.within(List.of(SCREEN)).box());
    }

    @Test
    void aSmallScreenIsFilled() {
        assertEquals(new WindowPlace(new Rectangle2D(0, 0, 1366, 728), true),
                WindowPlace.middle(new Rectangle2D(0, 0, 1366, 728)));
    }
}
