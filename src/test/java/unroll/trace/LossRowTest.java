package unroll.trace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.oracle.Scenarios;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

/// What is computed of a row alone, against a network made anew with the other number.
final class LossRowTest {
    private static final double[] MOVES = {0x1p-7, -0x1p-7, 1e-9, 0, 3, -50};

    @Test
    void everyErrorIsThatOfAChangedNetworkToTheLastBit() {
        for (int seed = 0; seed < 120; seed++) {
            compareAll(Scenarios.of(seed), 1);
        }
    }

    @Test
    void soItIsWhereRowsAreLongAndStepsMany() {
        compareAll(Scenarios.words(40, 12, 30), 37);
    }

    private static void compareAll(Scenario scenario, int stride) {
        List<Integer> errors = scenario.sequence().errors();
        LossFunction loss = new LossFunction(scenario, errors);
        for (Weight weight : scenario.parameters().present()) {
            Matrix numbers = scenario.parameters().get(weight);
            int count = numbers.rows() * numbers.columns();
            for (int n = 0; n < count; n += stride) {
                int i = n / numbers.columns();
                int j = n % numbers.columns();
                LossRow row = loss.row(weight, i);
                for (double move : MOVES) {
                    double number = row.at(j) + move;
                    LossFunction.Sample expected = new LossFunction(
                            scenario.with(changed(scenario.parameters(), weight, numbers.with(i, j, number))), errors)
                            .base();
                    LossFunction.Sample found = row.with(j, number);
                    assertArrayEquals(expected.losses(), found.losses(), 0,
                            scenario.title() + " " + weight + " " + i + " " + j + " " + move);
                    assertEquals(expected.on(), found.on());
                }
            }
        }
    }

    private static Parameters changed(Parameters p, Weight weight, Matrix numbers) {
        return new Parameters(weight.equals(Weight.U) ? numbers : p.u(), weight.equals(Weight.W) ? numbers : p.w(),
                weight.equals(Weight.V) ? numbers : p.v(),
                weight.equals(Weight.STATE_BIAS) ? Optional.of(numbers) : p.stateBias(),
                weight.equals(Weight.OUTPUT_BIAS) ? Optional.of(numbers) : p.outputBias());
    }
}
