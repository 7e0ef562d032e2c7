package unroll.figure;

/// The sentence of the step and its equation, in symbols and with the numbers of this very step.
public final class ExplanationFigure {

    private ExplanationFigure() {
    }

    /// Draws a moment.
    public static Picture draw(Frame frame, Size size) {
        return new Draft(frame.tools()).picture(size, frame.theme().window());
    }
}
