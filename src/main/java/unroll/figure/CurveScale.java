package unroll.figure;

import java.util.List;
import unroll.scene.Box;
import unroll.trace.Course;

/// Where a step and an error are in the drawing of a curve.
///
/// Errors stand from 0 on evenly, unless the largest is more than [#WIDE] times the smallest: then by their logarithms.
///
/// @param box the room between the axes
/// @param steps as many as the width shows
/// @param marks of the errors, the least first
/// @param kind how errors are spread
record CurveScale(Box box, double steps, List<Double> marks, Kind kind) {
    private static final double WIDE = 1000;
    private static final int ROOM = 34;

    /// How errors are spread over the height.
    enum Kind {
        EVEN, LOGARITHMIC
    }

    static CurveScale of(Curve curve, double now, Box box) {
        double least = now;
        double most = now;
        for (Course run : curve.runs()) {
            for (int i = 0; i < run.size(); i++) {
                least = Math.min(least, Math.min(run.error(i), run.told(i)));
                most = Math.max(most, Math.max(run.error(i), run.told(i)));
            }
        }
        int intervals = (int) Math.max(1, box.height() / ROOM);
        double extent = Math.max(1, curve.extent());
        return least > 0 && most / least > WIDE
                ? new CurveScale(box, extent, Ticks.powers(least, most, intervals), Kind.LOGARITHMIC)
                : new CurveScale(box, extent, Ticks.upTo(most > 0 ? most : 1, intervals), Kind.EVEN);
    }

    double x(double step) {
        return box.x() + box.width() * step / steps;
    }

    double y(double error) {
        double from = spread(marks.getFirst());
        double share = (spread(error) - from) / (spread(marks.getLast()) - from);
        return box.bottom() - box.height() * share;
    }

    private double spread(double error) {
        return switch (kind) {
            case EVEN -> error;
            case LOGARITHMIC -> Math.log10(error);
        };
    }
}
