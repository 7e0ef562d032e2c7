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
import unroll.rnn.SlopeForm;
import unroll.rnn.Variable;
import unroll.rnn.Weight;

/// One step of a network of any cell from its last equation to its first: each hands its adjoint on to what it is made of,
/// by the rules of [Adjoints], on arrays. Used inside one method, from the last step to the first.
final class StepBackward {
    private final Forward forward;
    private final Slots slots;
    private final int[] carried;
    private final int[] sizes;
    private final int logits;
    private final Map<Weight, double[][]> rows = new HashMap<>();
    private final Hand[] hands;
    private double[][] adjoints;
    private double[][] earlier;
    private double[][] now;
    private double[][] before;
    private boolean isOutput;

    StepBackward(Scenario scenario, Forward forward, Slots slots) {
        this.forward = forward;
        this.slots = slots;
        this.logits = slots.of(Variable.LOGITS);
        scenario.parameters().matrices().forEach((weight, numbers) -> rows.put(weight, numbers.toRows()));
        this.sizes = new int[slots.size()];
        for (Definition definition : slots.definitions()) {
            sizes[slots.of(definition.variable())] = definition.variable().kind() == Variable.Kind.LOGITS
                    ? scenario.parameters().classes()
                    : scenario.parameters().hidden();
        }
        this.carried = scenario.network().carried().stream().mapToInt(slots::of).toArray();
        this.earlier = reached();
        this.adjoints = zeros();
        this.now = new double[slots.size()][];
        this.before = new double[slots.size()][];
        this.hands = slots.definitions().stream().map(it -> compiled(it.formula(), slots.of(it.variable())))
                .toArray(Hand[]::new);
    }

    private double[][] zeros() {
        double[][] made = new double[sizes.length][];
        for (int i = 1; i < sizes.length; i++) {
            made[i] = new double[sizes[i]];
        }
        return made;
    }

    private double[][] reached() {
        double[][] made = new double[sizes.length][];
        for (int variable : carried) {
            made[variable] = new double[sizes[variable]];
        }
        return made;
    }

    /// A formula made ready: hands an adjoint on to what the formula is made of.
    private interface Hand {
        void on(double[] adjoint);
    }

    /// A factor made ready: its numbers at the step at hand, not to be changed.
    private interface Factor {
        double[] get();
    }

    /// Lets an error in at the step at hand: ∂E/∂z.
    void enter(double[] outputDelta) {
        adjoints[logits] = outputDelta;
        isOutput = true;
    }

    /// Hands on the adjoints of a step, from its last equation to its first.
    void through(int k) {
        now = slots.numbers(forward, k);
        before = slots.numbers(forward, k - 1);
        for (int i = hands.length - 1; i >= 0; i--) {
            if (isOutput || i + 1 != logits) {
                hands[i].on(adjoints[i + 1]);
            }
        }
    }

    /// The adjoints of the step at hand, each at its place, or of what is carried into it after [#before()]. They are the
    /// caller's: no later step changes them.
    double[][] adjoints() {
        return adjoints;
    }

    /// Goes to the step before: what reaches it from here is what its adjoints begin with.
    void before() {
        isOutput = false;
        double[][] reached = earlier;
        adjoints = zeros();
        earlier = reached();
        for (int variable : carried) {
            adjoints[variable] = reached[variable];
        }
    }

