package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unroll.oracle.Scenarios;
import unroll.rnn.Focus;
import unroll.rnn.Weight;
import unroll.scene.Scene;
import unroll.session.Session;
import unroll.text.Language;
import unroll.trace.Quantity;

class LinksTest {
    private static final Size WORDS = new Size(960, 200);

    @Test
    void whatIsPointedAtIsLit() {
        Stage.scenarios().forEach(scenario -> {
            for (Weight weight : List.of(Weight.U, Weight.W, Weight.V)) {
                Session lesson = Stage.session(scenario, Theme.LIGHT, Language.ENGLISH, weight);
                int end = lesson.script().size();
                for (int position : new int[]{0, end / 3, end / 2, 3 * end / 4, end - 1, end}) {
                    check(lesson.to(position));
                }
            }
        });
    }

    private static void check(Session session) {
        List<Place> places = pictures(session)
                .flatMap(picture -> picture.places(Stage.TOOLS.measure()).stream()).toList();
        for (Place place : places) {
            if (isFact(place.subject()) && isKnown(session, place.subject())) {
                Lights lights = Stage.PROJECTION.lights(session.pointedAt(Optional.of(place.subject())));
                assertEquals(Optional.of(Light.LIT), lights.of(place.subject()),
                        () -> place.subject() + " at " + session.position());
                Stream.of(lights.lit().keySet(), lights.operands().keySet(), lights.origins())
                        .flatMap(quantities -> quantities.stream())
                        .forEach(quantity -> assertTrue(session.moment().knows(quantity),
                                () -> quantity + " is not known at " + session.position()));
                assertTrue(lights.lit().keySet().stream().noneMatch(lights.operands()::containsKey));
            }
        }
    }

    private static boolean isFact(Subject subject) {
        return subject instanceof Subject.Whole || subject instanceof Subject.Arrow || subject instanceof Subject.Cell;
    }

    private static boolean isKnown(Session session, Subject subject) {
        return switch (subject) {
            case Subject.Whole(Quantity quantity) -> session.moment().knows(quantity);
            case Subject.Arrow(List<Quantity> tells, Optional<Weight> _) ->
                tells.stream().anyMatch(session.moment()::knows);
            default -> true;
        };
    }

    private static Stream<Picture> pictures(Session session) {
        return Stream.of(Stage.PROJECTION.network(session, new Size(786, 620)),
                Stage.PROJECTION.weights(session, new Size(234, 620)),
                Stage.PROJECTION.ledger(session, new Size(420, 620)),
                Stage.PROJECTION.explanation(session, WORDS));
    }

    @Test
    void whatIsExplainedLightsWhereItComesFrom() {
        Session there = session().to(27);
        Lights lights = Stage.PROJECTION.lights(there.explaining(new Subject.Cell(Quantity.state(3), 1, 0)));
        assertTrue(lights.operands().containsKey(Quantity.state(2)));
        assertTrue(lights.origins().containsAll(List.of(Quantity.state(1), Quantity.state(0),
                Quantity.state(-1), Quantity.input(0))), lights.origins().toString());
        assertFalse(lights.origins().contains(Quantity.prediction(3)));
    }

    @Test
    void anEntryOfAPartIsLitWithItsRowOfTheErrorAndItsColumnOfWhatEntered() {
        Session there = session().last();
        lit(there, new Quantity.Part(3, 2, Weight.W), Quantity.delta(3, 2), Quantity.state(1));
        lit(there, new Quantity.Part(3, 1, Weight.U), Quantity.delta(3, 1), Quantity.input(1));
        lit(there, new Quantity.Part(3, 3, Weight.V), Quantity.outputDelta(3), Quantity.state(3));
    }

    @Test
    void anEntryOfAnErrorIsLitWithItsOwnSlopeAlone() {
        Session there = session().last();
        Quantity slope = Quantity.slope(2);
        for (int i = 0; i < 3; i++) {
            Subject.Cell cell = new Subject.Cell(Quantity.delta(3, 2), i, 0);
            only(Stage.PROJECTION.lights(there.pointedAt(Optional.of(cell))), slope, 3, i, cell);
        }
        Subject.Cell cell = new Subject.Cell(new Quantity.StateJacobian(2), 1, 2);
        only(Stage.PROJECTION.lights(there.pointedAt(Optional.of(cell))), slope, 3, 1, cell);
    }

