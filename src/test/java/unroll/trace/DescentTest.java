package unroll.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static unroll.oracle.Close.assertClose;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.linalg.Rows;
import unroll.oracle.Networks;
import unroll.oracle.References;
import unroll.oracle.UnrolledNetwork;
import unroll.rnn.Activation;
import unroll.rnn.Cell;
import unroll.rnn.Focus;
import unroll.rnn.Input;
import unroll.rnn.Label;
import unroll.rnn.Loss;
import unroll.rnn.Network;
import unroll.rnn.Parameters;
import unroll.rnn.Reduction;
import unroll.rnn.Scenario;
import unroll.rnn.Sequence;
import unroll.rnn.Start;
import unroll.rnn.Variable;
import unroll.rnn.Weight;

/// Learning by every cell and loss beside the same steps by gradients of automatic differentiation.
class DescentTest {

    @Test
    void aFewStepsAreThoseByTheOraclesGradients() {
        Networks.many(240).forEach(scenario -> {
            Descent now = Descent.from(scenario);
            Scenario expected = scenario;
            for (int step = 1; step <= 3; step++) {
                now = now.step().after();
                expected = learned(expected);
                assertEquals(step, now.steps());
                for (Weight weight : scenario.parameters().present()) {
                    assertClose(expected.parameters().get(weight), now.scenario().parameters().get(weight), 1e-11,
                            scenario.title() + " " + weight);
                }
                UnrolledNetwork unrolled = new UnrolledNetwork(expected);
                assertClose(unrolled.totalLoss(), now.error(), 1e-11, scenario.title());
                double told = scenario.focus() instanceof Focus.One(int e)
                        ? unrolled.loss(e)
                        : unrolled.totalLoss();
                assertClose(told, now.told(), 1e-11, scenario.title());
            }
        });
    }

    @Test
    void theStartIsLearnedByTheOraclesGradientsWhereItIsAskedFor() {
        Networks.many(240).forEach(scenario -> {
            Descent now = Descent.from(scenario, Learns.START_TOO);
            Scenario expected = scenario;
            for (int step = 1; step <= 3; step++) {
                now = now.step().after();
                expected = learned(expected).with(learnedStart(expected));
                for (Variable carried : scenario.network().carried()) {
                    assertClose(expected.start().of(carried), now.scenario().start().of(carried), 1e-11,
                            scenario.title() + " " + carried.id());
                }
                assertClose(new UnrolledNetwork(expected).totalLoss(), now.error(), 1e-11, scenario.title());
            }
        });
    }

    @Test
    void theStartGoesAgainstTheSlopeOfTheError() {
        Networks.many(120).map(it -> it.withTruncation(OptionalInt.empty()))
                .filter(it -> !it.activation().hasKink()).forEach(scenario -> {
                    Scenario after = Descent.from(scenario, Learns.START_TOO).step().after().scenario();
                    for (Variable carried : scenario.network().carried()) {
                        Matrix from = scenario.start().of(carried);
                        Matrix gradient = from.minus(after.start().of(carried)).map(x -> x / scenario.learningRate());
                        for (int i = 0; i < from.rows(); i++) {
                            double h = 1e-5;
                            double slope = (told(scenario, carried, i, h) - told(scenario, carried, i, -h)) / (2 * h);
                            assertEquals(slope, gradient.get(i), 1e-7 * Math.max(1, Math.abs(slope)), scenario.title());
                        }
                    }
                });
    }

    private static double told(Scenario scenario, Variable carried, int row, double change) {
        Matrix start = scenario.start().of(carried);
        return Descent.from(scenario.with(scenario.start().with(carried,
                start.with(row, 0, start.get(row) + change)))).told();
    }

    @Test
    void aClipCutsTheWeightsAndTheStartTogether() {
        Networks.many(120).forEach(scenario -> {
            LearnStep free = Descent.from(scenario, Learns.START_TOO).step();
            double length = Math.sqrt(moved(scenario, free)) / scenario.learningRate();
            LearnStep cut = Descent.from(scenario.withClip(OptionalDouble.of(length / 2)), Learns.START_TOO).step();
            assertClose(length, cut.clipping().orElseThrow().norm(), 1e-9, scenario.title());
            assertClose(length / 2, Math.sqrt(moved(scenario, cut)) / scenario.learningRate(), 1e-9,
                    scenario.title());
        });
    }

    /// The square of how far a step went.
    private static double moved(Scenario from, LearnStep step) {
        Scenario to = step.after().scenario();
        double weights = from.parameters().present().stream()
                .mapToDouble(it -> from.parameters().get(it).minus(to.parameters().get(it)).norm()).map(x -> x * x)
                .sum();
        return weights + from.network().carried().stream()
                .mapToDouble(it -> from.start().of(it).minus(to.start().of(it)).norm()).map(x -> x * x).sum();
    }

    @Test
    void weightsAloneMoveNothingElse() {
        Networks.many(60).forEach(scenario -> assertEquals(scenario.start(),
                Descent.from(scenario).step().after().scenario().start()));
    }

