package unroll.figure;

import unroll.listing.Listing;
import unroll.scene.Font;

/// One part of a moment on a page of its own, in type for a slide.
public final class ExhibitFigure {
    private static final double WEIGHTS_WIDTH = 300;
    private static final double WEIGHT = 58;
    private static final double WEIGHTS_REST = 110;
    private static final double WEIGHT_CELL = 24;
    private static final double NETWORK_HEIGHT = 442;
    /// Where cells hold a number and its change.
    private static final double NETWORK_OF_TWO = 500;
    private static final Font CODE = Font.mono(12);
    private static final double CODE_MARGIN = 130;
    private static final double CODE_LINE = 17;
    private static final double CODE_REST = 36;

    private ExhibitFigure() {
    }

    /// How large an exhibit is at a moment, in px, before it is drawn larger.
    ///
    /// @param most the largest page
    public static Size size(Frame frame, Motif motif, Size most) {
        Size wish = switch (motif) {
            case Exhibit exhibit -> wish(frame, exhibit, most);
            case Single single -> MatrixFigure.size(frame, single);
        };
        return new Size(Math.min(wish.width(), most.width()), Math.min(wish.height(), most.height()));
    }

    private static Size wish(Frame frame, Exhibit exhibit, Size most) {
        return exhibit.voice().map(voice -> EquationFigure.size(frame, voice, most)).orElseGet(
                () -> exhibit.weight().isPresent() ? MatrixFigure.size(frame, exhibit) : panel(frame, exhibit, most));
    }

    private static Size panel(Frame frame, Exhibit exhibit, Size most) {
        return switch (exhibit) {
            case NETWORK ->
                new Size(NetworkLayout.slideWidth(NetworkFigure.shape(frame), frame.shown(), networkHeight(frame)),
                        networkHeight(frame));
            case LEDGER -> SlideLedgerFigure.size(frame);
            case WEIGHTS -> new Size(WEIGHTS_WIDTH, WEIGHTS_REST + WeightBlock
                    .of(frame.moment().trace().scenario().parameters()).stream().mapToDouble(block -> WEIGHT
                            + WEIGHT_CELL * frame.shape(block.first()).rows() * block.weights().size())
                    .sum());
            case CODE -> code(frame);
            case WHOLE -> SlideFigure.size(frame);
            case EQUATION, EQUATION_SYMBOLS, EQUATION_NUMBERS, U, W, V, STATE_BIAS, OUTPUT_BIAS, GRADIENT_U,
                    GRADIENT_W, GRADIENT_V ->
                most;
        };
    }

    private static double networkHeight(Frame frame) {
        return frame.shown() == Comparison.BOTH ? NETWORK_OF_TWO : NETWORK_HEIGHT;
    }

    private static Size code(Frame frame) {
        Listing listing = Listing.shown(frame.moment().trace().scenario(), frame.view().dialect());
        double widest = listing.lines().stream().mapToDouble(line -> frame.tools().measure().width(line.code(), CODE))
                .max().orElse(0);
        return new Size(widest + CODE_MARGIN,
                CODE_REST + CODE_LINE * (listing.lines().size() + listing.sections().size()));
    }

    /// Draws an exhibit.
    ///
    /// @param size of the page
    public static Picture draw(Frame frame, Motif motif, Size size) {
        return switch (motif) {
            case Exhibit exhibit -> draw(frame, exhibit, size);
            case Single single -> MatrixFigure.draw(frame, single, size);
        };
    }

    private static Picture draw(Frame frame, Exhibit exhibit, Size size) {
        return switch (exhibit) {
            case WHOLE -> SlideFigure.draw(frame, size);
            case NETWORK -> NetworkFigure.slide(frame, size);
            case LEDGER -> SlideLedgerFigure.draw(frame, size);
            case WEIGHTS -> WeightsFigure.draw(frame, size);
            case CODE -> CodeFigure.draw(frame, size);
            case EQUATION, EQUATION_SYMBOLS, EQUATION_NUMBERS ->
                EquationFigure.draw(frame, exhibit.voice().orElseThrow(), size);
            case U, W, V, STATE_BIAS, OUTPUT_BIAS, GRADIENT_U, GRADIENT_W, GRADIENT_V ->
                MatrixFigure.draw(frame, exhibit, size);
        };
    }
}
