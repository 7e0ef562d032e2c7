package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.session.Lesson;
import unroll.session.Session;
import unroll.text.Language;
import unroll.trace.Quantity;

/// What stands in LaTeX, whatever it looks like. That it compiles is held by [LatexCompilesTest].
final class LatexFigureTest {
    private static final Pattern ENVIRONMENT = Pattern.compile("\\\\(begin|end)\\{(\\w+\\*?)}");
    private static final Pattern POWER = Pattern.compile("\\\\times 10\\^\\{(-?\\d+)}");

    @Test
    void allNumbersOfAMatrixReadBackToTheSameDoubles() {
        for (Frame frame : frames(1)) {
            for (Weight weight : frame.moment().trace().scenario().parameters().present()) {
                Quantity quantity = new Quantity.Shared(weight);
                Matrix value = frame.moment().trace().value(quantity);
                assertEquals(rows(value), entries(matrix(frame, quantity, Subject.Turn.UPRIGHT, LatexDigits.ALL)));
                assertEquals(rows(value.transpose()),
                        entries(matrix(frame, quantity, Subject.Turn.LYING, LatexDigits.ALL)));
            }
        }
    }

    @Test
    void aMatrixAsShownHasTheNumbersOfThePictures() {
        Frame frame = Frames.at(Lesson.of(Stage.example()), 25, Weight.W, Language.PORTUGUESE);
        String written = matrix(frame, Quantity.state(1), Subject.Turn.UPRIGHT, LatexDigits.AS_SHOWN);
        assertEquals("\\begin{bmatrix}\n-0{,}36 \\\\\n-0{,}59 \\\\\n0{,}33\n\\end{bmatrix}\n", written);
    }

    @Test
    void whatIsNotComputedHasNoMatrix() {
        Frame start = Frames.at(Lesson.of(Stage.example()), 0, Weight.W, Language.ENGLISH);
        assertEquals(Optional.empty(), LatexFigure.matrix(start, Quantity.state(0), Subject.Turn.UPRIGHT,
                LatexDigits.AS_SHOWN).map(LatexFigure::fragment));
    }

    @Test
    void numbersAreMathematics() {
        assertEquals("1.23\\times 10^{-7}", LatexNumbers.written("1.23e−7"));
        assertEquals("-4{,}10\\times 10^{9}", LatexNumbers.written("−4,10e+9"));
        assertEquals("-\\infty", LatexNumbers.written("−∞"));
        assertEquals("\\mathrm{NaN}", LatexNumbers.written("NaN"));
    }

    @Test
    void zeroHasNoSign() {
        Frame frame = Frames.at(Lesson.of(Stage.example()), 0, Weight.W, Language.ENGLISH);
        for (LatexDigits digits : LatexDigits.values()) {
            LatexNumbers numbers = new LatexNumbers(frame.numbers(), digits);
            assertEquals("0", numbers.alone(Quantity.state(0), Matrix.column(-0.0), -0.0));
        }
        for (Frame each : frames(6)) {
            all(each).filter(it -> !it.fragment().contains("verbatim"))
                    .forEach(figure -> assertFalse(Pattern.compile("-0(?:(?:\\.|\\{,})0*+)?+(?![\\d.{])").matcher(
                            figure.fragment()).find(), figure::fragment));
        }
    }

    @Test
    void wideMatricesSayHowManyColumnsTheyHave() {
        Frame frame = Frames.at(Lesson.of(unroll.oracle.Scenarios.words(12, 3, 4)), 0, Weight.W, Language.ENGLISH);
        assertTrue(matrix(frame, new Quantity.Shared(Weight.W), Subject.Turn.UPRIGHT, LatexDigits.AS_SHOWN)
                .startsWith("\\setcounter{MaxMatrixCols}{12}\n"));
        assertTrue(matrix(frame, new Quantity.Shared(Weight.U), Subject.Turn.UPRIGHT, LatexDigits.AS_SHOWN)
                .startsWith("\\begin{bmatrix}"));
    }

