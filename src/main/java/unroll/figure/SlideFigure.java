package unroll.figure;

import java.util.Optional;
import unroll.scene.Box;
import unroll.scene.MarkId;

/// A moment as one picture for a slide: the network, beside it where the gradient comes from, below the sentence and the
/// equation. Composed on a page 540 high in type of at least 12, so that on a slide of 1080 px no type is under 24 px.
public final class SlideFigure {
    /// The height of the page that a slide is composed on.
    public static final double HEIGHT = 540;

    private SlideFigure() {
    }

    /// Draws a moment.
    ///
    /// @param size of the page, [#HEIGHT] high
    public static Picture draw(Frame frame, Size size) {
        Draft draft = new Draft(frame.tools());
        double above = size.height() * 0.83;
        double left = size.width() * 0.6;
        place(draft, "network", NetworkFigure.draw(frame, new Size(left, above)), new Box(0, 0, left, above));
        place(draft, "ledger", LedgerFigure.draw(frame, new Size(size.width() - left, above)),
                new Box(left, 0, size.width() - left, above));
        place(draft, "explanation", ExplanationFigure.draw(frame, new Size(size.width(), size.height() - above)),
                new Box(0, above, size.width(), size.height() - above));
        return draft.picture(size, frame.theme().window());
    }

    private static void place(Draft draft, String name, Picture picture, Box box) {
        Draft inner = new Draft(draft.tools());
        picture.scene().marks().forEach(inner::add);
        picture.subjects().forEach(inner::means);
        draft.group(new MarkId(name), box.x(), box.y(), Optional.empty(), inner);
    }
}
