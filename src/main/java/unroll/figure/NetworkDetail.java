package unroll.figure;

/// How finely the parts of a column are drawn: numbers, then heat maps, then strips, by how many there are and how much
/// height is left.
///
/// @param form what they are drawn for
/// @param input how x_t is drawn
/// @param state how s_t is drawn
/// @param prediction how ŷ_t is drawn
/// @param labelWidth room for a word beside its bar, in px
/// @param shown what is shown of what was pinned: where both are, numbers take more room
record NetworkDetail(Form form, Input input, State state, Prediction prediction, double labelWidth, Comparison shown) {
    private static final double LEAST_LABEL = 24;
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

    static NetworkDetail of(Form form, NetworkShape shape, double height, Comparison shown) {
        return switch (form) {
            case WINDOW -> window(shape, height, shown);
            case SLIDE -> slide(shape, height, shown);
        };
    }

    private static NetworkDetail window(NetworkShape shape, double height, Comparison shown) {
        NetworkMeasures measures = NetworkMeasures.of(Form.WINDOW);
        double left = height - FIXED;
        double cell = leastStateCell(Form.WINDOW, shown);
        State state = shape.hidden() * cell <= Math.max(72, left * 0.45)
                ? State.NUMBERS
                : State.HEAT;
        left -= state == State.NUMBERS ? shape.hidden() * cell : measures.heat();
        double row = measures.barRow().least();
        Prediction prediction = shape.classes() * row <= left - measures.folded() ? Prediction.ROWS : Prediction.BARS;
        left -= prediction == Prediction.ROWS ? shape.classes() * row : measures.heat();
        Input input = shape.inputs() * NetworkRows.LEAST_INPUT_CELL <= left && shape.inputs() <= 8
                ? Input.CELLS
                : folded(shape);
        return new NetworkDetail(Form.WINDOW, input, state, prediction, label(measures, shape), shown);
    }

    /// On a slide x_t is folded to its word, and ŷ_t has rows before s_t has numbers.
    private static NetworkDetail slide(NetworkShape shape, double height, Comparison shown) {
        NetworkMeasures measures = NetworkMeasures.of(Form.SLIDE);
        Input input = folded(shape);
        for (State state : State.values()) {
            for (Prediction prediction : Prediction.values()) {
                NetworkDetail detail = new NetworkDetail(Form.SLIDE, input, state, prediction, label(measures, shape),
                        shown);
                if (NetworkRows.leastHeight(shape, detail) <= height) {
                    return detail;
                }
            }
        }
        return new NetworkDetail(Form.SLIDE, input, State.HEAT, Prediction.BARS, label(measures, shape), shown);
    }

    private static Input folded(NetworkShape shape) {
        return shape.wordInputs() ? Input.FOLDED : Input.HEAT;
    }

    private static double label(NetworkMeasures measures, NetworkShape shape) {
        return Math.clamp(shape.longestWord() + 4, LEAST_LABEL, measures.mostLabel());
    }

    NetworkMeasures measures() {
        return NetworkMeasures.of(form);
    }

    /// How δ_t is drawn: beside the arrow U, on a slide in the rows of s_t.
    Subject.Turn deltaTurn() {
        return switch (form) {
            case WINDOW -> Subject.Turn.LYING;
            case SLIDE -> Subject.Turn.UPRIGHT;
        };
    }

    /// The least height of a number of a state, in px.
    double leastStateCell() {
        return leastStateCell(form, shown);
    }

    private static double leastStateCell(Form form, Comparison shown) {
        return shown == Comparison.BOTH
                ? ChangeCells.leastTwo(form)
                : NetworkMeasures.of(form).stateCell().least();
    }
}
