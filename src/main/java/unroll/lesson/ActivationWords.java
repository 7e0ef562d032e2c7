package unroll.lesson;

import unroll.rnn.Activation;
import unroll.text.LessonKey;
import unroll.text.QuizKey;

/// What is said of a non-linearity.
///
/// @param state that it makes the state of the sum
/// @param why what it does to numbers
/// @param bent what it does to the error that comes from the state
/// @param passed what W and it do to the error that comes from the step after
/// @param size what both leave of its size, as the reason of an answer
record ActivationWords(LessonKey state, LessonKey why, LessonKey bent, LessonKey passed, QuizKey size) {

    static ActivationWords of(Activation f) {
        return switch (f) {
            case TANH -> new ActivationWords(LessonKey.STATE_TANH, LessonKey.STATE_TANH_WHY, LessonKey.DELTA_TANH_FIRST,
                    LessonKey.DELTA_TANH, QuizKey.DELTA_TANH);
            case RELU -> new ActivationWords(LessonKey.STATE_RELU, LessonKey.STATE_RELU_WHY, LessonKey.DELTA_RELU_FIRST,
                    LessonKey.DELTA_RELU, QuizKey.DELTA_RELU);
            case LEAKY_RELU -> new ActivationWords(LessonKey.STATE_LEAKY_RELU, LessonKey.STATE_LEAKY_RELU_WHY,
                    LessonKey.DELTA_LEAKY_RELU_FIRST, LessonKey.DELTA_LEAKY_RELU, QuizKey.DELTA_LEAKY_RELU);
            case SIGMOID -> new ActivationWords(LessonKey.STATE_SIGMOID, LessonKey.STATE_SIGMOID_WHY,
                    LessonKey.DELTA_SIGMOID_FIRST, LessonKey.DELTA_SIGMOID, QuizKey.DELTA_SIGMOID);
            case IDENTITY -> new ActivationWords(LessonKey.STATE_IDENTITY, LessonKey.STATE_IDENTITY_WHY,
                    LessonKey.DELTA_IDENTITY_FIRST, LessonKey.DELTA_IDENTITY, QuizKey.DELTA_IDENTITY);
        };
    }
}
