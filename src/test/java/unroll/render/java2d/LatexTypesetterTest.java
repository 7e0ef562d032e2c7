package unroll.render.java2d;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unroll.scene.Box;
import unroll.scene.Glyphs;
import unroll.scene.Typesetter;

final class LatexTypesetterTest {
    private final LatexTypesetter typesetter = new LatexTypesetter();

    @ParameterizedTest
    @ValueSource(strings = {"\\delta_{k-1}", "\\hat{y}_t", "\\partial", "\\otimes", "\\odot", "W^\\top", "\\tanh(a_t)",
            "\\operatorname{softmax}", "\\mathrm{relu}", "\\left(\\frac{a}{b}\\right)", "\\sum_{k=0}^{3}", "\\log",
            "\\eta",
            "\\lVert\\delta\\rVert", "\\tau", "\\alpha", "\\sigma", "\\cdot", "\\leftarrow", "\\Sigma", "\\infty",
            "\\ne"})
    void whatTheLessonWritesIsSet(String latex) {
        Glyphs glyphs = typesetter.typeset(latex, 20);
        Box ink = glyphs.outline().bounds();
        assertTrue(ink.width() > 2 && ink.height() > 1, () -> latex + " has no ink: " + ink);
        Box room = new Box(0, -glyphs.height(), glyphs.width(), glyphs.height() + glyphs.depth());
        assertTrue(room.encloses(ink, 3), () -> latex + " leaves its room: " + ink + " of " + room);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\newcommand{\\delta}{x}", "\\renewcommand{\\delta}{x}", "\\magnification{3}",
            "\\definecolor{red}{gray}{0}", "\\includegraphics{/etc/hostname}", "\\DeclareMathSizes{1}{2}{3}{4}"})
    void aFormulaCanNeitherChangeOthersNorReadFiles(String latex) {
        Glyphs before = new LatexTypesetter().typeset("\\delta_1", 20);
        assertThrows(IllegalArgumentException.class, () -> typeset(latex));
        assertEquals(before, new LatexTypesetter().typeset("\\delta_1", 20));
    }

    @Test
    void aFormulaNestedBeyondAllMeasureIsNone() {
        assertThrows(IllegalArgumentException.class, () -> typeset("{".repeat(5_000)));
        assertThrows(IllegalArgumentException.class, () -> typeset("\\sqrt".repeat(5_000) + "x"));
    }

    private void typeset(String latex) {
        typesetter.typeset(latex, 20);
    }

    @Test
    void everySignOfARowHasItsInk() {
        assertTrue(inkOf("a\\otimes b") > inkOf("a\\;b") + 20, "⊗ is drawn");
    }

    @Test
    void aMatrixGrowsWithItsRows() {
        assertTrue(typesetter.typeset(matrix(8), 16).height() > 3 * typesetter.typeset(matrix(2), 16).height());
        Glyphs dots = typesetter.typeset(
                "\\begin{bmatrix}1&\\cdots&2\\\\ \\vdots&\\ddots&\\vdots\\\\3&\\cdots&4\\end{bmatrix}",
                16);
        assertTrue(dots.height() > 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cat", "não", "ação", "œuvre", "Ошибка", "猫", "日本語", "αβγ", "שלום", "नमस्ते", "😀", "a_b",
            "50%", "{x}",
            "a\\b", "$5", "x^2~&#", "“q”", "don't", "  ", ""})
    void wordsOfAnyScriptAreSet(String word) {
        Glyphs glyphs = typesetter.typeset("\\hat{y}_3[" + Typesetter.words(word) + "]", 16);
        assertTrue(glyphs.width() >= typesetter.typeset("\\hat{y}_3[]", 16).width() - 1e-6);
        assertTrue(word.isBlank() || typesetter.typeset(Typesetter.words(word), 16).width() > 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\nosuchcommand", "\\left(", "\\begin{bmatrix}", "x^2^3\\bad", "\\end{x}"})
    void whatIsNoFormulaIsRefused(String latex) {
        assertThrows(IllegalArgumentException.class, () -> typesetter.typeset(latex, 16));
    }

    @Test
    void afterARefusalAllIsAsBefore() {
        Glyphs before = new LatexTypesetter().typeset("\\delta_1+x", 16);
        assertThrows(IllegalArgumentException.class, () -> typesetter.typeset("\\delta_1+x\\nosuchcommand", 16));
        assertEquals(before, typesetter.typeset("\\delta_1+x", 16));
    }

    @Test
    void allMeasuresGrowWithTheSize() {
        Glyphs small = typesetter.typeset("\\delta_1=W^\\top\\delta_2", 10);
        Glyphs large = typesetter.typeset("\\delta_1=W^\\top\\delta_2", 30);
        assertEquals(3 * small.width(), large.width(), 1e-6);
        assertEquals(3 * small.height(), large.height(), 1e-6);
        assertEquals(3 * small.outline().bounds().width(), large.outline().bounds().width(), 1e-6);
    }

    @Test
    void theSameFormulaIsTheSameOutline() {
        assertSame(typesetter.typeset("\\delta_2", 16), typesetter.typeset("\\delta_2", 16));
    }

    @Test
    void manyThreadsGetWhatOneGets() {
        List<String> formulas = IntStream.range(0, 60).mapToObj(i -> "\\delta_{" + i + "}\\otimes s_{" + i + "}")
                .toList();
        List<Glyphs> apart = formulas.parallelStream().map(it -> typesetter.typeset(it, 14)).toList();
        LatexTypesetter alone = new LatexTypesetter();
        assertEquals(formulas.stream().map(it -> alone.typeset(it, 14)).toList(), apart);
    }

    /// How many of the pixels of a formula are covered.
    private int inkOf(String latex) {
        Path2D shape = Shapes.path(typesetter.typeset(latex, 20).outline());
        Rectangle box = shape.getBounds();
        int ink = 0;
        for (int y = box.y; y < box.y + box.height; y++) {
            for (int x = box.x; x < box.x + box.width; x++) {
                ink += shape.contains(x + 0.5, y + 0.5) ? 1 : 0;
            }
        }
        return ink;
    }

    private static String matrix(int rows) {
        StringBuilder matrix = new StringBuilder("\\begin{bmatrix}");
        for (int i = 0; i < rows; i++) {
            matrix.append("-0.17&".repeat(rows - 1)).append("0.24\\\\");
        }
        return matrix.append("\\end{bmatrix}").toString();
    }
}
