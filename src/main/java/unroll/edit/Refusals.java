package unroll.edit;

import unroll.rnn.Bounds;
import unroll.rnn.Change;
import unroll.rnn.Reason;
import unroll.rnn.Scenario;
import unroll.text.EditKey;
import unroll.text.Message;

/// What a change of a scenario comes to, with a refusal in words.
final class Refusals {

    private Refusals() {
    }

    /// The outcome that says the same as a change.
    static Outcome outcome(Change change) {
        return switch (change) {
            case Change.Done(Scenario scenario) -> new Outcome.Changed(scenario);
            case Change.Refused(Reason reason) -> new Outcome.Refused(why(reason));
        };
    }

    /// A refusal in words: what is wrong and how to mend it.
    static Message why(Reason reason) {
        return switch (reason) {
            case WORD_EMPTY -> Message.of(EditKey.WORD_EMPTY);
            case WORD_TAKEN -> Message.of(EditKey.WORD_TAKEN);
            case WORD_TOO_LONG -> Message.of(EditKey.TEXT_LONG, Bounds.TEXT);
            case WORD_LAST -> Message.of(EditKey.WORD_LAST);
            case WORDS_DO_NOT_ENTER -> Message.of(EditKey.WORDS_DO_NOT_ENTER);
            case NUMBERS_ARE_PREDICTED -> Message.of(EditKey.NUMBERS_ARE_PREDICTED);
            case TEXT_DOES_NOT_FIT -> Message.of(EditKey.TEXT_DOES_NOT_FIT);
            case STEP_LAST -> Message.of(EditKey.STEP_LAST);
            case TARGET_LAST -> Message.of(EditKey.TARGET_LAST);
            case VECTOR_LENGTH -> Message.of(EditKey.VECTOR_LENGTH);
            case NOT_FINITE -> Message.of(EditKey.NOT_FINITE);
            case UNITS_OUT_OF_RANGE -> Message.of(EditKey.UNITS_RANGE, Bounds.HIDDEN);
            case TOO_MANY_STEPS -> Message.of(EditKey.STEPS_RANGE, Bounds.STEPS);
            case TOO_MANY_WORDS -> Message.of(EditKey.WORDS_RANGE, Bounds.WIDTH);
            case TOO_LARGE -> Message.of(EditKey.TOO_LARGE);
            case TEXT_TOO_SHORT -> Message.of(EditKey.TEXT_SHORT);
            case RADIUS_OUT_OF_RANGE -> Message.of(EditKey.RADIUS_RANGE);
            case W_OF_GATES -> Message.of(EditKey.RADIUS_OF_GATES);
            case W_NILPOTENT -> Message.of(EditKey.RADIUS_ZERO);
            case W_WITHOUT_RADIUS -> Message.of(EditKey.RADIUS_NONE);
            case OTHER_SIZES -> Message.of(EditKey.OTHER_SIZES);
        };
    }
}
