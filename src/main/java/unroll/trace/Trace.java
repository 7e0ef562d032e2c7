package unroll.trace;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Supplier;
import unroll.linalg.Matrix;
import unroll.rnn.Focus;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;

/// Everything that the forward pass and backpropagation through time compute for one scenario, term by term.
///
/// The forward pass is kept, the parts as their two factors; matrices made of them are computed when asked for, and the
/// latest are kept up to a bound of memory. Asking is safe from any thread, and gives the same bits every time.
public final class Trace {
    /// Numbers kept of each kind: 16 MiB.
    private static final long BOUND = 2 << 20;
    /// Multiplications up to which a spectral norm takes no time to speak of: those for 256 units.
    private static final double MOST_STRETCHED = 256.0 * 256 * 256;
    private static final long MOST_STRETCHES = 4096;
    /// Multiplications up to which all errors are carried back, each on its own, while someone waits for a picture.
    private static final double MOST_CARRIED = 2e7;

    private final Scenario scenario;
    private final Forward forward;
    private final Lazy<Equations> equations;
    private final Evaluator evaluator = new Evaluator(this::value);
    private final BoundedCache<Integer, WayBack> ways = new BoundedCache<>(BOUND, WayBack::size);
    private final BoundedCache<Integer, Backward> backward = new BoundedCache<>(BOUND, Trace::size);
    private final BoundedCache<Quantity, Matrix> matrices = new BoundedCache<>(BOUND,
            m -> (long) m.rows() * m.columns());
    private final Lazy<Map<Weight, Matrix>> total;
    private final Lazy<PartSizes> sizes;
    private final Lazy<Trace> learned;
    private final Lazy<Trace> full;
    private final BoundedCache<Quantity, Shortfall> shortfalls = new BoundedCache<>(MOST_STRETCHES, _ -> 1);
    private final BoundedCache<Quantity, Double> stretches = new BoundedCache<>(MOST_STRETCHES, _ -> 1);

    private Trace(Scenario scenario, Forward forward) {
        this.scenario = scenario;
        this.forward = forward;
        this.equations = new Lazy<>(() -> new Equations(scenario));
        this.total = new Lazy<>(() -> TotalGradients.of(this));
        this.sizes = new Lazy<>(() -> PartSizes.of(scenario, forward));
        this.learned = new Lazy<>(this::learn);
        this.full = new Lazy<>(() -> scenario.truncation().isEmpty()
                ? this
                : new Trace(scenario.withTruncation(OptionalInt.empty()), forward));
    }

    private static long size(Backward backward) {
        return (long) backward.deltas().size() * backward.deltas().getFirst().rows();
    }

    /// The trace of a scenario; the forward pass is run at once, the rest when asked for.
    public static Trace of(Scenario scenario) {
        return new Trace(scenario, Forward.of(scenario));
    }

    /// The trace of a scenario whose forward pass is known.
    static Trace of(Scenario scenario, Forward forward) {
        return new Trace(scenario, forward);
    }

    /// What was traced.
    public Scenario scenario() {
        return scenario;
    }

    /// The forward pass.
    public Forward forward() {
        return forward;
    }

    /// The way of E_e back through time.
    ///
    /// @param e a step that has a target
    public Backward backward(int e) {
        return backward.get(e).orElseGet(() -> {
            Backward made = Backward.of(scenario, forward, e);
            backward.put(e, made);
            return made;
        });
    }

    /// Whether there is such a quantity: a step of the sequence, an error that is counted, a part that τ keeps.
    public boolean has(Quantity quantity) {
        return new Extent(scenario, equations.get().adjoints()).has(quantity);
    }

    /// A quantity with its value and its equation.
    public Entry entry(Quantity quantity) {
        return new Entry(quantity, value(quantity), equation(quantity));
    }

    /// The equation of a quantity, without its value.
    public Expression equation(Quantity quantity) {
        return equations.get().of(quantity);
    }

