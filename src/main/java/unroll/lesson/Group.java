package unroll.lesson;

import java.util.OptionalInt;
import unroll.text.LessonKey;
import unroll.text.Message;
import unroll.trace.Quantity;

/// A stretch of steps that belong together on the timeline: those that end at one stop of a grain.
///
/// @param phase forward, backward or learn
/// @param ending the operation it ends with, which tells what it is
/// @param t the time step, where it is the stretch of one
/// @param error e, where it traces E_e back; [Quantity#JOINED] where all errors go back at once
/// @param first the number of its first step
/// @param last the number of its last step
public record Group(Phase phase, Operation ending, OptionalInt t, OptionalInt error, int first, int last) {

    /// What stands below it: `t = 2`, `error 3`, `Σ`, `learn`.
    public Message label() {
        return switch (ending) {
            case INPUT, RECUR, GATES, CELL, CANDIDATE, STATE, OUTPUT, ERROR, ARRIVE, DELTA, PART -> t.isPresent()
                    ? Message.of(LessonKey.GROUP_TIME, t.getAsInt())
                    : Message.of(LessonKey.GROUP_FORWARD);
            case OUTPUT_DELTA, OUTPUT_WEIGHTS -> isJoined()
                    ? Message.of(LessonKey.GROUP_TIME, t.getAsInt())
                    : Message.of(LessonKey.GROUP_ERROR, error.getAsInt());
            case SUM -> first == last ? Message.of(LessonKey.GROUP_SUM) : wholePass();
            case TOTAL -> Message.of(LessonKey.GROUP_TOTAL);
            case LEARN -> Message.of(LessonKey.GROUP_LEARN);
        };
    }

    private Message wholePass() {
        return isJoined()
                ? Message.of(LessonKey.GROUP_JOINED)
                : Message.of(LessonKey.GROUP_ERROR, error.getAsInt());
    }

    private boolean isJoined() {
        return error.equals(OptionalInt.of(Quantity.JOINED));
    }
}
