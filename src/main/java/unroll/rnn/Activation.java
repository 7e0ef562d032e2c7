package unroll.rnn;

import java.util.Locale;

/// The non-linearity f of s_t = f(a_t), with its derivative.
///
/// Values come from [StrictMath], so they are the same to the last bit on every machine.
public enum Activation {
    TANH {
        @Override
        public double apply(double a) {
            return StrictMath.tanh(a);
        }

        @Override
        public double derivative(double a, double s) {
            return 1 - s * s;
        }
    },
    RELU {
        @Override
        public double apply(double a) {
            return Math.max(a, 0);
        }

        @Override
        public double derivative(double a, double s) {
            return Double.isNaN(a) ? a : a > 0 ? 1 : 0;
        }
    },
    SIGMOID {
        @Override
        public double apply(double a) {
            double e = StrictMath.exp(-Math.abs(a));
            return a < 0 ? e / (1 + e) : 1 / (1 + e);
        }

        @Override
        public double derivative(double a, double s) {
            return s * (1 - s);
        }
    },
    IDENTITY {
        @Override
        public double apply(double a) {
            return a;
        }

        @Override
        public double derivative(double a, double s) {
            return Double.isNaN(a) ? a : 1;
        }
    };

    /// f(a).
    public abstract double apply(double a);

    /// f′(a), from a and s = f(a); relu′(0) = 0.
    public abstract double derivative(double a, double s);

    /// The name in scenario files: `tanh`, `relu`, `sigmoid`, `identity`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
