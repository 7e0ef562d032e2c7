package unroll.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import unroll.render.fx.FontProbe;
import unroll.render.java2d.Java2dTextMeasure;
import unroll.scene.Font;

/// What is measured is what JavaFX lays out.
final class TextWidthTest {
    private static final List<String> CORPUS = List.of("", " ", "The error passes through W again.",
            "AVAT To Wa ffi fl",
            "−0.26", "0.17", "step 23 of 32", "from t = 3", "Propagação através do tempo: você, ação, três",
            "for k in reversed(range(t + 1)): dW += outer(delta, s[k-1])", "Ошибка проходит через W",
            "δ ∂ ≠ − × · … “”",
            "ab  cd");
    private static final List<Double> SIZES = List.of(7.0, 9.5, 11.0, 12.7, 13.0, 14.25, 16.0, 21.3, 24.0, 48.6);

    @TestFactory
    Stream<DynamicTest> widthsAgreeWithJavaFx() {
        Java2dTextMeasure measure = new Java2dTextMeasure();
        FontProbe fonts = new FontProbe();
        return Stream.of(Font.Family.values()).flatMap(family -> Stream.of(Font.Weight.values())
                .map(weight -> DynamicTest.dynamicTest(family + " " + weight, () -> {
                    for (double size : SIZES) {
                        Font font = new Font(family, weight, size);
                        for (String words : CORPUS) {
                            double fx = FxThread.call(() -> fonts.width(words, font));
                            assertEquals(fx, measure.width(words, font), 0.001, words + " in " + size);
                        }
                    }
                })));
    }

    @Test
    void digitsHaveOneWidth() {
        Java2dTextMeasure measure = new Java2dTextMeasure();
        double one = measure.width("1", Font.sans(13));
        "0123456789".chars()
                .forEach(it -> assertEquals(one, measure.width(Character.toString(it), Font.sans(13)), 1e-6));
    }

    @Test
    void capitalsAreAsHighAsDesigned() {
        assertEquals(0.711 * 20, new Java2dTextMeasure().capHeight(Font.sans(20)), 0.02);
        assertEquals(0.730 * 20, new Java2dTextMeasure().capHeight(Font.mono(20)), 0.02);
    }

    @Test
    void wordsThatTheFontLacksAreMeasuredToo() {
        Java2dTextMeasure measure = new Java2dTextMeasure();
        assertTrue(measure.width("猫", Font.sans(20)) > 0);
        assertTrue(measure.width("the 猫", Font.sans(20)) > measure.width("the ", Font.sans(20)));
    }
}
