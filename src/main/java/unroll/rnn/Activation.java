package unroll.rnn;

import java.util.Locale;

/// The non-linearity f of s_t = f(a_t), with its derivative. All that there is to say of one is declared here; views,
/// checks and listings ask for it.
///
/// Values come from [StrictMath], so they are the same to the last bit on every machine.
public enum Activation {
    TANH("\\tanh", new SlopeForm.OneLessSquare(), "tanh(%1$s)", "tanh(%1$s)") {
        @Override
        public double apply(double a) {
            return StrictMath.tanh(a);
        }
    },
    RELU("\\mathrm{relu}", new SlopeForm.Bend(0), "maximum(%1$s, 0)", "relu(%1$s)") {
        @Override
        public double apply(double a) {
            return Math.max(a, 0);
        }
    },
    /// a where a > 0, else a hundredth of it; at 0, where it bends, f′ is that of the numbers below.
    LEAKY_RELU("\\mathrm{leaky\\,relu}", new SlopeForm.Bend(0.01), "maximum(%1$s, 0.01*%1$s)",
            "leaky_relu(%1$s)") {
        @Override
        public double apply(double a) {
            return a > 0 ? a : 0.01 * a;
        }
    },
    SIGMOID("\\sigma", new SlopeForm.OfSigmoid(), "1 / (1 + exp(-%1$s))", "sigmoid(%1$s)") {
        @Override
        public double apply(double a) {
            double e = StrictMath.exp(-Math.abs(a));
            return a < 0 ? e / (1 + e) : 1 / (1 + e);
        }
    },
    IDENTITY("", new SlopeForm.One(), "%1$s", "%1$s") {
        @Override
        public double apply(double a) {
            return a;
        }
    };

    private final String latex;
    private final SlopeForm slope;
    private final String numpy;
    private final String torch;

    /// @param latex its name before a parenthesis
    /// @param slope f′
    /// @param numpy f of an expression in NumPy, whose `tanh`, `exp` and `maximum` are imported
    /// @param torch the same in PyTorch, whose functions are imported
    Activation(String latex, SlopeForm slope, String numpy, String torch) {
        this.latex = latex;
        this.slope = slope;
        this.numpy = numpy;
        this.torch = torch;
    }

    /// f(a).
    public abstract double apply(double a);

    /// f′(a), from a and s = f(a); relu′(0) = 0.
    public double derivative(double a, double s) {
        return slope.of(a, s);
    }

    /// f′, as it is written.
    public SlopeForm slope() {
        return slope;
    }

    /// The name in scenario files: `tanh`, `relu`, `leaky-relu`, `sigmoid`, `identity`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The name in a sentence: `leaky relu`.
    public String spoken() {
        return id().replace('-', ' ');
    }

    /// The name in LaTeX, to stand before a parenthesis; empty where f is not written.
    public String latex() {
        return latex;
    }

    /// Whether PyTorch has it among its functions for networks, `torch.nn.functional`, and not beside `tanh`.
    public boolean isFunctional() {
        return slope instanceof SlopeForm.Bend && !turnsOff();
    }

    /// f of an expression in NumPy.
    public String numpy(String of) {
        return numpy.formatted(of);
    }

    /// f of an expression in PyTorch.
    public String torch(String of) {
        return torch.formatted(of);
    }

    /// Whether f bends at 0, where E has a kink.
    public boolean hasKink() {
        return slope instanceof SlopeForm.Bend;
    }

    /// Whether a unit can be off: f and f′ are 0 for every a ≤ 0.
    public boolean turnsOff() {
        return slope instanceof SlopeForm.Bend(double below) && below == 0;
    }

    /// Whether f(a) has the sign of a.
    public boolean keepsSign() {
        return apply(-1) < 0;
    }
}
