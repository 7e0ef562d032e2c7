package unroll.figure;

/// The listing, with the line of this step lit.
public final class CodeFigure {

    private CodeFigure() {
    }

    /// Draws a moment.
    public static Picture draw(Frame frame, Size size) {
        return new Draft(frame.tools()).picture(size, frame.theme().window());
    }
}
