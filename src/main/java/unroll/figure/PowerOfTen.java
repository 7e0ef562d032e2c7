package unroll.figure;

import unroll.scene.MarkId;
import unroll.scene.Paint;

/// The power of ten of the numbers of a vector, beside the name of it.
///
/// @param frame the moment
/// @param draft where the marks go
/// @param latex empty for none
record PowerOfTen(Frame frame, Draft draft, String latex) {
    private static final double SIZE = 11;
    private static final double GAP = 2;
    private static final double RAISED = 5;

    /// The width that it takes behind a name.
    double width() {
        return latex.isEmpty() ? 0 : GAP + glyphs();
    }

    private double glyphs() {
        return draft.tools().typesetter().typeset(latex, size()).width();
    }

    private double size() {
        return frame.form().readable(SIZE);
    }

    /// It as an exponent in LaTeX, to be set with a name.
    String exponent() {
        return latex.isEmpty() ? "" : "{}^{" + latex + "}";
    }

    /// Draws it behind a name that ends at x, as high as an exponent.
    void behind(MarkId name, double x, double baseline, Paint ink) {
        if (isShown()) {
            draft.mathLeft(name.child("power"), x + GAP, baseline - RAISED, latex, size(), ink);
        }
    }

    /// Draws it from x on, smaller where it has less room.
    void within(MarkId name, double x, double baseline, double room, Paint ink) {
        if (isShown()) {
            draft.mathWithin(name.child("power"), x, baseline, room, latex, size(), ink);
        }
    }

    /// Draws it with its middle at x.
    void centered(MarkId name, double x, double baseline, Paint ink) {
        if (isShown()) {
            draft.mathCenter(name.child("power"), x, baseline, latex, size(), ink);
        }
    }

    private boolean isShown() {
        return !latex.isEmpty() && frame.view().shows(Part.NUMBERS);
    }
}
