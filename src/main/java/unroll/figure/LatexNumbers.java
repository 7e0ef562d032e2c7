package unroll.figure;

import unroll.linalg.Matrix;
import unroll.text.Numbers;
import unroll.trace.Quantity;

/// Numbers in LaTeX, as mathematics.
///
/// @param numbers writes them
/// @param digits how many digits they have
record LatexNumbers(Numbers numbers, LatexDigits digits) {

    /// A number of a quantity that stands alone, with its power of ten.
    String alone(Quantity quantity, Matrix value, double number) {
        return written(digits == LatexDigits.ALL
                ? numbers.full(number)
                : shown().alone(quantity, value, number));
    }

    /// A number of a quantity among the others.
    String of(Quantity quantity, Matrix value, double number) {
        return written(digits == LatexDigits.ALL
                ? numbers.full(number)
                : shown().format(quantity, value).of(number));
    }

    /// The power of ten at the corner of a matrix; empty for none.
    String corner(Quantity quantity, Matrix value) {
        String power = digits == LatexDigits.ALL ? "" : shown().format(quantity, value).corner();
        return power.isEmpty() ? "" : "{}^{" + power + "}";
    }

    /// What decides how they are written.
    ShownNumbers shown() {
        return new ShownNumbers(numbers.with(digits.digits(numbers.digits())));
    }

    /// A number as written on the screen: a decimal comma without the space of a list, powers of ten spelled out.
    static String written(String text) {
        if (text.equals("NaN")) {
            return "\\mathrm{NaN}";
        }
        int power = text.indexOf('e');
        return power < 0
                ? signs(text)
                : signs(text.substring(0, power)) + "\\times 10^{" + signs(text.substring(power + 1).replace("+", ""))
                        + "}";
    }

    /// A number as written on the screen, its power of ten as there, where room is short.
    static String compact(String text) {
        return text.equals("NaN")
                ? written(text)
                : signs(text).replaceFirst("e([+-])(\\d+)", "\\\\mathrm{e}{$1}$2").replace("{+}", "");
    }

    private static String signs(String text) {
        return text.replace('−', '-').replace(",", "{,}").replace("∞", "\\infty");
    }
}
