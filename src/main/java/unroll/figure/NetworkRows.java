package unroll.figure;

/// Where the parts of a column stand from top to bottom, in px.
///
/// @param lossTop top of the circle of E_t
/// @param predictionTop top of the bars of ŷ_t
/// @param predictionHeight of all bars
/// @param stateTop top of the border of s_t
/// @param stateHeight of that border
/// @param inputTop top of x_t
/// @param inputHeight of x_t
/// @param wordBaseline of the word below x_t
record NetworkRows(double lossTop, double predictionTop, double predictionHeight, double stateTop, double stateHeight,
        double inputTop, double inputHeight, double wordBaseline) {
    static final double LEAST_STATE_CELL = 19;
    static final double LEAST_BAR_ROW = 14;
    static final double LEAST_INPUT_CELL = 15;
    static final double HEAT_HEIGHT = 84;
    static final double FOLDED_HEIGHT = 28;
    private static final double MOST_STATE_CELL = 28;
    private static final double MOST_STATE_CELL_OF_TWO = 34;
    private static final double MOST_BAR_ROW = 20;
    private static final double MOST_INPUT_CELL = 22;
    private static final double STATE_MARGIN = 10;
    private static final double WORD_ROOM = 26;

    /// Gaps between the parts, at least: above E_t, E_t to ŷ_t, ŷ_t to s_t, s_t to x_t, below the word.
    private static final double[] LEAST_GAPS = {12, 24, 32, 62, 8};
    private static final double[] MOST_GAPS = {30, 40, 68, 96, 30};

    static NetworkRows of(NetworkShape shape, NetworkDetail detail, double height) {
        double word = detail.input() == NetworkDetail.Input.FOLDED ? 4 : WORD_ROOM;
        double[] least = {
                detail.prediction() == NetworkDetail.Prediction.ROWS ? shape.classes() * LEAST_BAR_ROW : HEAT_HEIGHT,
                detail.state() == NetworkDetail.State.NUMBERS
                        ? shape.hidden() * NetworkDetail.leastStateCell(detail.shown())
                        : HEAT_HEIGHT,
                inputHeight(shape, detail, LEAST_INPUT_CELL)};
        double[] most = {
                detail.prediction() == NetworkDetail.Prediction.ROWS
                        ? shape.classes() * MOST_BAR_ROW
                        : HEAT_HEIGHT * 1.4,
                detail.state() == NetworkDetail.State.NUMBERS
                        ? shape.hidden() * mostStateCell(detail.shown())
                        : HEAT_HEIGHT * 1.4,
                inputHeight(shape, detail, MOST_INPUT_CELL)};
        double fixed = 2 * NetworkLayout.LOSS_RADIUS + STATE_MARGIN + word;
        double spare = height - fixed - sum(least) - sum(LEAST_GAPS);
        double wish = sum(most) - sum(least) + sum(MOST_GAPS) - sum(LEAST_GAPS);
        double share = Math.clamp(wish == 0 ? 0 : spare / wish, 0, 1);
        double[] part = between(least, most, share);
        double[] gap = between(LEAST_GAPS, MOST_GAPS, share);
        double y = gap[0] + Math.max(0, spare - wish) / 2;
        double predictionTop = y + 2 * NetworkLayout.LOSS_RADIUS + gap[1];
        double stateTop = predictionTop + part[0] + gap[2];
        double inputTop = stateTop + part[1] + STATE_MARGIN + gap[3];
        return new NetworkRows(y, predictionTop, part[0], stateTop, part[1] + STATE_MARGIN, inputTop, part[2],
                inputTop + part[2] + word - 6);
    }

    private static double mostStateCell(Comparison shown) {
        return shown == Comparison.BOTH ? MOST_STATE_CELL_OF_TWO : MOST_STATE_CELL;
    }

    private static double inputHeight(NetworkShape shape, NetworkDetail detail, double cell) {
        return switch (detail.input()) {
            case CELLS -> shape.inputs() * cell;
            case FOLDED -> FOLDED_HEIGHT;
            case HEAT -> HEAT_HEIGHT;
        };
    }

    private static double[] between(double[] least, double[] most, double share) {
        double[] values = new double[least.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = least[i] + (most[i] - least[i]) * share;
        }
        return values;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
