package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import unroll.lesson.Phase;
import unroll.oracle.Scenarios;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.scene.MarkId;
import unroll.session.Session;
import unroll.text.Language;
import unroll.trace.Quantity;

/// Where truncation ends the way back on the network.
class CutArrowsTest {
    private static final Size ALL = new Size(3000, 520);

    @Test
    void everyStepCutHasItsArrowOnceTheWayBackHasEnded() {
        int seen = 0;
        for (Scenario scenario : scenarios()) {
            for (int tau = 0; tau <= scenario.steps(); tau++) {
                Session start = Stage.session(scenario.withTruncation(OptionalInt.of(tau)), Theme.LIGHT,
                        Language.ENGLISH, Weight.W);
                for (int place = 0; place <= start.script().size(); place++) {
                    Session here = start.to(place);
                    Map<MarkId, Subject> subjects = Stage.PROJECTION.network(here, ALL).subjects();
                    int e = here.moment().error();
                    int end = here.scenario().lastStepBack(e);
                    boolean ended = here.moment().phase() == Phase.BACKWARD
                            && here.moment().knows(Quantity.delta(e, end))
                            && !here.moment().complete().equals(Optional.of(new Focus.All()));
                    for (int k = 0; k < scenario.steps(); k++) {
                        Subject expected = new Subject.Cut(new Subject.Whole(Quantity.delta(e, k)));
                        for (String mark : List.of("cut/" + k, "cut/" + k + "/head", "cut/" + k + "/name")) {
                            assertEquals(ended && k < end ? Optional.of(expected) : Optional.empty(),
                                    Optional.ofNullable(subjects.get(new MarkId(mark))));
                        }
                        assertFalse(k < end && subjects.containsKey(new MarkId("delta/" + k + "/box")));
                        seen += ended && k < end ? 1 : 0;
                    }
                }
            }
        }
        assertTrue(seen > 60, "only " + seen);
    }

    @Test
    void anArrowGoesFromTheBorderOfAStateToThatOfTheOneBefore() {
        Session here = Stage.session(Stage.example().withTruncation(OptionalInt.of(1)), Theme.LIGHT, Language.ENGLISH,
                Weight.W);
        Map<String, Box> boxes = Flat
                .of(Stage.PROJECTION.network(here.to(here.script().size() - 1), ALL).scene(), Stage.TOOLS.measure())
                .stream().collect(Collectors.toMap(flat -> flat.mark().id().name(), Flat::box, (a, _) -> a));
        Function<String, Box> at = name -> Optional.ofNullable(boxes.get(name)).orElseThrow();
        for (int k = 0; k <= 1; k++) {
            assertEquals(at.apply("state/" + k + "/box").right() + 2, at.apply("cut/" + k + "/head").x(), 1e-9);
            assertEquals(at.apply("state/" + (k + 1) + "/box").x() - 8, at.apply("cut/" + k).right(), 1e-9);
        }
        assertEquals(at.apply("cut").centerX(), at.apply("cut/1").right(), 1e-9);
        assertTrue(at.apply("cut").x() > at.apply("state/1/box").right());
    }

    /// The columns on the screen alone are drawn, and their arrows with them.
    @Test
    void aScrolledNetworkShowsTheArrowsThatItHas() {
        Session end = Stage.session(Scenarios.words(3, 20, 4).with(new Focus.One(19))
                .withTruncation(OptionalInt.of(3)), Theme.LIGHT, Language.ENGLISH, Weight.W);
        Session sum = end.to(end.script().size() - 1);
        Size narrow = new Size(738, 520);
        double far = NetworkFigure.farthestScroll(Stage.PROJECTION.frame(sum), narrow);
        assertTrue(far > 500);
        for (double share : new double[]{0, 0.3, 0.6, 0.8, 0.9, 1}) {
            Session scrolled = sum.with(sum.view().withNetworkScroll(far * share));
            List<Flat> shown = Flat.of(Stage.PROJECTION.network(scrolled, narrow).scene(), Stage.TOOLS.measure())
                    .stream().filter(flat -> !flat.isCut()).toList();
            List<String> names = shown.stream().map(flat -> flat.mark().id().name()).toList();
            for (int k = 1; k < 20; k++) {
                boolean both = names.contains("state/" + k + "/box") && names.contains("state/" + (k - 1) + "/box");
                assertEquals(both && k <= 16, both && names.contains("cut/" + (k - 1) + "/name"), "at " + share);
            }
        }
    }

    private static List<Scenario> scenarios() {
        return List.of(Stage.example(), Stage.example().with(new Focus.All()), Stage.example().with(new Focus.One(2)),
                Scenarios.words(1, 1, 2).with(new Focus.One(0)), Scenarios.words(2, 9, 3).with(new Focus.One(8)));
    }
}
