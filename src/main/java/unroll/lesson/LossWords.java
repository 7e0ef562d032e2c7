package unroll.lesson;

import unroll.rnn.Reduction;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.text.Legible;
import unroll.text.LessonKey;
import unroll.text.Message;

/// What is said of predictions, of what is right and of errors: by the loss, by whether a word or numbers are right, and by
/// how errors make E.
///
/// @param scenario gives the words
/// @param shape decides which sentence
record LossWords(Scenario scenario, Shape shape) {

    Sentence output(int t) {
        return Sentence.of(Message.of(LessonKey.OUTPUT, t),
                Message.of(shape.hasError(t) ? prediction() : LessonKey.OUTPUT_WHY_NO_TARGET));
    }

    private LessonKey prediction() {
        return switch (shape.network().loss()) {
            case CROSS_ENTROPY -> withBias(LessonKey.OUTPUT_WHY, LessonKey.OUTPUT_WHY_BIAS);
            case BINARY_CROSS_ENTROPY -> withBias(LessonKey.OUTPUT_BINARY_WHY, LessonKey.OUTPUT_BINARY_WHY_BIAS);
            case SQUARED -> withBias(LessonKey.OUTPUT_SQUARED_WHY, LessonKey.OUTPUT_SQUARED_WHY_BIAS);
        };
    }

    Sentence error(int t) {
        boolean completesTotal = shape.errors().size() > 1 && t == shape.errors().getLast();
        return Sentence.of(isWord(t)
                ? Message.of(LessonKey.ERROR, t, word(t))
                : Message.of(LessonKey.ERROR_NUMBERS, t), Message.of(completesTotal ? last() : size()));
    }

    private LessonKey last() {
        return isMean() ? LessonKey.ERROR_WHY_LAST_MEAN : LessonKey.ERROR_WHY_LAST;
    }

    private LessonKey size() {
        return switch (shape.network().loss()) {
            case CROSS_ENTROPY -> LessonKey.ERROR_WHY;
            case BINARY_CROSS_ENTROPY -> LessonKey.ERROR_BINARY_WHY;
            case SQUARED -> LessonKey.ERROR_SQUARED_WHY;
        };
    }

    /// How a whole step forward ends.
    Message wholeStep(int t) {
        if (!shape.hasError(t)) {
            return Message.of(LessonKey.OUTPUT_WHY_NO_TARGET);
        }
        return isWord(t)
                ? Message.of(LessonKey.STEP_WHY, word(t))
                : Message.of(LessonKey.STEP_NUMBERS_WHY);
    }

    /// Why an error begins as it does at the output.
    Message outputDelta(int t) {
        if (shape.isJoined() && isMean()) {
            return isWord(t)
                    ? Message.of(LessonKey.OUTPUT_DELTA_SHARE_WHY, word(t), shape.errors().size())
                    : Message.of(LessonKey.OUTPUT_DELTA_SHARE_NUMBERS_WHY, shape.errors().size());
        }
        return isWord(t)
                ? Message.of(LessonKey.OUTPUT_DELTA_WHY, word(t))
                : Message.of(LessonKey.OUTPUT_DELTA_NUMBERS_WHY);
    }

    /// Why an error begins as it does at the output, with what it gives there.
    Message wholeOutput(int t) {
        return isWord(t)
                ? Message.of(withBias(LessonKey.STEP_OUTPUT_WHY, LessonKey.STEP_OUTPUT_WHY_BIAS), word(t))
                : Message.of(withBias(LessonKey.STEP_OUTPUT_NUMBERS_WHY, LessonKey.STEP_OUTPUT_NUMBERS_WHY_BIAS));
    }

    /// What the errors of all steps make.
    Message wholePass() {
        int count = shape.errors().size();
        return count == 1
                ? Message.of(LessonKey.PASS_FORWARD_WHY_ONE, shape.errors().getFirst())
                : Message.of(isMean() ? LessonKey.PASS_FORWARD_WHY_MEAN : LessonKey.PASS_FORWARD_WHY, count);
    }

    Sentence total() {
        boolean only = shape.errors().size() == 1;
        boolean cut = shape.errors().stream().anyMatch(e -> shape.lastStepBack(e) > 0);
        LessonKey several = isMean() ? LessonKey.TOTAL_MEAN : LessonKey.TOTAL;
        LessonKey made = isMean() ? LessonKey.TOTAL_MEAN_WHY : LessonKey.TOTAL_WHY;
        LessonKey whole = only ? LessonKey.TOTAL_ONE_WHY : made;
        return Sentence.of(Message.of(only ? LessonKey.TOTAL_ONE : several),
                Message.of(cut ? LessonKey.TOTAL_WHY_CUT : whole));
    }

    /// Whether errors are divided by their number, where there are several.
    private boolean isMean() {
        return shape.network().reduction() == Reduction.MEAN && shape.errors().size() > 1;
    }

    private LessonKey withBias(LessonKey without, LessonKey with) {
        return shape.has(Weight.OUTPUT_BIAS) ? with : without;
    }

    private boolean isWord(int t) {
        return scenario.targetWord(t).isPresent();
    }

    private String word(int t) {
        return Legible.of(scenario.targetWord(t).orElseThrow());
    }
}