    /// Each entry (i, j) of left ⊗ right lights row i of the one and row j of the other, and nothing else of both.
    private static void lit(Session there, Quantity part, Quantity left, Quantity right) {
        int rows = there.lesson().trace().value(left).rows();
        int columns = there.lesson().trace().value(right).rows();
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                Subject.Cell cell = new Subject.Cell(part, i, j);
                Lights lights = Stage.PROJECTION.lights(there.pointedAt(Optional.of(cell)));
                assertEquals(Optional.of(Light.LIT), lights.of(cell), cell::toString);
                only(lights, left, rows, i, cell);
                only(lights, right, columns, j, cell);
                Subject.Cell other = new Subject.Cell(part, (i + 1) % rows, j);
                assertEquals(Optional.empty(), lights.of(other), () -> other + " beside " + cell);
            }
        }
    }

    private static void only(Lights lights, Quantity vector, int rows, int row, Subject.Cell cell) {
        for (int i = 0; i < rows; i++) {
            Subject.Cell entry = new Subject.Cell(vector, i, 0);
            assertEquals(i == row ? Optional.of(Light.OPERAND) : Optional.empty(), lights.of(entry),
                    () -> entry + " for " + cell);
        }
    }

    @Test
    void aWeightThatIsExplainedLightsWhatItEnters() {
        Session there = session().to(27);
        Lights lights = Stage.PROJECTION
                .lights(there.explaining(new Subject.Cell(new Quantity.Shared(Weight.W), 1, 2)));
        for (int t = 0; t < 4; t++) {
            assertEquals(Optional.of(Light.OPERAND), lights.of(new Subject.Cell(Quantity.state(t), 1, 0)));
            assertEquals(Optional.empty(), lights.of(new Subject.Cell(Quantity.state(t), 0, 0)));
        }
    }

    @Test
    void anEntryOfUIsLitWhereItsWordEnters() {
        Session there = session().to(27);
        Subject.Cell cat = new Subject.Cell(new Quantity.Shared(Weight.U), 1, 1);
        Lights lights = Stage.PROJECTION.lights(there.explaining(cat));
        for (int t = 0; t < 4; t++) {
            Optional<Light> expected = t == 1 ? Optional.of(Light.OPERAND) : Optional.empty();
            assertEquals(expected, lights.of(new Subject.Cell(Quantity.state(t), 1, 0)));
            assertEquals(expected, lights.of(arrow(t)));
        }
        Lights all = Stage.PROJECTION.lights(there.explaining(new Subject.Whole(new Quantity.Shared(Weight.U))));
        assertEquals(Optional.of(Light.LIT), all.of(arrow(3)));
    }

    private static Subject arrow(int t) {
        return new Subject.Arrow(List.of(Quantity.inputTerm(t)), Optional.of(Weight.U));
    }

    @Test
    void whatIsFollowedGrowsWithTheStepsAndNotWithTheirSquare() {
        int steps = 400;
        Session lesson = Stage.session(Scenarios.words(2, steps, 3).with(new Focus.All()), Theme.LIGHT,
                Language.ENGLISH, Weight.W);
        Session end = lesson.last();
        for (Quantity quantity : List.of(new Quantity.TotalGradient(Weight.W), new Quantity.LearnedTotalLoss(),
                Quantity.state(steps - 1))) {
            Lights lights = Stage.PROJECTION.lights(end.explaining(new Subject.Whole(quantity)));
            assertTrue(lights.lit().containsKey(quantity));
            assertTrue(lights.origins().size() + lights.operands().size() < 30 * steps,
                    () -> quantity + ": " + lights.origins().size());
        }
    }

    @Test
    void nothingLitLeavesThePictureAsItIs() {
        Scene scene = new Highlight(Theme.LIGHT, 1).over(List.of(), Lights.NONE, WORDS);
        assertTrue(scene.marks().isEmpty());
        assertTrue(scene.ground().isNone());
    }

    private static Session session() {
        return Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W);
    }
}
