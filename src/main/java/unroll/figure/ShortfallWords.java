package unroll.figure;

import java.util.Optional;
import java.util.function.DoubleFunction;
import unroll.text.CutKey;
import unroll.text.Message;
import unroll.text.Numbers;
import unroll.text.Words;
import unroll.trace.Shortfall;

/// How far a truncated gradient is from the full one, in words: the same wherever it is said.
///
/// @param words of the language
/// @param numbers of the language
/// @param number how the ratio is written
public record ShortfallWords(Words words, Numbers numbers, DoubleFunction<String> number) {
    private static final double LEAST_TENTHS = 0.95;
    private static final double TENTHS = 10;

    /// With numbers as in cells.
    public static ShortfallWords of(Words words) {
        Numbers numbers = new Numbers(words.language());
        return new ShortfallWords(words, numbers, numbers::cell);
    }

    /// ‖full − truncated‖ / ‖full‖; absent where there is none.
    public Optional<String> ratio(Shortfall shortfall) {
        return shortfall.ratio().stream().mapToObj(number).findFirst();
    }

    /// The angle, with its name; absent where there is none.
    public Optional<String> angle(Shortfall shortfall) {
        return shortfall.angle().stream()
                .mapToObj(degrees -> words.say(Message.of(CutKey.ANGLE_SHOWN, degrees(degrees)))).findFirst();
    }

    /// Why there is no angle or no ratio; absent where there are both.
    public Optional<String> why(Shortfall shortfall) {
        return switch (shortfall.verdict()) {
            case COMPARED -> Optional.empty();
            case KEPT_IS_ZERO -> Optional.of(words.say(CutKey.NO_ANGLE));
            case FULL_IS_ZERO -> Optional.of(words.say(CutKey.FULL_IS_ZERO));
            case NOT_FINITE -> Optional.of(words.say(CutKey.NOT_FINITE));
        };
    }

    /// Degrees to a tenth; smaller ones as they are.
    private String degrees(double angle) {
        return angle < LEAST_TENTHS ? number.apply(angle) : numbers.given(Math.rint(angle * TENTHS) / TENTHS);
    }
}
