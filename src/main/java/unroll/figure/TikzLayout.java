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
record TikzLayout(double pitch, double input, double state, double prediction) {
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

    static TikzLayout of(Frame frame) {
        Scenario scenario = frame.moment().trace().scenario();
        boolean vectors = scenario.sequence().inputs().stream().anyMatch(Input.Vector.class::isInstance);
        double word = Math.min(WORD, WordNames.of(frame).widest(WORDS));
        boolean predicts = frame.view().shows(Part.PREDICTIONS);
        return new TikzLayout(Math.max(LEAST_PITCH, Math.ceil((word + 4) * POINT + 26)) + indices(scenario.steps()),
                vectors ? Math.max(7, height(scenario.parameters().inputs(), ROW)) : 7,
                Math.max(LEAST_STATE, height(scenario.parameters().hidden(), ROW)),
                predicts ? height(scenario.parameters().classes(), BAR_ROW) : 0);
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
        return deltaY() + state + 4;
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
