package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unroll.lesson.Operation;
import unroll.lesson.Step;
import unroll.linalg.Matrix;
import unroll.oracle.Json;
import unroll.oracle.Scenarios;
import unroll.rnn.Activation;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.oracle.Weights;
import unroll.rnn.Weight;
import unroll.session.Lesson;
import unroll.text.Language;
import unroll.text.Numbers;
import unroll.trace.Quantity;

class FormulaTest {
    private static final Numbers NUMBERS = new Numbers(Language.ENGLISH);
    private static final Size WIDE = new Size(1600, 400);

    @Test
    void everyNumberIsTheTracesNumber() {
        Scenarios.mixed(30).forEach(scenario -> {
            Lesson lesson = Lesson.of(scenario);
            for (int position = 0; position <= lesson.script().size(); position++) {
                Frame frame = Frames.at(lesson, position, Weights.ALL.get(position % 3), Language.ENGLISH);
                for (MathPiece piece : FormulaLayout.of(frame, WIDE).set().pieces()) {
                    if (piece.ink() instanceof MathPiece.Digits(String text)) {
                        Subject.Cell cell = (Subject.Cell) piece.subject().orElseThrow();
                        Matrix value = lesson.trace().value(cell.quantity());
                        assertTrue(Writings.of(NUMBERS, cell.quantity(), value, cell.row(), cell.column())
                                .contains(text), () -> text + " of " + cell + " of " + value);
                    }
                }
            }
        });
    }

    @Test
    void everyStepShowsTheNumbersThatItComputes() {
        Scenarios.mixed(30).forEach(scenario -> {
            Lesson lesson = Lesson.of(scenario);
            for (Step step : lesson.script().steps()) {
                Frame frame = Frames.at(lesson, step.number(), Weight.W, Language.ENGLISH);
                Quantity computed = lesson.script().computes(step).getFirst();
                assertTrue(quantities(frame).contains(computed), () -> step + " does not show " + computed);
            }
        });
    }

    @Test
    void everyOperandOfWhatIsComputedStandsInTheFormula() {
        Scenarios.mixed(30).forEach(scenario -> {
            Lesson lesson = Lesson.of(scenario);
            for (Step step : lesson.script().steps()) {
                Frame frame = Frames.at(lesson, step.number(), Weight.W, Language.ENGLISH);
                List<Quantity> shown = quantities(frame);
                List<Quantity> operands = lesson.trace().entry(lesson.script().computes(step).getFirst()).operands();
                assertTrue(operands.size() == 1 || operands.size() > 6 || shown.containsAll(written(step, operands)),
                        () -> step + " shows " + shown + ", not all of " + operands);
            }
        });
    }

    @Test
    void thePartFollowsTheLedger() {
        Lesson lesson = Lesson.of(Json.theCat());
        Step part = lesson.script().steps().stream().filter(step -> step.operation() == Operation.PART).findFirst()
                .orElseThrow();
        assertTrue(quantities(Frames.at(lesson, part.number(), Weight.U, Language.ENGLISH))
                .contains(new Quantity.Part(3, 3, Weight.U)));
        assertTrue(quantities(Frames.at(lesson, part.number(), Weight.V, Language.ENGLISH))
                .contains(new Quantity.Part(3, 3, Weight.W)));
    }

    @Test
    void wordsThatBeginAlikeAreNotCutAlike() {
        List<String> alike = List.of("rotational-symmetry-broken", "rotational-symmetry-kept",
                "rotational-symmetry-lost", "no");
        Lesson lesson = Lesson.of(Json.theCat().withVocabulary(alike));
        Set<String> shown = new HashSet<>();
        Set<Integer> targets = new HashSet<>();
        for (Step step : lesson.script().steps()) {
            if (step.operation() == Operation.ERROR) {
                targets.add(lesson.trace().scenario().sequence().word(step.t().getAsInt()).getAsInt());
                FormulaLayout.of(Frames.at(lesson, step.number(), Weight.W, Language.ENGLISH), WIDE).set().pieces()
                        .stream().map(MathPiece::ink).filter(MathPiece.Word.class::isInstance)
                        .forEach(word -> shown.add(word.toString()));
            }
        }
        assertEquals(targets.size(), shown.size(), shown::toString);
        assertTrue(targets.size() > 2);
    }

