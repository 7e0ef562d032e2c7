package unroll.figure;

/// How large the parts of the network are, in px.
///
/// @param lossRadius of the circle of E_t
/// @param stateWidth of the border of s_t
/// @param start from the middle of the state before the first column to the middle of that column
/// @param startRoom left of the middle of the first column
/// @param endRoom right of the middle of the last column, at least
/// @param leastPitch between the middles of two columns, at least
/// @param mostPitch the same at most
/// @param barLeft from the left side of the bars of ŷ_t to the middle of the column
/// @param barWidth of a full bar
/// @param numberRoom for a number beside its bar
/// @param mostLabel for a word beside its bar
/// @param stateCell least and most height of a number of a state
/// @param leastState height of the numbers of a state, at least: on a slide the names of the way back stand above δ_t
/// @param barRow least and most height of a bar
/// @param heat height of a heat map
/// @param inputHeat height of the heat map of x_t
/// @param folded height of a word's box
/// @param leastGaps above E_t, E_t to ŷ_t, ŷ_t to s_t, s_t to x_t without δ_t, below the word
/// @param mostGaps the same where there is much room
record NetworkMeasures(double lossRadius, double stateWidth, double start, double startRoom, double endRoom,
        double leastPitch, double mostPitch, double barLeft, double barWidth, double numberRoom, double mostLabel,
        Range stateCell, double leastState, Range barRow, double heat, double inputHeat, double folded, Gaps leastGaps,
        Gaps mostGaps) {

    private static final NetworkMeasures WINDOW = new NetworkMeasures(25, 62, 106, 142, 84, 124, 260, 22, 62, 34, 84,
            new Range(19, 28), 0, new Range(14, 20), 84, 84, 28, new Gaps(12, 24, 32, 62, 8),
            new Gaps(30, 40, 68, 96, 30));
    private static final NetworkMeasures SLIDE = new NetworkMeasures(23, 54, 80, 118, 92, 116, 156, 14, 42, 34, 62,
            new Range(18, 24), 52, new Range(16, 19.5), 66, 44, 32, new Gaps(10, 18, 42, 24, 8),
            new Gaps(14, 24, 54, 40, 40));

    /// From the least to the most.
    record Range(double least, double most) {}

    /// The gaps between the parts of a column from top to bottom.
    record Gaps(double aboveLoss, double abovePrediction, double aboveState, double aboveInput, double belowWord) {
        double sum() {
            return aboveLoss + abovePrediction + aboveState + aboveInput + belowWord;
        }

        /// Between these and others.
        Gaps towards(Gaps other, double share) {
            return new Gaps(mix(aboveLoss, other.aboveLoss, share), mix(abovePrediction, other.abovePrediction, share),
                    mix(aboveState, other.aboveState, share), mix(aboveInput, other.aboveInput, share),
                    mix(belowWord, other.belowWord, share));
        }

        private static double mix(double a, double b, double share) {
            return a + (b - a) * share;
        }
    }

    static NetworkMeasures of(Form form) {
        return switch (form) {
            case WINDOW -> WINDOW;
            case SLIDE -> SLIDE;
        };
    }
}
