package unroll.lesson;

import unroll.text.LessonKey;
import unroll.text.Message;

/// What is said where a time step adds its part to the gradients for W, U and b: which of them it really adds to.
/// Part k for W is δ times the state before, zero where that is the zero start; for U it is δ times the input, zero
/// where nothing entered; for b it is δ.
///
/// @param shape decides which sentence
record PartWords(Shape shape) {

    Sentence of(int k) {
        boolean noState = k == 0 && shape.start() == StartState.ZERO;
        boolean noInput = shape.inputs().get(k) == InputKind.NONE;
        if (noState && noInput) {
            return told(k, LessonKey.PART_NOTHING, LessonKey.PART_NOTHING_BIAS, LessonKey.PART_NOTHING_WHY);
        }
        if (noState) {
            return told(k, LessonKey.PART_NO_STATE, LessonKey.PART_NO_STATE_BIAS, LessonKey.PART_NO_STATE_WHY);
        }
        if (noInput) {
            return told(k, LessonKey.PART_NO_INPUT, LessonKey.PART_NO_INPUT_BIAS, LessonKey.PART_NO_INPUT_WHY);
        }
        if (shape.network().cell().isGated()) {
            return new GateWords(shape).part(k);
        }
        return told(k, LessonKey.PART, LessonKey.PART_BIAS, hasBias() ? LessonKey.PART_WHY_BIAS : LessonKey.PART_WHY);
    }

    private Sentence told(int k, LessonKey without, LessonKey with, LessonKey why) {
        return Sentence.of(Message.of(hasBias() ? with : without, k), Message.of(why));
    }

    private boolean hasBias() {
        return shape.hasStateBias();
    }
}
