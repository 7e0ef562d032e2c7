package unroll.scene;

import java.util.Arrays;

/// An outline of lines and curves, immutable, equal by value.
public final class Path {
    private final byte[] verbs;
    private final double[] points;

    private Path(byte[] verbs, double[] points) {
        this.verbs = verbs;
        this.points = points;
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
        for (byte verb : verbs) {
            switch (verb) {
                case Builder.MOVE -> sink.move(points[at], points[at + 1]);
                case Builder.LINE -> sink.line(points[at], points[at + 1]);
                case Builder.QUAD -> sink.quad(points[at], points[at + 1], points[at + 2], points[at + 3]);
                case Builder.CUBIC -> sink.cubic(points[at], points[at + 1], points[at + 2], points[at + 3],
                        points[at + 4], points[at + 5]);
                default -> sink.close();
            }
            at += Builder.SIZES[verb];
        }
    }

    /// This, moved.
    public Path moved(double dx, double dy) {
        double[] moved = new double[points.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = points[i] + (i % 2 == 0 ? dx : dy);
        }
        return new Path(verbs, moved);
    }

    /// Whether it has no pieces.
    public boolean isEmpty() {
        return verbs.length == 0;
    }

    /// The box around all points, control points included.
    public Box bounds() {
        if (points.length == 0) {
            return new Box(0, 0, 0, 0);
        }
        double left = points[0];
        double right = left;
        double top = points[1];
        double bottom = top;
        for (int i = 0; i < points.length; i += 2) {
            left = Math.min(left, points[i]);
            right = Math.max(right, points[i]);
            top = Math.min(top, points[i + 1]);
            bottom = Math.max(bottom, points[i + 1]);
        }
        return new Box(left, top, right - left, bottom - top);
    }

    /// Whether the other has the same pieces, wherever its points are: only then is there a way between the two.
    public boolean isLike(Path other) {
        return Arrays.equals(verbs, other.verbs);
    }

    /// The path at p between this (0) and a like one (1), point by point.
    public Path mix(Path other, double p) {
        double[] mixed = new double[points.length];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = points[i] + (other.points[i] - points[i]) * p;
        }
        return new Path(verbs, mixed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Path that && Arrays.equals(verbs, that.verbs) && Arrays.equals(points, that.points);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(verbs) + Arrays.hashCode(points);
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
            return new Path(Arrays.copyOf(verbs, verbCount), Arrays.copyOf(points, pointCount));
        }
    }
}
