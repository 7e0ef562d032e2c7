package unroll.lesson;

import unroll.text.Language;
import unroll.text.Numbers;

/// When numbers differ so clearly that one can be asked which is larger.
final class Margin {
    private static final double LEAST = 0.05;
    private static final double LEAST_CHANGE = 1e-3;
    private static final Numbers SHOWN = new Numbers(Language.ENGLISH);

    private Margin() {
    }

    /// Whether two finite numbers differ by a twentieth of the larger, and as they are written.
    static boolean isClear(double one, double other) {
        return differ(one, other, LEAST);
    }

    /// Whether a number changes to another by a thousandth, and as they are written: for what changes little each time.
    static boolean isChange(double before, double after) {
        return differ(before, after, LEAST_CHANGE);
    }

    /// Whether two numbers are written differently.
    static boolean isShown(double one, double other) {
        return !SHOWN.cell(one).equals(SHOWN.cell(other));
    }

    private static boolean differ(double one, double other, double share) {
        return Double.isFinite(one) && Double.isFinite(other)
                && Math.abs(one - other) > share * Math.max(Math.abs(one), Math.abs(other))
                && isShown(one, other);
    }
}
