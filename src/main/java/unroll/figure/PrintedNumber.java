package unroll.figure;

import java.math.BigDecimal;

/// A number as its printed digits say it.
///
/// @param value what is read
/// @param slack half of the last digit's worth: as far as the number may be from what is read
record PrintedNumber(double value, double slack) {
    /// What doubles lose in a few sums and products, as a share of the numbers.
    private static final double DOUBLES = 1e-12;

    /// What a text says, in any language's decimal sign.
    static PrintedNumber of(String text) {
        String plain = text.replace('−', '-').replace(',', '.').replace("+", "");
        return switch (plain) {
            case "∞" -> new PrintedNumber(Double.POSITIVE_INFINITY, 0);
            case "-∞" -> new PrintedNumber(Double.NEGATIVE_INFINITY, 0);
            case "NaN" -> new PrintedNumber(Double.NaN, 0);
            case "0" -> new PrintedNumber(0, 0);
            default -> {
                BigDecimal number = new BigDecimal(plain);
                yield new PrintedNumber(number.doubleValue(),
                        BigDecimal.ONE.scaleByPowerOfTen(-number.scale()).doubleValue() / 2);
            }
        };
    }

    /// Whether somebody who computes with printed numbers, and comes to a result, rounds it to this. What is infinite or no
    /// number has no digits to be wrong.
    boolean isOf(double computed) {
        return isNear(value, computed, slack);
    }

    /// Whether two numbers are as near as one rounding lets them be.
    static boolean isNear(double one, double other, double slack) {
        return !Double.isFinite(one) || Math.abs(other - one) <= slack
                + DOUBLES * (slack + Math.abs(one) + (Double.isFinite(other) ? Math.abs(other) : 0));
    }
}
