package unroll.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;

/// Numbers as a person reads them, with the language's decimal sign and a true minus.
///
/// Two decimals, or as many as are wished; one significant digit more where so many decimals would hide the number
/// (0.00412, 1.23e−7, 4.10e+9). Rounding never shows −0.00. Infinity is ∞, not-a-number is NaN. Numbers that stand
/// together are written by one [GroupFormat].
public final class Numbers {
    private static final BigDecimal PLAIN_FROM = new BigDecimal("0.001");
    private static final BigDecimal PLAIN_BELOW = BigDecimal.valueOf(10_000);
    private static final long WHOLE_BELOW = 100;
    private static final int HIDDEN = 5;
    private static final int SHORT = 4;
    private final char point;
    private final Digits digits;
    private final MathContext significant;

    /// Numbers of a language with two decimals.
    public Numbers(Language language) {
        this(language, Digits.TWO);
    }

    /// Numbers of a language.
    ///
    /// @param digits how many computed numbers have
    public Numbers(Language language, Digits digits) {
        this(DecimalFormatSymbols.getInstance(language.locale()).getDecimalSeparator(), digits);
    }

    private Numbers(char point, Digits digits) {
        this.point = point;
        this.digits = digits;
        this.significant = new MathContext(digits.decimals() + 1, RoundingMode.HALF_EVEN);
    }

    /// This with another number of digits.
    public Numbers with(Digits other) {
        return new Numbers(point, other);
    }

    /// This with a decimal point, whatever the language.
    public Numbers pointed() {
        return new Numbers('.', digits);
    }

    /// How many digits computed numbers have.
    public Digits digits() {
        return digits;
    }

    int decimals() {
        return digits.decimals();
    }

    /// How computed numbers that stand together are written; one that stands alone is written as by [#told(double)].
    public GroupFormat group(double... values) {
        return digits == Digits.ALL
                ? GroupFormat.exact(this, values)
                : GroupFormat.computed(this, digits.decimals(), values);
    }

    /// How numbers that stand together are written that a person set.
    public GroupFormat givenGroup(double... values) {
        return digits == Digits.ALL
                ? GroupFormat.exact(this, values)
                : GroupFormat.given(this, digits.decimals(), 0, values);
    }

    /// How weights that stand together are written: with at least one decimal, so that all weights read evenly.
    public GroupFormat weightGroup(double... values) {
        return digits == Digits.ALL
                ? GroupFormat.exact(this, values)
                : GroupFormat.given(this, digits.decimals(), 1, values);
    }

    /// How changes that stand together are written: their signs always, also the plus.
    public GroupFormat changeGroup(double... values) {
        return group(values).signed();
    }

    /// A number that is told with as many digits as are wished, however many that are.
    public String told(double value) {
        return digits == Digits.ALL ? full(value) : cell(value);
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
        BigDecimal shown = shown(exact);
        return shown.signum() == 0 || isBelow(PLAIN_FROM, exact.round(significant))
                || !isBelow(PLAIN_BELOW, rounded(exact, 0))
                        ? scientific(exact.round(significant))
                        : localized(shown.toPlainString());
    }

    /// A number with its decimals, fewer from 100 on, or the first digits of one that they would hide.
    private BigDecimal shown(BigDecimal exact) {
        BigDecimal bound = BigDecimal.valueOf(WHOLE_BELOW);
        int decimals = digits.decimals();
        while (decimals > 0 && !isBelow(bound, rounded(exact, decimals))) {
            bound = bound.scaleByPowerOfTen(1);
            decimals--;
        }
        BigDecimal plain = rounded(exact, decimals);
        return plain.signum() == 0 ? rounded(exact, HIDDEN) : plain;
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
        String cell = digits == Digits.TWO ? cell(value) : with(Digits.TWO).cell(value);
        boolean isShort = cell.length() <= (cell.startsWith("−") ? SHORT + 1 : SHORT);
        if (isShort || !Double.isFinite(value)) {
            return cell;
        }
        BigDecimal digit = BigDecimal.valueOf(value).round(new MathContext(1, RoundingMode.HALF_EVEN));
        int exponent = digit.precision() - digit.scale() - 1;
        return localized(digit.movePointLeft(exponent).setScale(0, RoundingMode.UNNECESSARY).toPlainString())
                + exponent(exponent);
    }

    static String exponent(int exponent) {
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
        return value == 0 ? "0" : localized(plainExponent(Double.toString(value)));
    }

    static String plainExponent(String number) {
        return number.replace("E-", "e−").replace("E", "e+");
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
        String shown = rounded.movePointLeft(exponent).setScale(decimals(), RoundingMode.HALF_EVEN)
                .toPlainString();
        return localized(shown) + exponent(exponent);
    }

    String localized(String plain) {
        return plain.replace('.', point).replace('-', '−');
    }

    static String special(double value) {
        return Double.isNaN(value) ? "NaN" : value > 0 ? "∞" : "−∞";
    }
}
