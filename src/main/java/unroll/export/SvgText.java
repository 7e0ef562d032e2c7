package unroll.export;

/// What becomes of text in an SVG file.
public enum SvgText {
    /// Text that can be found and changed, with the fonts' names: where a font is missing another one is taken, drawn as
    /// wide as the text was.
    TEXT,
    /// Outlines that look the same everywhere.
    OUTLINES
}
