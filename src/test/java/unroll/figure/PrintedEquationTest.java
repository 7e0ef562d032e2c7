package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import unroll.io.BundledScenario;
import unroll.io.BundledScenarios;
import unroll.lesson.Grain;
import unroll.linalg.Matrix;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.session.Lesson;
import unroll.text.Digits;
import unroll.text.Language;
import unroll.text.Numbers;
import unroll.trace.Derivation;
import unroll.oracle.Quantities;
import unroll.trace.Quantity;
import unroll.trace.Trace;

/// Every = between numbers holds as it is printed: what stands before it is read from the text, digit by digit, computed
/// by arithmetic of the test's own, and rounded.
final class PrintedEquationTest {
    private int equal;
    private int rounded;

    @ParameterizedTest
    @EnumSource(names = {"TWO", "THREE", "FOUR"})
    void everyEqualsSignOfEveryStepHolds(Digits digits) {
        for (BundledScenario bundled : BundledScenarios.all()) {
            Lesson lesson = Lesson.of(bundled.read());
            LatexNumbers numbers = new LatexNumbers(new Numbers(Language.ENGLISH, digits), LatexDigits.AS_SHOWN);
            LatexTerms terms = new LatexTerms(new LatexMatrix(numbers, LatexEquation.MOST, InQuestion.NONE));
            for (int position = 1; position <= lesson.script().size(); position++) {
                Moment moment = new Moment(lesson.trace(), lesson.script(), position, Grain.OPERATION);
                for (Weight weight : lesson.scenario().parameters().present()) {
                    String where = bundled.id() + " at " + position + " " + weight + ": ";
                    new Formulas(moment, weight, weight.gate(), LatexEquation.MOST, numbers.shown()).all()
                            .forEach(formula -> check(formula, terms, where));
                }
            }
        }
        assertTrue(equal > 300 && rounded > 300, equal + " are equal, " + rounded + " rounded");
    }

    private void check(Formula formula, LatexTerms terms, String where) {
        for (int i = 1; i < formula.sides().size(); i++) {
            Formula.Side left = formula.sides().get(i - 1);
            Formula.Side right = formula.sides().get(i);
            if (left.voice() == Formula.Voice.NUMBERS && right.voice() == Formula.Voice.NUMBERS) {
                check(terms.of(left), right.relation(), terms.of(right), where);
            }
        }
    }

    private void check(String left, String relation, String right, String where) {
        try {
            boolean holds = PrintedMath.holds(PrintedMath.of(left), PrintedMath.of(right));
            if (relation.equals(PrintedEquation.EQUAL)) {
                equal++;
                assertTrue(holds, () -> where + left + " = " + right);
            } else {
                assertEquals(PrintedEquation.ROUNDED, relation, where);
                rounded++;
            }
        } catch (PrintedMath.LeftOut _) {
            // not all numbers are printed, so nobody can compute it
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TWO", "THREE"})
    void everyEqualsSignOnEveryCardHolds(Digits digits) {
        for (BundledScenario bundled : BundledScenarios.all()) {
            Scenario scenario = bundled.read();
            Lesson lesson = Lesson.of(scenario);
            EntryMath entries = new EntryMath(frame(lesson, digits), new MathMetrics(Stage.TOOLS), 5);
            // of a long lesson some, of a large matrix its corner: all are made alike
            long some = Math.max(1, Quantities.of(scenario).size() / 300);
            List<Quantity> told = Quantities.of(scenario).stream().filter(lesson.trace()::has).toList();
            for (int i = 0; i < told.size(); i += (int) some) {
                card(lesson.trace(), told.get(i), entries, bundled.id());
            }
        }
        assertTrue(equal > 300 && rounded > 300, equal + " are equal, " + rounded + " rounded");
    }

    private void card(Trace trace, Quantity quantity, EntryMath entries, String id) {
        Matrix value = trace.value(quantity);
        for (int row = 0; row < Math.min(4, value.rows()); row++) {
            for (int column = 0; column < Math.min(4, value.columns()); column++) {
                Derivation made = Derivation.of(trace, quantity, row, column,
                        it -> it.is(Variable.Kind.INPUT_TERM) || it.is(Variable.Kind.RECURRENT_TERM));
                if (made instanceof Derivation.Given || made instanceof Derivation.Sum
                        || made instanceof Derivation.Again) {
                    continue;
                }
                CardEquation equation = CardEquation.of(entries, MathRow.EMPTY, made,
                        new Subject.Cell(quantity, row, column), value.get(row, column));
                String where = id + " " + quantity + "[" + row + "," + column + "]: ";
                for (int i = 2; i < equation.sides().size(); i++) {
                    String left = text(equation.sides().get(i - 1));
                    if (isInNumbers(left)) {
                        check(left, equation.relations().get(i - 1), text(equation.sides().get(i)), where);
                    }
                }
            }
        }
    }

    /// Letters have names with an index, or are a name of a weight.
    private static boolean isInNumbers(String side) {
        String letters = side.replace("\\mathbf{1}[", "");
        return !letters.contains("_") && !letters.contains("[") && !letters.contains("sqrt")
                && !letters.contains("eta") && !letters.contains("kappa");
    }

    /// What is set, as LaTeX.
    private static String text(MathRow row) {
        return row.pieces().stream().sorted(Comparator.comparingDouble(MathPiece::x))
                .map(piece -> switch (piece.ink()) {
                    case MathPiece.Latex(String latex) -> latex;
                    case MathPiece.Digits(String digits) -> LatexNumbers.written(digits);
                    case MathPiece.Word(String word) -> LatexNumbers.written(word);
                    case MathPiece.Fence(MathPiece.Shape shape, double _) ->
                        shape == MathPiece.Shape.OPEN_PARENTHESIS ? "(" : ")";
                }).collect(Collectors.joining(" "));
    }

    private static Frame frame(Lesson lesson, Digits digits) {
        Weight recurrent = lesson.scenario().parameters().present().stream()
                .filter(it -> it.role() == Weight.Role.STATE).findFirst().orElseThrow();
        Frame frame = Frames.at(lesson, lesson.script().size(), recurrent, Language.ENGLISH);
        return new Frame(frame.moment(), frame.view(), frame.form(), frame.scales(), frame.tools(), frame.words(),
                new Numbers(Language.ENGLISH, digits), Optional.empty(), Optional.empty(), Optional.empty(),
                frame.notes());
    }

    @Test
    void aResultThatDoesNotFollowIsToldFromOneThatDoes() {
        assertTrue(PrintedNumber.of("0.03").isOf(0.04 * 0.65));
        assertFalse(PrintedNumber.of("0.02").isOf(0.04 * 0.65));
        assertTrue(PrintedNumber.of("−1,20e−3").isOf(-0.0012));
        assertFalse(PrintedNumber.of("0").isOf(1e-9));
        assertTrue(PrintedNumber.of("NaN").isOf(1));
    }
}
