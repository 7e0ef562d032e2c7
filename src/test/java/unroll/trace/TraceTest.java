package unroll.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static unroll.oracle.Close.assertClose;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.oracle.Json;
import unroll.oracle.Quantities;
import unroll.oracle.Scenarios;
import unroll.oracle.Tiny;
import unroll.rnn.Activation;
import unroll.rnn.Focus;
import unroll.rnn.Input;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

class TraceTest {

    @Test
    void theRunningSumAtTheLastPartIsTheGradient() {
        Scenarios.mixed(200).forEach(scenario -> {
            Trace trace = Trace.of(scenario);
            for (int e : scenario.sequence().errors()) {
                for (Weight weight : scenario.parameters().present()) {
                    int last = weight.isRecurrent() ? scenario.lastStepBack(e) : e;
                    Matrix sum = Matrix.zeros(trace.value(new Quantity.Gradient(e, weight)).rows(),
                            trace.value(new Quantity.Gradient(e, weight)).columns());
                    for (int k = e; k >= last; k--) {
                        sum = sum.plus(trace.value(new Quantity.Part(e, k, weight)));
                        assertEquals(sum, trace.value(new Quantity.RunningSum(e, k, weight)));
                    }
                    assertEquals(sum, trace.value(new Quantity.Gradient(e, weight)));
                }
            }
        });
    }

    @Test
    void aValueIsTheSameToTheLastBitInWhateverOrderValuesAreAskedFor() {
        Scenarios.mixed(100).forEach(scenario -> {
            List<Quantity> quantities = Quantities.of(scenario);
            Trace there = Trace.of(scenario);
            Trace back = Trace.of(scenario);
            List<Matrix> forwards = quantities.stream().map(there::value).toList();
            List<Matrix> backwards = quantities.reversed().stream().map(back::value).toList().reversed();
            assertEquals(forwards, backwards);
        });
    }

    @Test
    void whatWasForgottenComesBackTheSame() {
        Trace trace = Trace.of(Scenarios.words(64, 200, 5));
        Quantity early = new Quantity.RunningSum(199, 198, Weight.W);
        Matrix before = trace.value(early);
        for (int k = 197; k >= 0; k--) {
            trace.value(new Quantity.RunningSum(199, k, Weight.W));
            trace.value(new Quantity.Part(150, Math.min(k, 150), Weight.W));
            trace.value(new Quantity.StateJacobian(k));
        }
        assertEquals(before, trace.value(early));
    }

    @Test
    void truncationAtTheLastStepEqualsNone() {
        Scenarios.mixed(100).forEach(scenario -> {
            Scenario whole = scenario.withTruncation(OptionalInt.empty());
            Trace none = Trace.of(whole);
            Trace all = Trace.of(scenario.withTruncation(OptionalInt.of(scenario.steps() - 1)));
            for (Quantity quantity : Quantities.of(whole)) {
                assertEquals(none.value(quantity), all.value(quantity), quantity.toString());
            }
        });
    }

    @Test
    void truncationKeepsTheFirstPartsOnTheWayBackUnchanged() {
        Trace none = Trace.of(Json.theCat());
        Trace cut = Trace.of(Json.theCat().withTruncation(OptionalInt.of(1)));
        assertEquals(none.value(new Quantity.Part(3, 2, Weight.W)), cut.value(new Quantity.Part(3, 2, Weight.W)));
        assertEquals(none.value(new Quantity.RunningSum(3, 2, Weight.U)),
                cut.value(new Quantity.Gradient(3, Weight.U)));
        assertThrows(IndexOutOfBoundsException.class, () -> cut.value(new Quantity.Part(3, 1, Weight.W)));
    }

    @Test
    void whatThereIsNotIsRefused() {
        Trace trace = Trace.of(Json.theCat());
        assertThrows(IndexOutOfBoundsException.class, () -> trace.value(Quantity.state(4)));
        assertThrows(IndexOutOfBoundsException.class, () -> trace.value(Quantity.state(-2)));
        assertThrows(IndexOutOfBoundsException.class, () -> trace.value(Quantity.delta(2, 3)));
        assertThrows(IndexOutOfBoundsException.class, () -> trace.value(new Quantity.Part(3, 2, Weight.V)));
        assertThrows(IllegalArgumentException.class, () -> trace.value(new Quantity.Shared(Weight.STATE_BIAS)));
    }

    @Test
    void overflowIsCarriedToTheEndOfTheTraceWithoutAnException() {
        for (Activation f : Activation.values()) {
            Scenario scenario = Tiny.of(f, 1e300, -1e300, 6);
            Trace trace = Trace.of(scenario);
            Quantities.of(scenario).forEach(quantity -> {
                trace.entry(quantity);
                Anomaly.in(trace, quantity);
            });
        }
        Trace exploding = Trace.of(Tiny.of(Activation.IDENTITY, 1e200, 1e200, 3));
        assertEquals(Double.POSITIVE_INFINITY, exploding.value(Quantity.state(1)).get(0));
        assertEquals(Double.NaN, exploding.value(new Quantity.TotalLoss()).get(0));
    }

    @Test
    void aWordTakesOnlyItsColumnOfUAlsoWhereTheErrorOverflows() {
        Scenario cat = Json.theCat();
        Scenario exploding = cat.with(cat.parameters().with(Weight.V, cat.parameters().v().scale(1e308).scale(10)));
        Matrix part = Trace.of(exploding).value(new Quantity.Part(3, 3, Weight.U));
        assertTrue(part.columnAt(1).isZero() && part.columnAt(2).isZero() && part.columnAt(3).isZero());
    }

    @Test
    void learningTakesOneStepDownTheGradientTold() {
        for (Focus focus : List.of(new Focus.One(3), new Focus.All())) {
            Trace trace = Trace.of(Json.theCat().with(focus));
            for (Weight weight : trace.scenario().parameters().present()) {
                Matrix expected = trace.scenario().parameters().get(weight)
                        .minus(trace.value(trace.told(weight)).scale(0.1));
                assertClose(expected, trace.learned().scenario().parameters().get(weight), 1e-15, weight.toString());
            }
            assertTrue(
                    trace.value(new Quantity.LearnedTotalLoss()).get(0) < trace.value(new Quantity.TotalLoss()).get(0));
        }
    }

    @Test
    void anAbsentInputLeavesOnlyTheRecurrence() {
        Scenario scenario = Tiny.of(Activation.TANH, 1, 0.5, List.of(new Input.None()), List.of(OptionalInt.of(0)),
                Matrix.column(0.8));
        Trace trace = Trace.of(scenario);
        assertEquals(Matrix.column(0.4), trace.value(Quantity.preActivation(0)));
        assertEquals(Matrix.column(0.0), trace.value(new Quantity.Part(0, 0, Weight.U)));
    }
}
