package unroll.lesson;

import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.text.Legible;
import unroll.text.LessonKey;
import unroll.text.Message;

/// What is said on the way forward.
///
/// @param scenario gives the words
/// @param shape decides which sentence
record ForwardWords(Scenario scenario, Shape shape) {

    Sentence input(int t) {
        return switch (shape.inputs().get(t)) {
            case WORD -> Sentence.of(Message.of(LessonKey.INPUT_WORD, word(t), t),
                    Message.of(LessonKey.INPUT_WORD_WHY, word(t)));
            case VECTOR -> Sentence.of(Message.of(LessonKey.INPUT_VECTOR, t), Message.of(LessonKey.INPUT_VECTOR_WHY));
            case NONE -> Sentence.of(Message.of(LessonKey.INPUT_NONE, t), Message.of(LessonKey.INPUT_NONE_WHY));
        };
    }

    Sentence recur(int t) {
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

    Sentence state(int t) {
        return switch (shape.activation()) {
            case TANH -> Sentence.of(Message.of(LessonKey.STATE_TANH, t), Message.of(LessonKey.STATE_TANH_WHY));
            case RELU -> Sentence.of(Message.of(LessonKey.STATE_RELU, t), Message.of(LessonKey.STATE_RELU_WHY));
            case SIGMOID ->
                Sentence.of(Message.of(LessonKey.STATE_SIGMOID, t), Message.of(LessonKey.STATE_SIGMOID_WHY));
            case IDENTITY ->
                Sentence.of(Message.of(LessonKey.STATE_IDENTITY, t), Message.of(LessonKey.STATE_IDENTITY_WHY));
        };
    }

    Sentence output(int t) {
        LessonKey why = !shape.hasError(t)
                ? LessonKey.OUTPUT_WHY_NO_TARGET
                : shape.has(Weight.OUTPUT_BIAS) ? LessonKey.OUTPUT_WHY_BIAS : LessonKey.OUTPUT_WHY;
        return Sentence.of(Message.of(LessonKey.OUTPUT, t), Message.of(why));
    }

    Sentence error(int t) {
        boolean completesTotal = shape.errors().size() > 1 && t == shape.errors().getLast();
        return Sentence.of(Message.of(LessonKey.ERROR, t, target(t)),
                Message.of(completesTotal ? LessonKey.ERROR_WHY_LAST : LessonKey.ERROR_WHY));
    }

    Sentence wholeStep(int t) {
        Message lead = switch (shape.inputs().get(t)) {
            case WORD -> Message.of(t == 0 ? LessonKey.STEP_WORD_FIRST : LessonKey.STEP_WORD, word(t), t);
            case VECTOR -> Message.of(t == 0 ? LessonKey.STEP_VECTOR_FIRST : LessonKey.STEP_VECTOR, t);
            case NONE -> Message.of(t == 0 ? LessonKey.STEP_NONE_FIRST : LessonKey.STEP_NONE, t);
        };
        return Sentence.of(lead, shape.hasError(t)
                ? Message.of(LessonKey.STEP_WHY, target(t))
                : Message.of(LessonKey.OUTPUT_WHY_NO_TARGET));
    }

    Sentence wholePass() {
        Message lead = shape.steps() == 1
                ? Message.of(LessonKey.PASS_FORWARD_ONE)
                : Message.of(LessonKey.PASS_FORWARD, shape.steps());
        return Sentence.of(lead, shape.errors().size() == 1
                ? Message.of(LessonKey.PASS_FORWARD_WHY_ONE, shape.errors().getFirst())
                : Message.of(LessonKey.PASS_FORWARD_WHY, shape.errors().size()));
    }

    private LessonKey withBias(LessonKey without, LessonKey with) {
        return shape.has(Weight.STATE_BIAS) ? with : without;
    }

    private String word(int t) {
        return Legible.of(scenario.inputWord(t).orElseThrow());
    }

    private String target(int t) {
        return Legible.of(scenario.targetWord(t).orElseThrow());
    }
}
