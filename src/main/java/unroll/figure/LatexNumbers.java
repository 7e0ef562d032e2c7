package unroll.figure;

import unroll.text.Numbers;
import unroll.trace.Quantity;

/// Numbers in LaTeX, as mathematics.
///
/// @param numbers writes them
/// @param digits how many digits they have
record LatexNumbers(Numbers numbers, LatexDigits digits) {

    /// A number of a quantity.
    String of(Quantity quantity, double value) {
        return written(switch (digits) {
            case AS_SHOWN -> new ShownNumbers(numbers).text(quantity, value);
            case ALL -> numbers.full(value);
        });
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
