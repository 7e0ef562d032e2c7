package unroll.trace;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import unroll.rnn.Activation;
import unroll.rnn.Variable;

/// What is out of the ordinary about a number, so that a picture can name it and not draw it as if it were nothing.
public enum Anomaly {
    /// The number is +∞ or −∞.
    OVERFLOW,
    /// The number is NaN: ∞ − ∞, 0 · ∞ or what came of it.
    NOT_A_NUMBER,
    /// A unit of tanh or sigmoid with f′(a) below [#SATURATION]: little of an error passes back through it.
    SATURATED,
    /// A unit of relu with a ≤ 0, so s = 0 and f′(a) = 0: no error passes back through it.
    OFF;

    /// The slope below which a unit counts as saturated.
    public static final double SATURATION = 0.05;

    /// What is out of the ordinary about a number by itself.
    public static Optional<Anomaly> of(double number) {
        return Double.isNaN(number)
                ? Optional.of(NOT_A_NUMBER)
                : Double.isInfinite(number) ? Optional.of(OVERFLOW) : Optional.empty();
    }

    /// What is out of the ordinary about the number in row i and column j of a quantity; of units, their a, s and f′(a)
    /// are known to saturate or to be off.
    public static Optional<Anomaly> at(Trace trace, Quantity quantity, int i, int j) {
        return of(trace.value(quantity).get(i, j)).or(() -> unitsOf(quantity).stream().boxed().findAny()
                .flatMap(t -> ofUnit(trace.scenario().activation(), trace.value(Quantity.slope(t)).get(i))));
    }

    /// Everything out of the ordinary that there is among the numbers of a quantity.
    public static Set<Anomaly> in(Trace trace, Quantity quantity) {
        Set<Anomaly> found = EnumSet.noneOf(Anomaly.class);
        for (double number : trace.value(quantity).toArray()) {
            of(number).ifPresent(found::add);
        }
        unitsOf(quantity).ifPresent(_ -> {
            for (int i = 0; i < trace.scenario().parameters().hidden(); i++) {
                at(trace, quantity, i, 0).ifPresent(found::add);
            }
        });
        return found;
    }

    /// The units of s_t that let little or nothing of an error back: those saturated or off.
    public static BitSet units(Trace trace, int t) {
        double[] state = trace.value(Quantity.state(t)).toArray();
        double[] slope = trace.value(Quantity.slope(t)).toArray();
        BitSet found = new BitSet();
        for (int i = 0; i < slope.length; i++) {
            found.set(i, Double.isFinite(state[i]) && ofUnit(trace.scenario().activation(), slope[i]).isPresent());
        }
        return found;
    }

    private static OptionalInt unitsOf(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Value(Variable variable, int t) when variable.equals(Variable.PRE_ACTIVATION)
                    || variable.equals(Variable.STATE) && t >= 0 ->
                OptionalInt.of(t);
            case Quantity.Slope(Variable variable, int t) when variable.equals(Variable.PRE_ACTIVATION) ->
                OptionalInt.of(t);
            default -> OptionalInt.empty();
        };
    }

    private static Optional<Anomaly> ofUnit(Activation f, double slope) {
        return switch (f) {
            case TANH, SIGMOID -> slope < SATURATION ? Optional.of(SATURATED) : Optional.empty();
            case RELU -> slope == 0 ? Optional.of(OFF) : Optional.empty();
            case IDENTITY -> Optional.empty();
        };
    }
}
