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
    private static final BigDecimal PLAIN_FROM = new BigDecimal("0.001");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal PLAIN_BELOW = BigDecimal.valueOf(10_000);
    private static final double WHOLE_BELOW = 100;
    private static final int SHORT = 4;
    private final char point;

    /// Numbers of a language.
    public Numbers(Language language) {
        this.point = DecimalFormatSymbols.getInstance(language.locale()).getDecimalSeparator();
    }

    /// A number in a cell: as short as it may be without hiding the number. Zero is `0`, so that `0.00` never
    /// pretends to be it.
    public String cell(double value) {
        if (!Double.isFinite(value)) {
            return special(value);
        }
        return value == 0 ? "0" : cell(BigDecimal.valueOf(value));
    }

    private String cell(BigDecimal exact) {
        BigDecimal significant = exact.round(SIGNIFICANT);
        BigDecimal whole = rounded(exact, 0);
        if (isBelow(PLAIN_FROM, significant) || !isBelow(PLAIN_BELOW, whole)) {
            return scientific(significant);
        }
        BigDecimal tenths = rounded(exact, 1);
        BigDecimal hundredths = rounded(exact, 2);
        BigDecimal shown = hundredths.signum() == 0
                ? rounded(exact, 5)
                : isBelow(HUNDRED, hundredths) ? hundredths : isBelow(THOUSAND, tenths) ? tenths : whole;
        return localized(shown.toPlainString());
    }

    /// A number that a person set: as it was written, where that takes at most four digits and three decimals; else
    /// as in a cell.
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

    /// A whole number, such as a seed: all its digits, none grouped.
    public String whole(long value) {
        return localized(Long.toString(value));
    }

    /// A weight among others: as it was set, with at least one decimal, so that a column of weights reads evenly.
    public String weight(double value) {
        boolean whole = value == Math.rint(value) && value != 0 && Math.abs(value) < WHOLE_BELOW;
        return whole
                ? localized(BigDecimal.valueOf(value).setScale(1, RoundingMode.UNNECESSARY).toPlainString())
                : given(value);
    }

    /// A number where room is short: as in a cell where two decimals tell it, else one digit and an exponent, `−2e−3`.
    public String brief(double value) {
        String cell = cell(value);
        boolean isShort = cell.length() <= (cell.startsWith("−") ? SHORT + 1 : SHORT);
        if (isShort || !Double.isFinite(value)) {
            return cell;
        }
        BigDecimal digit = BigDecimal.valueOf(value).round(new MathContext(1, RoundingMode.HALF_EVEN));
        int exponent = digit.precision() - digit.scale() - 1;
        return localized(digit.movePointLeft(exponent).setScale(0, RoundingMode.UNNECESSARY).toPlainString())
                + exponent(exponent);
    }

    private static String exponent(int exponent) {
        return "e" + (exponent < 0 ? "−" : "+") + Math.abs(exponent);
    }

    /// A change in a cell: its sign always written, also the plus.
    public String change(double value) {
        return signed(value, cell(value));
    }

    /// A change where room is short: its sign and one digit.
    public String briefChange(double value) {
        return signed(value, brief(value));
    }

    /// A change with all its digits and its sign.
    public String fullChange(double value) {
        return signed(value, full(value));
    }

    /// The sign of a change alone; `0` for none.
    public String sign(double value) {
        return value > 0 ? "+" : value < 0 ? "−" : cell(value);
    }

    private static String signed(double value, String written) {
        return value > 0 ? "+" + written : written;
    }

    /// All digits: reads back to the same double.
    public String full(double value) {
        if (!Double.isFinite(value)) {
            return special(value);
        }
        return value == 0 ? "0" : localized(Double.toString(value).replace("E-", "e−").replace("E", "e+"));
    }

    /// Bounds are compared with what is shown, so 99.996 is 100.0 and not 100.00.
    private static boolean isBelow(BigDecimal bound, BigDecimal shown) {
        return shown.abs().compareTo(bound) < 0;
    }

    private static BigDecimal rounded(BigDecimal exact, int decimals) {
        return exact.setScale(decimals, RoundingMode.HALF_EVEN);
    }

    private String scientific(BigDecimal rounded) {
        int exponent = rounded.precision() - rounded.scale() - 1;
        String digits = rounded.movePointLeft(exponent).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
        return localized(digits) + exponent(exponent);
    }

    private String localized(String plain) {
        return plain.replace('.', point).replace('-', '−');
    }

    private static String special(double value) {
        return Double.isNaN(value) ? "NaN" : value > 0 ? "∞" : "−∞";
    }
}
