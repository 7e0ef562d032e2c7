package unroll.lesson;

import unroll.rnn.Weight;
import unroll.text.LessonKey;
import unroll.text.Message;

/// What is said where all errors go back at once.
///
/// @param shape decides which sentence
record JoinedWords(Shape shape) {

    /// How the error of a step sets out.
    Message setOut(int k) {
        if (shape.errors().size() == 1) {
            return Message.of(LessonKey.OUTPUT_DELTA_ONLY, k);
        }
        return Message.of(k == last() ? LessonKey.JOINED_OUTPUT_DELTA_LAST : LessonKey.JOINED_OUTPUT_DELTA, k);
    }

    Sentence outputWeights(int k) {
        boolean bias = shape.has(Weight.OUTPUT_BIAS);
        return Sentence.of(
                Message.of(bias ? LessonKey.JOINED_OUTPUT_WEIGHTS_BIAS : LessonKey.JOINED_OUTPUT_WEIGHTS, k),
                Message.of(bias ? LessonKey.OUTPUT_WEIGHTS_WHY_BIAS : LessonKey.OUTPUT_WEIGHTS_WHY, k));
    }

    Sentence arrive(int k) {
        boolean gated = shape.network().cell().isGated();
        if (k == last()) {
            return gated
                    ? new GateWords(shape).arrive(k, k)
                    : Sentence.of(carry(k), Message.of(LessonKey.JOINED_ARRIVE_LAST_WHY));
        }
        if (shape.hasError(k)) {
            return Sentence.of(carry(k), Message.of(LessonKey.JOINED_ARRIVE_WHY));
        }
        return gated
                ? new GateWords(shape).arrive(last(), k)
                : Sentence.of(carry(k), Message.of(LessonKey.JOINED_ARRIVE_ALONE_WHY));
    }

    /// What comes to the state of a step.
    private Message carry(int k) {
        if (k == last()) {
            return Message.of(LessonKey.DELTA_FIRST, k);
        }
        return Message.of(shape.hasError(k) ? LessonKey.JOINED_ARRIVE : LessonKey.JOINED_ARRIVE_ALONE, k, k + 1);
    }

    Sentence sum() {
        return Sentence.of(Message.of(LessonKey.JOINED_SUM), Message.of(LessonKey.JOINED_SUM_WHY));
    }

    Sentence wholePass() {
        return last() == 0
                ? Sentence.of(Message.of(LessonKey.PASS_BACKWARD_ONE, 0), sum().lead())
                : Sentence.of(Message.of(LessonKey.JOINED_PASS, last()), Message.of(LessonKey.JOINED_PASS_WHY));
    }

    private int last() {
        return shape.errors().getLast();
    }
}
