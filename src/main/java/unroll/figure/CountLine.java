package unroll.figure;

import unroll.lesson.Quiz;
import unroll.scene.Font;
import unroll.scene.MarkId;
import unroll.text.QuizKey;

/// How many answers were right so far, in a corner of the explanation.
final class CountLine {
    private static final Font FONT = Font.medium(12);
    private static final double GAP = 16;

    private CountLine() {
    }

    /// Draws it to the left of x; gives the width that it needs. Before the first answer there is nothing to count.
    static double draw(Frame frame, Draft draft, Quiz quiz, double right, double top) {
        if (quiz.given() == 0) {
            return 0;
        }
        String words = frame.say(quiz.given() == 1 ? QuizKey.COUNT_ONE : QuizKey.COUNT, quiz.right(), quiz.given());
        draft.textRight(new MarkId("quiz/count"), right, top + 12.5, words, FONT, frame.theme().muted());
        return draft.tools().measure().width(words, FONT) + GAP;
    }
}
