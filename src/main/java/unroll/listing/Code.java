package unroll.listing;

import java.util.ArrayList;
import java.util.List;

/// Printed code, and what stretches of it name.
///
/// @param text the code
/// @param tokens from left to right; one inside another comes after it
record Code(String text, List<ListingToken> tokens) {

    Code {
        tokens = List.copyOf(tokens);
    }

    /// Code that names nothing.
    static Code of(String text) {
        return new Code(text, List.of());
    }

    /// Code that names something.
    static Code of(String text, Naming naming) {
        return of(text).named(naming);
    }

    /// Pieces with a text between each two.
    static Code join(String between, List<Code> pieces) {
        return join(of(between), pieces);
    }

    /// Pieces with the same between each two.
    static Code join(Code between, List<Code> pieces) {
        Code made = of("");
        for (int i = 0; i < pieces.size(); i++) {
            made = (i == 0 ? made : made.plus(between)).plus(pieces.get(i));
        }
        return made;
    }

    /// This, then more.
    Code plus(Code more) {
        List<ListingToken> all = new ArrayList<>(tokens);
        more.tokens.forEach(token -> all.add(token.moved(text.length())));
        return new Code(text + more.text, all);
    }

    /// This, then more.
    Code plus(String more) {
        return new Code(text + more, tokens);
    }

    /// This in parentheses.
    Code inParentheses() {
        return of("(").plus(this).plus(")");
    }

    /// This as a whole names something too.
    Code named(Naming naming) {
        List<ListingToken> all = new ArrayList<>(
                List.of(new ListingToken(0, text, ListingToken.Role.READ, naming)));
        all.addAll(tokens);
        return new Code(text, all);
    }

    /// This as what a line sets.
    Code set() {
        return new Code(text, tokens.stream().map(ListingToken::set).toList());
    }
}
