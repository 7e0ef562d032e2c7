package unroll.figure;

import java.util.Optional;
import unroll.text.Digits;

/// How many digits of a number are written in what is exported.
public enum LatexDigits {
    /// Two decimals.
    TWO(Digits.TWO),
    /// Three decimals.
    THREE(Digits.THREE),
    /// Four decimals.
    FOUR(Digits.FOUR),
    /// As in the pictures of the window.
    AS_SHOWN,
    /// So many that they read back to the same double.
    ALL(Digits.ALL);

    private final Optional<Digits> digits;

    LatexDigits() {
        this.digits = Optional.empty();
    }

    LatexDigits(Digits digits) {
        this.digits = Optional.of(digits);
    }

    /// What they are called on a command line: `2`, `3`, `4`, `shown`, `all`.
    public String id() {
        return digits.map(Digits::id).orElse("shown");
    }

    /// A view whose numbers have so many digits.
    public View over(View view) {
        return digits.map(view::with).orElse(view);
    }

    Digits digits(Digits shown) {
        return digits.orElse(shown);
    }
}
