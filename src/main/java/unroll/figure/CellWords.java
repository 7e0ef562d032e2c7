package unroll.figure;

import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.text.CellKey;
import unroll.text.FigureKey;
import unroll.text.Message;
import unroll.text.MessageKey;
import unroll.text.NotationKey;

/// What the variables and weights of every cell are called in words: of the plain cell its own, of a gate its name.
final class CellWords {

    private CellWords() {
    }

    /// What a gate is called, by its letter.
    static MessageKey gate(String gate) {
        return switch (gate) {
            case "i" -> CellKey.INPUT_GATE;
            case "f" -> CellKey.FORGET_GATE;
            case "o" -> CellKey.OUTPUT_GATE;
            case "r" -> CellKey.RESET_GATE;
            case "u" -> CellKey.UPDATE_GATE;
            case "g", "n" -> CellKey.CANDIDATE;
            case "m" -> CellKey.BIAS_IN_RESET;
            default -> throw new IllegalArgumentException("no gate " + gate);
        };
    }

    /// What a variable stands for.
    ///
    /// @param t the step; −1 is the start
    static Message meaning(Variable variable, int t) {
        return switch (variable.kind()) {
            case INPUT -> Message.of(NotationKey.MEANS_INPUT);
            case TARGET -> Message.of(NotationKey.MEANS_TARGET);
            case INPUT_TERM -> gated(NotationKey.MEANS_INPUT_TERM, variable.gate());
            case RECURRENT_TERM -> gated(NotationKey.MEANS_RECURRENT_TERM, variable.gate());
            case PRE_ACTIVATION -> gated(NotationKey.MEANS_PRE_ACTIVATION, variable.gate());
            case GATE -> Message.of(gate(variable.gate()));
            case CELL -> Message.of(t < 0 ? CellKey.INITIAL_CELL : CellKey.CELL);
            case SQUASHED_CELL -> Message.of(CellKey.SQUASHED_CELL);
            case MEMORY -> Message.of(CellKey.MEMORY);
            case STATE -> Message.of(t < 0 ? NotationKey.MEANS_INITIAL_STATE : NotationKey.MEANS_STATE);
            case LOGITS -> Message.of(NotationKey.MEANS_LOGITS);
            case PREDICTION -> Message.of(NotationKey.MEANS_PREDICTION);
            case LOSS -> Message.of(NotationKey.MEANS_LOSS);
        };
    }

    /// What an error's derivative by a variable stands for.
    static Message adjoint(Variable variable, int k) {
        return switch (variable.kind()) {
            case LOGITS -> Message.of(NotationKey.MEANS_OUTPUT_DELTA);
            case PRE_ACTIVATION -> variable.gate().isEmpty()
                    ? Message.of(NotationKey.MEANS_DELTA, k)
                    : Message.of(CellKey.OF_GATE, Message.of(NotationKey.MEANS_DELTA, k), gate(variable.gate()));
            case STATE -> Message.of(CellKey.ERROR_OF_STATE);
            case CELL -> Message.of(CellKey.ERROR_OF_CELL);
            case INPUT -> Message.of(CellKey.ERROR_OF_INPUT);
            case TARGET, INPUT_TERM, RECURRENT_TERM, GATE, SQUASHED_CELL, MEMORY, PREDICTION, LOSS ->
                Message.of(CellKey.ERROR_OF, meaning(variable, k));
        };
    }

    private static Message gated(MessageKey plain, String gate) {
        return gate.isEmpty() ? Message.of(plain) : Message.of(CellKey.OF_GATE, Message.of(plain), gate(gate));
    }

    /// A variable of one step, in a few words.
    static Message kind(Variable variable, int t) {
        return switch (variable.kind()) {
            case INPUT -> Message.of(FigureKey.KIND_INPUT, t);
            case TARGET -> Message.of(FigureKey.KIND_TARGET, t);
            case INPUT_TERM -> gated(Message.of(FigureKey.KIND_INPUT_TERM, t), variable.gate());
            case RECURRENT_TERM -> gated(Message.of(FigureKey.KIND_RECURRENT_TERM, t), variable.gate());
            case PRE_ACTIVATION -> gated(Message.of(FigureKey.KIND_PRE_ACTIVATION, t), variable.gate());
            case GATE, CELL, SQUASHED_CELL, MEMORY -> t < 0
                    ? meaning(variable, t)
                    : Message.of(CellKey.AT_STEP, meaning(variable, t), t);
            case STATE -> t < 0
                    ? Message.of(FigureKey.KIND_INITIAL_STATE)
                    : Message.of(FigureKey.KIND_STATE, t);
            case LOGITS -> Message.of(FigureKey.KIND_LOGITS, t);
            case PREDICTION -> Message.of(FigureKey.KIND_PREDICTION, t);
            case LOSS -> Message.of(FigureKey.KIND_LOSS, t);
        };
    }

    /// An error's derivative by a variable of one step, in a few words.
    ///
    /// @param error the name of the error
    static Message kind(Variable variable, String error, int k) {
        return switch (variable.kind()) {
            case LOGITS -> Message.of(FigureKey.KIND_OUTPUT_DELTA, k);
            case PRE_ACTIVATION -> gated(Message.of(FigureKey.KIND_DELTA, error, k), variable.gate());
            case INPUT, STATE, CELL, TARGET, INPUT_TERM, RECURRENT_TERM, GATE, SQUASHED_CELL, MEMORY, PREDICTION,
                    LOSS ->
                k < 0
                        ? Message.of(CellKey.BEFORE_START, adjoint(variable, k))
                        : Message.of(CellKey.AT_STEP, adjoint(variable, k), k);
        };
    }

    private static Message gated(Message plain, String gate) {
        return gate.isEmpty() ? plain : Message.of(CellKey.OF_GATE, plain, gate(gate));
    }

    /// Where a weight acts.
    static Message role(Weight weight) {
        if (!weight.gate().isEmpty()) {
            return Message.of(switch (weight.role()) {
                case INPUT -> CellKey.TO_GATE;
                case STATE -> CellKey.FROM_STATE_TO_GATE;
                case STATE_BIAS, OUTPUT, OUTPUT_BIAS -> CellKey.BIAS_OF_GATE;
            }, gate(weight.gate()));
        }
        return Message.of(switch (weight.role()) {
            case INPUT -> FigureKey.ROLE_U;
            case STATE -> FigureKey.ROLE_W;
            case OUTPUT -> FigureKey.ROLE_V;
            case STATE_BIAS -> FigureKey.ROLE_STATE_BIAS;
            case OUTPUT_BIAS -> FigureKey.ROLE_OUTPUT_BIAS;
        });
    }

    /// What a weight stands for.
    static Message meaning(Weight weight) {
        if (!weight.gate().isEmpty()) {
            return role(weight);
        }
        return Message.of(switch (weight.role()) {
            case INPUT -> NotationKey.MEANS_U;
            case STATE -> NotationKey.MEANS_W;
            case OUTPUT -> NotationKey.MEANS_V;
            case STATE_BIAS -> NotationKey.MEANS_STATE_BIAS;
            case OUTPUT_BIAS -> NotationKey.MEANS_OUTPUT_BIAS;
        });
    }
}
