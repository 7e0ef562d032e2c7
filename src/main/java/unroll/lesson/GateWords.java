package unroll.lesson;

import unroll.rnn.Cell;
import unroll.text.GateKey;
import unroll.text.LessonKey;
import unroll.text.Message;
import unroll.text.MessageKey;

/// What is said of cells with gates.
///
/// @param shape decides which sentence
record GateWords(Shape shape) {

    Sentence recur(int t) {
        boolean silent = shape.inputs().get(t) == InputKind.NONE;
        if (isFresh(t)) {
            return Sentence.of(
                    Message.of(shape.cellStart() == StartState.ZERO ? LessonKey.RECUR_ZERO : GateKey.RECUR_ZERO),
                    Message.of(silent
                            ? withBias(GateKey.RECUR_EMPTY_WHY, GateKey.RECUR_EMPTY_WHY_BIAS)
                            : withBias(GateKey.RECUR_ZERO_WHY, GateKey.RECUR_ZERO_WHY_BIAS)));
        }
        GateKey summed = isLstm()
                ? withBias(GateKey.RECUR_WHY, GateKey.RECUR_WHY_BIAS)
                : withBias(GateKey.RECUR_GRU_WHY, GateKey.RECUR_GRU_WHY_BIAS);
        return Sentence.of(brought(t), Message.of(silent
                ? withBias(GateKey.RECUR_ALONE_WHY, GateKey.RECUR_ALONE_WHY_BIAS)
                : summed));
    }

    private Message brought(int t) {
        boolean first = shape.network().cell() == Cell.GRU_RESET_BEFORE;
        return t == 0
                ? Message.of(first ? GateKey.RECUR_RESET_GIVEN : GateKey.RECUR_GIVEN)
                : Message.of(first ? GateKey.RECUR_RESET : GateKey.RECUR, t - 1);
    }

    Sentence gates(int t) {
        return isLstm()
                ? Sentence.of(Message.of(GateKey.GATES_LSTM, t), Message.of(GateKey.GATES_LSTM_WHY))
                : Sentence.of(Message.of(GateKey.GATES_GRU, t), Message.of(GateKey.GATES_GRU_WHY));
    }

    Sentence cell(int t) {
        return t == 0 && shape.cellStart() == StartState.ZERO
                ? Sentence.of(Message.of(GateKey.CELL_ZERO, t), Message.of(GateKey.CELL_ZERO_WHY))
                : Sentence.of(Message.of(GateKey.CELL, t), Message.of(GateKey.CELL_WHY));
    }

    Sentence candidate(int t) {
        GateKey reset = shape.network().cell() == Cell.GRU_RESET_BEFORE
                ? GateKey.CANDIDATE_RESET
                : GateKey.CANDIDATE;
        return Sentence.of(Message.of(isFresh(t) ? GateKey.CANDIDATE_FIRST : reset, t),
                Message.of(GateKey.CANDIDATE_WHY));
    }

    Sentence state(int t) {
        return isLstm()
                ? Sentence.of(Message.of(GateKey.STATE_LSTM, t), Message.of(GateKey.STATE_LSTM_WHY))
                : Sentence.of(Message.of(GateKey.STATE_GRU, t), Message.of(GateKey.STATE_GRU_WHY));
    }

    /// What comes to the state at step k of one error, and to the cell.
    Sentence arrive(int e, int k) {
        if (k == e) {
            return Sentence.of(Message.of(LessonKey.DELTA_FIRST, k),
                    Message.of(isLstm() ? GateKey.ARRIVE_LSTM_FIRST_WHY : GateKey.ARRIVE_GRU_FIRST_WHY));
        }
        return isLstm()
                ? Sentence.of(Message.of(GateKey.ARRIVE_LSTM, k), Message.of(GateKey.ARRIVE_LSTM_WHY))
                : Sentence.of(Message.of(GateKey.ARRIVE_GRU, k), Message.of(GateKey.ARRIVE_GRU_WHY));
    }

    Sentence delta(int k) {
        return Sentence.of(Message.of(GateKey.DELTA, k),
                Message.of(isLstm() ? GateKey.DELTA_LSTM_WHY : GateKey.DELTA_GRU_WHY));
    }

    /// What a step adds, where something is added for all weights.
    Sentence part(int k) {
        return Sentence.of(Message.of(withBias(GateKey.PART, GateKey.PART_BIAS), k), Message.of(isLstm()
                ? withBias(GateKey.PART_WHY, GateKey.PART_WHY_BIAS)
                : withBias(GateKey.PART_GRU_WHY, GateKey.PART_GRU_WHY_BIAS)));
    }

    MessageKey wholePass() {
        return GateKey.PASS_BACKWARD_WHY;
    }

    /// Whether no state comes from before a step.
    private boolean isFresh(int t) {
        return t == 0 && shape.start() == StartState.ZERO;
    }

    private boolean isLstm() {
        return shape.network().cell() == Cell.LSTM;
    }

    private GateKey withBias(GateKey without, GateKey with) {
        return shape.hasStateBias() ? with : without;
    }
}