    @Test
    void bracesAndEnvironmentsAreBalanced() {
        for (Frame frame : frames(8)) {
            all(frame).forEach(figure -> {
                assertBalanced(figure.fragment());
                assertBalanced(figure.document());
            });
        }
    }

    @Test
    void theSameMomentGivesTheSameText() {
        Lesson lesson = Lesson.of(Stage.example());
        assertEquals(all(Frames.at(lesson, 27, Weight.W, Language.ENGLISH)).map(LatexFigure::document).toList(),
                all(Frames.at(Lesson.of(Stage.example()), 27, Weight.W, Language.ENGLISH))
                        .map(LatexFigure::document).toList());
    }

    @Test
    void wordsStandForThemselves() {
        assertEquals("a\\_b\\%", LatexText.escaped("a_b%"));
        assertEquals("ç", LatexText.escaped("c\u0327"));
        assertEquals("\\textbackslash{}end\\{document\\}", LatexText.escaped("\\end{document}"));
        assertEquals("\\#\\$\\&\\textasciicircum{}\\textasciitilde{}\\textless{}\\textgreater{}\\textbar{}",
                LatexText.escaped("#$&^~<>|"));
        assertEquals("-{}-{}-", LatexText.escaped("---"));
        assertEquals("$\\delta$ of $-$1", LatexText.escaped("δ of −1"));
        assertEquals("two lines", LatexText.escaped("two\nlines"));
    }

    @Test
    void anEquationIsToldInLettersInNumbersOrBoth() {
        Frame frame = Frames.at(Lesson.of(Stage.example()), 27, Weight.W, Language.ENGLISH);
        String symbols = equation(frame, EquationVoice.SYMBOLS);
        assertEquals("\\delta_{1} = (W^{\\top}\\,\\delta_{2}) \\odot (1-s_{1}^{2})", symbols);
        String numbers = equation(frame, EquationVoice.NUMBERS);
        assertTrue(numbers.contains("\\delta_{1} &= \\left(\\begin{bmatrix}"), numbers);
        assertFalse(numbers.contains("\\top"), numbers);
        String both = equation(frame, EquationVoice.BOTH);
        assertTrue(both.contains("\\top") && both.contains("0.15 \\\\\n0.11 \\\\\n-0.07"), both);
    }

    @Test
    void largeMatricesOfAnEquationAreFolded() {
        Frame frame = Frames.at(Lesson.of(unroll.oracle.Scenarios.words(16, 4, 9)), 2, Weight.W, Language.ENGLISH);
        String both = equation(frame, EquationVoice.BOTH);
        assertTrue(both.contains("\\vdots") && both.contains("\\cdots") && both.contains("\\ddots"), both);
        assertFalse(both.contains("MaxMatrixCols"), both);
    }

    @Test
    void theLedgerTellsPartsAndSaysWhatIsNotComputed() {
        Frame frame = Frames.at(Lesson.of(Stage.example()), 27, Weight.W, Language.ENGLISH);
        String ledger = LatexFigure.ledger(frame).fragment();
        assertTrue(ledger.contains("\\partial E_{3}/\\partial W &= \\delta_{3}\\otimes s_{2} + "), ledger);
        assertTrue(ledger.contains("\\delta_{0}\\otimes s_{-1} &: \\text{not yet}"), ledger);
        assertTrue(ledger.contains("|_{k\\geq 2} &="), ledger);
    }

    @Test
    void truncatedSumsOnlyStandForTheGradient() {
        Scenario cut = Stage.example().withTruncation(java.util.OptionalInt.of(1));
        Lesson lesson = Lesson.of(cut);
        String ledger = LatexFigure.ledger(Frames.at(lesson, lesson.script().size(), Weight.W, Language.ENGLISH))
                .fragment();
        assertTrue(ledger.contains("\\partial W &\\approx"), ledger);
        assertTrue(ledger.contains("\\text{cut}"), ledger);
    }

