package unroll.figure;

import java.util.ArrayList;
import java.util.List;

/// Where an axis has marks: at numbers that are easy to read.
final class Ticks {
    private static final int[] NICE = {1, 2, 5, 10};

    private Ticks() {
    }

    /// Multiples of 1, 2 or 5 times a power of ten, from 0 to at least `most`.
    ///
    /// @param most the largest number to be shown, positive
    /// @param intervals about how many there is room for
    static List<Double> upTo(double most, int intervals) {
        double gap = gap(most / Math.max(1, intervals));
        List<Double> ticks = new ArrayList<>();
        int last = (int) Math.ceil(most / gap - 1e-9);
        for (int i = 0; i <= last; i++) {
            ticks.add(i * gap);
        }
        return ticks;
    }

    /// Whole numbers among [#upTo] that are no larger than `most`.
    static List<Double> counts(int most, int intervals) {
        return upTo(Math.max(1, most), Math.min(Math.max(1, most), intervals)).stream()
                .filter(tick -> tick <= most && tick == Math.rint(tick)).toList();
    }

    /// Powers of ten from at most `least` to at least `most`, every so many that there are not more than the intervals.
    static List<Double> powers(double least, double most, int intervals) {
        int first = (int) Math.floor(Math.log10(least) + 1e-9);
        int last = (int) Math.ceil(Math.log10(most) - 1e-9);
        int every = Math.max(1, Math.ceilDiv(Math.max(1, last - first), Math.max(1, intervals)));
        List<Double> ticks = new ArrayList<>();
        for (int power = first; power < last + every; power += every) {
            ticks.add(Math.pow(10, power));
        }
        return ticks;
    }

    private static double gap(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (int nice : NICE) {
            if (nice * power >= least * (1 - 1e-9)) {
                return nice * power;
            }
        }
        return NICE[NICE.length - 1] * power;
    }
}
