package unroll.edit;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A number that is dragged: what it is after so many pixels up. It goes in round steps, so that it stays readable, and
/// back where it began it is what it was, to the bit.
///
/// @param start the number before
/// @param reach how far [#REACH] pixels lead: about the size of its like
/// @param way how far it is from the start, before rounding
/// @param pace of the last pixels, which the steps go by
public record NumberDrag(double start, double reach, double way, NumberDrag.Pace pace) {
    private static final double REACH = 100;
    /// Steps of a power of ten that go into the reach, at least.
    private static final double STEPS = 40;
    /// Rounding errors of pixels up and down again.
    private static final double NOTHING = 1e-9;

    /// How fast it goes.
    public enum Pace {
        PLAIN(1), FINE(0.1);

        private final double factor;

        Pace(double factor) {
            this.factor = factor;
        }
    }

    /// A number just taken hold of.
    ///
    /// @param like the size of its like, as the largest of its matrix; where that is none, 1 stands in for it
    public static NumberDrag of(double start, double like) {
        double size = Math.max(Math.abs(start), Double.isFinite(like) ? like : 0);
        return new NumberDrag(start, size > 0 ? size : 1, 0, Pace.PLAIN);
    }

    /// Dragged on.
    ///
    /// @param up pixels, downwards negative
    public NumberDrag moved(double up, Pace at) {
        return new NumberDrag(start, reach, way + up / REACH * reach * at.factor, at);
    }

    /// What it is now: finite.
    public double number() {
        if (Math.abs(way) <= NOTHING * reach) {
            return start;
        }
        double exact = Math.clamp(start + way, -Double.MAX_VALUE, Double.MAX_VALUE);
        int decimals = (int) -Math.floor(Math.log10(reach * pace.factor / STEPS));
        double rounded = BigDecimal.valueOf(exact).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
        // the largest of all would be rounded past all
        return Double.isFinite(rounded) ? rounded + 0.0 : exact;
    }
}
