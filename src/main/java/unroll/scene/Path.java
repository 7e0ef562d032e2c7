package unroll.scene;

import java.util.Arrays;

/// An outline of lines and curves, immutable, equal by value.
///
/// Moving it is cheap: where it lies is kept beside its points, which all copies share.
public final class Path {
    private final Shape shape;
    private final double dx;
    private final double dy;

    private Path(Shape shape, double dx, double dy) {
        this.shape = shape;
        this.dx = dx;
        this.dy = dy;
    }

    /// What receives a path's pieces.
    public interface Sink {
        /// Starts a new contour.
        void move(double x, double y);

        /// A straight line from where the pen is.
        void line(double x, double y);

        /// A quadratic curve.
        void quad(double cx, double cy, double x, double y);

        /// A cubic curve.
        void cubic(double c1x, double c1y, double c2x, double c2y, double x, double y);

        /// Closes the contour.
        void close();
    }

    /// A new, empty builder.
    public static Builder builder() {
        return new Builder();
    }

    /// Sends all pieces to a sink, in order.
    public void replay(Sink sink) {
        int at = 0;
        for (byte verb : shape.verbs) {
            switch (verb) {
                case Builder.MOVE -> sink.move(x(at), y(at));
                case Builder.LINE -> sink.line(x(at), y(at));
                case Builder.QUAD -> sink.quad(x(at), y(at), x(at + 2), y(at + 2));
                case Builder.CUBIC -> sink.cubic(x(at), y(at), x(at + 2), y(at + 2), x(at + 4), y(at + 4));
                default -> sink.close();
            }
            at += Builder.SIZES[verb];
        }
    }

    private double x(int at) {
        return shape.points[at] + dx;
    }

    private double y(int at) {
        return shape.points[at + 1] + dy;
    }

    /// This, moved.
    public Path moved(double right, double down) {
        return new Path(shape, dx + right, dy + down);
    }

    /// This, larger or smaller, seen from (0, 0). What was moved from equal paths is so afterwards.
    public Path scaled(double factor) {
        double[] scaled = shape.points.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= factor;
        }
        return new Path(new Shape(shape.verbs, scaled), dx * factor, dy * factor);
    }

    /// How far it is to the right of the path it was moved from.
    public double dx() {
        return dx;
    }

    /// How far it is below the path it was moved from.
    public double dy() {
        return dy;
    }

    /// The path it was moved from.
    public Path unmoved() {
        return dx == 0 && dy == 0 ? this : new Path(shape, 0, 0);
    }

    /// Whether both were moved from the same path. Two may be equal without.
    public boolean sharesPointsWith(Path other) {
        return shape == other.shape;
    }

    /// Whether it has no pieces.
    public boolean isEmpty() {
        return shape.verbs.length == 0;
    }

    /// The box around all points, control points included.
    public Box bounds() {
        if (shape.points.length == 0) {
            return new Box(dx, dy, 0, 0);
        }
        double left = shape.points[0];
        double right = left;
        double top = shape.points[1];
        double bottom = top;
        for (int i = 0; i < shape.points.length; i += 2) {
            left = Math.min(left, shape.points[i]);
            right = Math.max(right, shape.points[i]);
            top = Math.min(top, shape.points[i + 1]);
            bottom = Math.max(bottom, shape.points[i + 1]);
        }
        return new Box(left + dx, top + dy, right - left, bottom - top);
    }

    /// Whether the other has the same pieces, wherever its points are: only then is there a way between the two.
    public boolean isLike(Path other) {
        return shape == other.shape || Arrays.equals(shape.verbs, other.shape.verbs);
    }

    /// The path at p between this (0) and a like one (1), point by point.
    public Path mix(Path other, double p) {
        if (shape == other.shape) {
            return new Path(shape, dx + (other.dx - dx) * p, dy + (other.dy - dy) * p);
        }
        double[] mixed = placed();
        double[] ends = other.placed();
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] += (ends[i] - mixed[i]) * p;
        }
        return new Path(new Shape(shape.verbs, mixed), 0, 0);
    }

    private double[] placed() {
        double[] placed = shape.points.clone();
        for (int i = 0; i < placed.length; i += 2) {
            placed[i] += dx;
            placed[i + 1] += dy;
        }
        return placed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Path that && (shape == that.shape
                ? dx == that.dx && dy == that.dy
                : Arrays.equals(shape.verbs, that.shape.verbs) && Arrays.equals(placed(), that.placed()));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(shape.verbs);
    }

    /// The pieces and their points, shared by all paths moved from one.
    private static final class Shape {
        private final byte[] verbs;
        private final double[] points;

        Shape(byte[] verbs, double[] points) {
            this.verbs = verbs;
            this.points = points;
        }
    }

    /// Collects the pieces of a path.
    public static final class Builder implements Sink {
        private static final byte MOVE = 0;
        private static final byte LINE = 1;
        private static final byte QUAD = 2;
        private static final byte CUBIC = 3;
        private static final byte CLOSE = 4;
        private static final int[] SIZES = {2, 2, 4, 6, 0};
        private byte[] verbs = new byte[16];
        private double[] points = new double[64];
        private int verbCount;
        private int pointCount;

        private Builder() {
        }

        @Override
        public void move(double x, double y) {
            add(MOVE, x, y);
        }

        @Override
        public void line(double x, double y) {
            add(LINE, x, y);
        }

        @Override
        public void quad(double cx, double cy, double x, double y) {
            add(QUAD, cx, cy, x, y);
        }

        @Override
        public void cubic(double c1x, double c1y, double c2x, double c2y, double x, double y) {
            add(CUBIC, c1x, c1y, c2x, c2y, x, y);
        }

        @Override
        public void close() {
            add(CLOSE);
        }

        private void add(byte verb, double... coordinates) {
            if (verbCount == verbs.length) {
                verbs = Arrays.copyOf(verbs, 2 * verbCount);
            }
            if (pointCount + coordinates.length > points.length) {
                points = Arrays.copyOf(points, 2 * points.length);
            }
            verbs[verbCount++] = verb;
            System.arraycopy(coordinates, 0, points, pointCount, coordinates.length);
            pointCount += coordinates.length;
        }

        /// The path so far.
        public Path build() {
            return new Path(new Shape(Arrays.copyOf(verbs, verbCount), Arrays.copyOf(points, pointCount)), 0, 0);
        }
    }
}
