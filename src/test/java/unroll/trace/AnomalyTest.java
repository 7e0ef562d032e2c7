package unroll.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.oracle.Json;
import unroll.oracle.Scenarios;
import unroll.oracle.Tiny;
import unroll.rnn.Activation;

class AnomalyTest {

    @Test
    void nothingIsOutOfTheOrdinaryInTheWorkedExample() {
        Trace trace = Trace.of(Json.theCat());
        for (int t = 0; t < 4; t++) {
            assertEquals(Set.of(), Anomaly.in(trace, Quantity.state(t)));
            assertEquals(Set.of(), Anomaly.in(trace, Quantity.preActivation(t)));
        }
    }

    @Test
    void infinityAndNaNAreNamedWhereverTheyStand() {
        assertEquals(Optional.of(Anomaly.OVERFLOW), Anomaly.of(Double.NEGATIVE_INFINITY));
        assertEquals(Optional.of(Anomaly.NOT_A_NUMBER), Anomaly.of(Double.NaN));
        assertEquals(Optional.empty(), Anomaly.of(Double.MAX_VALUE));
        Trace exploding = Trace.of(Tiny.of(Activation.RELU, 1e200, 1e200, 5));
        assertEquals(Set.of(Anomaly.OVERFLOW), Anomaly.in(exploding, Quantity.state(4)));
        assertEquals(Set.of(Anomaly.NOT_A_NUMBER), Anomaly.in(exploding, Quantity.prediction(4)));
    }

    @Test
    void aSaturatedUnitIsNamedAtItsPreActivationStateAndSlope() {
        for (Activation f : List.of(Activation.TANH, Activation.SIGMOID)) {
            Trace trace = Trace.of(Tiny.of(f, 10, 0, 1));
            for (Quantity quantity : List.of(Quantity.preActivation(0), Quantity.state(0),
                    Quantity.slope(0))) {
                assertEquals(Set.of(Anomaly.SATURATED), Anomaly.in(trace, quantity));
            }
            assertEquals(Set.of(), Anomaly.in(trace, Quantity.state(-1)));
        }
    }

    @Test
    void reluIsOffAtAndBelowZero() {
        Quantity state = Quantity.state(0);
        assertEquals(Set.of(Anomaly.OFF), Anomaly.in(Trace.of(Tiny.of(Activation.RELU, -1, 0, 1)), state));
        assertEquals(Set.of(Anomaly.OFF), Anomaly.in(Trace.of(Tiny.of(Activation.RELU, 0, 0, 1)), state));
        assertEquals(Set.of(), Anomaly.in(Trace.of(Tiny.of(Activation.RELU, 1, 0, 1)), state));
        assertEquals(Matrix.column(0), Trace.of(Tiny.of(Activation.RELU, 0, 0, 1)).value(Quantity.slope(0)));
    }

    @Test
    void leakyReluIsNearlyFlatAtAndBelowZeroAndNeverOff() {
        Quantity state = Quantity.state(0);
        assertEquals(Set.of(Anomaly.FLAT), Anomaly.in(Trace.of(Tiny.of(Activation.LEAKY_RELU, -1, 0, 1)), state));
        assertEquals(Set.of(Anomaly.FLAT), Anomaly.in(Trace.of(Tiny.of(Activation.LEAKY_RELU, 0, 0, 1)), state));
        assertEquals(Set.of(), Anomaly.in(Trace.of(Tiny.of(Activation.LEAKY_RELU, 1, 0, 1)), state));
    }

    @Test
    void theUnitsOfAStateAreThoseNamedOneByOne() {
        int[] marked = {0};
        Scenarios.many(200).forEach(scenario -> {
            Trace trace = Trace.of(scenario);
            for (int t = 0; t < scenario.steps(); t++) {
                BitSet units = Anomaly.units(trace, t);
                for (int i = 0; i < scenario.parameters().hidden(); i++) {
                    Optional<Anomaly> anomaly = Anomaly.at(trace, Quantity.state(t), i, 0);
                    assertEquals(
                            anomaly.filter(a -> a == Anomaly.SATURATED || a == Anomaly.OFF || a == Anomaly.FLAT)
                                    .isPresent(),
                            units.get(i));
                }
                marked[0] += units.cardinality();
            }
        });
        assertTrue(marked[0] > 100);
    }
}
