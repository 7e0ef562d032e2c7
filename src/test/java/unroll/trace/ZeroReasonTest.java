package unroll.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.oracle.Json;
import unroll.oracle.Scenarios;
import unroll.oracle.Tiny;
import unroll.rnn.Activation;
import unroll.rnn.Input;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

class ZeroReasonTest {
    private static final Input ONE = new Input.Vector(Matrix.column(1));
    private static final OptionalInt TARGET = OptionalInt.of(1);

    private static ZeroReason reason(Scenario scenario, int e, int k, Weight weight) {
        return ZeroReason.of(Trace.of(scenario), new Quantity.Part(e, k, weight)).orElseThrow();
    }

    @Test
    void partZeroOfWIsZeroByTheInitialStateWhileThatOfUIsNot() {
        assertEquals(new ZeroReason.InitialStateZero(), reason(Json.theCat(), 3, 0, Weight.W));
        assertEquals(Optional.empty(),
                ZeroReason.of(Trace.of(Json.theCat()), new Quantity.Part(3, 0, Weight.U)));
    }

    @Test
    void partsThatThereAreNotSayWhy() {
        Scenario cut = Json.theCat().withTruncation(OptionalInt.of(1));
        assertEquals(new ZeroReason.Cut(3, 1, 1), reason(cut, 3, 1, Weight.W));
        assertEquals(new ZeroReason.AfterError(1, 2), reason(cut, 1, 2, Weight.U));
        assertEquals(new ZeroReason.OtherStep(3, 2), reason(cut, 3, 2, Weight.V));
        Scenario silent = Tiny.of(Activation.TANH, 1, 1, List.of(ONE, ONE), List.of(OptionalInt.empty(), TARGET),
                Matrix.column(0));
        assertEquals(new ZeroReason.NoTarget(0), reason(silent, 0, 0, Weight.W));
    }

    @Test
    void anAbsentInputAndAZeroVectorAreToldApart() {
        List<Input> inputs = List.of(new Input.None(), new Input.Vector(Matrix.column(0)));
        Scenario scenario = Tiny.of(Activation.TANH, 1, 1, inputs, List.of(TARGET, TARGET), Matrix.column(0.5));
        assertEquals(new ZeroReason.NoInput(0), reason(scenario, 1, 0, Weight.U));
        assertEquals(new ZeroReason.InputZero(1), reason(scenario, 1, 1, Weight.U));
        assertEquals(Optional.empty(), ZeroReason.of(Trace.of(scenario), new Quantity.Part(1, 0, Weight.W)));
    }

    @Test
    void aUnitThatIsOffOrSaturatedStopsTheErrorAtItsStep() {
        List<Input> inputs = List.of(ONE, new Input.Vector(Matrix.column(-9)), ONE);
        List<OptionalInt> targets = List.of(TARGET, TARGET, TARGET);
        Scenario off = Tiny.of(Activation.RELU, 1, 1, inputs, targets, Matrix.column(1));
        assertEquals(new ZeroReason.Off(2, 1), reason(off, 2, 1, Weight.W));
        assertEquals(new ZeroReason.Off(2, 1), reason(off, 2, 0, Weight.STATE_BIAS));
        assertEquals(new ZeroReason.StateZero(1), reason(off, 2, 2, Weight.W));
        Scenario saturated = Tiny.of(Activation.TANH, 9, 1, inputs, targets, Matrix.column(1));
        assertEquals(new ZeroReason.Saturated(2, 1), reason(saturated, 2, 0, Weight.W));
        assertEquals(Optional.empty(), ZeroReason.of(Trace.of(off), new Quantity.Part(2, 2, Weight.U)));
    }

    @Test
    void nothingComesBackThroughAWeightOfZero() {
        Scenario cut = Tiny.of(Activation.TANH, 0.5, 0, List.of(ONE, ONE), List.of(TARGET, TARGET), Matrix.column(1));
        assertEquals(new ZeroReason.NothingArrives(1, 0), reason(cut, 1, 0, Weight.U));
    }

    @Test
    void anExactPredictionHasNothingToTraceBack() {
        Scenario sure = Tiny.of(Activation.IDENTITY, -1e3, 1, List.of(ONE), List.of(TARGET), Matrix.column(1));
        assertEquals(new ZeroReason.PredictionExact(0), reason(sure, 0, 0, Weight.W));
        assertEquals(new ZeroReason.PredictionExact(0), reason(sure, 0, 0, Weight.V));
    }

    @Test
    void whatIsTooSmallForADoubleIsCalledUnderflow() {
        Scenario vanishing = Tiny.of(Activation.IDENTITY, 1e-200, 1e-200, 4);
        assertEquals(new ZeroReason.Underflow(3, 1), reason(vanishing, 3, 0, Weight.STATE_BIAS));
    }

    @Test
    void everyPartThatIsZeroHasAReasonAndNoOtherHas() {
        Scenarios.many(200).forEach(scenario -> {
            Trace trace = Trace.of(scenario);
            for (int e : scenario.sequence().errors()) {
                for (int k = scenario.lastStepBack(e); k <= e; k++) {
                    for (Weight weight : List.of(Weight.U, Weight.W, Weight.STATE_BIAS)) {
                        Quantity.Part part = new Quantity.Part(e, k, weight);
                        assertEquals(trace.value(part).isZero(), ZeroReason.of(trace, part).isPresent());
                    }
                }
            }
            assertTrue(ZeroReason.of(trace, new Quantity.Part(0, scenario.steps(), Weight.W)).isPresent());
        });
    }
}
