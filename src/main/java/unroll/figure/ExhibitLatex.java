package unroll.figure;

import java.util.Optional;

/// Exhibits in LaTeX.
public final class ExhibitLatex {

    private ExhibitLatex() {
    }

    /// An exhibit of a moment; absent for a matrix that is not computed yet.
    ///
    /// @param digits how many digits numbers have
    public static Optional<LatexFigure> of(Frame frame, Motif motif, LatexDigits digits) {
        return switch (motif) {
            case Exhibit exhibit -> of(frame, exhibit, digits);
            case Single single -> LatexFigure.matrix(frame, MatrixFigure.quantity(frame, single),
                    Subject.Turn.UPRIGHT, digits);
        };
    }

    private static Optional<LatexFigure> of(Frame frame, Exhibit exhibit, LatexDigits digits) {
        return switch (exhibit) {
            case WHOLE -> Optional.of(LatexFigure.whole(frame));
            case NETWORK -> Optional.of(LatexFigure.network(frame));
            case LEDGER -> Optional.of(LatexFigure.ledger(frame));
            case WEIGHTS -> Optional.of(LatexFigure.weights(frame, digits));
            case CODE -> Optional.of(LatexFigure.code(frame));
            case EQUATION, EQUATION_SYMBOLS, EQUATION_NUMBERS ->
                Optional.of(LatexFigure.equation(frame, exhibit.voice().orElseThrow(), digits));
            case U, W, V, STATE_BIAS, OUTPUT_BIAS, GRADIENT_U, GRADIENT_W, GRADIENT_V ->
                LatexFigure.matrix(frame, MatrixFigure.quantity(frame, exhibit), Subject.Turn.UPRIGHT, digits);
        };
    }
}
