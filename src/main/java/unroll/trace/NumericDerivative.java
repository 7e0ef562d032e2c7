package unroll.trace;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// ∂E/∂w of one number by central differences, (E(w + h) − E(w − h)) / 2h, extrapolated to h → 0.
///
/// The step is halved and the differences are extrapolated (Richardson's deferred approach, with Ridders' choice of the
/// estimate whose neighbours agree best), until the estimate is as good as rounding allows. Where f bends, as relu does, the first
/// step is so small that no unit passes the kink within it; where w sits on a kink itself, the difference is taken on the side
/// on which every unit stays as it is.
///
/// @param value the estimate; NaN where E is not finite at w
/// @param resolution the size of rounding error in it: smaller differences say nothing
/// @param side where the difference was taken
record NumericDerivative(double value, double resolution, Side side) {

    /// Where the difference was taken.
    enum Side {
        /// On both sides of w.
        BOTH,
        /// On one side, since a unit is at its kink at w.
        ONE,
        /// Nowhere: on both sides a unit passes its kink.
        NONE
    }

    private static final int ROWS = 6;
    private static final double FIRST = 0x1p-7;
    private static final double SMALLEST = 0x1p-34;

    /// No derivative.
    static final NumericDerivative NOWHERE = new NumericDerivative(Double.NaN, Double.NaN, Side.NONE);

    /// The derivative by one number.
    static NumericDerivative of(LossLine along) {
        LossFunction.Sample base = along.base();
        double w = along.at();
        double unit = Math.max(1, Math.abs(w));
        if (!base.isFinite()) {
            return NOWHERE;
        }
        Map<Double, LossFunction.Sample> known = new HashMap<>();
        Line line = h -> known.computeIfAbsent(h, it -> along.with(w + it));
        Optional<Double> central = firstStep(line, base, unit, -1);
        if (central.isPresent()) {
            return estimate(central.get(), base, h -> difference(line.at(h), line.at(-h)) / (w + h - (w - h)), 4)
                    .on(Side.BOTH);
        }
        for (int sign = 1; sign >= -1; sign -= 2) {
            Optional<Double> oneSided = firstStep(line, base, sign * unit, 1);
            if (oneSided.isPresent()) {
                return estimate(oneSided.get(), base, h -> difference(line.at(h), base) / (w + h - w), 2).on(Side.ONE);
            }
        }
        return NOWHERE;
    }

    /// E along the entry.
    private interface Line {
        LossFunction.Sample at(double h);
    }

    /// The difference quotient at a step.
    private interface Quotient {
        double at(double h);
    }

    /// The first step h at which E is finite and no unit is on the other side of its kink than at w, at h and at `mirror` · h.
    private static Optional<Double> firstStep(Line line, LossFunction.Sample base, double unit, int mirror) {
        for (double h = FIRST; h >= SMALLEST; h /= 4) {
            if (isLikeBase(line.at(h * unit), base) && (mirror > 0 || isLikeBase(line.at(-h * unit), base))) {
                return Optional.of(h * unit);
            }
        }
        return Optional.empty();
    }

    private static boolean isLikeBase(LossFunction.Sample sample, LossFunction.Sample base) {
        return sample.isFinite() && sample.on().equals(base.on());
    }

    /// Σ over errors of their differences: each is small where E is not, so less is rounded than in a difference of sums.
    private static double difference(LossFunction.Sample plus, LossFunction.Sample minus) {
        double sum = 0;
        for (int e = 0; e < plus.losses().length; e++) {
            sum += plus.losses()[e] - minus.losses()[e];
        }
        return sum;
    }

    /// One estimate.
    ///
    /// @param doubt how far it is from its neighbours
    private record Estimate(double value, double doubt, double resolution) {

        boolean isGood() {
            return doubt <= Math.max(resolution, 1e-8 * Math.abs(value));
        }

        NumericDerivative on(Side side) {
            return new NumericDerivative(value, resolution, side);
        }
    }

    /// The best estimate from this first step, or from ones so much smaller that E is smooth at their scale.
    private static Estimate estimate(double first, LossFunction.Sample base, Quotient quotient, int factor) {
        Estimate best = extrapolate(first, base, quotient, factor);
        for (double step = first / 64; !best.isGood() && Math.abs(step) >= SMALLEST; step /= 64) {
            Estimate next = extrapolate(step, base, quotient, factor);
            if (next.doubt >= best.doubt) {
                return best;
            }
            best = next;
        }
        return best;
    }

    /// Neville's tableau: row r holds step first / 2^r; column c has the c leading error terms removed.
    ///
    /// @param factor by what the leading error term shrinks when the step is halved: 4 central, 2 one-sided
    private static Estimate extrapolate(double first, LossFunction.Sample base, Quotient quotient, int factor) {
        double[] above = {quotient.at(first)};
        Estimate best = new Estimate(above[0], Double.POSITIVE_INFINITY, resolution(base, first));
        for (int r = 1; r < ROWS && !(best.doubt <= best.resolution); r++) {
            double step = first / (1 << r);
            double[] row = new double[r + 1];
            row[0] = quotient.at(step);
            double power = 1;
            for (int c = 1; c <= r; c++) {
                power *= factor;
                row[c] = row[c - 1] + (row[c - 1] - above[c - 1]) / (power - 1);
                double off = Math.max(Math.abs(row[c] - row[c - 1]), Math.abs(row[c] - above[c - 1]));
                if (off <= best.doubt) {
                    best = new Estimate(row[c], off, resolution(base, step));
                }
            }
            above = row;
        }
        return best;
    }

    /// What rounding leaves open: some ulps of the errors, over the step, in the difference quotient; some ulps of ŷ ≤ 1
    /// for each error in the analytic gradient.
    private static double resolution(LossFunction.Sample base, double step) {
        double sum = 0;
        for (double loss : base.losses()) {
            sum += Math.abs(step) + loss;
        }
        return 4 * 0x1p-52 * sum / Math.abs(step);
    }
}