    /// The numbers of a quantity.
    ///
    /// @throws RuntimeException for a step outside the sequence, an error without target, a part cut by τ
    public Matrix value(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Shared(Weight weight) -> scenario.parameters().get(weight);
            case Quantity.LearningRate() -> Matrix.column(scenario.learningRate());
            case Quantity.Value(Variable variable, int t) -> value(variable, t);
            case Quantity.TotalLoss() -> Matrix.column(forward.totalLoss());
            case Quantity.Slope _ -> evaluated(quantity);
            case Quantity.StateJacobian _ -> kept(quantity, () -> evaluated(quantity));
            case Quantity.Adjoint(Variable variable, int e, int k) -> adjoint(quantity, variable, e, k);
            case Quantity.Part(int e, int k, Weight weight) -> kept(quantity, () -> isKernel(e)
                    ? backward(e).part(forward, k, weight)
                    : evaluated(quantity));
            case Quantity.RunningSum(int e, int k, Weight weight) -> kept(quantity, () -> sum(e, k, weight));
            case Quantity.Gradient(int e, Weight weight) ->
                value(new Quantity.RunningSum(e, weight.isRecurrent() ? scenario.lastStepBack(e) : e, weight));
            case Quantity.TotalGradient(Weight weight) -> Objects.requireNonNull(total.get().get(weight), weight::key);
            case Quantity.ClipLength() -> Matrix.column(scenario.clip().orElseThrow());
            case Quantity.GradientSize(Weight weight) -> kept(quantity,
                    () -> Matrix.column(value(told(weight)).norm()));
            case Quantity.GradientNorm() -> kept(quantity, () -> Matrix.column(Clipping.norm(scenario.parameters()
                    .present().stream().mapToDouble(w -> value(new Quantity.GradientSize(w)).get(0)).toArray())));
            case Quantity.ClipFactor() -> Matrix.column(Clipping.factor(scenario.clip().orElseThrow(),
                    value(new Quantity.GradientNorm()).get(0)));
            case Quantity.Learned(Weight weight) -> kept(quantity, () -> scenario.parameters().get(weight)
                    .minus(clipped(value(told(weight))).scale(scenario.learningRate())));
            case Quantity.LearnedLoss(int t) ->
                Matrix.column(learned().forward.steps().get(t).loss().getAsDouble());
            case Quantity.LearnedTotalLoss() -> Matrix.column(learned().forward.totalLoss());
        };
    }

    /// One number of a quantity, the same to the last bit as in [#value]; no matrix is made of two factors for it.
    ///
    /// @param row from 0
    /// @param column from 0
    public double number(Quantity quantity, int row, int column) {
        return new OneNumber(this, row, column).of(quantity);
    }

    private Forward.Step step(int t) {
        return forward.steps().get(t);
    }

    private Matrix evaluated(Quantity quantity) {
        return evaluator.of(equation(quantity));
    }

    private Matrix value(Variable variable, int t) {
        return switch (variable.kind()) {
            case TARGET -> scenario.sequence().targets().get(t).vector(scenario.parameters().classes());
            case LOSS -> Matrix.column(step(t).loss().getAsDouble());
            case STATE, CELL -> t == -1 ? scenario.start().of(variable) : step(t).of(variable);
            case INPUT, INPUT_TERM, RECURRENT_TERM, PRE_ACTIVATION, GATE, SQUASHED_CELL, MEMORY, LOGITS, PREDICTION ->
                step(t).of(variable);
        };
    }

    /// Whether an error's way back is computed by [Sweep], which is made for the plain cell and held equal to the
    /// equations by test.
    boolean isKernel(int e) {
        return e != Quantity.JOINED && !scenario.network().cell().isGated();
    }

    private Matrix adjoint(Quantity quantity, Variable variable, int e, int k) {
        if (isKernel(e)) {
            return switch (variable.kind()) {
                case PRE_ACTIVATION -> backward(e).delta(k);
                case LOGITS -> backward(e).outputDelta();
                case INPUT, TARGET, INPUT_TERM, RECURRENT_TERM, GATE, CELL, SQUASHED_CELL, MEMORY, STATE, PREDICTION,
                        LOSS ->
                    evaluated(quantity);
            };
        }
        return way(e).find(variable, k).orElseGet(() -> evaluated(quantity));
    }

    /// The adjoints of an error that the equations name; not of one that [Sweep] carries back.
    WayBack way(int e) {
        return ways.get(e).orElseGet(() -> {
            WayBack made = WayBack.of(scenario, forward, equations.get(), e);
            ways.put(e, made);
            return made;
        });
    }

    /// Parts e … k: one more than parts e … k + 1, where those were asked for lately; else all of them at once.
    private Matrix sum(int e, int k, Weight weight) {
        return matrices.get(new Quantity.RunningSum(e, k + 1, weight)).filter(_ -> weight.isRecurrent())
                .map(sum -> sum.plus(value(new Quantity.Part(e, k, weight))))
                .orElseGet(() -> isKernel(e)
                        ? backward(e).sum(forward, k, weight)
                        : PartSum.of(this, e, e == Quantity.JOINED
                                ? scenario.sequence().errors().getLast()
                                : e, k, weight));
    }

    private Matrix kept(Quantity quantity, Supplier<Matrix> how) {
        return matrices.get(quantity).orElseGet(() -> {
            Matrix made = how.get();
            matrices.put(quantity, made);
            return made;
        });
    }

    /// Whether the matrix of a quantity was made lately.
    boolean keeps(Quantity quantity) {
        return matrices.get(quantity).isPresent();
    }

    /// Whether an error was carried back lately.
    boolean keepsWayBack(int e) {
        return backward.get(e).isPresent();
    }

    /// The sizes of all parts.
    public PartSizes sizes() {
        return sizes.get();
    }

    /// ‖·‖₂ of V, W or a Jacobian, the spectral norm: by how much it can stretch what it is multiplied with, at most.
    /// Absent where the network has no such matrix, as a cell with gates has no one W, and where it is so large that it
    /// would keep a person waiting.
    public OptionalDouble stretch(Quantity matrix) {
        if (!has(matrix)) {
            return OptionalDouble.empty();
        }
        Matrix shape = value(matrix instanceof Quantity.StateJacobian ? new Quantity.Shared(Weight.W) : matrix);
        double work = (double) shape.rows() * shape.columns() * Math.min(shape.rows(), shape.columns());
        if (work > MOST_STRETCHED) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(stretches.get(matrix).orElseGet(() -> {
            double made = value(matrix).spectralNorm();
            stretches.put(matrix, made);
            return made;
        }));
    }

    /// Whether ∂E/∂weight can be told error by error while a person waits: of U, W and b each error takes a way back of
    /// its own, so that all of them take some T² · H² / 2 multiplications.
    public boolean tellsErrors(Weight weight) {
        double units = scenario.parameters().hidden();
        double gates = scenario.network().cell().gates().size();
        return !weight.isRecurrent() || scenario.sequence().errors().size() < 2
                || gates * units * units * scenario.sequence().errors().stream()
                        .mapToDouble(e -> e - scenario.lastStepBack(e) + 1.0).sum() <= MOST_CARRIED;
    }

    /// The gradient that the lesson ends in: of the one error traced back, or of E.
    public Quantity told(Weight weight) {
        return Equations.told(scenario.focus(), weight);
    }

    /// The trace of the same scenario with nothing cut: what the parts that τ cuts would have been. It shares the forward
    /// pass.
    public Trace full() {
        return full.get();
    }

    /// How far a truncated gradient is from the full one; absent where τ cuts no part of it, as of the joined sweep.
    ///
    /// @param of whose gradient
    public Optional<Shortfall> shortfall(Focus of, Weight weight) {
        Quantity gradient = Equations.told(of, weight);
        return shortfalls.get(gradient).or(() -> {
            Optional<Shortfall> made = of instanceof Focus.Joined
                    ? Optional.empty()
                    : Truncation.shortfall(this, scenario.tracedErrors(of), gradient, weight);
            made.ifPresent(shortfall -> shortfalls.put(gradient, shortfall));
            return made;
        });
    }

    /// The trace with the weights after one step of gradient descent, weight ← weight − η · gradient told; the gradient
    /// is first cut to the length of the clip where one is set and it is longer.
    public Trace learned() {
        return learned.get();
    }

    private Matrix clipped(Matrix gradient) {
        return scenario.clip().isEmpty() ? gradient : gradient.scale(value(new Quantity.ClipFactor()).get(0));
    }

    /// What the clip does to the gradient told; absent where none is set.
    public Optional<Clipping> clipping() {
        return scenario.clip().isEmpty()
                ? Optional.empty()
                : Optional.of(new Clipping(scenario.clip().getAsDouble(),
                        value(new Quantity.GradientNorm()).get(0)));
    }

    private Trace learn() {
        Parameters after = scenario.parameters();
        for (Weight weight : after.present()) {
            after = after.with(weight, value(new Quantity.Learned(weight)));
        }
        return of(scenario.with(after));
    }
}
