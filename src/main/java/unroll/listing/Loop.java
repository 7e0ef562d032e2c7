package unroll.listing;

/// What a step of time is counted by in a listing.
public enum Loop {
    /// Forward through time.
    T("t"),
    /// Over the errors traced back.
    E("e"),
    /// Back through time.
    K("k"),
    /// The earliest step that τ keeps of error e: no loop, but a number that follows from e.
    CUT("start");

    private final String variable;

    Loop(String variable) {
        this.variable = variable;
    }

    /// The variable that counts.
    public String variable() {
        return variable;
    }
}
