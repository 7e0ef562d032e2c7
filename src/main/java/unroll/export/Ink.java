package unroll.export;

/// What a picture is printed with.
public enum Ink {
    /// The theme's own colours.
    COLOUR,
    /// Greys; negative numbers are hatched.
    GREY
}
