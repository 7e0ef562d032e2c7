package unroll.trace;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import unroll.rnn.Activation;
import unroll.rnn.SlopeForm;
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
    OFF,
    /// A unit of leaky relu with a ≤ 0, where it is nearly flat: little of an error passes back through it.
    FLAT;

    /// The slope below which a unit counts as saturated.
    public static final double SATURATION = 0.05;

    /// What is out of the ordinary about a number by itself.
    public static Optional<Anomaly> of(double number) {
        return Double.isNaN(number)
                ? Optional.of(NOT_A_NUMBER)
                : Double.isInfinite(number) ? Optional.of(OVERFLOW) : Optional.empty();
    }

    /// What is out of the ordinary about the number in row i and column j of a quantity; of units, their a, s and f′(a)
    /// are known to saturate or to be off, and so are those of gates.
    public static Optional<Anomaly> at(Trace trace, Quantity quantity, int i, int j) {
        return of(trace.value(quantity).get(i, j)).or(() -> slopeOf(trace, quantity)
                .flatMap(slope -> ofUnit(trace.scenario().network().slope(slope.variable()),
                        trace.value(slope).get(i))));
    }

    /// Everything out of the ordinary that there is among the numbers of a quantity.
    public static Set<Anomaly> in(Trace trace, Quantity quantity) {
        Set<Anomaly> found = EnumSet.noneOf(Anomaly.class);
        for (double number : trace.value(quantity).toArray()) {
            of(number).ifPresent(found::add);
        }
        slopeOf(trace, quantity).ifPresent(_ -> {
            for (int i = 0; i < trace.scenario().parameters().hidden(); i++) {
                at(trace, quantity, i, 0).ifPresent(found::add);
            }
        });
        return found;
    }

    /// The units of s_t that let little or nothing of an error back: those saturated or off. In a cell with gates an error
    /// passes by several ways, so there are none.
    public static BitSet units(Trace trace, int t) {
        if (trace.scenario().network().cell().isGated()) {
            return new BitSet();
        }
        double[] state = trace.value(Quantity.state(t)).toArray();
        double[] slope = trace.value(Quantity.slope(t)).toArray();
        BitSet found = new BitSet();
        for (int i = 0; i < slope.length; i++) {
            found.set(i, Double.isFinite(state[i]) && ofUnit(trace.scenario().activation(), slope[i]).isPresent());
        }
        return found;
    }

    /// The slope of the non-linearity that a quantity goes into or comes out of.
    private static Optional<Quantity.Slope> slopeOf(Trace trace, Quantity quantity) {
        boolean isGated = trace.scenario().network().cell().isGated();
        return switch (quantity) {
            case Quantity.Value(Variable variable, int t) when t >= 0 -> switch (variable.kind()) {
                case PRE_ACTIVATION -> Optional.of(new Quantity.Slope(variable, t));
                case GATE -> Optional.of(new Quantity.Slope(Variable.preActivation(variable.gate()), t));
                case SQUASHED_CELL -> Optional.of(new Quantity.Slope(Variable.CELL, t));
                case STATE -> isGated ? Optional.empty() : Optional.of((Quantity.Slope) Quantity.slope(t));
                case INPUT, TARGET, INPUT_TERM, RECURRENT_TERM, CELL, MEMORY, LOGITS, PREDICTION, LOSS ->
                    Optional.empty();
            };
            case Quantity.Slope slope -> Optional.of(slope);
            default -> Optional.empty();
        };
    }

    private static Optional<Anomaly> ofUnit(Activation f, double slope) {
        return ofUnits(f).filter(_ -> slope < SATURATION);
    }

    /// What a unit is whose f′(a) is below [#SATURATION], which depends on f; absent where none is.
    public static Optional<Anomaly> ofUnits(Activation f) {
        return switch (f.slope()) {
            case SlopeForm.OneLessSquare(),SlopeForm.OfSigmoid() -> Optional.of(SATURATED);
            case SlopeForm.Bend(double below) when below == 0 -> Optional.of(OFF);
            case SlopeForm.Bend(double below) when below < SATURATION -> Optional.of(FLAT);
            case SlopeForm.Bend _,SlopeForm.One() -> Optional.empty();
        };
    }
}
