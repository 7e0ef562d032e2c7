package unroll.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import unroll.rnn.Input;
import unroll.rnn.Scenario;
import unroll.scene.Font;

/// How large the nodes of the network are in TikZ and at which height they stand, in mm from the middle of the inputs
/// upwards; the same at every moment of a lesson.
///
/// @param pitch from one column to the next
/// @param input height of x_t
/// @param state height of s_t and δ_t
/// @param prediction height of ŷ_t; 0 where it is not shown
/// @param block what a step has beside its state
record TikzLayout(double pitch, double input, double state, double prediction, NetworkShape.Block block) {
    /// So many numbers stand in a node, dots included.
    static final int MOST = 6;
    /// So wide may a word be, in pt.
    static final double WORD = 60;
    /// The type of words beside bars, in pt.
    static final Font WORDS = Font.sans(8);
    private static final double LEAST_PITCH = 32;
    private static final double POINT = 0.352;
    private static final double ROW = 4;
    private static final double BAR_ROW = 3.4;
    private static final double LEAST_STATE = 14;
    private static final double LOSS = 13;
    private static final double DOTS = 3;
    private static final double NAME = 8;
    private static final double DIGIT = 2.5;
    private static final double GATE = 11;
    private static final double MIDDLE = 1.5;
    private static final double BESIDE_GATES = 18;
    private static final double BESIDE_LANE = 13;
    private static final double BELOW_STATE = 4;
    private static final double LETTER = 4;
    private static final double ABOVE_DELTAS = 7;
    private static final double ABOVE_GATES = 13;
    private static final double BETWEEN = 11;

    static TikzLayout of(Frame frame) {
        Scenario scenario = frame.moment().trace().scenario();
        boolean vectors = scenario.sequence().inputs().stream().anyMatch(Input.Vector.class::isInstance);
        double word = Math.min(WORD, WordNames.of(frame).widest(WORDS));
        boolean predicts = frame.view().shows(Part.PREDICTIONS);
        NetworkShape.Block block = NetworkShape.block(scenario);
        double plain = Math.max(LEAST_PITCH, Math.ceil((word + 4) * POINT + 26));
        return new TikzLayout(Math.max(plain, block.cards() * GATE + BESIDE_GATES) + indices(scenario.steps()),
                vectors ? Math.max(7, height(scenario.parameters().inputs(), ROW)) : 7,
                Math.max(LEAST_STATE, height(scenario.parameters().hidden(), ROW)),
                predicts ? height(scenario.parameters().classes(), BAR_ROW) : 0, block);
    }

    /// Room for names with large indices between the columns.
    private static double indices(int steps) {
        return DIGIT * (Integer.toString(steps - 1).length() - 1);
    }

    private static double height(int numbers, double row) {
        return Math.min(MOST, numbers) * row + 3 + (numbers > MOST ? DOTS : 0);
    }

    /// y of δ_t, and of a_t while it is formed.
    double deltaY() {
        return input / 2 + NAME + state / 2;
    }

    /// y of s_t.
    double stateY() {
        if (block.cards() == 0) {
            return deltaY() + state + 4;
        }
        return block.lanes() > 1 ? cellY() + state + BETWEEN : gatesY() + state + ABOVE_GATES;
    }

    /// y of the gates.
    double gatesY() {
        return deltaY() + state + ABOVE_DELTAS;
    }

    /// y of c_t.
    double cellY() {
        return gatesY() + state + ABOVE_GATES;
    }

    /// From the middle of a column to that of a gate.
    double gateX(int place) {
        double half = (block.cards() - 1) / 2.0;
        return (place - half) * GATE + (place < half ? -MIDDLE : MIDDLE);
    }

    /// The width of all gates.
    double gates() {
        return block.cards() * GATE + 2 * MIDDLE + 1;
    }

    /// From the top of a gate up past the cell to below the state.
    double pastCell() {
        return stateY() - state / 2 - BELOW_STATE - gatesY() - gate() / 2;
    }

    /// The height of a gate with its letter.
    double gate() {
        return state + LETTER;
    }

    /// From the middle of a column to what is beside its lanes.
    double besideLane() {
        return BESIDE_LANE;
    }

    /// y of ŷ_t.
    double predictionY() {
        return stateY() + state / 2 + 8 + prediction / 2;
    }

    /// y of E_t.
    double lossY() {
        return predictionY() + prediction / 2 + 6 + LOSS / 2;
    }

    /// y of the lower side of a column's ground.
    double bottom() {
        return -input / 2 - 4;
    }

    /// y of the upper side of a column's ground.
    double top() {
        return lossY() + LOSS / 2 + 4;
    }

    /// A length or a place, with two decimals at most.
    static String number(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
    }

    /// A place in columns and mm.
    static String at(double x, double y) {
        return "(" + number(x) + "," + number(y) + ")";
    }
}
