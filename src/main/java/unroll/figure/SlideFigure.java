package unroll.figure;

import java.util.Optional;
import unroll.scene.Box;
import unroll.scene.MarkId;
import unroll.scene.Stroke;

/// A moment as one picture for a slide: the network, beside it where the gradient comes from, below the sentence and the
/// equation. Composed in type of at least 12 on a page at least 540 high, so that on a slide of 1080 px no type is under
/// 24 px.
public final class SlideFigure {
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 540;
    private static final double GAP = 10;
    private static final double NOTE_GAP = 14;

    private SlideFigure() {
    }

    /// How much larger than composed a slide is drawn on a page.
    public static double unit(Size page) {
        return Math.min(page.width() / LEAST_WIDTH, page.height() / LEAST_HEIGHT);
    }

    /// How large a moment is that shows all columns and all rows, at least as large as a slide.
    static Size size(Frame frame) {
        Size ledger = frame.view().shows(Part.LEDGER) ? SlideLedgerFigure.size(frame) : new Size(0, 0);
        double height = Math.max(LEAST_HEIGHT, ledger.height() + SlideLayout.below(frame));
        double network = NetworkLayout.slideWidth(NetworkFigure.shape(frame), frame.shown(),
                height - SlideLayout.below(frame));
        return new Size(Math.max(LEAST_HEIGHT * 16 / 9, network + ledger.width()), height);
    }

    /// Draws a moment.
    ///
    /// @param size of the page it is composed on: of one whose [#unit] is 1
    public static Picture draw(Frame frame, Size size) {
        SlideLayout layout = SlideLayout.of(frame, size);
        Draft draft = new Draft(frame.tools());
        place(draft, "network", NetworkFigure.slide(frame, size(layout.network())), layout.network());
        layout.ledger().ifPresent(box -> place(draft, "ledger", SlideLedgerFigure.draw(frame, size(box)), box));
        if (layout.network().bottom() < size.height()) {
            double y = layout.network().bottom();
            draft.line(new MarkId("rule"), 0, y, size.width(), y, Stroke.solid(frame.theme().line(), 1));
        }
        if (frame.quiz().flatMap(quiz -> quiz.asked()).isPresent() && layout.sentence().isPresent()) {
            Box all = new Box(0, layout.network().bottom(), size.width(), size.height() - layout.network().bottom());
            place(draft, "explanation", ExplanationFigure.draw(frame, size(all)), all);
        } else {
            layout.sentence().ifPresent(box -> sentence(frame, draft, box));
            layout.equation().ifPresent(box -> equation(frame, draft, box));
            layout.note().ifPresent(box -> note(frame, draft, box));
        }
        return draft.picture(size, frame.theme().window());
    }

    private static void sentence(Frame frame, Draft draft, Box box) {
        SentenceLayout sentence = SentenceLayout.within(frame, new Size(box.width(), box.height() - 2 * GAP));
        sentence.draw(frame, draft, new MarkId("sentence"), box.x(), box.centerY() - sentence.height() / 2);
    }

    private static void equation(Frame frame, Draft draft, Box box) {
        FormulaLayout formula = FormulaLayout.of(frame, new Size(box.width(), box.height() - 2 * GAP));
        MathRow set = formula.set();
        double middle = (set.above() - set.below()) / 2;
        new FormulaPainter(new MathMetrics(frame.tools()), draft, frame.theme().ink())
                .draw(new MarkId("formula").child(frame.moment().position()), set, box.x(),
                        box.centerY() + middle * formula.size(), formula.size());
    }

    private static void note(Frame frame, Draft draft, Box box) {
        NoteFigure.draw(frame, new Size(box.width(), box.height() - 2 * NOTE_GAP)).ifPresent(
                note -> place(draft, "note", note, box.moved(0, NOTE_GAP)));
    }

    private static Size size(Box box) {
        return new Size(box.width(), box.height());
    }

    private static void place(Draft draft, String name, Picture picture, Box box) {
        Draft inner = new Draft(draft.tools());
        picture.scene().marks().forEach(inner::add);
        picture.subjects().forEach(inner::means);
        draft.group(new MarkId(name), box.x(), box.y(), Optional.empty(), inner);
    }
}
