package unroll.render.java2d;

import unroll.scene.Font;
import unroll.scene.Path;

/// A piece of a line of text whose letters all come from one font, in the order in which they stand.
public sealed interface TextRun {

    /// The width of its advance, in px.
    double width();

    /// Letters that a bundled font has.
    ///
    /// @param text the letters
    /// @param x where its advance begins
    record Written(String text, double x, double width, Font font) implements TextRun {}

    /// Letters that only a font of the system has, or none, or that have to be shaped.
    ///
    /// @param outline where it stands
    record Drawn(Path outline, double width) implements TextRun {}
}
