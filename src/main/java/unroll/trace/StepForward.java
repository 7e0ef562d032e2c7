package unroll.trace;

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

/// One step after the other of a network of any cell, up to z: the declared formulas on arrays, held equal to the equations
/// by test. Used inside one method.
final class StepForward {
    private final List<Definition> definitions;
    private final Map<Weight, double[][]> columns = new HashMap<>();
    private Map<Variable, double[]> before = new HashMap<>();
    private Map<Variable, double[]> now = new HashMap<>();

    StepForward(Scenario scenario) {
        this.definitions = scenario.definitionsUpToLogits();
        scenario.parameters().matrices()
                .forEach((weight, numbers) -> columns.put(weight, numbers.transpose().toRows()));
        scenario.network().carried().forEach(it -> now.put(it, scenario.start().of(it).toArray()));
    }

    /// What the next step computes; not to be changed.
    ///
    /// @param x x_t
    Map<Variable, double[]> step(double[] x) {
        before = now;
        now = HashMap.newHashMap(definitions.size() + 1);
        now.put(Variable.INPUT, x);
        for (Definition definition : definitions) {
            now.put(definition.variable(), of(definition.formula()));
        }
        return now;
    }

    /// A variable of the step made last.
    double[] now(Variable variable) {
        return Objects.requireNonNull(now.get(variable));
    }

    private double[] of(RightSide formula) {
        return switch (formula) {
            case RightSide.Now(Variable variable) -> now(variable);
            case RightSide.Before(Variable variable) -> Objects.requireNonNull(before.get(variable));
            case RightSide.Bias(Weight weight) -> columns(weight)[0];
            case RightSide.Times(Weight weight, RightSide.Now(Variable x)) when x.kind() == Variable.Kind.INPUT ->
                timesInput(columns(weight), now(x));
            case RightSide.Times(Weight weight, RightSide of) -> {
                double[] sum = new double[columns(weight)[0].length];
                Rows.addCombination(of(of), columns(weight), sum);
                yield sum;
            }
            case RightSide.Sum(List<RightSide> terms) -> {
                double[] sum = of(terms.getFirst()).clone();
                for (int i = 1; i < terms.size(); i++) {
                    Rows.addScaled(1, of(terms.get(i)), sum);
                }
                yield sum;
            }
            case RightSide.Hadamard(RightSide left, RightSide right) -> {
                double[] made = of(left).clone();
                double[] other = of(right);
                for (int i = 0; i < made.length; i++) {
                    made[i] *= other[i];
                }
                yield made;
            }
            case RightSide.Complement(RightSide of) -> {
                double[] made = of(of).clone();
                for (int i = 0; i < made.length; i++) {
                    made[i] = 1 - made[i];
                }
                yield made;
            }
            case RightSide.Apply(Activation f, RightSide of) -> {
                double[] made = of(of).clone();
                for (int i = 0; i < made.length; i++) {
                    made[i] = f.apply(made[i]);
                }
                yield made;
            }
            case RightSide.Softmax _,RightSide.Error _ -> throw new IllegalStateException("not up to z: " + formula);
        };
    }

    private double[][] columns(Weight weight) {
        return Objects.requireNonNull(columns.get(weight));
    }

    /// An input of 0 takes no part, also where the weight overflows.
    private static double[] timesInput(double[][] columns, double[] x) {
        double[] sum = new double[columns[0].length];
        for (int j = 0; j < x.length; j++) {
            if (x[j] != 0) {
                Rows.addScaled(x[j], columns[j], sum);
            }
        }
        return sum;
    }
}
