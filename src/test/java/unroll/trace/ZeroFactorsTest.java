package unroll.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import unroll.oracle.Json;
import unroll.oracle.Quantities;
import unroll.oracle.Scenarios;
import unroll.oracle.Tiny;
import unroll.rnn.Activation;
import unroll.rnn.Weight;

class ZeroFactorsTest {

    @Test
    void theFirstPartIsZeroSinceTheInitialStateIs() {
        Derivation made = Derivation.of(Trace.of(Json.theCat()), new Quantity.Part(3, 0, Weight.W), 1, 2);
        assertEquals(List.of(new Derivation.Leaf(Quantity.state(-1), 2, 0, 0)), ZeroFactors.of(made));
    }

    @Test
    void whatIsTooSmallForADoubleHasNoZeroFactor() {
        Trace trace = Trace.of(Tiny.of(Activation.IDENTITY, 1e-200, 1e-200, 3));
        Derivation made = Derivation.of(trace, Quantity.recurrentTerm(1), 0, 0);
        assertEquals(0, made.value());
        assertTrue(ZeroFactors.isLost(made));
        assertEquals(List.of(), ZeroFactors.of(made));
    }

    @Test
    void whatIsNotZeroHasNoReason() {
        Scenarios.mixed(60).forEach(scenario -> {
            Trace trace = Trace.of(scenario);
            for (Quantity quantity : Quantities.of(scenario)) {
                Derivation made = Derivation.of(trace, quantity, 0, 0);
                if (made.value() != 0) {
                    assertEquals(List.of(), ZeroFactors.of(made), quantity.toString());
                }
                ZeroFactors.of(made).forEach(leaf -> assertEquals(0, Math.abs(leaf.value())));
            }
        });
    }

    /// What is multiplied with a reason's zero stays zero, whatever the other factor is; so each term has one.
    @Test
    void aSumIsZeroForItsTermsReasonsOnlyWhereEachHasOne() {
        Trace trace = Trace.of(Json.theCat());
        Derivation all = Derivation.of(trace, Quantity.recurrentTerm(0), 0, 0);
        assertEquals(3, ZeroFactors.of(all).size());
        Derivation some = Derivation.of(trace, Quantity.inputTerm(0), 0, 0);
        assertFalse(some.value() == 0);
        assertEquals(List.of(), ZeroFactors.of(some));
    }
}
