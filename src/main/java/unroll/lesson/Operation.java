package unroll.lesson;

import java.util.Locale;

/// What one step of the lesson does, in the order told.
public enum Operation {
    /// U x_t, with gates that of each.
    INPUT(Phase.FORWARD),
    /// W s_(t−1), with gates that of each, and with it a_t.
    RECUR(Phase.FORWARD),
    /// The gates: i, f, g, o of an LSTM; r and u of a GRU.
    GATES(Phase.FORWARD),
    /// c_t of an LSTM.
    CELL(Phase.FORWARD),
    /// m_t, a_n and n_t of a GRU.
    CANDIDATE(Phase.FORWARD),
    /// s_t.
    STATE(Phase.FORWARD),
    /// z_t and ŷ_t.
    OUTPUT(Phase.FORWARD),
    /// E_t.
    ERROR(Phase.FORWARD),
    /// ∂E_e/∂z_e.
    OUTPUT_DELTA(Phase.BACKWARD),
    /// ∂E_e/∂V, and ∂E_e/∂c where there is an output bias; with all errors joined, what a step adds to them.
    OUTPUT_WEIGHTS(Phase.BACKWARD),
    /// ∂E_e/∂s_k, and ∂E_e/∂c_k of an LSTM, where several ways meet in them.
    ARRIVE(Phase.BACKWARD),
    /// δ_k of E_e, with gates that of each.
    DELTA(Phase.BACKWARD),
    /// Part k of ∂E_e/∂W, of ∂E_e/∂U, and of ∂E_e/∂b where there is a state bias; and ∂E_e/∂x_k.
    PART(Phase.BACKWARD),
    /// The parts of E_e added up.
    SUM(Phase.BACKWARD),
    /// The gradients of all errors added up.
    TOTAL(Phase.BACKWARD),
    /// weight ← weight − η · gradient.
    LEARN(Phase.LEARN);

    private final Phase phase;

    Operation(Phase phase) {
        this.phase = phase;
    }

    /// The phase it belongs to.
    public Phase phase() {
        return phase;
    }

    /// The name in the list of steps: `input`, `output-delta` …
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
