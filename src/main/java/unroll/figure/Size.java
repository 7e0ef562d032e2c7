package unroll.figure;

/// The room that a picture is made for.
///
/// @param width in px, positive
/// @param height in px, positive
public record Size(double width, double height) {

    /// At least 1 px each way, so that a picture can always be made.
    public Size {
        width = Math.max(1, width);
        height = Math.max(1, height);
    }

    /// This divided by a factor.
    public Size dividedBy(double factor) {
        return new Size(width / factor, height / factor);
    }
}
