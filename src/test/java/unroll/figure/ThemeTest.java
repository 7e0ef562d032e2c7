package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import unroll.scene.Paint;

class ThemeTest {
    private static final double LEAST = 4.5;

    @Test
    void textIsReadOnEveryGround() {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
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
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
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
        assertTrue(contrast >= LEAST, () -> theme.name() + " " + ink + " on " + ground + ": " + contrast);
    }
}
