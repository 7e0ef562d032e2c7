package unroll.listing;

import unroll.rnn.Network;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.trace.Quantity;

/// The names of a network's quantities in a program, which are those of the notation page.
///
/// @param network the network
/// @param keeping which values the program keeps
record ProgramNames(Network network, ProgramNames.Keeping keeping) {

    /// Which values of a step the program keeps for later.
    enum Keeping {
        /// All that the way back needs, each by its step.
        ALL,
        /// What is carried on, what is predicted and its error, each by its step.
        CARRIED,
        /// None: one step overwrites the one before, from a state that was kept.
        NONE
    }

    static ProgramNames of(Scenario scenario, Keeping keeping) {
        return new ProgramNames(scenario.network(), keeping);
    }

    /// A weight. Where the cell is c_t, the bias of the output has another name than c.
    String weight(Weight weight) {
        return weight.equals(Weight.OUTPUT_BIAS) && network.cell().hasCell() ? "c_out" : weight.letter();
    }

    /// A weight, as a name of it.
    Code weightCode(Weight weight) {
        return Code.of(weight(weight), new Naming.Fixed(new Quantity.Shared(weight)));
    }

    /// The gradient of a weight.
    String gradient(Weight weight) {
        return "d" + weight(weight);
    }

    /// Whether a variable has no line of its own: it is written out where it is used.
    boolean isWrittenOut(Variable variable) {
        return switch (variable.kind()) {
            case RECURRENT_TERM, SQUASHED_CELL -> true;
            case INPUT_TERM, PRE_ACTIVATION -> network.cell().isGated() || keeping == Keeping.NONE;
            case PREDICTION -> keeping == Keeping.NONE;
            case INPUT, TARGET, GATE, CELL, MEMORY, STATE, LOGITS, LOSS -> false;
        };
    }

    /// The name of a variable at a step.
    Code value(Variable variable, Index at) {
        Naming named = new Naming.Value(variable, at);
        return switch (variable.kind()) {
            case INPUT -> Code.of("x[" + at.text() + "]", named);
            case TARGET -> Code.of("y[" + at.text() + "]", named);
            case INPUT_TERM -> Code.of("Ux", named);
            case RECURRENT_TERM, SQUASHED_CELL -> throw new IllegalStateException(variable.id());
            case PRE_ACTIVATION -> Code.of("a", named);
            case LOGITS -> keeping == Keeping.NONE ? Code.of("out") : Code.of("z", named);
            case GATE, MEMORY -> keeping == Keeping.NONE
                    ? Code.of(variable.letter())
                    : keeping == Keeping.ALL
                            ? Code.of(variable.letter() + "[" + at.text() + "]", named)
                            : Code.of(variable.letter(), named);
            case CELL -> keeping == Keeping.NONE ? Code.of("q") : Code.of("c[" + at.text() + "]", named);
            case STATE -> keeping == Keeping.NONE
                    ? Code.of(network.cell().isGated() ? "h" : "r")
                    : Code.of("s[" + at.text() + "]", named);
            case PREDICTION -> Code.of("y_hat[" + at.text() + "]", named);
            case LOSS -> Code.of("E[" + at.text() + "]", named);
        };
    }

    /// The name of the derivative by a variable.
    String adjoint(Variable variable) {
        return switch (variable.kind()) {
            case LOGITS -> "dz";
            case STATE -> "ds";
            case CELL -> "dc";
            case PRE_ACTIVATION -> network.cell().isGated() ? "d_" + variable.gate() : "delta";
            case MEMORY -> "d_m";
            case INPUT, TARGET, INPUT_TERM, RECURRENT_TERM, GATE, SQUASHED_CELL, PREDICTION, LOSS ->
                throw new IllegalStateException(variable.id());
        };
    }
}
