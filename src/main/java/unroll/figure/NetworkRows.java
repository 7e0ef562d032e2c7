package unroll.figure;

/// Where the parts of a column stand from top to bottom, in px.
///
/// @param lossTop top of the circle of E_t
/// @param lossRadius of that circle
/// @param predictionTop top of the bars of ŷ_t
/// @param predictionHeight of all bars
/// @param stateTop top of the border of s_t
/// @param stateHeight of that border
/// @param gated where the gates of a step stand, and its cell
/// @param deltaTop top of the border of δ_t
/// @param deltaHeight of that border
/// @param inputTop top of x_t
/// @param inputHeight of x_t
/// @param wordBaseline of the word below x_t
record NetworkRows(double lossTop, double lossRadius, double predictionTop, double predictionHeight, double stateTop,
        double stateHeight, GatedRows gated, double deltaTop, double deltaHeight, double inputTop, double inputHeight,
        double wordBaseline) {
    static final double LEAST_INPUT_CELL = 15;
    private static final double MOST_STATE_CELL_OF_TWO = 34;
    private static final double MOST_INPUT_CELL = 22;
    private static final double STATE_MARGIN = 10;
    private static final double DELTA_MARGIN = 8;
    private static final double DELTA_CELL = 0.88;
    private static final double WORD_ROOM = 26;
    /// How much of the room that is left goes to the circles first.
    private static final double LOSS_SHARE = 0.4;
    private static final double LEAST_WORD_ROOM = 20;
    /// From δ_t where it lies to x_t, at least.
    private static final double BELOW_DELTA = 3;
    /// From a state to δ_t.
    private static final NetworkMeasures.Range ABOVE_DELTA = new NetworkMeasures.Range(4, 9);
    /// The least room between a state and x_t where δ_t lies there with its name below it, and where its name is beside.
    private static final double NAME_BELOW = 62;
    private static final double NAME_BESIDE = 28;
    /// The least height of a heat map of a state that has its cell and its gates below it.
    private static final double LEAST_GATED_HEAT = 24;
    private static final double ABOVE_GATED_INPUT = 44;
    /// From the middle of a state to the end of the names on the way back, below its arrow.
    private static final double NAMES_BACK = 41;

    static NetworkRows of(NetworkShape shape, NetworkDetail detail, double height) {
        NetworkMeasures measures = detail.measures();
        double[] least = least(shape, detail);
        double[] most = most(shape, detail);
        NetworkMeasures.Gaps low = leastGaps(shape, detail, least[1]);
        double needed = leastHeight(shape, detail);
        double grown = Math.clamp((height - needed) * LOSS_SHARE / 2, 0,
                measures.lossRadius().most() - measures.lossRadius().least());
        double spare = height - needed - 2 * grown;
        double wish = sum(most) - sum(least) + GatedRows.of(shape, detail, most[1], 0).height()
                - GatedRows.of(shape, detail, least[1], 0).height() + mostGaps(shape, detail).sum()
                - measures.leastGaps().withInput(low.aboveInput()).sum();
        double share = Math.clamp(wish <= 0 ? 0 : spare / wish, 0, 1);
        double[] part = between(least, most, share);
        // where even the least is too much, the gaps give way
        double tight = Math.clamp(1 + spare / low.sum(), 0, 1);
        NetworkMeasures.Gaps gap = tight < 1
                ? low.times(tight)
                : low.towards(
                        mostGaps(shape, detail)
                                .withInput(Math.max(mostGaps(shape, detail).aboveInput(), low.aboveInput())),
                        share);
        double radius = measures.lossRadius().least() + grown;
        double top = gap.aboveLoss() + Math.max(0, spare - Math.max(0, wish)) / 2;
        double predictionTop = top + 2 * radius + gap.abovePrediction();
        double stateTop = predictionTop + part[0] + gap.aboveState();
        double stateHeight = part[1] + STATE_MARGIN;
        GatedRows gated = GatedRows.of(shape, detail, part[1], stateTop + stateHeight);
        double deltaTop = stateTop + stateHeight
                + Math.max(aboveDelta(detail, share), drop(detail, part[1]));
        double inputTop = stateTop + stateHeight
                + (detail.deltaTurn() == Subject.Turn.UPRIGHT ? part[2] : 0) + gated.height() + gap.aboveInput();
        double deltaHeight = detail.deltaTurn() == Subject.Turn.UPRIGHT
                ? part[2]
                : Math.min(measures.delta().at(share), Math.max(1, inputTop - deltaTop - BELOW_DELTA));
        return new NetworkRows(top, radius, predictionTop, part[0], stateTop, stateHeight, gated, deltaTop, deltaHeight,
                inputTop, part[3], inputTop + part[3] + wordRoom(detail, share) - 6);
    }

    private static double aboveDelta(NetworkDetail detail, double share) {
        return detail.form() == Form.WINDOW ? ABOVE_DELTA.at(share) : ABOVE_DELTA.most();
    }

    /// How far below a state δ_t must stand so that the names of the way back are above it.
    private static double drop(NetworkDetail detail, double state) {
        return detail.form() == Form.WINDOW && !detail.gives(Concession.NORMS)
                ? NAMES_BACK - (state + STATE_MARGIN) / 2
                : 0;
    }

    /// The gaps at least, for a state of a height.
    private static NetworkMeasures.Gaps leastGaps(NetworkShape shape, NetworkDetail detail, double state) {
        NetworkMeasures.Gaps gaps = detail.measures().leastGaps();
        double below = Math.max(0, drop(detail, state) - ABOVE_DELTA.most());
        return switch (detail.form()) {
            case SLIDE -> gaps;
            case WINDOW -> shape.isGated() ? gaps : switch (detail.deltaTurn()) {
                case UPRIGHT -> gaps.withInput(NAME_BESIDE + below);
                case LYING -> gaps.withInput(detail.gives(Concession.NORMS) ? NAME_BESIDE : NAME_BELOW + below);
            };
        };
    }

    private static NetworkMeasures.Gaps mostGaps(NetworkShape shape, NetworkDetail detail) {
        NetworkMeasures.Gaps gaps = detail.measures().mostGaps();
        return shape.isGated() ? gaps.withInput(ABOVE_GATED_INPUT) : gaps;
    }

    /// The height that a column needs, in px.
    static double leastHeight(NetworkShape shape, NetworkDetail detail) {
        double[] least = least(shape, detail);
        return 2 * detail.measures().lossRadius().least() + STATE_MARGIN + wordRoom(detail, 0) + sum(least)
                + GatedRows.of(shape, detail, least[1], 0).height() + leastGaps(shape, detail, least[1]).sum();
    }

    private static double wordRoom(NetworkDetail detail, double share) {
        if (detail.input() == NetworkDetail.Input.FOLDED) {
            return 4;
        }
        return detail.gives(Concession.ONE_HOT) ? LEAST_WORD_ROOM + (WORD_ROOM - LEAST_WORD_ROOM) * share : WORD_ROOM;
    }

    private static double[] least(NetworkShape shape, NetworkDetail detail) {
        NetworkMeasures measures = detail.measures();
        double state = detail.state() == NetworkDetail.State.NUMBERS
                ? Math.max(measures.leastState(), shape.hidden() * detail.leastStateCell())
                : shape.isGated() ? LEAST_GATED_HEAT : measures.stateHeat().least();
        return new double[]{
                detail.prediction().hasWords()
                        ? detail.rows(shape) * measures.barRow().least()
                        : measures.bars().least(),
                state, upright(shape, detail, state), switch (detail.input()) {
                    case CELLS -> shape.inputs() * LEAST_INPUT_CELL;
                    case FOLDED -> measures.folded().least();
                    case HEAT -> measures.inputHeat().least();
                }};
    }

    private static double[] most(NetworkShape shape, NetworkDetail detail) {
        NetworkMeasures measures = detail.measures();
        double cell = detail.shown() == Comparison.BOTH ? MOST_STATE_CELL_OF_TWO : measures.stateCell().most();
        double state = detail.state() == NetworkDetail.State.NUMBERS
                ? Math.max(measures.leastState(), shape.hidden() * cell)
                : measures.stateHeat().most();
        return new double[]{
                detail.prediction().hasWords()
                        ? detail.rows(shape) * measures.barRow().most()
                        : measures.bars().most(),
                state, upright(shape, detail, state), switch (detail.input()) {
                    case CELLS -> shape.inputs() * MOST_INPUT_CELL;
                    case FOLDED -> measures.folded().most();
                    case HEAT -> measures.inputHeat().most();
                }};
    }

    /// The height of δ_t where it stands upright: on a slide in the rows of s_t.
    private static double upright(NetworkShape shape, NetworkDetail detail, double state) {
        if (detail.deltaTurn() == Subject.Turn.LYING || shape.isGated()) {
            return 0;
        }
        return DELTA_MARGIN + switch (detail.form()) {
            case SLIDE -> (detail.shown() == Comparison.BOTH ? 1 : DELTA_CELL) * state;
            case WINDOW -> shape.hidden() * Math.max(NetworkFit.LEAST_DELTA_CELL,
                    DELTA_CELL * state / shape.hidden());
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
