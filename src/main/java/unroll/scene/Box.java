package unroll.scene;

/// An upright rectangle; y grows downwards.
///
/// @param x left
/// @param y top
/// @param width not negative, in px
/// @param height not negative, in px
public record Box(double x, double y, double width, double height) {

    /// x of the right side.
    public double right() {
        return x + width;
    }

    /// y of the bottom.
    public double bottom() {
        return y + height;
    }

    /// x of the middle.
    public double centerX() {
        return x + width / 2;
    }

    /// y of the middle.
    public double centerY() {
        return y + height / 2;
    }

    /// Whether a point lies in it; the right and the bottom side are outside.
    public boolean contains(double px, double py) {
        return px >= x && px < right() && py >= y && py < bottom();
    }

    /// Whether the two share an area.
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /// Whether all of the other lies in it, to within `slack` px.
    public boolean encloses(Box other, double slack) {
        return other.x >= x - slack && other.y >= y - slack && other.right() <= right() + slack
                && other.bottom() <= bottom() + slack;
    }

    /// What lies in both; without width or height where they are apart.
    public Box meet(Box other) {
        double left = Math.max(x, other.x);
        double top = Math.max(y, other.y);
        return new Box(left, top, Math.max(0, Math.min(right(), other.right()) - left),
                Math.max(0, Math.min(bottom(), other.bottom()) - top));
    }

    /// The smallest box around both.
    public Box join(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /// This, smaller by a margin on every side.
    public Box inset(double margin) {
        return new Box(x + margin, y + margin, Math.max(0, width - 2 * margin), Math.max(0, height - 2 * margin));
    }

    /// This, moved.
    public Box moved(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }
}
