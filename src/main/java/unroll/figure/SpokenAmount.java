package unroll.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import unroll.rnn.Weight;
import unroll.text.Message;
import unroll.text.MessageKey;
import unroll.text.SpokenKey;
import unroll.text.Words;
import unroll.trace.Quantity;

/// What an amount is called aloud, from what it is called in writing: `‖δ_1‖ / ‖δ_2‖` is "norm of delta at step 1 divided
/// by norm of delta at step 2". What is written in words is said as it is written.
///
/// @param name says what quantities are called
/// @param words the language's words
record SpokenAmount(SpokenName name, Words words) {
    private static final Pattern COSINE = Pattern.compile("cos\\((.+), (.+)\\)");
    private static final Pattern SUM_OF_NORMS = Pattern.compile("Σ‖(.+)‖");
    private static final Pattern SPECTRAL = Pattern.compile("‖([^‖]+)‖₂");
    private static final Pattern NORM = Pattern.compile("‖([^‖]+)‖");
    private static final Pattern PLACE = Pattern.compile("(\\S+?|\\(.+?\\))\\[(.+)]");
    private static final Pattern GRADIENT = Pattern.compile("∂E_(\\d+)/∂([UWVbc])");
    private static final Pattern OUTPUT_DELTA = Pattern.compile("∂E_(\\d+)/∂z_\\d+");
    private static final Pattern TOTAL_GRADIENT = Pattern.compile("∂E/∂([UWVbc])");
    private static final Pattern JACOBIAN = Pattern.compile("∂s_(\\d+)/∂s_\\S+");
    private static final Pattern SLOPE = Pattern.compile("f′\\((.+)\\)");
    private static final Pattern DELTA = Pattern.compile("δ_(\\d+)\\^\\((\\d+)\\)");
    private static final Pattern ERROR = Pattern.compile("E_(\\d+)");
    private static final Pattern AT = Pattern.compile("([a-zδŷ])_(\\d+|\\(−1\\))");
    private static final String COMMA = ", ";

    /// The name.
    String of(String written) {
        return switch (written) {
            case "Σ" -> say(SpokenKey.WORD_SUM);
            case "‖Σ‖" -> say(SpokenKey.NORM_OF_SUM);
            case "Σ‖·‖" -> say(SpokenKey.SUM_OF_ALL_NORMS);
            case "‖·‖₂" -> say(SpokenKey.SPECTRAL_NORM);
            case "exp" -> say(SpokenKey.EXPONENTIAL);
            case "Σ exp" -> say(SpokenKey.SUM_OF_EXPONENTIALS);
            case "max" -> say(SpokenKey.BOUND);
            case "f′" -> say(SpokenKey.WORD_SLOPE);
            case "δ" -> say(SpokenKey.DELTA);
            case "ŷ" -> say(SpokenKey.Y_HAT);
            default -> structured(written);
        };
    }

    /// What is made of other names, the loosest bond first.
    private String structured(String written) {
        Matcher cosine = COSINE.matcher(written);
        if (cosine.matches()) {
            return say(SpokenKey.COSINE, of(cosine.group(1)), of(cosine.group(2)));
        }
        return two(written, " / ", SpokenKey.OVER).or(() -> two(written, " · ", SpokenKey.TIMES))
                .or(() -> two(written, " ⊗ ", SpokenKey.OUTER)).or(() -> two(written, " − ", SpokenKey.LESS))
                .or(() -> after(written, "min ", SpokenKey.SMALLEST))
                .or(() -> after(written, "max ", SpokenKey.LARGEST)).orElseGet(() -> closed(written));
    }

    private Optional<String> two(String written, String sign, SpokenKey key) {
        int at = outside(written, sign);
        return at < 0
                ? Optional.empty()
                : Optional.of(say(key, of(written.substring(0, at)), of(written.substring(at + sign.length()))));
    }

