package unroll.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        WORD,
        /// Which number comes out.
        NUMBER,
        /// Why something is so.
        REASON
    }

    private static final int MOST_NUMBERS = 4;

    /// Copies the answers.
    public Question {
        answers = List.copyOf(answers);
        if (right < 0 || right >= answers.size()) {
            throw new IllegalArgumentException("no right answer");
        }
    }

    /// A question for a number, among numbers that come of common mistakes; absent where those are written like it.
    ///
    /// @param mistakes the likeliest first
    static Optional<Question> ofNumber(Message words, double number, List<Double> mistakes, Message reason) {
        List<Double> numbers = new ArrayList<>(List.of(number));
        for (double mistake : mistakes) {
            if (numbers.size() < MOST_NUMBERS
                    && numbers.stream().allMatch(known -> Margin.isClear(known, mistake))) {
                numbers.add(mistake);
            }
        }
        numbers.sort(null);
        return numbers.size() > 1
                ? Optional.of(new Question(Kind.NUMBER, words,
                        numbers.stream().map(it -> Message.of(QuizKey.NUMBER, it)).toList(), numbers.indexOf(number),
                        reason))
                : Optional.empty();
    }

    /// A question for a reason.
    ///
    /// @param answers in the order of their places
    static Question ofReason(Message words, List<QuizKey> answers, QuizKey right, Message reason) {
        return new Question(Kind.REASON, words, answers.stream().map(Message::of).toList(), answers.indexOf(right),
                reason);
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
