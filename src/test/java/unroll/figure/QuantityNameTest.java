package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import unroll.oracle.Json;
import unroll.oracle.Quantities;
import unroll.oracle.Scenarios;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.oracle.Weights;
import unroll.rnn.Weight;
import unroll.trace.Quantity;
import unroll.trace.Trace;

class QuantityNameTest {
    private final Scenario cat = Json.theCat();

    @Test
    void namesAreThoseOfTheNotationPage() {
        assertEquals("s_2[1]", QuantityName.cell(Quantity.state(2), 1, 0, cat));
        assertEquals("s_(−1)", QuantityName.of(Quantity.state(-1), cat));
        assertEquals("∂E_3/∂W[0,2]", QuantityName.cell(new Quantity.Gradient(3, Weight.W), 0, 2, cat));
        assertEquals("(δ_1 ⊗ s_0)[0,2]", QuantityName.cell(new Quantity.Part(3, 1, Weight.W), 0, 2, cat));
    }

    @Test
    void aSumOfPartsSaysWhatIsAddedAndFromWhere() {
        Map<Weight, String> sums = Map.of(Weight.U, "Σ_(k=1…3) δ_k ⊗ x_k", Weight.W, "Σ_(k=1…3) δ_k ⊗ s_(k−1)",
                Weight.STATE_BIAS, "Σ_(k=1…3) δ_k", Weight.V, "(ŷ_3 − y_3) ⊗ s_3", Weight.OUTPUT_BIAS, "ŷ_3 − y_3");
        Map<Weight, String> first = Map.of(Weight.U, "δ_3 ⊗ x_3", Weight.W, "δ_3 ⊗ s_2", Weight.STATE_BIAS, "δ_3",
                Weight.V, "(ŷ_3 − y_3) ⊗ s_3", Weight.OUTPUT_BIAS, "ŷ_3 − y_3");
        for (Weight weight : Weights.ALL) {
            assertEquals(sums.get(weight), QuantityName.of(new Quantity.RunningSum(3, 1, weight), cat));
            assertEquals(first.get(weight), QuantityName.of(new Quantity.RunningSum(3, 3, weight), cat));
        }
        assertEquals("Σ_(k=1…3) δ_k^(3) ⊗ s_(k−1)",
                QuantityName.of(new Quantity.RunningSum(3, 1, Weight.W), cat.with(new Focus.All())));
        assertEquals("(Σ_(k=1…3) δ_k ⊗ s_(k−1))[0,2]",
                QuantityName.cell(new Quantity.RunningSum(3, 1, Weight.W), 0, 2, cat));
    }

    @Test
    void wordsNameTheEntriesThatBelongToThem() {
        assertEquals("ŷ_3[dog]", QuantityName.cell(Quantity.prediction(3), 3, 0, cat));
        assertEquals("U[1,cat]", QuantityName.cell(new Quantity.Shared(Weight.U), 1, 1, cat));
        assertEquals("V[the,2]", QuantityName.cell(new Quantity.Shared(Weight.V), 0, 2, cat));
    }

    @Test
    void deltaSaysWhoseErrorItCarriesWhereSeveralAreTraced() {
        assertEquals("δ_1", QuantityName.of(Quantity.delta(3, 1), cat));
        assertEquals("δ_1^(3)", QuantityName.of(Quantity.delta(3, 1), cat.with(new Focus.All())));
    }

    @Test
    void numbersInOneQuantityHaveDifferentNames() {
        Scenarios.many(60).forEach(scenario -> {
            Trace trace = Trace.of(scenario);
            for (Quantity quantity : Quantities.of(scenario)) {
                int rows = trace.value(quantity).rows();
                int columns = trace.value(quantity).columns();
                List<String> names = new ArrayList<>();
                for (int i = 0; i < rows * columns; i++) {
                    names.add(QuantityName.cell(quantity, i / columns, i % columns, scenario));
                }
                assertEquals(names.size(), names.stream().distinct().count(), () -> names.toString());
                assertTrue(names.stream().allMatch(name -> name.contains("[") || rows == 1), () -> names.toString());
            }
        });
    }
}
