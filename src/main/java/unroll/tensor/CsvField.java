package unroll.tensor;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// One field of a line.
///
/// @param text without the quotes
/// @param column where it begins, counted from 1
record CsvField(String text, int column) {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d++(?:\\.\\d*+)?|\\.\\d++)(?:[eE][+-]?\\d++)?");
    private static final Set<String> NOT_FINITE = Set.of("nan", "inf", "infinity");

    boolean isBlank() {
        return text.isBlank();
    }

    /// Whether it stands for a number, be it one that is not finite.
    boolean isNumber() {
        return NUMBER.matcher(text).matches() || isNotFinite();
    }

    boolean isNotFinite() {
        String plain = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
        return NOT_FINITE.contains(plain.toLowerCase(Locale.ROOT));
    }

    /// The double nearest to what is written.
    double number() {
        return Double.parseDouble(text);
    }

    /// With a true minus made a plain one.
    CsvField plain() {
        return text.startsWith("−") ? new CsvField("-" + text.substring(1), column) : this;
    }

    /// With a decimal comma made a point.
    CsvField withPoint() {
        boolean hasComma = text.indexOf(',') >= 0 && text.indexOf(',') == text.lastIndexOf(',')
                && text.indexOf('.') < 0;
        return hasComma ? new CsvField(text.replace(',', '.'), column) : this;
    }
}
