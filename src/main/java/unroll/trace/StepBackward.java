package unroll.trace;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import unroll.linalg.Rows;
import unroll.rnn.Activation;
import unroll.rnn.Definition;
import unroll.rnn.RightSide;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;

/// One step of a network of any cell from its last equation to its first: each hands its adjoint on to what it is made of,
/// by the rules of [Adjoints], on arrays. Used inside one method, from the last step to the first.
final class StepBackward {
    private final Forward forward;
    private final List<Definition> backward;
    private final List<Variable> carried;
    private final Map<Weight, double[][]> rows = new HashMap<>();
    private final Map<Variable, double[]> adjoints = new HashMap<>();
    private final Map<Variable, double[]> earlier = new HashMap<>();
    private boolean isOutput;

    StepBackward(Scenario scenario, Forward forward) {
        this.forward = forward;
        this.backward = scenario.definitionsUpToLogits().reversed();
        this.carried = scenario.network().carried();
        scenario.parameters().matrices().forEach((weight, numbers) -> rows.put(weight, numbers.toRows()));
        int hidden = scenario.parameters().hidden();
        carried.forEach(it -> earlier.put(it, new double[hidden]));
        for (Variable variable : variables()) {
            adjoints.put(variable, new double[variable.kind() == Variable.Kind.LOGITS
                    ? scenario.parameters().classes()
                    : hidden]);
        }
    }

    /// What a step computes up to z, from the last.
    List<Variable> variables() {
        return backward.stream().map(Definition::variable).toList();
    }

    /// Lets an error in at the step at hand: ∂E/∂z.
    void enter(double[] outputDelta) {
        adjoints.put(Variable.LOGITS, outputDelta);
        isOutput = true;
    }

    /// Hands on the adjoints of a step, from its last equation to its first.
    void through(int k) {
        for (Definition definition : backward) {
            if (isOutput || definition.variable().kind() != Variable.Kind.LOGITS) {
                hand(definition.formula(), adjoint(definition.variable()), definition.variable(), k);
            }
        }
    }

    /// Goes to the step before: what reaches it from here is what its adjoints begin with.
    void before() {
        isOutput = false;
        adjoints.values().forEach(it -> Arrays.fill(it, 0));
        for (Variable variable : carried) {
            double[] reached = at(earlier, variable);
            earlier.put(variable, at(adjoints, variable));
            adjoints.put(variable, reached);
        }
    }

    /// The adjoint of a variable at the step at hand, or of what is carried into it after [#before()]; not to be changed.
    double[] adjoint(Variable variable) {
        return at(adjoints, variable);
    }

    private static double[] at(Map<Variable, double[]> of, Variable variable) {
        return Objects.requireNonNull(of.get(variable));
    }

    private void hand(RightSide formula, double[] adjoint, Variable to, int k) {
        switch (formula) {
            case RightSide.Now(Variable variable) -> {
                if (variable.kind() != Variable.Kind.INPUT) {
                    Rows.addScaled(1, adjoint, at(adjoints, variable));
                }
            }
            case RightSide.Before(Variable variable) -> Rows.addScaled(1, adjoint, at(earlier, variable));
            case RightSide.Bias _ -> {
            }
            case RightSide.Times(Weight weight, RightSide of) -> times(weight, of, adjoint);
            case RightSide.Sum(List<RightSide> terms) -> {
                for (RightSide term : terms) {
                    hand(term, adjoint, to, k);
                }
            }
            case RightSide.Hadamard(RightSide left, RightSide right) -> {
                hand(left, product(adjoint, value(right, k)), to, k);
                hand(right, product(adjoint, value(left, k)), to, k);
            }
            case RightSide.Complement(RightSide of) -> {
                double[] negative = new double[adjoint.length];
                Rows.addScaled(-1, adjoint, negative);
                hand(of, negative, to, k);
            }
            case RightSide.Apply(Activation f, RightSide.Now(Variable of)) -> {
                double[] a = forward.steps().get(k).of(of).toArray();
                double[] s = forward.steps().get(k).of(to).toArray();
                double[] sum = at(adjoints, of);
                for (int i = 0; i < a.length; i++) {
                    sum[i] += adjoint[i] * f.derivative(a[i], s[i]);
                }
            }
            case RightSide.Apply _,RightSide.Softmax _,RightSide.Error _ ->
                throw new IllegalStateException("no rule for " + formula);
        }
    }

    private void times(Weight weight, RightSide of, double[] adjoint) {
        double[][] factors = Objects.requireNonNull(rows.get(weight));
        switch (of) {
            case RightSide.Now(Variable variable) -> {
                if (variable.kind() != Variable.Kind.INPUT) {
                    Rows.addCombination(adjoint, factors, at(adjoints, variable));
                }
            }
            case RightSide.Before(Variable variable) -> Rows.addCombination(adjoint, factors, at(earlier, variable));
            case RightSide.Times _,RightSide.Bias _,RightSide.Sum _,RightSide.Hadamard _,RightSide.Complement _,RightSide.Apply _,RightSide.Softmax _,RightSide.Error _ ->
                throw new IllegalStateException("no rule for a weight times " + of);
        }
    }

    /// A factor of an entry-by-entry product.
    private double[] value(RightSide formula, int k) {
        return switch (formula) {
            case RightSide.Now(Variable variable) -> forward.steps().get(k).of(variable).toArray();
            case RightSide.Before(Variable variable) -> forward.carried(variable, k - 1).toArray();
            case RightSide.Complement(RightSide of) -> {
                double[] made = value(of, k);
                for (int i = 0; i < made.length; i++) {
                    made[i] = 1 - made[i];
                }
                yield made;
            }
            case RightSide.Times _,RightSide.Bias _,RightSide.Sum _,RightSide.Hadamard _,RightSide.Apply _,RightSide.Softmax _,RightSide.Error _ ->
                throw new IllegalStateException("no rule for a product with " + formula);
        };
    }

    private static double[] product(double[] a, double[] b) {
        for (int i = 0; i < b.length; i++) {
            b[i] *= a[i];
        }
        return b;
    }
}
