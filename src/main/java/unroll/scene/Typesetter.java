package unroll.scene;

/// Sets mathematics.
public interface Typesetter {

    /// The outlines of a formula in text style.
    ///
    /// @param latex LaTeX mathematics without dollars
    /// @param size px per em of its base font
    /// @throws IllegalArgumentException where it is not valid
    Glyphs typeset(String latex, double size);
}
