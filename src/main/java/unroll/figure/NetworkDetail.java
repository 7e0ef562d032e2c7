package unroll.figure;

/// How finely the parts of a column are drawn: numbers, then heat maps, then strips, by how many there are and how much
/// height is left.
///
/// @param input how x_t is drawn
/// @param state how s_t is drawn
/// @param prediction how ŷ_t is drawn
/// @param labelWidth room for a word beside its bar, in px
record NetworkDetail(Input input, State state, Prediction prediction, double labelWidth) {
    private static final double MOST_LABEL = 84;
    private static final double FIXED = 196;

    /// How x_t is drawn.
    enum Input {
        CELLS, FOLDED, HEAT
    }

    /// How s_t is drawn.
    enum State {
        NUMBERS, HEAT
    }

    /// How ŷ_t is drawn.
    enum Prediction {
        ROWS, BARS
    }

    static NetworkDetail of(NetworkShape shape, double height) {
        double label = Math.clamp(shape.longestWord() + 4, 24, MOST_LABEL);
        double left = height - FIXED;
        State state = shape.hidden() * NetworkRows.LEAST_STATE_CELL <= Math.max(72, left * 0.45)
                ? State.NUMBERS
                : State.HEAT;
        left -= state == State.NUMBERS ? shape.hidden() * NetworkRows.LEAST_STATE_CELL : NetworkRows.HEAT_HEIGHT;
        Prediction prediction = shape.classes() * NetworkRows.LEAST_BAR_ROW <= left - NetworkRows.FOLDED_HEIGHT
                ? Prediction.ROWS
                : Prediction.BARS;
        left -= prediction == Prediction.ROWS ? shape.classes() * NetworkRows.LEAST_BAR_ROW : NetworkRows.HEAT_HEIGHT;
        Input input = shape.inputs() * NetworkRows.LEAST_INPUT_CELL <= left && shape.inputs() <= 8
                ? Input.CELLS
                : shape.wordInputs() ? Input.FOLDED : Input.HEAT;
        return new NetworkDetail(input, state, prediction, label);
    }
}
