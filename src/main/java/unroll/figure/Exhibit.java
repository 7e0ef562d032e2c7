package unroll.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import unroll.rnn.Weight;

/// What of a moment is shown on a page: all of it, or one part alone.
public enum Exhibit implements Motif {
    /// The network, the ledger, the sentence and the equation, composed as a slide.
    WHOLE("whole"),
    /// The unrolled network.
    NETWORK("network"),
    /// Where the gradient comes from.
    LEDGER("ledger"),
    /// The equation of the step, in letters and numbers.
    EQUATION("equation"),
    /// The equation of the step in letters.
    EQUATION_SYMBOLS("equation-symbols"),
    /// The equation of the step in numbers.
    EQUATION_NUMBERS("equation-numbers"),
    /// The shared weights.
    WEIGHTS("weights"),
    /// The listing.
    CODE("code"),
    /// U alone.
    U("U"),
    /// W alone.
    W("W"),
    /// V alone.
    V("V"),
    /// The bias of the state.
    STATE_BIAS("b"),
    /// The bias of the output.
    OUTPUT_BIAS("c"),
    /// The gradient told by U, as far as it is added up.
    GRADIENT_U("dU"),
    /// The gradient told by W, as far as it is added up.
    GRADIENT_W("dW"),
    /// The gradient told by V.
    GRADIENT_V("dV");

    private final String id;

    Exhibit(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    /// All names.
    public static List<String> ids() {
        return Arrays.stream(values()).map(Exhibit::id).toList();
    }

    /// The one with a name.
    public static Optional<Exhibit> of(String id) {
        return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
    }

    /// What of an equation is told; absent for what is no equation.
    public Optional<EquationVoice> voice() {
        return switch (this) {
            case EQUATION -> Optional.of(EquationVoice.BOTH);
            case EQUATION_SYMBOLS -> Optional.of(EquationVoice.SYMBOLS);
            case EQUATION_NUMBERS -> Optional.of(EquationVoice.NUMBERS);
            case WHOLE, NETWORK, LEDGER, WEIGHTS, CODE, U, W, V, STATE_BIAS, OUTPUT_BIAS, GRADIENT_U, GRADIENT_W, GRADIENT_V ->
                Optional.empty();
        };
    }

    @Override
    public Optional<Weight> weight() {
        return switch (this) {
            case U, GRADIENT_U -> Optional.of(Weight.U);
            case W, GRADIENT_W -> Optional.of(Weight.W);
            case V, GRADIENT_V -> Optional.of(Weight.V);
            case STATE_BIAS -> Optional.of(Weight.STATE_BIAS);
            case OUTPUT_BIAS -> Optional.of(Weight.OUTPUT_BIAS);
            case WHOLE, NETWORK, LEDGER, EQUATION, EQUATION_SYMBOLS, EQUATION_NUMBERS, WEIGHTS, CODE ->
                Optional.empty();
        };
    }

    /// Whether it is a gradient.
    public boolean isGradient() {
        return this == GRADIENT_U || this == GRADIENT_W || this == GRADIENT_V;
    }
}
