package unroll.rnn;

/// Which error is traced back.
public sealed interface Focus {

    /// E_e alone.
    ///
    /// @param e the step of the error
    record One(int e) implements Focus {}

    /// Every error, one after the other, from the last step to the first.
    record All() implements Focus {}

    /// Every error at once, in one sweep from the last step to the first, as frameworks do it.
    record Joined() implements Focus {}
}
