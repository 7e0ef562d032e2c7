package unroll.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import unroll.oracle.Json;
import unroll.rnn.Activation;
import unroll.rnn.Scenario;
import unroll.trace.Training;

final class RunsTest {
    private static final Scenario START = Json.theCat();

    private static Run run(Scenario from, int steps) {
        return Run.of(Training.run(from, steps, () -> false, (_, _) -> {
        }));
    }

    @Test
    void theWayToAScenarioIsTheRunsThatLedThere() {
        Run first = run(START, 3);
        Run second = run(first.after().withLearningRate(0.4), 5);
        Runs runs = Runs.NONE.with(first).with(second);
        assertEquals(List.of(first, second), runs.leadingTo(second.after()));
        assertEquals(List.of(first), runs.leadingTo(first.after()));
        assertEquals(List.of(), runs.leadingTo(START));
        assertEquals(List.of(), runs.leadingTo(second.after().with(Activation.SIGMOID)));
        assertEquals(first.errors(), runs.errorsBefore(second.after()));
        assertEquals(List.of(), runs.errorsBefore(START));
    }

    @Test
    void whatWasUndoneAndLearnedAnewIsLeftOut() {
        Run first = run(START, 3);
        Run undone = run(first.after(), 5);
        Run other = run(first.after().withLearningRate(0.9), 2);
        Runs runs = Runs.NONE.with(first).with(undone).with(other);
        assertEquals(List.of(first, other), runs.leadingTo(other.after()));
        assertEquals(List.of(first, undone), runs.leadingTo(undone.after()));
    }

    @Test
    void aRunThatGoesOnHasRoomForTheStepsStillWanted() {
        Run first = run(START, 3);
        Run going = run(first.after(), 2);
        assertEquals(List.of(first.course(), going.course()), Runs.NONE.with(first).curve(going, 9).runs());
        assertEquals(OptionalInt.of(9), Runs.NONE.with(first).curve(going, 9).wanted());
    }
}
