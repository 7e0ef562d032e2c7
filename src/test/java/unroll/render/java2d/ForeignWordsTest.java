package unroll.render.java2d;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import unroll.scene.Font;

final class ForeignWordsTest {
    private static final Font FONT = Font.sans(20);
    private final GlyphRuns runs = new GlyphRuns(new BundledFonts());

    @Test
    void plainWordsAreLettersOfTheirFont() {
        assertTrue(runs.isPlain("o gato não viu −0,5 ŷ", FONT));
        for (String foreign : List.of("سلام", "שלום", "漢字", "a\nb", "␣", "e\u0301", "\u200b", "\ud800")) {
            assertFalse(runs.isPlain(foreign, FONT), foreign);
        }
    }

    @Test
    void lettersThatJoinAreJoined() {
        assumeTrue(hasArabic());
        double apart = "سلام".codePoints().mapToDouble(letter -> runs.width(Character.toString(letter), FONT)).sum();
        assertNotEquals(apart, runs.width("سلام", FONT), 0.5);
    }

    @Test
    void whatIsReadFromRightToLeftRunsThatWay() {
        assumeTrue(hasArabic());
        // alef is a bare stroke: as the first letter it stands at the right end, as the last at the left
        Rectangle2D first = inkRightOf("ابب");
        Rectangle2D last = inkRightOf("بب ا");
        assertTrue(first.getHeight() > last.getHeight() * 1.2, () -> first + " and " + last);
    }

    @Test
    void latinBeforeHebrewStaysBeforeIt() {
        List<TextRun> placed = runs.placed("ab שלום", FONT, 0, 0);
        assertTrue(placed.getFirst() instanceof TextRun.Written(String text, double x, double _, Font _)
                && text.startsWith("ab") && x == 0, placed::toString);
        assertEquals(runs.width("ab שלום", FONT), placed.stream().mapToDouble(TextRun::width).sum(), 1e-9);
    }

    @Test
    void whatIsDrawnIsAsWideAsMeasured() {
        for (String word : List.of("سلام", "שלום", "नमस्ते", "漢字", "␣", "⏎", "⇥", "\uD834\uDD1E")) {
            Rectangle2D ink = runs.outline(word, FONT, 0, 0).getBounds2D();
            double width = runs.width(word, FONT);
            assertFalse(ink.isEmpty(), word);
            assertTrue(ink.getMinX() > -2 && ink.getMaxX() < width + 2, () -> word + " " + ink + " in " + width);
        }
    }

    @Test
    void aLetterThatNoFontHasIsABoxWithItsCode() {
        Rectangle2D box = runs.outline("\uDBFF\uDFFD", FONT, 0, 0).getBounds2D();
        Rectangle2D other = runs.outline("\ud800", FONT, 0, 0).getBounds2D();
        assertTrue(box.getWidth() > 8 && box.getHeight() > 15, box::toString);
        assertTrue(other.getWidth() < box.getWidth(), "four digits against six");
        assertNotEquals(ink("\ud800"), ink("\ud801"));
    }

    @Test
    void whatBreaksLinesTakesNoRoom() {
        assertEquals(runs.width("ab", FONT), runs.width("a\n\u2028b", FONT), 1e-9);
    }

    private boolean hasArabic() {
        return new java.awt.Font(java.awt.Font.SANS_SERIF, java.awt.Font.PLAIN, 20).canDisplayUpTo("سلاب") < 0;
    }

    private int ink(String text) {
        PathRecorder recorder = new PathRecorder();
        recorder.add(runs.outline(text, FONT, 0, 0), new java.awt.geom.AffineTransform());
        return recorder.take().hashCode();
    }

    /// The ink in the right fifth of a word.
    private Rectangle2D inkRightOf(String word) {
        java.awt.geom.Area area = new java.awt.geom.Area(runs.outline(word, FONT, 0, 0));
        double width = runs.width(word, FONT);
        area.intersect(new java.awt.geom.Area(new Rectangle2D.Double(width * 0.8, -50, width, 100)));
        return area.getBounds2D();
    }
}
