package unroll.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static unroll.oracle.Close.assertClose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.linalg.Rows;
import unroll.oracle.Networks;
import unroll.oracle.UnrolledNetwork;
import unroll.rnn.Definition;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;

/// The trace of every cell with every loss beside automatic differentiation of the formulas on scalars.
class EveryNetworkTest {
    private static final double RELATIVE = 1e-12;
    private static final int COUNT = 312;

    @Test
    void theyAreOfEveryKind() {
        Map<String, Integer> kinds = new TreeMap<>();
        Networks.many(COUNT).forEach(it -> kinds.merge(it.network().cell() + " " + it.network().loss() + " "
                + it.network().reduction() + " " + it.truncation().isPresent(), 1, Integer::sum));
        assertEquals(4 * 3 * 2 * 2, kinds.size(), kinds.toString());
    }

    @Test
    void everythingOfTheForwardPassIsThatOfTheFormulas() {
        Networks.many(COUNT).forEach(scenario -> {
            UnrolledNetwork unrolled = new UnrolledNetwork(scenario);
            Trace trace = Trace.of(scenario);
            for (int t = 0; t < scenario.steps(); t++) {
                for (Variable variable : variables(scenario)) {
                    check(unrolled.value(variable.id(), t), trace, new Quantity.Value(variable, t));
                }
            }
            for (int e : scenario.sequence().errors()) {
                check(Matrix.column(unrolled.loss(e)), trace, Quantity.loss(e));
            }
            check(Matrix.column(unrolled.totalLoss()), trace, new Quantity.TotalLoss());
        });
    }

    @Test
    void everyAdjointIsTheDerivativeByWhatThatStepComputes() {
        Networks.many(COUNT).forEach(scenario -> {
            UnrolledNetwork unrolled = new UnrolledNetwork(scenario);
            Trace trace = Trace.of(scenario);
            for (int e : scenario.sequence().errors()) {
                check(unrolled.error(e), scenario, trace, e, scenario.lastStepBack(e), e);
                check(unrolled.error(e).adjoint("z", e), trace, Quantity.outputDelta(e));
            }
            int last = scenario.sequence().errors().getLast();
            UnrolledNetwork.Way joined = unrolled.joined();
            check(joined, scenario, trace, Quantity.JOINED, 0, last);
            for (int e : scenario.sequence().errors()) {
                check(joined.adjoint("z", e), trace, new Quantity.Adjoint(Variable.LOGITS, Quantity.JOINED, e));
            }
        });
    }

    private static void check(UnrolledNetwork.Way way, Scenario scenario, Trace trace, int e, int first, int last) {
        for (Variable variable : variables(scenario)) {
            boolean isCarried = scenario.network().carried().contains(variable);
            if (variable.kind() != Variable.Kind.LOGITS && variable.kind() != Variable.Kind.PREDICTION) {
                Map<Quantity, Matrix> expected = new LinkedHashMap<>();
                for (int k = isCarried && first == 0 ? -1 : first; k <= last; k++) {
                    expected.put(new Quantity.Adjoint(variable, e, k), way.adjoint(variable.id(), k));
                }
                check(expected, trace);
            }
        }
    }

    @Test
    void everyPartIsTheDerivativeByThatStepsCopyOfTheWeightAndGradientsAreTheirSums() {
        Networks.many(COUNT).forEach(scenario -> {
            UnrolledNetwork unrolled = new UnrolledNetwork(scenario);
            Trace trace = Trace.of(scenario);
            for (Weight weight : scenario.parameters().present()) {
                Matrix total = zeros(scenario, weight);
                double largest = 0;
                for (int e : scenario.sequence().errors()) {
                    UnrolledNetwork.Way way = unrolled.error(e);
                    Matrix sum = zeros(scenario, weight);
                    Map<Quantity, Matrix> expected = new LinkedHashMap<>();
                    for (int k = e; k >= (weight.isRecurrent() ? scenario.lastStepBack(e) : e); k--) {
                        expected.put(new Quantity.Part(e, k, weight), way.part(weight, k));
                        sum = sum.plus(way.part(weight, k));
                        expected.put(new Quantity.RunningSum(e, k, weight), sum);
                    }
                    expected.put(new Quantity.Gradient(e, weight), sum);
                    check(expected, trace);
                    total = total.plus(sum);
                    largest = Math.max(largest, largest(expected));
                }
                double share = switch (scenario.network().reduction()) {
                    case SUM -> 1;
                    case MEAN -> 1.0 / scenario.sequence().errors().size();
                };
                check(Map.of(new Quantity.TotalGradient(weight), total.scale(share)),
                        Trace.of(scenario.with(new Focus.All())), largest);
            }
        });
    }

