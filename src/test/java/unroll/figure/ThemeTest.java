package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import unroll.scene.Paint;

class ThemeTest {
    @Test
    void textIsReadOnEveryGround() {
        for (Theme theme : Theme.ALL) {
            for (Paint ground : List.of(theme.window(), theme.canvas(), theme.forwardSoft(), theme.backwardSoft(),
                    theme.rightSoft())) {
                assertReads(theme, theme.ink(), ground);
                assertReads(theme, theme.muted(), ground);
            }
            assertReads(theme, theme.backward(), theme.window());
            assertReads(theme, theme.backward(), theme.canvas());
            assertReads(theme, theme.backward(), theme.backwardSoft());
            assertReads(theme, theme.right(), theme.window());
            assertReads(theme, theme.right(), theme.rightSoft());
        }
    }

    @Test
    void numbersAreReadOnTheirColour() {
        for (Theme theme : Theme.ALL) {
            ColourScale scale = new ColourScale(theme, 1);
            IntStream.rangeClosed(-100, 100).mapToObj(i -> scale.of(i / 100.0))
                    .forEach(ground -> assertReads(theme, theme.inkOn(ground), ground));
            assertReads(theme, theme.inkOn(theme.alarm()), theme.alarm());
        }
    }

    @Test
    void theScaleIsSymmetricAndNamesWhatIsNoNumber() {
        ColourScale scale = new ColourScale(Theme.LIGHT, 2);
        assertEquals(Theme.LIGHT.zero(), scale.of(0));
        assertEquals(Theme.LIGHT.positive(), scale.of(2));
        assertEquals(Theme.LIGHT.negative(), scale.of(-2));
        assertEquals(Theme.LIGHT.alarm(), scale.of(Double.NaN));
        assertEquals(Theme.LIGHT.alarm(), scale.of(Double.NEGATIVE_INFINITY));
    }

    private static void assertReads(Theme theme, Paint ink, Paint ground) {
        double contrast = Theme.contrast(ink, ground);
        assertTrue(contrast >= theme.legible(), () -> theme.name() + " " + ink + " on " + ground + ": " + contrast);
    }

    @Test
    void inALitRoomTextHasMoreContrastAndLinesAreSeen() {
        assertTrue(Theme.CONTRAST.legible() >= 7);
        assertTrue(Theme.contrast(Theme.CONTRAST.ink(), Theme.CONTRAST.window()) > 20);
        assertTrue(Theme.contrast(Theme.CONTRAST.line(), Theme.CONTRAST.window()) >= 4.5);
    }

    @Test
    void everyThemeIsComeToByGoingOn() {
        Theme theme = Theme.LIGHT;
        for (int i = 1; i <= Theme.ALL.size(); i++) {
            theme = theme.next();
            assertEquals(Theme.ALL.get(i % Theme.ALL.size()), theme);
        }
    }

    @Test
    void signsAreToldApartByWhoSeesNoRedOrNoGreen() {
        for (Theme theme : Theme.ALL) {
            // such eyes still see what is blue and what is not
            assertTrue(Math.abs(theme.positive().blue() - theme.negative().blue()) > 100, theme.name());
            assertTrue(Math.abs(theme.positive().red() - theme.negative().red()) > 100, theme.name());
        }
    }
}
