package unroll.figure;

import java.util.OptionalDouble;
import unroll.lesson.Grain;
import unroll.rnn.Weight;
import unroll.text.Language;

/// How a moment is shown; nothing of it changes a number.
///
/// @param grain how far one click goes
/// @param weight whose gradient the ledger shows: U, W or V
/// @param theme the colours
/// @param language the words
/// @param networkScroll x of the network at the left side of its panel, in px; absent: it follows the step
/// @param ledgerScroll y of the ledger's rows at the top of its panel, in px; absent: it follows the step
/// @param zoom how much larger than composed the pictures are drawn; scrolls are in px before it
public record View(Grain grain, Weight weight, Theme theme, Language language, OptionalDouble networkScroll,
        OptionalDouble ledgerScroll, double zoom) {

    /// The view that a program starts with.
    public static View initial(Theme theme, Language language) {
        return new View(Grain.OPERATION, Weight.W, theme, language, OptionalDouble.empty(), OptionalDouble.empty(), 1);
    }

    /// This with another grain.
    public View with(Grain other) {
        return new View(other, weight, theme, language, networkScroll, ledgerScroll, zoom);
    }

    /// This with another weight in the ledger.
    public View with(Weight other) {
        return new View(grain, other, theme, language, networkScroll, OptionalDouble.empty(), zoom);
    }

    /// This in other colours.
    public View with(Theme other) {
        return new View(grain, weight, other, language, networkScroll, ledgerScroll, zoom);
    }

    /// This in another language.
    public View with(Language other) {
        return new View(grain, weight, theme, other, networkScroll, ledgerScroll, zoom);
    }

    /// This with the network scrolled by hand.
    public View withNetworkScroll(double x) {
        return new View(grain, weight, theme, language, OptionalDouble.of(x), ledgerScroll, zoom);
    }

    /// This with the ledger scrolled by hand.
    public View withLedgerScroll(double y) {
        return new View(grain, weight, theme, language, networkScroll, OptionalDouble.of(y), zoom);
    }

    /// This drawn larger.
    public View withZoom(double other) {
        return new View(grain, weight, theme, language, networkScroll, ledgerScroll, other);
    }

    /// This following the step again.
    public View following() {
        return new View(grain, weight, theme, language, OptionalDouble.empty(), OptionalDouble.empty(), zoom);
    }
}
