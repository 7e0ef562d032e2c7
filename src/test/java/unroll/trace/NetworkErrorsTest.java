package unroll.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.oracle.Networks;
import unroll.oracle.Scenarios;
import unroll.rnn.Activation;
import unroll.rnn.Cell;
import unroll.rnn.Focus;
import unroll.rnn.Input;
import unroll.rnn.Label;
import unroll.rnn.Loss;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Sequence;
import unroll.rnn.Start;
import unroll.rnn.Weight;

/// The gradient check of every cell with every loss.
class NetworkErrorsTest {
    private static final Focus ALL = new Focus.All();

    @Test
    void backpropagationIsRightByOrdersOfMagnitudeForEveryCellAndLoss() {
        Networks.many(240).forEach(scenario -> {
            for (Focus of : List.of(scenario.focus(), ALL)) {
                GradientCheck check = GradientCheck.run(scenario, of, () -> false).orElseThrow();
                assertEquals(GradientCheck.Verdict.HOLDS, check.verdict(), scenario.title() + " " + check.worst());
                assertTrue(check.worst().worst() < 1e-7, () -> scenario.title() + " " + check.worst());
                assertEquals(scenario.parameters().present(),
                        check.weights().stream().map(WeightCheck::weight).toList());
            }
        });
    }

    @Test
    void aWrongEntryOfEveryWeightOfEveryCellWithEveryLossIsFoundAndNamed() {
        for (Cell cell : Cell.values()) {
            for (Loss loss : Loss.values()) {
                Scenario scenario = Networks.of(3, cell, loss).withTruncation(OptionalInt.empty()).with(ALL);
                NetworkErrors errors = new NetworkErrors(scenario, ALL, scenario.sequence().errors());
                for (Weight weight : scenario.parameters().present()) {
                    Matrix right = Trace.of(scenario).value(new Quantity.TotalGradient(weight));
                    int row = right.rows() - 1;
                    int column = right.columns() - 1;
                    Matrix wrong = right.with(row, column, right.get(row, column) + 1e-5 * (1 + right.maxAbs()));
                    WeightCheck check = WeightCheck.of(errors, weight, wrong, () -> false);
                    assertTrue(check.worst() > GradientCheck.TOLERANCE, cell + " " + loss + " " + weight);
                    assertEquals(row, check.row());
                    assertEquals(column, check.column());
                }
            }
        }
    }

    @Test
    void itGivesThePlainNetworksErrorsAndUnitsThatAreOn() {
        Scenarios.many(200).forEach(scenario -> {
            List<Integer> errors = scenario.sequence().errors();
            LossFunction.Sample expected = new LossFunction(scenario, errors).base();
            LossFunction.Sample found = new NetworkErrors(scenario, ALL, errors).base();
            assertEquals(expected.on(), found.on());
            for (int n = 0; n < errors.size(); n++) {
                assertEquals(expected.losses()[n], found.losses()[n], 1e-12 * (1 + expected.losses()[n]));
            }
        });
    }

    @Test
    void atAKinkOfReluTheSideIsTakenOnWhichNoUnitTurns() {
        Scenario kink = oneClass(Activation.RELU, Matrix.column(0), 1);
        GradientCheck check = GradientCheck.run(kink, ALL, () -> false).orElseThrow();
        assertEquals(1, check.weights().getFirst().oneSided());
        assertEquals(GradientCheck.Verdict.HOLDS, check.verdict());
    }

    @Test
    void aGradientOfZeroOfOneNumberHoldsAndIsNoMatterOfOneClass() {
        Scenario exact = oneClass(Activation.IDENTITY, Matrix.column(1), 1);
        GradientCheck check = GradientCheck.run(exact, ALL, () -> false).orElseThrow();
        assertTrue(check.weights().getFirst().analytic().isZero());
        assertEquals(GradientCheck.Verdict.HOLDS, check.verdict());
    }

    /// One unit that reads 1, ŷ = s, squared error.
    private static Scenario oneClass(Activation f, Matrix u, double y) {
        Scenario any = Networks.of(1, Cell.RNN, Loss.SQUARED);
        List<Input> inputs = List.of(new Input.Vector(Matrix.column(1)));
        List<Label> targets = List.of(new Label.Numbers(Matrix.column(y)));
        return new Scenario("one", List.of("y"), Optional.of(List.of("x")), new Sequence(inputs, targets),
                any.network().with(f), Start.zero(1),
                new Parameters(u, Matrix.column(0.5), Matrix.column(1), Optional.empty(),
                        Optional.empty()),
                ALL, OptionalInt.empty(), 0.1, OptionalDouble.empty());
    }

    @Test
    void truncationIsSetAsideOfGatedCellsTooButOfTheJoinedSweepNothingIsCut() {
        Scenario cut = Networks.words(Cell.GRU, 2, 4, 3).withTruncation(OptionalInt.of(1));
        assertEquals(OptionalInt.of(1),
                GradientCheck.run(cut, ALL, () -> false).orElseThrow().truncationSetAside());
        GradientCheck joined = GradientCheck.run(cut, new Focus.Joined(), () -> false).orElseThrow();
        assertEquals(OptionalInt.empty(), joined.truncationSetAside());
        assertEquals(GradientCheck.Verdict.HOLDS, joined.verdict());
    }
}
