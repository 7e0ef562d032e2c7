package unroll.figure;

import unroll.lesson.Quiz;
import unroll.lesson.Verdict;
import unroll.scene.Box;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Path;
import unroll.scene.Stroke;
import unroll.text.QuizKey;

/// What is said to an answer: whether it was right, by words and by a drawn sign, and why, with the numbers of the step.
final class VerdictFigure {
    private static final double ICON = 20;
    private static final double TEXT = 32;

    private VerdictFigure() {
    }

    /// Draws it at the top of a room; gives y below it.
    ///
    /// @param room of which the height is of no account
    /// @param most at most so many lines
    static double draw(Frame frame, Draft draft, Quiz quiz, Verdict verdict, Box room, int most) {
        double count = CountLine.draw(frame, draft, quiz, room.right(), room.y());
        String said = frame.say(verdict.isRight() ? QuizKey.RIGHT : QuizKey.WRONG,
                verdict.question().answers().get(verdict.question().right()));
        SentenceLayout words = SentenceLayout.of(frame, said, frame.words().say(verdict.question().reason()),
                room.width() - TEXT - count, most);
        words.draw(frame, draft, new MarkId("verdict/words"), room.x() + TEXT, room.y());
        sign(frame, draft, verdict, room.x(), room.y() - 2);
        return room.y() + Math.max(words.height(), ICON - 2);
    }

    /// A tick on a full disc, or a bar across an open one.
    private static void sign(Frame frame, Draft draft, Verdict verdict, double x, double y) {
        Theme theme = frame.theme();
        MarkId id = new MarkId("verdict/sign");
        Path.Builder path = Path.builder();
        if (verdict.isRight()) {
            draft.rect(id.child("disc"), new Box(x, y, ICON, ICON), ICON / 2, theme.right(), Stroke.NONE);
            path.move(x + 5.5, y + 10.5);
            path.line(x + 8.7, y + 13.7);
            path.line(x + 14.7, y + 6.9);
        } else {
            draft.rect(id.child("disc"), new Box(x + 1, y + 1, ICON - 2, ICON - 2), ICON / 2 - 1, Paint.NONE,
                    Stroke.solid(theme.ink(), 1.6));
            path.move(x + 7, y + 7);
            path.line(x + 13, y + 13);
            path.move(x + 13, y + 7);
            path.line(x + 7, y + 13);
        }
        Paint line = verdict.isRight() ? theme.inkOn(theme.right()) : theme.ink();
        draft.add(new Mark.Outline(id, path.build(), Paint.NONE, Stroke.solid(line, 2)));
    }
}
