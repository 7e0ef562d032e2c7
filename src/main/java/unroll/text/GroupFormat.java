package unroll.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How numbers that stand together are written, such as those of a matrix: all with the same decimals, so that their
/// decimal signs stand under each other, and where all are small or huge with one power of ten, told once.
///
/// The largest number has at least two digits that count, or nearly so, so that sums and products can be followed by hand.
public final class GroupFormat {
    private static final int EXACT = -1;
    private static final int MOST_GIVEN_DIGITS = 4;
    private static final int MOST_GIVEN_DECIMALS = 3;
    private static final double ONE_DECIMAL_BELOW = 100;
    /// Largest exponents of ten that need no power of their own.
    private static final int PLAIN = 3;
    private static final int SMALLEST_PLAIN = -3;
    /// The largest number of a matrix in plain decimals is at least so many units of the last decimal.
    private static final double LEAST_PLAIN = 5;
    private static final int PLAIN_EXACT = 6;
    private static final int SMALL_EXACT = -4;
    /// Exact decimals beyond these are not spelled out.
    private static final int MOST_EXACT = 24;
    private final Numbers numbers;
    private final int power;
    private final int decimals;
    private final Sign sign;

    /// What is written of a number's sign.
    private enum Sign {
        MINUS, ALWAYS, ALONE
    }

    private GroupFormat(Numbers numbers, int power, int decimals, Sign sign) {
        this.numbers = numbers;
        this.power = power;
        this.decimals = decimals;
        this.sign = sign;
    }

    /// Computed numbers.
    ///
    /// @param decimals of numbers from 0.1 to 100
    static GroupFormat computed(Numbers numbers, int decimals, double... values) {
        int exponent = exponent(decimals, values);
        if (exponent > PLAIN || exponent < 1 - decimals && !isLegible(decimals, values)) {
            return new GroupFormat(numbers, exponent, decimals, Sign.MINUS);
        }
        return new GroupFormat(numbers, 0, Math.max(0, decimals - Math.max(0, exponent - 1)), Sign.MINUS);
    }

    /// Whether numbers without two digits that count can be read in plain decimals all the same, and so be compared with
    /// those of another matrix: the largest is nearly as good as with two, and none is hidden.
    private static boolean isLegible(int decimals, double... values) {
        double last = Math.pow(10, -decimals);
        double[] sizes = Arrays.stream(values).filter(value -> Double.isFinite(value) && value != 0).map(Math::abs)
                .toArray();
        return Arrays.stream(sizes).max().orElse(0) >= LEAST_PLAIN * last
                && Arrays.stream(sizes).allMatch(size -> size >= last / 2);
    }

    /// Numbers that read back to the same doubles.
    static GroupFormat exact(Numbers numbers, double... values) {
        int exponent = exponent(MOST_GIVEN_DIGITS, values);
        return new GroupFormat(numbers, exponent > PLAIN_EXACT || exponent < SMALL_EXACT ? exponent : 0, EXACT,
                Sign.MINUS);
    }

    /// Numbers that a person set: as they were written where few digits tell all of them, else as computed ones.
    ///
    /// @param most decimals of computed numbers
    /// @param least decimals of what is below 100
    static GroupFormat given(Numbers numbers, int most, int least, double... values) {
        int decimals = 0;
        double largest = 0;
        for (double value : values) {
            if (Double.isFinite(value)) {
                BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
                if (value != 0 && (exact.precision() > Math.max(MOST_GIVEN_DIGITS, most + 1)
                        || exact.scale() > Math.max(MOST_GIVEN_DECIMALS, most)
                        || exact.scale() <= -MOST_GIVEN_DIGITS)) {
                    return computed(numbers, most, values);
                }
                decimals = Math.max(decimals, value == 0 ? 0 : exact.scale());
                largest = Math.max(largest, Math.abs(value));
            }
        }
        return new GroupFormat(numbers, 0, largest < ONE_DECIMAL_BELOW ? Math.max(least, decimals) : decimals,
                Sign.MINUS);
    }

