package unroll.io;

/// Which colours the window has.
public enum ThemeChoice {
    /// Those of the system, following its changes.
    SYSTEM,
    /// Dark ink on light ground.
    LIGHT,
    /// Light ink on dark ground.
    DARK,
    /// Black on white, with strong lines.
    CONTRAST
}
