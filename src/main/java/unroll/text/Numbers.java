package unroll.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;

/// Numbers as a person reads them, with the language's decimal sign and a true minus.
///
/// Two decimals; three significant digits where two decimals would hide the number (0.00412, 1.23e−7, 4.10e+9).
/// Rounding never shows −0.00. Infinity is ∞, not-a-number is NaN.
public final class Numbers {
    private static final MathContext SIGNIFICANT = new MathContext(3, RoundingMode.HALF_EVEN);
    private static final double HIDDEN_UP_TO = 0.005;
    private static final double PLAIN_FROM = 0.001;
    private static final double SHORT_BELOW = 10_000;
    private final char point;

    /// Numbers of a language.
    public Numbers(Language language) {
        this.point = DecimalFormatSymbols.getInstance(language.locale()).getDecimalSeparator();
    }

    /// A number in a cell: as short as it may be without hiding the number.
    public String cell(double value) {
        if (!Double.isFinite(value)) {
            return special(value);
        }
        if (value == 0) {
            return "0";
        }
        double size = Math.abs(value);
        BigDecimal exact = BigDecimal.valueOf(value);
        if (size < PLAIN_FROM || size >= SHORT_BELOW) {
            return scientific(exact.round(SIGNIFICANT));
        }
        if (size <= HIDDEN_UP_TO) {
            return localized(exact.round(SIGNIFICANT).toPlainString());
        }
        int decimals = size < 100 ? 2 : size < 1000 ? 1 : 0;
        return localized(exact.setScale(decimals, RoundingMode.HALF_EVEN).toPlainString());
    }

    /// A weight that a person set: as short as it was written, never with more than two decimals where these tell all.
    public String given(double value) {
        if (Double.isFinite(value)) {
            BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
            if (exact.precision() <= 4 && exact.scale() <= 3 && exact.scale() > -4) {
                BigDecimal shown = exact.scale() < 0 ? exact.setScale(0) : exact;
                return value == 0 ? "0" : localized(shown.toPlainString());
            }
        }
        return cell(value);
    }

    /// All digits: reads back to the same double.
    public String full(double value) {
        if (!Double.isFinite(value)) {
            return special(value);
        }
        return value == 0 ? "0" : localized(Double.toString(value).replace("E-", "e−").replace("E", "e+"));
    }

    private String scientific(BigDecimal rounded) {
        int exponent = rounded.precision() - rounded.scale() - 1;
        String digits = rounded.movePointLeft(exponent).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
        return localized(digits) + "e" + (exponent < 0 ? "−" : "+") + Math.abs(exponent);
    }

    private String localized(String plain) {
        return plain.replace('.', point).replace('-', '−');
    }

    private static String special(double value) {
        return Double.isNaN(value) ? "NaN" : value > 0 ? "∞" : "−∞";
    }
}
