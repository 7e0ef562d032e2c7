package unroll.figure;

import unroll.scene.MarkId;

/// The sentence of the step and its equation, in symbols and with the numbers of this very step.
public final class ExplanationFigure {
    private static final double LEFT = 20;
    private static final double TOP = 15;
    private static final double GAP = 12;
    private static final double BOTTOM = 10;
    private static final double LOW = 140;

    private ExplanationFigure() {
    }

    /// Draws a moment.
    public static Picture draw(Frame frame, Size size) {
        Draft draft = new Draft(frame.tools());
        double width = size.width() - 2 * LEFT;
        SentenceLayout sentence = SentenceLayout.of(frame, width, size.height() < LOW ? 2 : 3);
        sentence.draw(frame, draft, new MarkId("sentence"), LEFT, TOP);
        double top = TOP + sentence.height() + GAP;
        Size room = new Size(width, size.height() - BOTTOM - top);
        FormulaLayout formula = FormulaLayout.of(frame, room);
        double axis = top + room.height() / 2;
        MathRow set = formula.set();
        double middle = (set.above() - set.below()) / 2;
        new FormulaPainter(new MathMetrics(frame.tools()), draft, frame.theme().ink())
                .draw(new MarkId("formula").child(frame.moment().position()), set, LEFT,
                        axis + middle * formula.size(), formula.size());
        return draft.picture(size, frame.theme().window());
    }
}
