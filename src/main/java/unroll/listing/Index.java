package unroll.listing;

/// Which step of time something in a listing is of, whatever turn its loop is at: `k-1`.
///
/// @param loop what counts
/// @param offset what is added
public record Index(Loop loop, int offset) {

    /// As it stands between brackets.
    String text() {
        return loop.variable() + (offset == 0 ? "" : offset < 0 ? Integer.toString(offset) : "+" + offset);
    }
}
