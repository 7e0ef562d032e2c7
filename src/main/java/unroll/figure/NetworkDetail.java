package unroll.figure;

/// How finely the parts of a column are drawn: numbers, then heat maps, then strips, by how many there are and how much
/// height is left.
///
/// @param input how x_t is drawn
/// @param state how s_t is drawn
/// @param prediction how ŷ_t is drawn
/// @param labelWidth room for a word beside its bar, in px
/// @param shown what is shown of what was pinned: where both are, numbers take more room
record NetworkDetail(Input input, State state, Prediction prediction, double labelWidth, Comparison shown) {
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

    static NetworkDetail of(NetworkShape shape, double height, Comparison shown) {
        double label = Math.clamp(shape.longestWord() + 4, 24, MOST_LABEL);
        double left = height - FIXED;
        double cell = leastStateCell(shown);
        State state = shape.hidden() * cell <= Math.max(72, left * 0.45)
                ? State.NUMBERS
                : State.HEAT;
        left -= state == State.NUMBERS ? shape.hidden() * cell : NetworkRows.HEAT_HEIGHT;
        Prediction prediction = shape.classes() * NetworkRows.LEAST_BAR_ROW <= left - NetworkRows.FOLDED_HEIGHT
                ? Prediction.ROWS
                : Prediction.BARS;
        left -= prediction == Prediction.ROWS ? shape.classes() * NetworkRows.LEAST_BAR_ROW : NetworkRows.HEAT_HEIGHT;
        Input input = shape.inputs() * NetworkRows.LEAST_INPUT_CELL <= left && shape.inputs() <= 8
                ? Input.CELLS
                : shape.wordInputs() ? Input.FOLDED : Input.HEAT;
        return new NetworkDetail(input, state, prediction, label, shown);
    }

    /// The least height of a number of a state, in px.
    static double leastStateCell(Comparison shown) {
        return shown == Comparison.BOTH ? ChangeCells.LEAST_TWO : NetworkRows.LEAST_STATE_CELL;
    }
}
