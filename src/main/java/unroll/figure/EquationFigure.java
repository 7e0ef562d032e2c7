package unroll.figure;

import unroll.scene.MarkId;

/// The equation of a step alone.
final class EquationFigure {
    private static final double MARGIN = 12;

    private EquationFigure() {
    }

    /// How large it is, in px, with the margin around it.
    ///
    /// @param most the largest page
    static Size size(Frame frame, EquationVoice voice, Size most) {
        FormulaLayout formula = layout(frame, voice, most);
        return new Size(Math.ceil(formula.set().width() * formula.size()) + 2 * MARGIN,
                Math.ceil(formula.set().height() * formula.size()) + 2 * MARGIN);
    }

    /// Draws it into the middle of a page, or at its left side, where equations of other steps begin too.
    static Picture draw(Frame frame, EquationVoice voice, Size size) {
        FormulaLayout formula = layout(frame, voice, size);
        Draft draft = new Draft(frame.tools());
        MathRow set = formula.set();
        double middle = (set.above() - set.below()) / 2;
        new FormulaPainter(new MathMetrics(frame.tools()), draft, frame.theme().ink())
                .draw(new MarkId("formula").child(frame.moment().position()), set, MARGIN,
                        size.height() / 2 + middle * formula.size(), formula.size());
        return draft.picture(size, frame.theme().window());
    }

    private static FormulaLayout layout(Frame frame, EquationVoice voice, Size size) {
        return FormulaLayout.of(frame, voice, new Size(size.width() - 2 * MARGIN, size.height() - 2 * MARGIN));
    }
}
