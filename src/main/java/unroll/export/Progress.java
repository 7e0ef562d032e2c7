package unroll.export;

/// Follows an export, and can end it.
public interface Progress {
    /// Told of no one.
    Progress NONE = (done, all) -> true;

    /// Is told how far it is, after each picture.
    ///
    /// @return whether it is to go on
    boolean goesOn(int done, int all);
}