    private Hand compiled(RightSide formula, int to) {
        return switch (formula) {
            case RightSide.Now(Variable variable) -> {
                int place = slots.of(variable);
                yield place == 0 ? _ -> {
                } : adjoint -> Rows.addScaled(1, adjoint, adjoints[place]);
            }
            case RightSide.Before(Variable variable) -> {
                int place = slots.of(variable);
                yield adjoint -> Rows.addScaled(1, adjoint, earlier[place]);
            }
            case RightSide.Bias _ -> _ -> {
            };
            case RightSide.Times(Weight weight, RightSide of) -> times(Objects.requireNonNull(rows.get(weight)), of);
            case RightSide.Sum(List<RightSide> terms) -> {
                Hand[] each = terms.stream().map(it -> compiled(it, to)).toArray(Hand[]::new);
                yield adjoint -> {
                    for (Hand term : each) {
                        term.on(adjoint);
                    }
                };
            }
            case RightSide.Hadamard(RightSide left, RightSide right) -> {
                Hand toLeft = compiled(left, to);
                Hand toRight = compiled(right, to);
                Factor ofLeft = factor(left);
                Factor ofRight = factor(right);
                yield adjoint -> {
                    toLeft.on(product(adjoint, ofRight.get()));
                    toRight.on(product(adjoint, ofLeft.get()));
                };
            }
            case RightSide.Complement(RightSide of) -> {
                Hand inner = compiled(of, to);
                yield adjoint -> {
                    double[] negative = new double[adjoint.length];
                    Rows.addScaled(-1, adjoint, negative);
                    inner.on(negative);
                };
            }
            case RightSide.Apply(Activation f, RightSide.Now(Variable of)) -> {
                int place = slots.of(of);
                yield adjoint -> addSloped(f.slope(), adjoint, now[place], now[to], adjoints[place]);
            }
            case RightSide.Apply _,RightSide.Softmax _,RightSide.Error _ ->
                throw new IllegalStateException("no rule for " + formula);
        };
    }

    /// sum += adjoint ⊙ f′(a).
    private static void addSloped(SlopeForm slope, double[] adjoint, double[] a, double[] s, double[] sum) {
        switch (slope) {
            case SlopeForm.OneLessSquare() -> {
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += adjoint[i] * (1 - s[i] * s[i]);
                }
            }
            case SlopeForm.OfSigmoid() -> {
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += adjoint[i] * (s[i] * (1 - s[i]));
                }
            }
            case SlopeForm.Bend _,SlopeForm.One() -> {
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += adjoint[i] * slope.of(a[i], s[i]);
                }
            }
        }
    }

    private Hand times(double[][] factors, RightSide of) {
        return switch (of) {
            case RightSide.Now(Variable variable) -> {
                int place = slots.of(variable);
                yield place == 0 ? _ -> {
                } : adjoint -> Rows.addCombination(adjoint, factors, adjoints[place]);
            }
            case RightSide.Before(Variable variable) -> {
                int place = slots.of(variable);
                yield adjoint -> Rows.addCombination(adjoint, factors, earlier[place]);
            }
            case RightSide.Times _,RightSide.Bias _,RightSide.Sum _,RightSide.Hadamard _,RightSide.Complement _,RightSide.Apply _,RightSide.Softmax _,RightSide.Error _ ->
                throw new IllegalStateException("no rule for a weight times " + of);
        };
    }

    /// A factor of an entry-by-entry product.
    private Factor factor(RightSide formula) {
        return switch (formula) {
            case RightSide.Now(Variable variable) -> {
                int place = slots.of(variable);
                yield () -> now[place];
            }
            case RightSide.Before(Variable variable) -> {
                int place = slots.of(variable);
                yield () -> before[place];
            }
            case RightSide.Complement(RightSide of) -> {
                Factor inner = factor(of);
                yield () -> {
                    double[] made = inner.get().clone();
                    for (int i = 0; i < made.length; i++) {
                        made[i] = 1 - made[i];
                    }
                    return made;
                };
            }
            case RightSide.Times _,RightSide.Bias _,RightSide.Sum _,RightSide.Hadamard _,RightSide.Apply _,RightSide.Softmax _,RightSide.Error _ ->
                throw new IllegalStateException("no rule for a product with " + formula);
        };
    }

    private static double[] product(double[] a, double[] b) {
        double[] made = new double[a.length];
        for (int i = 0; i < made.length; i++) {
            made[i] = a[i] * b[i];
        }
        return made;
    }
}
