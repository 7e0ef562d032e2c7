package unroll.scene;

import java.util.Optional;

/// Text that a bundled font can't show as letters beside letters: other scripts, signs that the font lacks. It is drawn,
/// so that it looks the same and is as wide as measured whatever shows it.
public interface ForeignText {

    /// The filled outline of a text, its baseline beginning at (0, 0); absent where the font has all its letters.
    Optional<Path> outline(String text, Font font);
}
