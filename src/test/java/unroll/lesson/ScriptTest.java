package unroll.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import unroll.rnn.Cell;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.trace.Quantity;

final class ScriptTest {
    private static final OptionalInt JOINED = OptionalInt.of(Quantity.JOINED);

    @Test
    void theExampleHas32Steps() {
        Script script = Script.of(Shape.of(Shapes.cat()));
        assertEquals(32, script.size());
        assertEquals(11, script.count(Grain.STEP));
        assertEquals(List.of(5, 10, 15, 20, 22, 24, 26, 28, 30, 31, 32), script.stops(Grain.STEP));
        assertEquals(List.of(20, 31, 32), script.stops(Grain.PASS));
    }

    @Test
    void theOrderIsThatOfTheFormat() {
        scripts().forEach(script -> assertEquals(told(script.shape()), lines(script.steps())));
    }

    @Test
    void stepsAreNumberedFromOne() {
        scripts().forEach(script -> {
            assertEquals(Optional.empty(), script.step(0));
            for (int n = 1; n <= script.size(); n++) {
                Step step = script.step(n).orElseThrow();
                assertEquals(n, step.number());
                assertEquals(step.operation().phase(), step.phase());
                assertEquals(step, script.steps().get(n - 1));
            }
        });
    }

    @Test
    void thereIsNoPlaceOutside() {
        Script script = Script.of(Shape.of(Shapes.cat()));
        assertThrows(IndexOutOfBoundsException.class, () -> script.step(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> script.step(33));
        assertThrows(IndexOutOfBoundsException.class, () -> script.next(33, Grain.STEP));
        assertThrows(IndexOutOfBoundsException.class, () -> script.steps().get(32));
    }

    @ParameterizedTest
    @EnumSource
    void aGrainStopsWhereItsStretchEnds(Grain grain) {
        scripts().forEach(script -> {
            List<Integer> expected = IntStream.rangeClosed(1, script.size())
                    .filter(n -> n == script.size() || endsStretch(grain, script.steps().get(n - 1),
                            script.steps().get(n)))
                    .boxed().toList();
            assertEquals(expected, script.stops(grain));
            assertEquals(expected.size(), script.count(grain));
        });
    }

    @ParameterizedTest
    @EnumSource
    void nextAndBackGoToTheNeighbouringStops(Grain grain) {
        scripts().forEach(script -> {
            List<Integer> stops = script.stops(grain);
            for (int place = 0; place <= script.size(); place++) {
                int at = place;
                assertEquals(stops.stream().filter(s -> s > at).findFirst().orElse(script.size()),
                        script.next(place, grain));
                assertEquals(stops.stream().filter(s -> s < at).reduce(0, (_, later) -> later),
                        script.back(place, grain));
                assertEquals(place == 0 || stops.contains(place), script.isStop(place, grain));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void backUndoesNextAtEveryStop(Grain grain) {
        scripts().forEach(script -> {
            for (int place : script.stops(grain)) {
                assertEquals(place, script.next(script.back(place, grain), grain));
                if (place < script.size()) {
                    assertEquals(place, script.back(script.next(place, grain), grain));
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void placesAreCountedByTheStopTheyLeadTo(Grain grain) {
        scripts().forEach(script -> {
            assertEquals(0, script.number(0, grain));
            assertEquals(script.count(grain), script.number(script.size(), grain));
            for (int place = 1; place <= script.size(); place++) {
                int stop = script.stops(grain).get(script.number(place, grain) - 1);
                assertEquals(script.isStop(place, grain) ? place : script.next(place, grain), stop);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void theTimelineIsCutAtTheStops(Grain grain) {
        scripts().forEach(script -> {
            List<Group> groups = script.groups(grain);
            assertEquals(script.stops(grain), groups.stream().map(Group::last).toList());
            assertEquals(1, groups.getFirst().first());
            IntStream.range(1, groups.size())
                    .forEach(i -> assertEquals(groups.get(i - 1).last() + 1, groups.get(i).first()));
            groups.forEach(group -> assertEquals(1, IntStream.rangeClosed(group.first(), group.last())
                    .mapToObj(n -> script.steps().get(n - 1).phase()).distinct().count()));
        });
    }

    @Test
    void aClickOnATimeStepLeadsToItsLastStep() {
        scripts().forEach(script -> {
            Shape shape = script.shape();
            for (int t = -1; t <= shape.steps(); t++) {
                assertEquals(last(script, t, OptionalInt.empty()), script.stepFor(Phase.FORWARD, t, 0));
                for (int e = -1; e <= shape.steps(); e++) {
                    OptionalInt way = shape.focus() instanceof Focus.Joined ? JOINED : OptionalInt.of(e);
                    assertEquals(last(script, t, way), script.stepFor(Phase.BACKWARD, t, e));
                }
            }
            assertEquals(OptionalInt.of(script.size()), script.stepFor(Phase.LEARN, 0, 0));
        });
    }

    @Test
    void aLongLessonIsToldLikeAShortOne() {
        String words = "0123".repeat(50);
        Script script = Script.of(Shape.of(Shapes.scenario(words, words, new Focus.All())));
        assertEquals(200 * 5 + 200 * 3 + 200 * 201 + 2, script.size());
        assertEquals(Operation.LEARN, script.steps().getLast().operation());
        assertEquals(200 + 200 * 2 + 200 * 201 / 2 + 2, script.groups().size());
        assertTrue(IntStream.rangeClosed(1, script.size())
                .allMatch(n -> script.back(n, Grain.STEP) < n && script.next(n - 1, Grain.STEP) >= n));
    }

    private static Stream<Script> scripts() {
        return Stream.of(Stream.of(Shapes.cat()), Shapes.random(200), Shapes.various(240)).flatMap(it -> it)
                .map((Scenario s) -> Script.of(Shape.of(s)));
    }

    private static List<String> lines(List<Step> steps) {
        return steps.stream().map(step -> line(step.operation().id(), step.t(), step.error())).toList();
    }

    /// The order as the format's page tells it, loop by loop.
    private static List<String> told(Shape shape) {
        List<String> lines = new ArrayList<>();
        for (int t = 0; t < shape.steps(); t++) {
            for (String operation : forward(shape.network().cell())) {
                if (!operation.equals("error") || shape.errors().contains(t)) {
                    lines.add(line(operation, OptionalInt.of(t), OptionalInt.empty()));
                }
            }
        }
        if (shape.focus() instanceof Focus.Joined) {
            for (int t = shape.errors().getLast(); t >= 0; t--) {
                if (shape.errors().contains(t)) {
                    lines.add(line("output-delta", OptionalInt.of(t), JOINED));
                    lines.add(line("output-weights", OptionalInt.of(t), JOINED));
                }
                lines.add(line("arrive", OptionalInt.of(t), JOINED));
                lines.add(line("delta", OptionalInt.of(t), JOINED));
                lines.add(line("part", OptionalInt.of(t), JOINED));
            }
            lines.add(line("sum", OptionalInt.empty(), JOINED));
            lines.add(line("learn", OptionalInt.empty(), OptionalInt.empty()));
            return lines;
        }
        for (int e : shape.focus() instanceof Focus.One(int one) ? List.of(one) : shape.errors().reversed()) {
            lines.add(line("output-delta", OptionalInt.of(e), OptionalInt.of(e)));
            lines.add(line("output-weights", OptionalInt.of(e), OptionalInt.of(e)));
            for (int k = e; k >= 0 && k >= e - shape.truncation().orElse(e); k--) {
                if (shape.network().cell() != Cell.RNN) {
                    lines.add(line("arrive", OptionalInt.of(k), OptionalInt.of(e)));
                }
                lines.add(line("delta", OptionalInt.of(k), OptionalInt.of(e)));
                lines.add(line("part", OptionalInt.of(k), OptionalInt.of(e)));
            }
            lines.add(line("sum", OptionalInt.empty(), OptionalInt.of(e)));
        }
        if (shape.focus() instanceof Focus.All) {
            lines.add(line("total", OptionalInt.empty(), OptionalInt.empty()));
        }
        lines.add(line("learn", OptionalInt.empty(), OptionalInt.empty()));
        return lines;
    }

    private static List<String> forward(Cell cell) {
        return switch (cell) {
            case RNN -> List.of("input", "recur", "state", "output", "error");
            case LSTM -> List.of("input", "recur", "gates", "cell", "state", "output", "error");
            case GRU, GRU_RESET_BEFORE ->
                List.of("input", "recur", "gates", "candidate", "state", "output", "error");
        };
    }

    private static String line(String operation, OptionalInt t, OptionalInt error) {
        return operation + " " + t + " " + error;
    }

    private static boolean endsStretch(Grain grain, Step step, Step next) {
        boolean newPhase = step.phase() != next.phase();
        return switch (grain) {
            case OPERATION -> true;
            case STEP -> newPhase || step.t().isEmpty() || !step.t().equals(next.t())
                    || step.operation() == Operation.OUTPUT_WEIGHTS && !step.error().equals(JOINED);
            case PASS -> newPhase || step.operation() == Operation.SUM;
        };
    }

    private static OptionalInt last(Script script, int t, OptionalInt error) {
        return script.steps().stream()
                .filter(step -> step.t().equals(OptionalInt.of(t)) && step.error().equals(error))
                .mapToInt(Step::number).max();
    }
}
