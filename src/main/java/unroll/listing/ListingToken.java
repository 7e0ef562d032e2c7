package unroll.listing;

/// A stretch of a line that names a quantity. One can stand inside another, as `s[k-1]` in `outer(delta, s[k-1])`.
///
/// @param start where it begins in the line
/// @param text the stretch
/// @param role what the line does with it
/// @param naming what it names
public record ListingToken(int start, String text, ListingToken.Role role, Naming naming) {

    /// What a line does with a variable.
    public enum Role {
        SET, READ
    }

    /// Where it ends in the line.
    public int end() {
        return start + text.length();
    }

    ListingToken moved(int by) {
        return new ListingToken(start + by, text, role, naming);
    }

    ListingToken set() {
        return new ListingToken(start, text, Role.SET, naming);
    }
}
