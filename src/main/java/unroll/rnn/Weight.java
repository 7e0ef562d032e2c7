package unroll.rnn;

/// One of the shared weights: all steps use the same ones, so their gradients are sums over steps.
///
/// @param role where it acts
/// @param gate the letter of the gate that it belongs to; empty in the plain cell and in the output
public record Weight(Role role, String gate) {
    /// U of the plain cell, input to state, H×D.
    public static final Weight U = new Weight(Role.INPUT, "");
    /// W of the plain cell, state to next state, H×H.
    public static final Weight W = new Weight(Role.STATE, "");
    /// V, state to output, K×H.
    public static final Weight V = new Weight(Role.OUTPUT, "");
    /// b of the plain cell, bias of the state, H×1.
    public static final Weight STATE_BIAS = new Weight(Role.STATE_BIAS, "");
    /// c, bias of the output, K×1.
    public static final Weight OUTPUT_BIAS = new Weight(Role.OUTPUT_BIAS, "");

    /// Where a weight acts, with what every view asks of it.
    public enum Role {
        /// On the input, H×D.
        INPUT("U", Axis.HIDDEN, Axis.INPUT),
        /// On the state of the step before, H×H.
        STATE("W", Axis.HIDDEN, Axis.HIDDEN),
        /// On the state, for the output, K×H.
        OUTPUT("V", Axis.CLASS, Axis.HIDDEN),
        /// Added before the non-linearity, H×1.
        STATE_BIAS("b", Axis.HIDDEN, Axis.ONE),
        /// Added to the output, K×1.
        OUTPUT_BIAS("c", Axis.CLASS, Axis.ONE);

        private final String letter;
        private final Axis rows;
        private final Axis columns;

        Role(String letter, Axis rows, Axis columns) {
            this.letter = letter;
            this.rows = rows;
            this.columns = columns;
        }

        /// Its letter on the notation page, without that of a gate.
        public String letter() {
            return letter;
        }

        /// What the rows count.
        public Axis rows() {
            return rows;
        }

        /// What the columns count.
        public Axis columns() {
            return columns;
        }

        /// Whether it acts before the state, so that errors of later steps reach it through time.
        public boolean isRecurrent() {
            return this != OUTPUT && this != OUTPUT_BIAS;
        }

        /// Whether it is a column that is added.
        public boolean isBias() {
            return columns == Axis.ONE;
        }
    }

    /// Whether the weight acts before the state, so that errors of later steps reach it through time: U, W and b.
    public boolean isRecurrent() {
        return role.isRecurrent();
    }

    /// Whether it is a column that is added: b and c.
    public boolean isBias() {
        return role.isBias();
    }

    /// Its name on the notation page: U, W, V, b, c, with a gate W_i.
    public String letter() {
        return role.letter + (gate.isEmpty() ? "" : "_" + gate);
    }

    /// What its rows count.
    public Axis rows() {
        return role.rows;
    }

    /// What its columns count.
    public Axis columns() {
        return role.columns;
    }

    /// Its key in a scenario file: `U`, `W_i`, `stateBias`.
    public String key() {
        return gate.isEmpty() ? switch (role) {
            case INPUT, STATE, OUTPUT -> role.letter;
            case STATE_BIAS -> "stateBias";
            case OUTPUT_BIAS -> "outputBias";
        } : letter();
    }

    @Override
    public String toString() {
        return gate.isEmpty() && isBias() ? role.name() : letter();
    }
}
