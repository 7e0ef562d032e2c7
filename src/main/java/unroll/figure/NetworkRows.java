package unroll.figure;

/// Where the parts of a column stand from top to bottom, in px.
///
/// @param lossTop top of the circle of E_t
/// @param predictionTop top of the bars of ŷ_t
/// @param predictionHeight of all bars
/// @param stateTop top of the border of s_t
/// @param stateHeight of that border
/// @param deltaHeight of the border of δ_t, where it stands upright below s_t
/// @param inputTop top of x_t
/// @param inputHeight of x_t
/// @param wordBaseline of the word below x_t
record NetworkRows(double lossTop, double predictionTop, double predictionHeight, double stateTop, double stateHeight,
        double deltaHeight, double inputTop, double inputHeight, double wordBaseline) {
    static final double LEAST_INPUT_CELL = 15;
    private static final double MOST_STATE_CELL_OF_TWO = 34;
    private static final double MOST_INPUT_CELL = 22;
    private static final double MOST_HEAT = 1.4;
    private static final double STATE_MARGIN = 10;
    private static final double DELTA_MARGIN = 8;
    private static final double DELTA_CELL = 0.88;
    private static final double WORD_ROOM = 26;

    static NetworkRows of(NetworkShape shape, NetworkDetail detail, double height) {
        NetworkMeasures measures = detail.measures();
        double word = wordRoom(detail);
        double[] least = least(shape, detail);
        double[] most = parts(shape, detail,
                detail.shown() == Comparison.BOTH ? MOST_STATE_CELL_OF_TWO : measures.stateCell().most(),
                measures.barRow().most(), MOST_HEAT * measures.heat(), MOST_INPUT_CELL);
        double spare = height - leastHeight(shape, detail);
        double wish = sum(most) - sum(least) + measures.mostGaps().sum() - measures.leastGaps().sum();
        double share = Math.clamp(wish == 0 ? 0 : spare / wish, 0, 1);
        double[] part = between(least, most, share);
        NetworkMeasures.Gaps gap = measures.leastGaps().towards(measures.mostGaps(), share);
        double y = gap.aboveLoss() + Math.max(0, spare - wish) / 2;
        double predictionTop = y + 2 * measures.lossRadius() + gap.abovePrediction();
        double stateTop = predictionTop + part[0] + gap.aboveState();
        double inputTop = stateTop + part[1] + STATE_MARGIN + part[2] + gap.aboveInput();
        return new NetworkRows(y, predictionTop, part[0], stateTop, part[1] + STATE_MARGIN, part[2], inputTop, part[3],
                inputTop + part[3] + word - 6);
    }

    /// The height that a column needs, in px.
    static double leastHeight(NetworkShape shape, NetworkDetail detail) {
        NetworkMeasures measures = detail.measures();
        return 2 * measures.lossRadius() + STATE_MARGIN + wordRoom(detail) + sum(least(shape, detail))
                + measures.leastGaps().sum();
    }

    private static double wordRoom(NetworkDetail detail) {
        return detail.input() == NetworkDetail.Input.FOLDED ? 4 : WORD_ROOM;
    }

    private static double[] least(NetworkShape shape, NetworkDetail detail) {
        NetworkMeasures measures = detail.measures();
        return parts(shape, detail, detail.leastStateCell(), measures.barRow().least(), measures.heat(),
                LEAST_INPUT_CELL);
    }

    /// The heights of ŷ_t, s_t, δ_t and x_t.
    private static double[] parts(NetworkShape shape, NetworkDetail detail, double stateCell, double barRow,
            double heat, double inputCell) {
        double state = detail.state() == NetworkDetail.State.NUMBERS
                ? Math.max(detail.measures().leastState(), shape.hidden() * stateCell)
                : heat;
        return new double[]{
                detail.prediction() == NetworkDetail.Prediction.ROWS ? shape.classes() * barRow : heat,
                state,
                detail.deltaTurn() == Subject.Turn.UPRIGHT
                        ? DELTA_MARGIN + (detail.shown() == Comparison.BOTH ? 1 : DELTA_CELL) * state
                        : 0,
                switch (detail.input()) {
                    case CELLS -> shape.inputs() * inputCell;
                    case FOLDED -> detail.measures().folded();
                    case HEAT -> detail.measures().inputHeat();
                }};
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
