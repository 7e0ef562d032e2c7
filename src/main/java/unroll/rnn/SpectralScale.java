package unroll.rnn;

import java.util.Optional;
import java.util.OptionalDouble;
import unroll.linalg.Matrix;

/// W times the factor that gives it a wanted spectral radius: the largest |λ| of its eigenvalues, below which states die
/// away and above which they grow, as long as f is nearly linear.
public final class SpectralScale {
    private static final double EPSILON = 0x1p-53;

    private SpectralScale() {
    }

    /// The spectral radius of a square matrix; 0 where some power of it is zero. Absent where it has none that can be
    /// computed.
    public static OptionalDouble radius(Matrix w) {
        return w.isFinite() && isNilpotent(w) ? OptionalDouble.of(0) : w.spectralRadius();
    }

    /// A scenario whose W has this spectral radius, up to rounding.
    ///
    /// @param radius positive and finite
    public static Change to(Scenario scenario, double radius) {
        Optional<Matrix> found = scenario.parameters().find(Weight.W);
        if (found.isEmpty()) {
            return Change.refused(Reason.W_OF_GATES);
        }
        Matrix w = found.get();
        if (!(radius > 0 && radius < Double.POSITIVE_INFINITY)) {
            return Change.refused(Reason.RADIUS_OUT_OF_RANGE);
        }
        OptionalDouble now = radius(w);
        if (now.isEmpty()) {
            return Change.refused(Reason.W_WITHOUT_RADIUS);
        }
        if (now.getAsDouble() == 0) {
            return Change.refused(Reason.W_NILPOTENT);
        }
        Matrix scaled = w.map(x -> x / now.getAsDouble() * radius);
        return scaled.isFinite()
                ? Change.to(scenario.with(scenario.parameters().with(Weight.W, scaled)))
                : Change.refused(Reason.NOT_FINITE);
    }

    /// Whether some power of a finite W is zero, or can't be told from zero: then its eigenvalues are only what rounding
    /// left of them, and to scale by them would blow up the noise.
    ///
    /// Wᵐ is zero for some m exactly where it is for m = H. W is squared until m ≥ H, each power over its norm, with a
    /// bound of the relative error beside it: a product adds H ε, and both factors bring theirs along.
    static boolean isNilpotent(Matrix w) {
        if (w.isZero()) {
            return true;
        }
        double error = 0;
        Matrix power = unit(w);
        for (int m = 1; m < w.rows(); m *= 2) {
            Matrix square = power.times(power);
            double norm = square.norm();
            double absolute = 2 * error + error * error + w.rows() * EPSILON;
            if (norm <= absolute) {
                return true;
            }
            error = absolute / norm;
            power = unit(square);
        }
        return false;
    }

    private static Matrix unit(Matrix m) {
        int exponent = Math.getExponent(m.maxAbs());
        Matrix scaled = m.map(x -> Math.scalb(x, -exponent));
        return scaled.scale(1 / scaled.norm());
    }
}