    /// The exponent of ten of the largest finite number, as it is once rounded; 0 where there is none.
    private static int exponent(int decimals, double... values) {
        double largest = Arrays.stream(values).filter(Double::isFinite).map(Math::abs).max().orElse(0);
        if (largest == 0) {
            return 0;
        }
        BigDecimal rounded = BigDecimal.valueOf(largest)
                .round(new MathContext(decimals + 1, RoundingMode.HALF_EVEN));
        return rounded.precision() - rounded.scale() - 1;
    }

    /// This with the sign always written, also the plus.
    GroupFormat signed() {
        return new GroupFormat(numbers, power, decimals, Sign.ALWAYS);
    }

    /// This with signs alone.
    GroupFormat signs() {
        return new GroupFormat(numbers, 0, decimals, Sign.ALONE);
    }

    /// The exponent of the power of ten that all numbers are to be multiplied with; 0 for none.
    public int power() {
        return power;
    }

    /// The power of ten that stands at the corner of a matrix, in LaTeX; empty for none.
    public String corner() {
        return power == 0 ? "" : "\\times 10^{" + power + "}";
    }

    /// A number among the others, its power of ten told elsewhere. Zero is `0`, so that `0.00` never pretends to be it.
    public String of(double value) {
        if (!Double.isFinite(value)) {
            return Numbers.special(value);
        }
        if (sign == Sign.ALONE) {
            return numbers.sign(value);
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal shown = scaled(value);
        String text = numbers.localized(shown.scale() > MOST_EXACT ? exactly(value) : shown.toPlainString());
        return sign == Sign.ALWAYS && value > 0 ? "+" + text : text;
    }

    private static String exactly(double value) {
        return Numbers.plainExponent(Double.toString(value));
    }

    /// A number of the group that stands alone: in the same digits, with its power of ten. One that would be rounded to
    /// nothing has digits of its own.
    public String alone(double value) {
        return Double.isFinite(value) && value != 0 && scaled(value).signum() == 0
                ? numbers.cell(value)
                : spelled(value);
    }

    /// A number of a column that has no corner for a power of ten: a small one has the zeros that the power stands for.
    public String spelled(double value) {
        if (!Double.isFinite(value) || value == 0 || power == 0) {
            return of(value);
        }
        BigDecimal shown = scaled(value);
        return power > PLAIN || power < SMALLEST_PLAIN || shown.scale() > MOST_EXACT
                ? of(value) + Numbers.exponent(power)
                : numbers.localized(shown.scaleByPowerOfTen(power).toPlainString());
    }

    /// The number that is read where a number is written.
    public double read(double value) {
        if (!Double.isFinite(value) || value == 0 || decimals == EXACT) {
            return value;
        }
        return scaled(value).scaleByPowerOfTen(power).doubleValue();
    }

    /// Half of the last digit's worth: as far as a written number may be from what it stands for; 0 where all digits are
    /// written.
    public double slack() {
        return decimals == EXACT ? 0 : 0.5 * Math.pow(10, power - decimals);
    }

    private BigDecimal scaled(double value) {
        BigDecimal moved = BigDecimal.valueOf(value).scaleByPowerOfTen(-power);
        if (decimals != EXACT) {
            return moved.setScale(decimals, RoundingMode.HALF_EVEN);
        }
        BigDecimal bare = moved.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /// The part of a written number that stands before its decimal sign.
    public static String wholes(String text) {
        int point = Math.max(text.indexOf('.'), text.indexOf(','));
        return point < 0 ? text : text.substring(0, point);
    }

    /// This, and after it what takes less room: with fewer decimals, down to two.
    ///
    /// @param values those that are written
    public List<GroupFormat> narrower(double... values) {
        List<GroupFormat> all = new ArrayList<>(List.of(this));
        for (int fewer = numbers.decimals(); fewer >= Digits.TWO.decimals(); fewer--) {
            GroupFormat next = computed(numbers, fewer, values);
            GroupFormat signed = sign == Sign.ALWAYS ? next.signed() : next;
            if (signed.decimals != decimals || signed.power != power) {
                all.add(signed);
            }
        }
        if (sign == Sign.ALWAYS) {
            all.add(signs());
        }
        return List.copyOf(all);
    }
}
