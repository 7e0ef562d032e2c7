package unroll.rnn;

/// The derivative f′(a) of a non-linearity, in the form in which it is written: with a, or with s = f(a).
public sealed interface SlopeForm {

    /// f′, from a and s.
    double of(double a, double s);

    /// Whether it is written with s; else with a, where it is written with anything.
    default boolean isOfState() {
        return switch (this) {
            case OneLessSquare(),OfSigmoid() -> true;
            case Bend _,One() -> false;
        };
    }

    /// 1 − s².
    record OneLessSquare() implements SlopeForm {
        @Override
        public double of(double a, double s) {
            return 1 - s * s;
        }
    }

    /// s (1 − s).
    record OfSigmoid() implements SlopeForm {
        @Override
        public double of(double a, double s) {
            return s * (1 - s);
        }
    }

    /// 1 where a > 0, else another number: at 0 too, where f bends.
    ///
    /// @param below f′(a) where a ≤ 0
    record Bend(double below) implements SlopeForm {
        @Override
        public double of(double a, double s) {
            return Double.isNaN(a) ? a : a > 0 ? 1 : below;
        }
    }

    /// 1.
    record One() implements SlopeForm {
        @Override
        public double of(double a, double s) {
            return Double.isNaN(a) ? a : 1;
        }
    }
}
