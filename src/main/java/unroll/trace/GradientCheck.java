package unroll.trace;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import unroll.rnn.Focus;
import unroll.rnn.Loss;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

/// Whether backpropagation is right: the gradient of E_e or of E for every entry of every weight, beside difference
/// quotients of the error itself. [WeightCheck] defines the relative difference, [NumericDerivative] the quotient.
///
/// A truncated gradient is by design not the derivative of anything, so the check sets τ aside and compares the full
/// gradient; [#truncationSetAside()] says so.
///
/// @param of whose gradient: of one error, or of E
/// @param truncationSetAside the scenario's τ where it cuts a part, which the check leaves uncut
/// @param loss of the network
/// @param weights the weights present, in their order: of the plain network U, W, V, b, c
public record GradientCheck(Focus of, OptionalInt truncationSetAside, Loss loss, List<WeightCheck> weights) {

    /// The relative difference up to which a gradient counts as right.
    public static final double TOLERANCE = 1e-6;

    private static final int RUNS = 8;
    private static final double LONGEST_SECONDS = 60;
    private static final double OPERATIONS_A_SECOND = 2.5e9;
    private static final double COST_OF_A_FUNCTION = 50;
    private static final double COST_OF_A_RUN = 15000;

    /// Copies the list.
    public GradientCheck {
        weights = List.copyOf(weights);
    }

    /// Of a network with softmax and cross-entropy.
    public GradientCheck(Focus of, OptionalInt truncationSetAside, List<WeightCheck> weights) {
        this(of, truncationSetAside, Loss.CROSS_ENTROPY, weights);
    }

    /// What a check comes to.
    public enum Verdict {
        /// Every relative difference is within the tolerance.
        HOLDS,
        /// An entry is not what the difference quotient says.
        FAILS,
        /// There is one class and cross-entropy, so ŷ is 1 and every error and gradient 0, whatever the weights are.
        ONE_CLASS,
        /// A gradient or an error is infinite or NaN, so there is nothing to compare.
        NOT_FINITE
    }

    /// Checks a scenario.
    ///
    /// @param of whose gradient
    /// @param cancelled asked before every entry, from any thread
    /// @return absent where cancelled
    public static Optional<GradientCheck> run(Scenario scenario, Focus of, BooleanSupplier cancelled) {
        Scenario full = scenario.withTruncation(OptionalInt.empty()).with(of);
        List<Integer> errors = full.tracedErrors().stream().sorted().toList();
        Trace trace = Trace.of(full);
        List<WeightCheck> weights = combines(scenario, of)
                ? combined(trace, new LossFunction(full, errors), cancelled)
                : ownOfEach(trace, scenario.network().isPlain()
                        ? new LossFunction(full, errors)
                        : new NetworkErrors(full, of, errors), cancelled);
        OptionalInt setAside = !(of instanceof Focus.Joined)
                && errors.getLast() > scenario.truncation().orElse(Integer.MAX_VALUE)
                ? scenario.truncation()
                : OptionalInt.empty();
        return cancelled.getAsBoolean() ? Optional.empty() : Optional.of(new GradientCheck(of, setAside, scenario.network().loss(), weights));
    }

    private static List<WeightCheck> ownOfEach(Trace trace, LossSource loss, BooleanSupplier cancelled) {
        return trace.scenario().parameters().present().stream()
                .map(weight -> WeightCheck.of(loss, weight, trace.value(trace.told(weight)), cancelled)).toList();
    }

    private static List<WeightCheck> combined(Trace trace, LossFunction loss, BooleanSupplier cancelled) {
        Parameters p = trace.scenario().parameters();
        List<StepQuotients> states = quotients(loss, Weight.W, p.hidden(), cancelled);
        List<StepQuotients> outputs = quotients(loss, Weight.V, p.classes(), cancelled);
        return p.present().stream().map(weight -> WeightCheck.combined(loss, weight,
                trace.value(trace.told(weight)), weight.isRecurrent() ? states : outputs, cancelled)).toList();
    }

    private static List<StepQuotients> quotients(LossFunction loss, Weight weight, int rows, BooleanSupplier cancelled) {
        return IntStream.range(0, rows).parallel()
                .mapToObj(i -> StepQuotients.of(loss.row(weight, i), cancelled)).toList();
    }

    /// Whether a quotient for every entry would take so long that [#run] combines most of them of those of the sums that
    /// entries are part of, [StepQuotients]. It depends on the sizes alone, and is done for the plain network.
    public static boolean combines(Scenario scenario, Focus of) {
        return scenario.network().isPlain() && entries(scenario) * RUNS * run(scenario, of) / OPERATIONS_A_SECOND > LONGEST_SECONDS;
    }

    /// How many difference quotients [#run] takes, about: it asks whether it is cancelled before each.
    public static long quotients(Scenario scenario, Focus of) {
        if (!combines(scenario, of)) {
            return (long) entries(scenario);
        }
        Parameters p = scenario.parameters();
        List<Integer> errors = scenario.tracedErrors(of);
        return (long) p.hidden() * steps(errors) + (long) p.classes() * errors.size()
                + (long) WeightCheck.SPREAD * p.present().size();
    }

    /// About how long [#run] takes on an ordinary machine: for telling whether it may run while a window waits.
    public static Duration estimate(Scenario scenario, Focus of) {
        return Duration.ofNanos(
                (long) (1e9 * quotients(scenario, of) * RUNS * run(scenario, of) / OPERATIONS_A_SECOND));
    }

    private static double entries(Scenario scenario) {
        Parameters p = scenario.parameters();
        return p.present().stream().mapToDouble(w -> (double) p.get(w).rows() * p.get(w).columns()).sum();
    }

    /// The operations of running the network once.
    private static double run(Scenario scenario, Focus of) {
        Parameters p = scenario.parameters();
        List<Integer> errors = scenario.tracedErrors(of);
        double gates = scenario.network().cell().gates().size();
        return COST_OF_A_RUN + gates * steps(errors) * p.hidden() * (p.hidden() + COST_OF_A_FUNCTION)
                + (double) errors.size() * p.classes() * (p.hidden() + COST_OF_A_FUNCTION);
    }

    private static int steps(List<Integer> errors) {
        return errors.stream().mapToInt(e -> e + 1).max().orElseThrow();
    }

    /// The weight with the largest relative difference; one that is not finite comes before all.
    public WeightCheck worst() {
        return weights.stream().max(Comparator.comparingDouble(WeightCheck::worst)).orElseThrow();
    }

    /// What the check comes to at [#TOLERANCE].
    public Verdict verdict() {
        double worst = worst().worst();
        boolean hasOneClass = weights.stream()
                .anyMatch(it -> it.weight().equals(Weight.V) && it.analytic().rows() == 1);
        if (loss == Loss.CROSS_ENTROPY && hasOneClass && worst == 0) {
            return Verdict.ONE_CLASS;
        }
        return Double.isNaN(worst) ? Verdict.NOT_FINITE : worst <= TOLERANCE ? Verdict.HOLDS : Verdict.FAILS;
    }
}
