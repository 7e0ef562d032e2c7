package unroll.text;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names in plain text as they are typeset: `s_2[1]` as `s₂[1]`, `s_(−1)` as `s₋₁`, `δ_1^(3)` as `δ₁⁽³⁾`. Words in brackets stay
/// as they are.
public final class Subscripts {
    private static final String PLAIN = "0123456789−k";
    private static final String LOW = "₀₁₂₃₄₅₆₇₈₉₋ₖ";
    private static final String HIGH = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻ᵏ";
    /// What stands in brackets, a range below a sum, an index, an exponent.
    private static final Pattern PIECE = Pattern
            .compile("\\[[^]]*]|_(\\(k=[^)]*\\))|_(?:\\(([−k\\d]+)\\)|(\\d+|k))|\\^\\(([\\d]+)\\)");

    private Subscripts() {
    }

    /// A name as it is typeset.
    public static String of(String name) {
        return PIECE.matcher(name).replaceAll(found -> Matcher.quoteReplacement(typeset(found)));
    }

    private static String typeset(MatchResult found) {
        if (found.start(1) >= 0) {
            return found.group(1);
        }
        if (found.start(2) >= 0 || found.start(3) >= 0) {
            return changed(found.start(2) >= 0 ? found.group(2) : found.group(3), LOW);
        }
        return found.start(4) >= 0 ? "⁽" + changed(found.group(4), HIGH) + "⁾" : found.group();
    }

    private static String changed(String index, String to) {
        return index.chars().mapToObj(letter -> String.valueOf(to.charAt(PLAIN.indexOf(letter))))
                .collect(Collectors.joining());
    }
}
