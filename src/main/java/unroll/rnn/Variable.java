package unroll.rnn;

/// What a step of a network takes in or computes, one at each time step: x, a, s, z, ŷ, E, and what the gates of a cell
/// have of their own.
///
/// @param kind what it is, whatever cell it is in
/// @param gate the letter of the gate that it belongs to: `i`, `f`, `g`, `o`, `r`, `u`, `n`; empty where the cell has one
/// of its kind
public record Variable(Kind kind, String gate) {
    /// x, the input.
    public static final Variable INPUT = new Variable(Kind.INPUT, "");
    /// y, the target.
    public static final Variable TARGET = new Variable(Kind.TARGET, "");
    /// U x of the plain cell.
    public static final Variable INPUT_TERM = new Variable(Kind.INPUT_TERM, "");
    /// W s of the plain cell, with the state of the step before.
    public static final Variable RECURRENT_TERM = new Variable(Kind.RECURRENT_TERM, "");
    /// a of the plain cell.
    public static final Variable PRE_ACTIVATION = new Variable(Kind.PRE_ACTIVATION, "");
    /// c, the cell of an LSTM.
    public static final Variable CELL = new Variable(Kind.CELL, "");
    /// tanh(c) of an LSTM.
    public static final Variable SQUASHED_CELL = new Variable(Kind.SQUASHED_CELL, "");
    /// m of a GRU: what of the state before enters its candidate.
    public static final Variable MEMORY = new Variable(Kind.MEMORY, "m");
    /// s, the state.
    public static final Variable STATE = new Variable(Kind.STATE, "");
    /// z, the output before it becomes a prediction.
    public static final Variable LOGITS = new Variable(Kind.LOGITS, "");
    /// ŷ, the prediction.
    public static final Variable PREDICTION = new Variable(Kind.PREDICTION, "");
    /// The error of a step.
    public static final Variable LOSS = new Variable(Kind.LOSS, "");

    /// What a variable is in any cell, with what every view asks of it.
    public enum Kind {
        INPUT("x", Axis.INPUT), TARGET("y", Axis.CLASS), INPUT_TERM("Ux", Axis.HIDDEN), RECURRENT_TERM("Ws",
                Axis.HIDDEN), PRE_ACTIVATION("a", Axis.HIDDEN), GATE("", Axis.HIDDEN), CELL("c",
                        Axis.HIDDEN), SQUASHED_CELL("tanh c", Axis.HIDDEN), MEMORY("m", Axis.HIDDEN), STATE("s",
                                Axis.HIDDEN), LOGITS("z", Axis.CLASS), PREDICTION("ŷ", Axis.CLASS), LOSS("E", Axis.ONE);

        private final String letter;
        private final Axis axis;

        Kind(String letter, Axis axis) {
            this.letter = letter;
            this.axis = axis;
        }

        /// What its rows count.
        public Axis axis() {
            return axis;
        }

        /// Whether it is a step on the way to a sum or a product, which has no name of its own in files.
        public boolean isTerm() {
            return this == INPUT_TERM || this == RECURRENT_TERM || this == SQUASHED_CELL;
        }
    }

    /// What a gate lets through, or its candidate: i, f, g, o, r, u, n.
    public static Variable gate(String gate) {
        return new Variable(Kind.GATE, gate);
    }

    /// a of a gate.
    public static Variable preActivation(String gate) {
        return new Variable(Kind.PRE_ACTIVATION, gate);
    }

    /// U x of a gate.
    public static Variable inputTerm(String gate) {
        return new Variable(Kind.INPUT_TERM, gate);
    }

    /// W s of a gate, with the state of the step before.
    public static Variable recurrentTerm(String gate) {
        return new Variable(Kind.RECURRENT_TERM, gate);
    }

    /// Its letter on the notation page; of a gate, the gate's.
    public String letter() {
        return kind == Kind.GATE ? gate : kind.letter;
    }

    /// What stands below its letter before the time step; empty where the letter says all.
    public String mark() {
        return kind == Kind.GATE || kind == Kind.MEMORY ? "" : gate;
    }

    /// Its name in the trace: `a`, `a_i`, `i`, `yhat`.
    public String id() {
        String letter = kind == Kind.PREDICTION ? "yhat" : letter();
        return mark().isEmpty() ? letter : letter + "_" + mark();
    }

    /// What its rows count; it has one column.
    public Axis axis() {
        return kind.axis;
    }
}
