package unroll.export;

/// An export was ended before it was done; nothing of it is left.
public final class Cancelled extends Exception {
    private static final long serialVersionUID = 1;

    Cancelled() {
        super("cancelled");
    }
}
