package unroll.export;

import unroll.figure.Theme;

/// Which colours pictures have.
public enum Colours {
    /// Those of the window.
    AS_SHOWN,
    /// Dark ink on white.
    LIGHT,
    /// Light ink on near-black.
    DARK,
    /// Black on white with strong lines.
    CONTRAST;

    /// The theme.
    ///
    /// @param shown what the window has
    public Theme theme(Theme shown) {
        return switch (this) {
            case AS_SHOWN -> shown;
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case CONTRAST -> Theme.CONTRAST;
        };
    }
}
