package unroll.scene;

/// A typeset piece of mathematics as outlines; its baseline starts at (0, 0).
///
/// @param outline filled with one colour, non-zero winding
/// @param width advance width, in px
/// @param height above the baseline, in px
/// @param depth below the baseline, in px
public record Glyphs(Path outline, double width, double height, double depth) {}
