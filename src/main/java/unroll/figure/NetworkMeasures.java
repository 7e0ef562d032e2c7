package unroll.figure;

/// How large the parts of the network are, in px.
///
/// @param lossRadius of the circle of E_t
/// @param stateWidth of the border of s_t
/// @param start from the middle of the state before the first column to the middle of that column
/// @param startMargin left of the middle of that state
/// @param endRoom right of the middle of the last column, at least
/// @param leastPitch between the middles of two columns, at least: where columns are close and where they are not
/// @param mostPitch the same at most
/// @param barLeft from the left side of the bars of ŷ_t to the middle of the column
/// @param barWidth of a full bar
/// @param numberRoom for a number beside its bar
/// @param label for a word beside its bar: the least it is cut to where columns are close, and the most
/// @param stateCell least and most height of a number of a state
/// @param leastState height of the numbers of a state, at least: on a slide the names of the way back stand above δ_t
/// @param barRow least and most height of a bar
/// @param stateHeat height of the heat map of s_t
/// @param bars height of the bars of ŷ_t where they are thin
/// @param inputHeat height of the heat map of x_t
/// @param folded height of a word's box
/// @param delta height of δ_t where it lies
/// @param leastGaps above E_t, E_t to ŷ_t, ŷ_t to s_t, s_t to x_t without δ_t, below the word
/// @param mostGaps the same where there is much room
record NetworkMeasures(Range lossRadius, double stateWidth, Range start, double startMargin, double endRoom,
        Range leastPitch, double mostPitch, double barLeft, Range barWidth, double numberRoom, Range label,
        Range stateCell, double leastState, Range barRow, Range stateHeat, Range bars, Range inputHeat, Range folded,
        Range delta, Gaps leastGaps, Gaps mostGaps) {

    private static final NetworkMeasures WINDOW = new NetworkMeasures(new Range(14, 25), 62, new Range(96, 106), 36, 84,
            new Range(96, 124), 260, 22, new Range(40, 62), 34, new Range(44, 84), new Range(14, 28), 0,
            new Range(13, 20), new Range(38, 118), new Range(26, 118), new Range(16, 84), new Range(22, 28),
            new Range(19, 29), new Gaps(3, 14, 24, 28, 3), new Gaps(30, 40, 68, 96, 30));
    private static final NetworkMeasures SLIDE = new NetworkMeasures(new Range(23, 23), 54, new Range(80, 80), 38, 92,
            new Range(116, 116), 156, 14, new Range(42, 42), 34, new Range(62, 62), new Range(18, 24), 52,
            new Range(16, 19.5), new Range(66, 92.4), new Range(66, 92.4), new Range(44, 44), new Range(32, 32),
            new Range(29, 29), new Gaps(10, 18, 42, 24, 8), new Gaps(14, 24, 54, 40, 40));

    /// From the least to the most.
    record Range(double least, double most) {
        /// A size between both.
        double at(double share) {
            return least + (most - least) * share;
        }
    }

    /// The gaps between the parts of a column from top to bottom.
    record Gaps(double aboveLoss, double abovePrediction, double aboveState, double aboveInput, double belowWord) {
        double sum() {
            return aboveLoss + abovePrediction + aboveState + aboveInput + belowWord;
        }

        /// These with another room for δ_t.
        Gaps withInput(double other) {
            return new Gaps(aboveLoss, abovePrediction, aboveState, other, belowWord);
        }

        /// These made smaller.
        Gaps times(double share) {
            return new Gaps(aboveLoss * share, abovePrediction * share, aboveState * share, aboveInput * share,
                    belowWord * share);
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