    /// Where a sign stands that is in no brackets, which may hold any word; −1 where nowhere.
    private static int outside(String written, String sign) {
        int deep = 0;
        for (int i = 0; i < written.length(); i++) {
            char letter = written.charAt(i);
            deep += letter == '(' || letter == '[' ? 1 : letter == ')' || letter == ']' ? -1 : 0;
            if (deep == 0 && written.startsWith(sign, i)) {
                return i;
            }
        }
        return -1;
    }

    private Optional<String> after(String written, String sign, SpokenKey key) {
        return written.startsWith(sign)
                ? Optional.of(say(key, of(written.substring(sign.length()))))
                : Optional.empty();
    }

    /// A norm, a number at a place, one sign; else words, in which a sign may stand.
    private String closed(String written) {
        return Stream.<Optional<String>>of(
                found(SUM_OF_NORMS, written).map(it -> say(SpokenKey.SUM_OF_NORMS, it.group(1))),
                found(SPECTRAL, written).map(it -> say(SpokenKey.SPECTRAL_NORM_OF, of(it.group(1)))),
                found(NORM, written).map(it -> say(SpokenKey.NORM, of(it.group(1)))),
                found(PLACE, written).map(it -> place(it.group(1), it.group(2))),
                found(SLOPE, written).map(it -> say(SpokenKey.SLOPE, of(it.group(1)))),
                found(DELTA, written).map(it -> say(SpokenKey.DELTA_OF, of("δ_" + it.group(1)), it.group(2))),
                found(ERROR, written).map(it -> say(SpokenKey.ERROR, it.group(1))),
                found(AT, written).map(it -> say(SpokenKey.AT, of(it.group(1)), step(it.group(2)))),
                found(GRADIENT, written).map(it -> say(SpokenKey.GRADIENT, it.group(1), it.group(2))),
                found(TOTAL_GRADIENT, written).map(it -> say(SpokenKey.TOTAL_GRADIENT, it.group(1))),
                found(OUTPUT_DELTA, written)
                        .map(it -> name.of(Quantity.outputDelta(Integer.parseInt(it.group(1))))),
                found(JACOBIAN, written).map(it -> name.of(new Quantity.StateJacobian(Integer.parseInt(it.group(1))))))
                .flatMap(Optional::stream).findFirst().orElseGet(() -> plain(written));
    }

    private static Optional<MatchResult> found(Pattern pattern, String written) {
        Matcher matcher = pattern.matcher(written);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    /// One number of something; of a weight or a Jacobian by row and column.
    private String place(String whole, String place) {
        Matcher matrix = Pattern.compile("(.+),(.+)").matcher(place);
        return hasColumns(whole) && matrix.matches()
                ? say(SpokenKey.ROW_COLUMN, said(matrix.group(1)), said(matrix.group(2)), of(whole))
                : say(SpokenKey.ENTRY, said(place), of(whole));
    }

    private static boolean hasColumns(String whole) {
        return !whole.contains("z_") && (whole.startsWith("∂") || Stream.of(Weight.U, Weight.W, Weight.V)
                .anyMatch(weight -> weight.letter().equals(whole)));
    }

    private String said(String place) {
        return place.chars().allMatch(Character::isDigit) ? place : say(SpokenKey.WORD, place);
    }

    private String step(String written) {
        return written.startsWith("(") ? say(SpokenKey.MINUS, 1) : written;
    }

    /// Words and what else stands beside them: "backpropagation, W[0,2]", "largest size of δ".
    private String plain(String written) {
        if (written.startsWith("(") && written.endsWith(")")) {
            return of(written.substring(1, written.length() - 1));
        }
        int comma = written.indexOf(COMMA);
        if (comma >= 0) {
            return of(written.substring(0, comma)) + COMMA + of(written.substring(comma + COMMA.length()));
        }
        List<String> parts = List.of(written.split(" "));
        return parts.size() == 1 ? written : parts.stream().map(this::of).collect(Collectors.joining(" "));
    }

    private String say(MessageKey key, Object... arguments) {
        return words.say(Message.of(key, arguments));
    }
}
