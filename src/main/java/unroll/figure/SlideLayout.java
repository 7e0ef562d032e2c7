package unroll.figure;

import java.util.Optional;
import unroll.scene.Box;

/// Where the pictures of a slide stand: a function of the page, of the shape of the network and of what is hidden alone,
/// so that nothing moves from one slide of a lecture to the next.
///
/// @param network always there
/// @param ledger beside the network
/// @param sentence below, at the left
/// @param equation below, right of the sentence
record SlideLayout(Box network, Optional<Box> ledger, Optional<Box> sentence, Optional<Box> equation) {
    private static final double BELOW = 98;
    private static final double MOST_LEDGER = 340;
    private static final double LEAST_LEDGER = 236;
    private static final double ROOMY = 850;
    private static final double SENTENCE = 0.33;
    private static final double LEFT = 22;

    static SlideLayout of(Frame frame, Size page) {
        View view = frame.view();
        boolean words = view.shows(Part.SENTENCE);
        boolean formula = view.shows(Part.EQUATION);
        double above = page.height() - (words || formula ? BELOW : 0);
        double ledger = view.shows(Part.LEDGER) ? ledger(frame, page, above) : 0;
        Box network = new Box(0, 0, page.width() - ledger, above);
        double split = formula ? LEFT + SENTENCE * page.width() : page.width() - LEFT;
        Box sentence = new Box(LEFT, above, split - LEFT, BELOW);
        double from = words ? split + LEFT : LEFT;
        Box equation = new Box(from, above, page.width() - LEFT - from, BELOW);
        return new SlideLayout(network,
                Optional.of(new Box(network.right(), 0, ledger, above)).filter(_ -> ledger > 0),
                Optional.of(sentence).filter(_ -> words), Optional.of(equation).filter(_ -> formula));
    }

    /// What the network leaves where all its columns stand beside each other.
    private static double ledger(Frame frame, Size page, double height) {
        double left = page.width() - NetworkLayout.slideWidth(NetworkFigure.shape(frame), height);
        return left < LEAST_LEDGER
                ? page.width() >= ROOMY ? MOST_LEDGER : LEAST_LEDGER
                : Math.min(left, MOST_LEDGER);
    }
}