    private static Start learnedStart(Scenario scenario) {
        UnrolledNetwork unrolled = new UnrolledNetwork(scenario);
        Start start = scenario.start();
        for (Variable carried : scenario.network().carried()) {
            start = start.with(carried, start.of(carried)
                    .minus(gradient(scenario, unrolled, carried).scale(scenario.learningRate())));
        }
        return start;
    }

    private static Matrix gradient(Scenario scenario, UnrolledNetwork unrolled, Variable carried) {
        List<Integer> errors = scenario.sequence().errors();
        return switch (scenario.focus()) {
            case Focus.One(int e) -> reached(scenario, unrolled, carried, e);
            case Focus.Joined() -> unrolled.joined().adjoint(carried.id(), -1);
            case Focus.All() -> errors.stream().map(e -> reached(scenario, unrolled, carried, e))
                    .reduce(Matrix::plus).orElseThrow()
                    .scale(switch (scenario.network().reduction()) {
                        case SUM -> 1;
                        case MEAN -> 1.0 / errors.size();
                    });
        };
    }

    private static Matrix reached(Scenario scenario, UnrolledNetwork unrolled, Variable carried, int e) {
        return scenario.lastStepBack(e) == 0
                ? unrolled.error(e).adjoint(carried.id(), -1)
                : Matrix.zeros(scenario.parameters().hidden(), 1);
    }

    private static Scenario learned(Scenario scenario) {
        UnrolledNetwork unrolled = new UnrolledNetwork(scenario);
        Parameters after = scenario.parameters().map((weight, numbers) -> numbers
                .minus(gradient(scenario, unrolled, weight).scale(scenario.learningRate())));
        return scenario.with(after);
    }

    private static Matrix gradient(Scenario scenario, UnrolledNetwork unrolled, Weight weight) {
        List<Integer> errors = scenario.sequence().errors();
        return switch (scenario.focus()) {
            case Focus.One(int e) -> gradient(scenario, unrolled.error(e), e, weight);
            case Focus.Joined() -> IntStream.rangeClosed(0, errors.getLast())
                    .mapToObj(k -> unrolled.joined().part(weight, k)).reduce(Matrix::plus).orElseThrow();
            case Focus.All() -> errors.stream().map(e -> gradient(scenario, unrolled.error(e), e, weight))
                    .reduce(Matrix::plus).orElseThrow()
                    .scale(switch (scenario.network().reduction()) {
                        case SUM -> 1;
                        case MEAN -> 1.0 / errors.size();
                    });
        };
    }

    private static Matrix gradient(Scenario scenario, UnrolledNetwork.Way way, int e, Weight weight) {
        return IntStream.rangeClosed(scenario.lastStepBack(e), e).mapToObj(k -> way.part(weight, k))
                .reduce(Matrix::plus).orElseThrow();
    }

    @Test
    void everyReferenceLearns() {
        for (String name : References.TRACED) {
            Training training = Training.run(References.scenario(name).with(new Focus.All()), 100, () -> false,
                    (_, _) -> {
                    });
            assertTrue(training.end().error() < training.start().error(), name);
            assertEquals(Optional.empty(), training.divergence(), name);
        }
    }

    @Test
    void aClipCutsTheGradientOfAllGatesJoined() {
        Networks.many(48).forEach(scenario -> {
            Scenario clipped = scenario.withClip(OptionalDouble.of(1e-3));
            Trace trace = Trace.of(clipped);
            double[] step = clipped.parameters().present().stream()
                    .flatMapToDouble(weight -> Arrays.stream(clipped.parameters().get(weight)
                            .minus(trace.value(new Quantity.Learned(weight))).toArray()))
                    .toArray();
            double length = Math.min(1e-3, trace.value(new Quantity.GradientNorm()).get(0)) * 0.1;
            assertEquals(length, Rows.norm(step), 1e-12);
        });
    }

    @Test
    void numbersDivergeHoweverSmallTheErrorIs() {
        Matrix one = Matrix.column(1);
        Matrix two = Matrix.column(1, 1);
        // the way to the target is overshot by 1.4 times what is left of it
        Scenario near = new Scenario("near", List.of("y", "z"), Optional.of(List.of("x")),
                new Sequence(List.of(new Input.Vector(one)), List.of(new Label.Numbers(two))),
                new Network(Cell.RNN, Activation.IDENTITY, Loss.SQUARED, Reduction.SUM), Start.zero(1),
                new Parameters(one.scale(1.001), one, two, Optional.empty(), Optional.empty()), new Focus.All(),
                OptionalInt.empty(), 0.8, OptionalDouble.empty());
        Training training = Training.run(near, 6, () -> false, (_, _) -> {
        });
        assertTrue(training.end().told() < 1e-3);
        assertEquals(new Training.Divergence.Growing(training.start().told(), training.end().told()),
                training.divergence().orElseThrow());
    }
}
