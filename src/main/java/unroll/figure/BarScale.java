package unroll.figure;

import unroll.rnn.Loss;
import unroll.scene.Box;

/// The numbers that both ends of a bar of ŷ stand for: 0 and a probability, or as far below 0 as above it for numbers of
/// any sign.
///
/// @param least the left end, 0 or below
/// @param most the right end, above 0
record BarScale(double least, double most) {

    /// The scale of a lesson, the same at all its steps.
    static BarScale of(Frame frame) {
        double full = frame.fullPrediction();
        Loss loss = frame.moment().trace().scenario().network().loss();
        return new BarScale(loss == Loss.SQUARED ? -full : 0, full);
    }

    /// Whether bars lead to both sides.
    boolean isSigned() {
        return least < 0;
    }

    /// x of a number on a track; what is beyond an end is at that end.
    double x(double value, Box track) {
        return track.x() + Math.clamp((value - least) / (most - least), 0, 1) * track.width();
    }

    /// The bar from 0 to a number; without length where it is not finite.
    Box bar(double value, Box track) {
        if (!isSigned()) {
            double length = Double.isFinite(value) ? Math.min(1, value / most) * track.width() : 0;
            return new Box(track.x(), track.y(), length, track.height());
        }
        double zero = x(0, track);
        double end = Double.isFinite(value) ? x(value, track) : zero;
        return new Box(Math.min(zero, end), track.y(), Math.abs(end - zero), track.height());
    }
}
