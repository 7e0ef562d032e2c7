package unroll.figure;

import java.util.Optional;

/// A piece of set mathematics. All lengths are in em of the formula's type; y grows downwards from the baseline.
///
/// @param ink what is drawn
/// @param x its left side
/// @param y its baseline; the middle of a fence
/// @param subject what it stands for
record MathPiece(Ink ink, double x, double y, Optional<Subject> subject) {

    /// What is drawn.
    sealed interface Ink {
    }

    /// Typeset letters and signs.
    record Latex(String latex) implements Ink {}

    /// A number, digit by digit.
    record Digits(String text) implements Ink {}

    /// A word of the vocabulary, which may be in any script.
    record Word(String text) implements Ink {}

    /// A bracket or parenthesis around what is high.
    ///
    /// @param shape which
    /// @param height in em
    record Fence(Shape shape, double height) implements Ink {}

    /// Which side of which fence.
    enum Shape {
        OPEN_BRACKET, CLOSE_BRACKET, OPEN_PARENTHESIS, CLOSE_PARENTHESIS
    }

    MathPiece moved(double dx, double dy) {
        return new MathPiece(ink, x + dx, y + dy, subject);
    }

    MathPiece meaning(Subject other) {
        return new MathPiece(ink, x, y, Optional.of(other));
    }
}