    @Test
    void whereNumbersHaveNoRoomNoNameStandsAlone() {
        Lesson lesson = Lesson.of(Json.theCat());
        Frame frame = Frames.at(lesson, lesson.script().size(), Weight.W, Language.ENGLISH);
        List<MathPiece> pieces = FormulaLayout.of(frame, new Size(300, 30)).set().pieces();
        assertTrue(pieces.stream().noneMatch(piece -> piece.ink() instanceof MathPiece.Digits), pieces::toString);
        assertTrue(pieces.stream().noneMatch(piece -> piece.ink().equals(new MathPiece.Latex("E"))), pieces::toString);
        assertTrue(pieces.size() > 2, pieces::toString);
    }

    @Test
    void aLongSumIsToldByItsFirstAndLastTerms() {
        Lesson lesson = Lesson.of(Scenarios.words(3, 20, 4).with(new Focus.One(19)));
        int sum = lesson.script().steps().stream().filter(step -> step.operation() == Operation.SUM).findFirst()
                .orElseThrow().number();
        List<Quantity> shown = quantities(Frames.at(lesson, sum, Weight.W, Language.ENGLISH));
        assertTrue(shown.contains(new Quantity.Part(19, 19, Weight.W)));
        assertTrue(shown.contains(new Quantity.Part(19, 0, Weight.W)));
    }

    @Test
    void formulasFitTheirRoomInTypeThatCanBeRead() {
        Random random = new Random(5);
        for (int i = 0; i < 25; i++) {
            Lesson lesson = Lesson.of(Scenarios.words(1 + random.nextInt(64), 2 + random.nextInt(12),
                    1 + random.nextInt(64)));
            for (int j = 0; j < 12; j++) {
                Frame frame = Frames.random(lesson, random);
                Size room = new Size(460 + random.nextInt(1100), 30 + random.nextInt(150));
                FormulaLayout layout = FormulaLayout.of(frame, room);
                assertTrue(layout.size() >= FormulaLayout.SMALLEST, () -> layout.size() + " px in " + room);
                assertTrue(layout.set().width() * layout.size() <= room.width() + 1e-6, () -> "wider than " + room);
                assertTrue(layout.set().height() * layout.size() <= room.height() + 1e-6, () -> "higher than " + room);
            }
        }
    }

    @Test
    void numbersThatOverflowAreSet() {
        Scenario cat = Json.theCat();
        Scenario wild = cat.with(Activation.IDENTITY).with(new Focus.All())
                .with(cat.parameters().with(Weight.W, cat.parameters().w().scale(1e200)));
        Lesson lesson = Lesson.of(wild);
        for (int position = 0; position <= lesson.script().size(); position++) {
            FormulaLayout.of(Frames.at(lesson, position, Weight.W, Language.PORTUGUESE), WIDE);
        }
    }

    @Test
    void aFactorOfOneIsNotWritten() {
        Lesson lesson = Lesson.of(Json.theCat().with(Activation.IDENTITY));
        int delta = lesson.script().steps().stream().filter(step -> step.operation() == Operation.DELTA).findFirst()
                .orElseThrow().number();
        assertEquals(List.of(), quantities(Frames.at(lesson, delta, Weight.W, Language.ENGLISH)).stream()
                .filter(Quantity.Slope.class::isInstance).toList());
    }

    /// A δ shows f′(a_k) in place of the a_k or s_k that it is computed from.
    private static List<Quantity> written(Step step, List<Quantity> operands) {
        return step.operation() == Operation.DELTA ? operands.subList(0, 2) : operands;
    }

    /// What is shown with its numbers.
    private static List<Quantity> quantities(Frame frame) {
        return FormulaLayout.of(frame, WIDE).set().pieces().stream()
                .filter(piece -> piece.ink() instanceof MathPiece.Digits).map(MathPiece::subject)
                .flatMap(Optional::stream).flatMap(subject -> subject instanceof Subject.Cell cell
                        ? Stream.of(cell.quantity())
                        : Stream.empty())
                .distinct().toList();
    }
}
