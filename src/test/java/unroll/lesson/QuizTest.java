package unroll.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import unroll.text.Message;
import unroll.text.QuizKey;

final class QuizTest {
    private static final Prompt FOURTH = prompt(4);

    @Test
    void aRightAnswerCounts() {
        Quiz after = Quiz.START.asking(Optional.of(FOURTH)).answered(FOURTH.question().right());
        assertEquals(1, after.right());
        assertEquals(1, after.given());
        assertTrue(after.verdict().orElseThrow().isRight());
        assertEquals(Optional.empty(), after.asked());
    }

    @Test
    void aWrongAnswerCountsAsGiven() {
        Quiz after = Quiz.START.asking(Optional.of(FOURTH)).answered(1);
        assertEquals(0, after.right());
        assertEquals(1, after.given());
        assertFalse(after.verdict().orElseThrow().isRight());
    }

    @Test
    void anAnswerThatIsNotThereIsNone() {
        Quiz waiting = Quiz.START.asking(Optional.of(FOURTH));
        assertSame(waiting, waiting.answered(3));
        assertSame(waiting, waiting.answered(-1));
        assertSame(Quiz.START, Quiz.START.answered(0));
    }

    @Test
    void whatWasAnsweredIsNotAskedAgain() {
        Quiz after = Quiz.START.asking(Optional.of(FOURTH)).answered(0).moved();
        assertEquals(Optional.empty(), after.asking(Optional.of(FOURTH)).asked());
        assertEquals(Optional.of(prompt(5)), after.asking(Optional.of(prompt(5))).asked());
    }

    @Test
    void whatWasSkippedCountsNeitherWayAndIsAskedAgain() {
        Quiz after = Quiz.START.asking(Optional.of(FOURTH)).moved();
        assertEquals(Quiz.START, after);
        assertEquals(Optional.of(FOURTH), after.asking(Optional.of(FOURTH)).asked());
    }

    @Test
    void anotherErrorForgetsOnlyTheWayBack() {
        Quiz after = Quiz.START.asking(Optional.of(FOURTH)).answered(0).asking(Optional.of(prompt(9))).answered(1)
                .retold(6);
        assertEquals(Set.of(4), after.answered());
        assertEquals(2, after.given());
        assertEquals(1, after.right());
    }

    private static Prompt prompt(int step) {
        Message words = Message.of(QuizKey.OUTPUT_WORD);
        return new Prompt(Question.ofSign(words, 1, words), words, step, step);
    }
}
