package unroll.render.java2d;

import java.util.Optional;
import unroll.scene.Font;

/// A piece of a line of text whose letters all come from one font.
///
/// @param text the letters
/// @param x where its advance begins
/// @param width of its advance, in px
/// @param font the bundled font that has them; absent where only a font of the system may
public record TextRun(String text, double x, double width, Optional<Font> font) {}