    @Test
    void everyJoinedPartIsTheDerivativeOfAllErrorsAndTheirSumIsTheWholeGradient() {
        Networks.many(COUNT).forEach(scenario -> {
            UnrolledNetwork.Way way = new UnrolledNetwork(scenario).joined();
            Trace trace = Trace.of(scenario.with(new Focus.Joined()));
            List<Integer> errors = scenario.sequence().errors();
            Map<Quantity, Matrix> expected = new LinkedHashMap<>();
            for (Weight weight : scenario.parameters().present()) {
                Matrix sum = zeros(scenario, weight);
                for (int k = errors.getLast(); k >= 0; k--) {
                    if (weight.isRecurrent() || errors.contains(k)) {
                        expected.put(new Quantity.Part(Quantity.JOINED, k, weight), way.part(weight, k));
                        sum = sum.plus(way.part(weight, k));
                        expected.put(new Quantity.RunningSum(Quantity.JOINED, k, weight), sum);
                    }
                }
                expected.put(new Quantity.TotalGradient(weight), sum);
            }
            check(expected, trace);
        });
    }

    @Test
    void theMapHasTheSizesOfThePartsOfAllWThatThereAre() {
        Networks.many(COUNT).forEach(scenario -> {
            UnrolledNetwork unrolled = new UnrolledNetwork(scenario);
            Trace trace = Trace.of(scenario);
            for (int e = 0; e < scenario.steps(); e++) {
                for (int k = 0; k < scenario.steps(); k++) {
                    boolean isKept = scenario.sequence().errors().contains(e) && k <= e
                            && k >= scenario.lastStepBack(e);
                    assertEquals(isKept, trace.sizes().get(e, k).isPresent());
                    if (isKept) {
                        UnrolledNetwork.Way way = unrolled.error(e);
                        int step = k;
                        double[] entries = scenario.parameters().present(Weight.Role.STATE).stream()
                                .flatMapToDouble(weight -> Arrays.stream(way.part(weight, step).toArray()))
                                .toArray();
                        assertClose(Rows.norm(entries), trace.sizes().get(e, k).orElseThrow(), RELATIVE,
                                scenario.title() + " map " + e + " " + k);
                    }
                }
            }
        });
    }

    private static List<Variable> variables(Scenario scenario) {
        List<Variable> made = new ArrayList<>(scenario.definitions().stream().map(Definition::variable)
                .filter(it -> it.kind() != Variable.Kind.LOSS).toList());
        made.add(Variable.INPUT);
        return made;
    }

    private static Matrix zeros(Scenario scenario, Weight weight) {
        Matrix numbers = scenario.parameters().get(weight);
        return Matrix.zeros(numbers.rows(), numbers.columns());
    }

    private static void check(Matrix expected, Trace trace, Quantity quantity) {
        check(Map.of(quantity, expected), trace);
    }

    /// What belongs together is measured by its largest entry: where terms cancel, their digits are lost in any order.
    private static void check(Map<Quantity, Matrix> expected, Trace trace) {
        check(expected, trace, largest(expected));
    }

    private static double largest(Map<Quantity, Matrix> expected) {
        return expected.values().stream().mapToDouble(Matrix::maxAbs).max().orElseThrow();
    }

    private static void check(Map<Quantity, Matrix> expected, Trace trace, double largest) {
        expected.forEach((quantity, numbers) -> {
            String what = trace.scenario().title() + " " + quantity;
            assertTrue(trace.has(quantity), what);
            assertClose(numbers, trace.value(quantity), RELATIVE, largest, what);
        });
    }
}
