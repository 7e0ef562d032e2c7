package unroll.lesson;

import unroll.rnn.Scenario;
import unroll.text.GateKey;
import unroll.text.Legible;
import unroll.text.LessonKey;
import unroll.text.Message;
import unroll.text.MessageKey;

/// What is said on the way forward.
///
/// @param scenario gives the words
/// @param shape decides which sentence
record ForwardWords(Scenario scenario, Shape shape) {

    Sentence input(int t) {
        return switch (shape.inputs().get(t)) {
            case WORD -> Sentence.of(Message.of(LessonKey.INPUT_WORD, word(t), t),
                    Message.of(withGates(LessonKey.INPUT_WORD_WHY, GateKey.INPUT_WORD_WHY), word(t)));
            case VECTOR -> Sentence.of(Message.of(LessonKey.INPUT_VECTOR, t),
                    Message.of(withGates(LessonKey.INPUT_VECTOR_WHY, GateKey.INPUT_VECTOR_WHY)));
            case NONE -> Sentence.of(Message.of(LessonKey.INPUT_NONE, t),
                    Message.of(withGates(LessonKey.INPUT_NONE_WHY, GateKey.INPUT_NONE_WHY)));
        };
    }

    Sentence recur(int t) {
        if (isGated()) {
            return gates().recur(t);
        }
        boolean silent = shape.inputs().get(t) == InputKind.NONE;
        if (t == 0 && shape.start() == StartState.ZERO) {
            return Sentence.of(Message.of(LessonKey.RECUR_ZERO), Message.of(silent
                    ? withBias(LessonKey.RECUR_EMPTY_WHY, LessonKey.RECUR_EMPTY_WHY_BIAS)
                    : withBias(LessonKey.RECUR_ZERO_WHY, LessonKey.RECUR_ZERO_WHY_BIAS)));
        }
        LessonKey brought = t == 0
                ? withBias(LessonKey.RECUR_GIVEN_WHY, LessonKey.RECUR_GIVEN_WHY_BIAS)
                : withBias(LessonKey.RECUR_WHY, LessonKey.RECUR_WHY_BIAS);
        return Sentence.of(t == 0 ? Message.of(LessonKey.RECUR_GIVEN) : Message.of(LessonKey.RECUR, t - 1), Message
                .of(silent ? withBias(LessonKey.RECUR_ALONE_WHY, LessonKey.RECUR_ALONE_WHY_BIAS) : brought));
    }

    /// What is said of the gates.
    GateWords gates() {
        return new GateWords(shape);
    }

    Sentence state(int t) {
        if (isGated()) {
            return gates().state(t);
        }
        ActivationWords f = ActivationWords.of(shape.activation());
        return Sentence.of(Message.of(f.state(), t), Message.of(f.why()));
    }

    Sentence output(int t) {
        return losses().output(t);
    }

    Sentence error(int t) {
        return losses().error(t);
    }

    Sentence wholeStep(int t) {
        Message lead = switch (shape.inputs().get(t)) {
            case WORD -> Message.of(t == 0 ? LessonKey.STEP_WORD_FIRST : LessonKey.STEP_WORD, word(t), t);
            case VECTOR -> Message.of(t == 0 ? LessonKey.STEP_VECTOR_FIRST : LessonKey.STEP_VECTOR, t);
            case NONE -> Message.of(t == 0 ? LessonKey.STEP_NONE_FIRST : LessonKey.STEP_NONE, t);
        };
        return Sentence.of(lead, losses().wholeStep(t));
    }

    Sentence wholePass() {
        Message lead = shape.steps() == 1
                ? Message.of(LessonKey.PASS_FORWARD_ONE)
                : Message.of(LessonKey.PASS_FORWARD, shape.steps());
        return Sentence.of(lead, losses().wholePass());
    }

    private LossWords losses() {
        return new LossWords(scenario, shape);
    }

    private boolean isGated() {
        return shape.network().cell().isGated();
    }

    private MessageKey withGates(LessonKey without, GateKey with) {
        return isGated() ? with : without;
    }

    private LessonKey withBias(LessonKey without, LessonKey with) {
        return shape.hasStateBias() ? with : without;
    }

    private String word(int t) {
        return Legible.of(scenario.inputWord(t).orElseThrow());
    }
}
