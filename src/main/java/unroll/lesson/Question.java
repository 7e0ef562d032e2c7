package unroll.lesson;

import java.util.List;
import unroll.text.Message;
import unroll.text.QuizKey;

/// What a person is asked before a step is shown.
///
/// @param kind what is to be guessed
/// @param words the question, whole without its answers
/// @param answers what can be chosen, in an order that tells nothing
/// @param right which of them is right, from 0
/// @param reason why, with the numbers of the step
public record Question(Kind kind, Message words, List<Message> answers, int right, Message reason) {

    /// What is to be guessed.
    public enum Kind {
        /// Whether a number is positive, negative or zero.
        SIGN,
        /// Whether something is larger or smaller than what is compared with it, or zero.
        SIZE,
        /// At which time step something is largest.
        PLACE,
        /// Which word of the vocabulary.
        WORD
    }

    /// Copies the answers.
    public Question {
        answers = List.copyOf(answers);
        if (right < 0 || right >= answers.size()) {
            throw new IllegalArgumentException("no right answer");
        }
    }

    static Question ofSign(Message words, double number, Message reason) {
        return new Question(Kind.SIGN, words,
                List.of(Message.of(QuizKey.POSITIVE), Message.of(QuizKey.NEGATIVE), Message.of(QuizKey.ZERO)),
                number > 0 ? 0 : number < 0 ? 1 : 2, reason);
    }

    static Question ofSize(Message words, double size, double than, Message reason) {
        return new Question(Kind.SIZE, words, List.of(Message.of(QuizKey.LARGER), Message.of(QuizKey.SMALLER)),
                size > than ? 0 : 1, reason);
    }

    /// A question about a size that may be exactly zero.
    static Question ofSizeOrZero(Message words, double size, double than, Message reason) {
        return new Question(Kind.SIZE, words,
                List.of(Message.of(QuizKey.LARGER), Message.of(QuizKey.SMALLER), Message.of(QuizKey.ZERO)),
                size == 0 ? 2 : size > than ? 0 : 1, reason);
    }
}
