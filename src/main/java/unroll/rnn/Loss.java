package unroll.rnn;

import java.util.List;
import java.util.Locale;

/// How a prediction is made of z, and how far it is from the target. In all three ∂E_t/∂z_t = ŷ_t − y_t.
public enum Loss {
    /// ŷ = softmax(z), `E = −log ŷ[y]`: one class is right.
    CROSS_ENTROPY {
        @Override
        RightSide prediction(RightSide z) {
            return new RightSide.Softmax(z);
        }
    },
    /// ŷ = σ(z), `E = −Σ (y log ŷ + (1 − y) log(1 − ŷ))`: each of K things holds or not.
    BINARY_CROSS_ENTROPY {
        @Override
        RightSide prediction(RightSide z) {
            return new RightSide.Apply(Activation.SIGMOID, z);
        }
    },
    /// ŷ = z, E = ½ ‖ŷ − y‖²: K numbers.
    SQUARED {
        @Override
        RightSide prediction(RightSide z) {
            return new RightSide.Apply(Activation.IDENTITY, z);
        }
    };

    abstract RightSide prediction(RightSide z);

    /// What it computes from z on, in order.
    public List<Definition> definitions() {
        return List.of(new Definition(Variable.PREDICTION, prediction(RightSide.now(Variable.LOGITS))),
                new Definition(Variable.LOSS,
                        new RightSide.Error(this, Variable.LOGITS, Variable.PREDICTION, Variable.TARGET)));
    }

    /// The name in scenario files: `cross-entropy`, `binary-cross-entropy`, `squared`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
