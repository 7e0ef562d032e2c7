package unroll.figure;

import java.util.List;
import java.util.Optional;
import unroll.scene.Box;

/// Where the pictures of a slide stand: a function of the page, of the shape of the network, of what is hidden and of
/// whether the lesson has notes alone, so that nothing moves from one slide of a lecture to the next.
///
/// @param network always there
/// @param ledger beside the network
/// @param sentence below, at the left
/// @param equation below, right of the sentence; where there are notes below it
/// @param note below, at the right
record SlideLayout(Box network, Optional<Box> ledger, Optional<Box> sentence, Optional<Box> equation,
        Optional<Box> note) {
    private static final double BELOW = 98;
    private static final double BELOW_WITH_NOTE = 152;
    private static final double SENTENCE_ABOVE_EQUATION = 58;
    private static final double NOTE = 0.33;
    private static final double MOST_LEDGER = 0.45;
    private static final double SENTENCE = 0.33;
    private static final double LEFT = 22;

    /// The height of what stands below the network.
    static double below(Frame frame) {
        boolean said = frame.view().shows(Part.SENTENCE) || frame.view().shows(Part.EQUATION);
        return hasNotes(frame) ? BELOW_WITH_NOTE : said ? BELOW : 0;
    }

    private static boolean hasNotes(Frame frame) {
        return frame.view().shows(Part.NOTES) && !frame.notes().isEmpty();
    }

    static SlideLayout of(Frame frame, Size page) {
        View view = frame.view();
        boolean words = view.shows(Part.SENTENCE);
        boolean formula = view.shows(Part.EQUATION);
        boolean notes = hasNotes(frame);
        double below = below(frame);
        double above = page.height() - below;
        double ledger = view.shows(Part.LEDGER) ? ledger(frame, page, above) : 0;
        Box network = new Box(0, 0, page.width() - ledger, above);
        Optional<Box> beside = Optional.of(new Box(network.right(), 0, ledger, above)).filter(_ -> ledger > 0);
        Box all = new Box(LEFT, above, page.width() - 2 * LEFT, below);
        if (!notes) {
            Box sentence = formula ? new Box(all.x(), above, SENTENCE * page.width(), below) : all;
            double from = words ? sentence.right() + LEFT : LEFT;
            Box equation = new Box(from, above, all.right() - from, below);
            return new SlideLayout(network, beside, Optional.of(sentence).filter(_ -> words),
                    Optional.of(equation).filter(_ -> formula), Optional.empty());
        }
        Box note = new Box(all.right() - NOTE * page.width(), above, NOTE * page.width(), below);
        double left = note.x() - LEFT - all.x();
        double height = formula ? SENTENCE_ABOVE_EQUATION : below;
        double top = words ? above + height : above;
        return new SlideLayout(network, beside,
                Optional.of(new Box(all.x(), above, left, height)).filter(_ -> words),
                Optional.of(new Box(all.x(), top, left, page.height() - top)).filter(_ -> formula), Optional.of(note));
    }

    /// As much of δ ⊗ s = part in numbers as the network leaves room for: where all its columns can stand beside each
    /// other, they do; else as many as beside the narrowest ledger.
    private static double ledger(Frame frame, Size page, double height) {
        double left = page.width() - NetworkLayout.slideWidth(NetworkFigure.shape(frame), frame.shown(), height);
        List<Double> wishes = SlideLedgerLayout.widths(frame, height);
        double least = Math.min(wishes.getLast(), MOST_LEDGER * page.width());
        int columns = columns(frame, page.width() - least, height);
        return wishes.stream().filter(wish -> wish <= left).findFirst()
                .or(() -> wishes.stream().filter(wish -> columns(frame, page.width() - wish, height) == columns)
                        .findFirst())
                .orElse(least);
    }

    /// How many columns of the network have room.
    private static int columns(Frame frame, double width, double height) {
        return NetworkLayout.slide(NetworkFigure.shape(frame), frame.shown(), new Size(width, height), 0).count();
    }
}
