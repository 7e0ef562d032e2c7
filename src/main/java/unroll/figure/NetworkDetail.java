package unroll.figure;

import java.util.EnumSet;
import java.util.Set;

/// How finely the parts of a column are drawn: numbers, then heat maps, then strips, by how many there are and how much
/// room is left.
///
/// @param form what they are drawn for
/// @param input how x_t is drawn
/// @param state how s_t is drawn
/// @param prediction how ŷ_t is drawn
/// @param delta how δ_t is drawn
/// @param spacing how near the columns stand
/// @param longestWord width of the longest word of the vocabulary, in px
/// @param shown what is shown of what was pinned: where both are, numbers take more room
/// @param given what the network gives up
record NetworkDetail(Form form, Input input, State state, Prediction prediction, Delta delta, Spacing spacing,
        double longestWord, Comparison shown, Set<Concession> given) {
    private static final double LEAST_LABEL = 24;
    private static final double BESIDE_LABEL = 4;

    NetworkDetail {
        given = Set.copyOf(given);
    }

    /// How x_t is drawn.
    enum Input {
        CELLS, FOLDED, HEAT
    }

    /// How s_t is drawn.
    enum State {
        NUMBERS, HEAT
    }

    /// How ŷ_t is drawn: a row a class, rows for the classes that matter most, or a thin bar a class without words.
    enum Prediction {
        ROWS, TOP, BARS;

        /// Whether a bar has its word beside it.
        boolean hasWords() {
            return this != BARS;
        }
    }

    /// How δ_t is drawn beside the arrow U: its numbers side by side, one below the other, or as colours.
    enum Delta {
        LYING, UPRIGHT, COLOURS
    }

    /// How near the columns stand.
    enum Spacing {
        ROOMY, CLOSE
    }

    /// On a slide x_t is folded to its word, and ŷ_t has rows before s_t has numbers.
    static NetworkDetail slide(NetworkShape shape, double height, Comparison shown) {
        NetworkDetail last = slide(shape, shown, State.HEAT, Prediction.BARS);
        for (State state : State.values()) {
            for (Prediction prediction : new Prediction[]{Prediction.ROWS, Prediction.BARS}) {
                NetworkDetail detail = slide(shape, shown, state, prediction);
                if (NetworkRows.leastHeight(shape, detail) <= height) {
                    return detail;
                }
            }
        }
        return last;
    }

    private static NetworkDetail slide(NetworkShape shape, Comparison shown, State state, Prediction prediction) {
        return new NetworkDetail(Form.SLIDE, folded(shape), state, prediction, Delta.UPRIGHT, Spacing.ROOMY,
                shape.longestWord(), shown, Set.of());
    }

    /// How x_t is drawn where its numbers have no room.
    static Input folded(NetworkShape shape) {
        return shape.wordInputs() ? Input.FOLDED : Input.HEAT;
    }

    /// Whether something is given up.
    boolean gives(Concession concession) {
        return given.contains(concession);
    }

    /// This with something given up too.
    NetworkDetail giving(Concession concession) {
        Set<Concession> more = EnumSet.of(concession);
        more.addAll(given);
        return new NetworkDetail(form, input, state, prediction, delta, spacing, longestWord, shown, more);
    }

    NetworkDetail with(Input other) {
        return new NetworkDetail(form, other, state, prediction, delta, spacing, longestWord, shown, given);
    }

    NetworkDetail with(State other) {
        return new NetworkDetail(form, input, other, prediction, delta, spacing, longestWord, shown, given);
    }

    NetworkDetail with(Prediction other) {
        return new NetworkDetail(form, input, state, other, delta, spacing, longestWord, shown, given);
    }

    NetworkDetail with(Delta other) {
        return new NetworkDetail(form, input, state, prediction, other, spacing, longestWord, shown, given);
    }

    NetworkDetail with(Spacing other) {
        return new NetworkDetail(form, input, state, prediction, delta, other, longestWord, shown, given);
    }

    /// Room for a word beside its bar, where that is not scarce, in px.
    double mostLabel() {
        return Math.clamp(longestWord + BESIDE_LABEL, LEAST_LABEL, measures().label().most());
    }

    /// Room for a word beside its bar, at least, in px.
    double leastLabel() {
        return switch (spacing) {
            case ROOMY -> mostLabel();
            case CLOSE -> Math.min(mostLabel(), measures().label().least());
        };
    }

    /// The width of a full bar, at least, in px.
    double leastBar() {
        return switch (spacing) {
            case ROOMY -> measures().barWidth().most();
            case CLOSE -> measures().barWidth().least();
        };
    }

    /// Room for a number beside its bar, in px.
    double numberRoom() {
        return gives(Concession.PROBABILITIES) ? 0 : measures().numberRoom();
    }

    /// How many rows ŷ_t has.
    int rows(NetworkShape shape) {
        return prediction == Prediction.TOP ? TopClasses.ROWS : shape.classes();
    }

    NetworkMeasures measures() {
        return NetworkMeasures.of(form);
    }

    /// Which way δ_t lies: beside the arrow U, on a slide in the rows of s_t.
    Subject.Turn deltaTurn() {
        return switch (delta) {
            case LYING, COLOURS -> Subject.Turn.LYING;
            case UPRIGHT -> Subject.Turn.UPRIGHT;
        };
    }

    /// The least height of a number of a state, in px.
    double leastStateCell() {
        return shown == Comparison.BOTH ? ChangeCells.leastTwo(form) : measures().stateCell().least();
    }
}
