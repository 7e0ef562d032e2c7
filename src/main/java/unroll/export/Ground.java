package unroll.export;

/// What lies under a picture.
public enum Ground {
    /// The theme's own colour.
    SOLID,
    /// Nothing: the slide shows through.
    TRANSPARENT
}
