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

/// One step after the other of a network of any cell, up to z: the declared formulas on arrays, held equal to the equations
/// by test. Used inside one method.
///
/// Products of several weights with the same numbers of the step before are one product, whose rows stand side by side;
/// each of its sums is added as by itself.
final class StepForward {
    private final Slots slots;
    private final Map<Weight, double[][]> columns = new HashMap<>();
    private final Formula[] formulas;
    private final Map<Variable, Joined> joined = new HashMap<>();
    private double[][] before;
    private double[][] now;

    StepForward(Scenario scenario, Slots slots) {
        this.slots = slots;
        scenario.parameters().matrices()
                .forEach((weight, numbers) -> columns.put(weight, numbers.transpose().toRows()));
        this.before = new double[slots.size()][];
        this.now = new double[slots.size()][];
        scenario.network().carried()
                .forEach(it -> now[slots.of(it)] = scenario.start().of(it).toArray());
        for (Definition definition : slots.definitions()) {
            if (definition.formula() instanceof RightSide.Times(Weight weight, RightSide.Before(Variable of))) {
                joined.computeIfAbsent(of, _ -> new Joined()).add(columns(weight));
            }
        }
        joined.values().forEach(Joined::lay);
        this.formulas = slots.definitions().stream().map(it -> compiled(it.formula())).toArray(Formula[]::new);
    }

    /// A formula made ready: its numbers, not to be changed, from those of the step before and of this one.
    private interface Formula {
        double[] of(double[][] before, double[][] now);
    }

    /// Columns of weights that are multiplied with the same numbers.
    private static final class Joined {
        private double[][][] parts = {};
        private double[][] all = {};
        private double[] products = {};

        void add(double[][] columns) {
            parts = Arrays.copyOf(parts, parts.length + 1);
            parts[parts.length - 1] = columns;
        }

        void lay() {
            all = new double[parts[0].length][];
            for (int j = 0; j < all.length; j++) {
                all[j] = new double[at(parts.length)];
                for (int p = 0; p < parts.length; p++) {
                    System.arraycopy(parts[p][j], 0, all[j], at(p), parts[p][j].length);
                }
            }
        }

        /// Where a part begins.
        private int at(int part) {
            return Arrays.stream(parts, 0, part).mapToInt(it -> it[0].length).sum();
        }

        void multiply(double[] x) {
            products = new double[all[0].length];
            Rows.addCombination(x, all, products);
        }

        Formula part(double[][] columns) {
            int part = 0;
            while (parts[part] != columns) {
                part++;
            }
            int from = at(part);
            int to = at(part + 1);
            return (_, _) -> Arrays.copyOfRange(products, from, to);
        }
    }

    /// What the next step computes, each variable at its place; not to be changed.
    ///
    /// @param x x_t
    double[][] step(double[] x) {
        before = now;
        now = new double[slots.size()][];
        now[0] = x;
        joined.forEach((of, product) -> product.multiply(before[slots.of(of)]));
        for (int i = 0; i < formulas.length; i++) {
            now[i + 1] = formulas[i].of(before, now);
        }
        return now;
    }

    private Formula compiled(RightSide formula) {
        return switch (formula) {
            case RightSide.Now(Variable variable) -> {
                int place = slots.of(variable);
                yield (_, now) -> now[place];
            }
            case RightSide.Before(Variable variable) -> {
                int place = slots.of(variable);
                yield (before, _) -> before[place];
            }
            case RightSide.Bias(Weight weight) -> {
                double[] bias = columns(weight)[0];
                yield (_, _) -> bias;
            }
            case RightSide.Times(Weight weight, RightSide.Now(Variable x)) when x.kind() == Variable.Kind.INPUT -> {
                double[][] factors = columns(weight);
                yield (_, now) -> timesInput(factors, now[0]);
            }
            case RightSide.Times(Weight weight, RightSide.Before(Variable of)) ->
                Objects.requireNonNull(joined.get(of)).part(columns(weight));
            case RightSide.Times(Weight weight, RightSide of) -> {
                double[][] factors = columns(weight);
                Formula inner = compiled(of);
                yield (before, now) -> {
                    double[] sum = new double[factors[0].length];
                    Rows.addCombination(inner.of(before, now), factors, sum);
                    return sum;
                };
            }
            case RightSide.Sum(List<RightSide> terms) ->
                sum(terms.stream().map(this::compiled).toArray(Formula[]::new));
            case RightSide.Hadamard(RightSide left, RightSide right) -> product(compiled(left), compiled(right));
            case RightSide.Complement(RightSide of) -> {
                Formula inner = compiled(of);
                yield (before, now) -> {
                    double[] made = inner.of(before, now).clone();
                    for (int i = 0; i < made.length; i++) {
                        made[i] = 1 - made[i];
                    }
                    return made;
                };
            }
            case RightSide.Apply(Activation f, RightSide of) -> {
                Formula inner = compiled(of);
                yield (before, now) -> {
                    double[] made = inner.of(before, now).clone();
                    for (int i = 0; i < made.length; i++) {
                        made[i] = f.apply(made[i]);
                    }
                    return made;
                };
            }
            case RightSide.Softmax _,RightSide.Error _ -> throw new IllegalStateException("not up to z: " + formula);
        };
    }

    private static Formula sum(Formula[] terms) {
        return (before, now) -> {
            double[] sum = terms[0].of(before, now).clone();
            for (int i = 1; i < terms.length; i++) {
                Rows.addScaled(1, terms[i].of(before, now), sum);
            }
            return sum;
        };
    }

    private static Formula product(Formula left, Formula right) {
        return (before, now) -> {
            double[] made = left.of(before, now).clone();
            double[] other = right.of(before, now);
            for (int i = 0; i < made.length; i++) {
                made[i] *= other[i];
            }
            return made;
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
