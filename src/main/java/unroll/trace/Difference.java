package unroll.trace;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import unroll.linalg.Matrix;
import unroll.rnn.Axis;

/// By how much the numbers of one trace differ from those of another.
public final class Difference {
    private final Trace now;
    private final Trace before;
    private final Map<Axis, Counterparts> counterparts = new EnumMap<>(Axis.class);

    private Difference(Trace now, Trace before) {
        this.now = now;
        this.before = before;
        for (Axis axis : Axis.values()) {
            counterparts.put(axis, Counterparts.of(axis, now.scenario(), before.scenario()));
        }
    }

    /// Of two traces, which may be of networks of different sizes and of sequences of different lengths.
    ///
    /// @param now whose numbers
    /// @param before what they are compared with
    public static Difference of(Trace now, Trace before) {
        return new Difference(now, before);
    }

    /// The trace whose numbers are compared.
    public Trace now() {
        return now;
    }

    /// The trace that they are compared with.
    public Trace before() {
        return before;
    }

    /// By how much a quantity differs: from the quantity of the same name, so of the same step. What the trace before does
    /// not have is new as a whole.
    ///
    /// @param quantity one that the trace has
    public Change of(Quantity quantity) {
        Optional<Matrix> old = before.has(quantity) ? Optional.of(before.value(quantity)) : Optional.empty();
        return new Change(now.value(quantity), old, counterparts(quantity.rows()),
                counterparts(quantity.columns()));
    }

    private Counterparts counterparts(Axis axis) {
        return counterparts.get(axis);
    }
}