    @Test
    void theWholeHasWhatTheViewShows() {
        Session session = Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W).to(27);
        String whole = LatexFigure.whole(Stage.PROJECTION.frame(session)).fragment();
        for (String part : List.of("\\begin{tikzpicture}", "\\text{not yet}", "Carry $\\delta$ one step further back",
                "(W^{\\top}")) {
            assertTrue(whole.contains(part), () -> part + " in " + whole);
        }
        Session hiding = session
                .with(session.view().hiding(Set.of(Part.LEDGER, Part.SENTENCE, Part.EQUATION)));
        String bare = LatexFigure.whole(Stage.PROJECTION.frame(hiding)).fragment();
        for (String part : List.of("not yet", "Carry", "\\top")) {
            assertFalse(bare.contains(part), () -> part + " in " + bare);
        }
    }

    private static String equation(Frame frame, EquationVoice voice) {
        String fragment = LatexFigure.equation(frame, voice, LatexDigits.AS_SHOWN).fragment();
        return fragment.substring(fragment.indexOf("\\[") + 3, fragment.length() - 4);
    }

    /// All figures of a moment.
    static Stream<LatexFigure> all(Frame frame) {
        List<LatexFigure> all = new ArrayList<>(
                List.of(LatexFigure.whole(frame), LatexFigure.network(frame), LatexFigure.ledger(frame),
                        LatexFigure.weights(frame, LatexDigits.AS_SHOWN), LatexFigure.code(frame)));
        for (EquationVoice voice : EquationVoice.values()) {
            all.add(LatexFigure.equation(frame, voice, LatexDigits.AS_SHOWN));
        }
        return all.stream();
    }

    /// Some moments of scenarios of very different shapes.
    static List<Frame> frames(int each) {
        Random random = new Random(7);
        return Stream.concat(Stage.scenarios(), Stage.truncated())
                .flatMap(scenario -> {
                    Lesson lesson = Lesson.of(scenario);
                    return Stream.generate(() -> Frames.random(lesson, random)).limit(each);
                }).toList();
    }

    private static String matrix(Frame frame, Quantity quantity, Subject.Turn turn, LatexDigits digits) {
        return LatexFigure.matrix(frame, quantity, turn, digits).orElseThrow().fragment();
    }

    private static List<List<Double>> rows(Matrix matrix) {
        return Stream.of(matrix.toRows()).map(row -> java.util.Arrays.stream(row).boxed().toList()).toList();
    }

    private static List<List<Double>> entries(String bmatrix) {
        return bmatrix.lines().filter(line -> !line.startsWith("\\begin") && !line.startsWith("\\end")
                && !line.startsWith("\\setcounter"))
                .map(line -> Stream.of(line.replace("\\\\", "").split("&")).map(LatexFigureTest::number).toList())
                .toList();
    }

    private static double number(String entry) {
        return Double.parseDouble(POWER.matcher(entry.strip().replace("{,}", ".")).replaceAll("e$1"));
    }

    private static void assertBalanced(String latex) {
        int verbatim = latex.indexOf("\\begin{verbatim}");
        String text = verbatim < 0
                ? latex
                : latex.substring(0, verbatim) + latex.substring(latex.indexOf("\\end{verbatim}") + 14);
        int depth = 0;
        String plain = text.replaceAll("\\\\[\\\\{}]", "");
        for (char c : plain.toCharArray()) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            assertTrue(depth >= 0, latex);
        }
        assertEquals(0, depth, latex);
        Deque<String> open = new ArrayDeque<>();
        ENVIRONMENT.matcher(text).results().forEach(it -> {
            if (it.group(1).equals("begin")) {
                open.push(it.group(2));
            } else {
                assertEquals(open.pop(), it.group(2), latex);
            }
        });
        assertTrue(open.isEmpty(), latex);
    }
}
