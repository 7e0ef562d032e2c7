package unroll.figure;

import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.Set;
import unroll.lesson.Grain;
import unroll.listing.Dialect;
import unroll.rnn.Weight;
import unroll.text.Digits;
import unroll.text.Language;

/// How a moment is shown; nothing of it changes a number.
///
/// @param grain how far one click goes
/// @param weight whose gradient the ledger shows: U, W or V, in cells with gates that of one gate
/// @param dialect what the listing is written in
/// @param theme the colours
/// @param language the words
/// @param networkScroll x of the network at the left side of its panel, in px; absent: it follows the step
/// @param ledgerScroll y of the ledger's rows at the top of its panel, in px; absent: it follows the step
/// @param codeScroll y of the listing's lines at the top of its panel, in px; absent: it follows the step
/// @param comparison what is shown of what was pinned before
/// @param zoom how much larger than composed the pictures are drawn; scrolls are in px before it
/// @param digits how many digits computed numbers have
/// @param colours which numbers of the ledger have one scale of colours
/// @param hidden what is not shown
/// @param gate the letter of the gate chosen last, in cells with gates: kept while V is shown, which has none
public record View(Grain grain, Weight weight, Dialect dialect, Theme theme, Language language,
        OptionalDouble networkScroll, OptionalDouble ledgerScroll, OptionalDouble codeScroll, Comparison comparison,
        double zoom, Digits digits, RowColours colours, Set<Part> hidden, String gate) {

    /// Copies what is hidden.
    public View {
        hidden = Set.copyOf(hidden);
    }

    /// The view that a program starts with.
    public static View initial(Theme theme, Language language) {
        return new View(Grain.OPERATION, Weight.W, Dialect.NUMPY, theme, language, OptionalDouble.empty(),
                OptionalDouble.empty(), OptionalDouble.empty(), Comparison.BOTH, 1, Digits.TWO,
                RowColours.ALL_ROWS, Set.of(), "");
    }

    /// Whether a part is shown.
    public boolean shows(Part part) {
        return !hidden.contains(part);
    }

    /// A weight as it is asked for: where it names no gate, of the gate chosen last.
    public Weight ofGate(Weight other) {
        return other.gate().isEmpty() ? new Weight(other.role(), gate) : other;
    }

    /// This with another grain.
    public View with(Grain other) {
        return new View(other, weight, dialect, theme, language, networkScroll, ledgerScroll, codeScroll, comparison,
                zoom, digits, colours, hidden, gate);
    }

    /// This with another weight in the ledger.
    public View with(Weight other) {
        return new View(grain, other, dialect, theme, language, networkScroll, OptionalDouble.empty(), codeScroll,
                comparison, zoom, digits, colours, hidden, other.gate().isEmpty() ? gate : other.gate());
    }

    /// This with the listing written otherwise.
    public View with(Dialect other) {
        return new View(grain, weight, other, theme, language, networkScroll, ledgerScroll, OptionalDouble.empty(),
                comparison, zoom, digits, colours, hidden, gate);
    }

    /// This in other colours.
    public View with(Theme other) {
        return new View(grain, weight, dialect, other, language, networkScroll, ledgerScroll, codeScroll, comparison,
                zoom, digits, colours, hidden, gate);
    }

    /// This in another language.
    public View with(Language other) {
        return new View(grain, weight, dialect, theme, other, networkScroll, ledgerScroll, codeScroll, comparison,
                zoom, digits, colours, hidden, gate);
    }

    /// This with something else shown of what was pinned.
    public View with(Comparison other) {
        return new View(grain, weight, dialect, theme, language, networkScroll, ledgerScroll, codeScroll, other, zoom,
                digits, colours,
                hidden, gate);
    }

    /// This with another number of digits.
    public View with(Digits other) {
        return new View(grain, weight, dialect, theme, language, networkScroll, ledgerScroll, codeScroll, comparison,
                zoom, other, colours, hidden, gate);
    }

    /// This with other rows in one scale of colours.
    public View with(RowColours other) {
        return new View(grain, weight, dialect, theme, language, networkScroll, ledgerScroll, codeScroll, comparison,
                zoom, digits, other, hidden, gate);
    }

    /// This with the network scrolled by hand.
    public View withNetworkScroll(double x) {
        return new View(grain, weight, dialect, theme, language, OptionalDouble.of(x), ledgerScroll, codeScroll,
                comparison, zoom, digits, colours, hidden, gate);
    }

    /// This with the ledger scrolled by hand.
    public View withLedgerScroll(double y) {
        return new View(grain, weight, dialect, theme, language, networkScroll, OptionalDouble.of(y), codeScroll,
                comparison, zoom, digits, colours, hidden, gate);
    }

    /// This with the listing scrolled by hand.
    public View withCodeScroll(double y) {
        return new View(grain, weight, dialect, theme, language, networkScroll, ledgerScroll, OptionalDouble.of(y),
                comparison, zoom, digits, colours, hidden, gate);
    }

    /// This drawn larger.
    public View withZoom(double other) {
        return new View(grain, weight, dialect, theme, language, networkScroll, ledgerScroll, codeScroll, comparison,
                other, digits, colours, hidden, gate);
    }

    /// This with exactly these parts not shown.
    public View hiding(Set<Part> parts) {
        return new View(grain, weight, dialect, theme, language, networkScroll, ledgerScroll, codeScroll, comparison,
                zoom, digits, colours, parts, gate);
    }

    /// This with a part shown that was not, or not shown that was.
    public View toggled(Part part) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        parts.addAll(hidden);
        if (!parts.remove(part)) {
            parts.add(part);
        }
        return hiding(parts);
    }

    /// This following the step again.
    public View following() {
        return new View(grain, weight, dialect, theme, language, OptionalDouble.empty(), OptionalDouble.empty(),
                OptionalDouble.empty(), comparison, zoom, digits, colours, hidden, gate);
    }
}
