package unroll.figure;

import java.util.List;
import java.util.stream.DoubleStream;
import unroll.lesson.Prompt;
import unroll.lesson.Quiz;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Stroke;
import unroll.text.QuizKey;

/// A question in place of the step that it is about: what comes next, what is asked, the answers to choose from.
final class QuestionFigure {
    private static final double LEFT = 20;
    private static final double TOP = 15;
    private static final double BOTTOM = 10;
    private static final double TEXT = LEFT + 32;
    private static final double GAP = 12;
    private static final double HIGH = 30;
    private static final double BETWEEN = 8;
    private static final double LETTER = 18;
    private static final double INSET = 7;
    private static final double ICON = 20;
    private static final Font WORDS = Font.medium(14);
    private static final Font SMALL = Font.sans(12);
    /// Lines of what comes next and of the question, the best first.
    private static final int[][] LINES = {{1, 1}, {2, 2}, {1, 2}, {1, 3}, {0, 3}};

    private final Frame frame;
    private final Prompt prompt;
    private final Size size;
    private final Draft draft;

    private QuestionFigure(Frame frame, Prompt prompt, Size size) {
        this.frame = frame;
        this.prompt = prompt;
        this.size = size;
        this.draft = new Draft(frame.tools());
    }

    /// Draws a question that waits.
    static Picture draw(Frame frame, Quiz quiz, Prompt prompt, Size size) {
        QuestionFigure figure = new QuestionFigure(frame, prompt, size);
        double count = CountLine.draw(frame, figure.draft, quiz, size.width() - LEFT, TOP);
        figure.icon();
        figure.answers(figure.words(size.width() - LEFT - count - TEXT));
        return figure.draft.picture(size, frame.theme().window());
    }

    private void icon() {
        Box circle = new Box(LEFT, TOP - 2, ICON, ICON);
        Paint fill = frame.accent();
        draft.rect(new MarkId("question/icon"), circle, ICON / 2, fill, Stroke.NONE);
        draft.textIn(new MarkId("question/mark"), circle, "?", Font.medium(14), frame.theme().inkOn(fill));
    }

    /// What comes next and the question; gives y below them.
    private double words(double width) {
        double room = size.height() - TOP - BOTTOM - HIGH - GAP;
        String next = frame.words().say(prompt.lead());
        String asked = frame.words().say(prompt.question().words());
        for (int[] lines : LINES) {
            SentenceLayout lead = SentenceLayout.of(frame, "", lines[0] == 0 ? "" : next, width, Math.max(1, lines[0]));
            SentenceLayout question = SentenceLayout.of(frame, asked, "", width, lines[1]);
            double first = lines[0] == 0 ? 0 : lead.height() + BETWEEN;
            if (lines[0] == 0 || !lead.isCut() && !question.isCut() && first + question.height() <= room) {
                lead.draw(frame, draft, new MarkId("question/next"), TEXT, TOP);
                question.draw(frame, draft, new MarkId("question/asked"), TEXT, TOP + first);
                return TOP + first + question.height() + GAP;
            }
        }
        return TOP;
    }

    private void answers(double top) {
        String hint = frame.say(QuizKey.SHOW_ME);
        double hintWidth = draft.tools().measure().width(hint, SMALL);
        WordNames names = new WordNames(prompt.question().answers().stream().map(frame.words()::say).toList(),
                draft.tools().measure());
        List<String> words = names.words();
        int rows = Math.max(1, (int) ((size.height() - BOTTOM - top + BETWEEN) / (HIGH + BETWEEN)));
        double fixed = LETTER + 4 * INSET;
        double whole = size.width() - LEFT - TEXT;
        boolean hinted = widest(words, fixed, whole - hintWidth - GAP, rows) >= whole - hintWidth - GAP;
        double room = hinted ? whole - hintWidth - GAP : whole;
        double most = widest(words, fixed, room, rows);
        double x = TEXT;
        double y = Math.min(top, size.height() - BOTTOM - HIGH);
        for (int i = 0; i < words.size(); i++) {
            String shown = names.fitted(i, WORDS, most);
            double width = fixed + draft.tools().measure().width(shown, WORDS);
            if (x > TEXT && x + width > TEXT + room) {
                x = TEXT;
                y += HIGH + BETWEEN;
            }
            answer(i, shown, new Box(x, y, width, HIGH));
            x += width + BETWEEN;
        }
        if (hinted) {
            draft.textRight(new MarkId("question/hint"), size.width() - LEFT, draft.middleBaseline(y + HIGH / 2, SMALL),
                    hint, SMALL, frame.theme().muted());
        }
    }

    /// The most room for the words of an answer with which all answers fit into rows: all they need, else equal shares.
    private double widest(List<String> words, double fixed, double room, int rows) {
        double[] widths = words.stream().mapToDouble(it -> fixed + draft.tools().measure().width(it, WORDS)).toArray();
        if (DoubleStream.of(widths).max().orElse(0) <= room && rowsOf(widths, room) <= rows) {
            return room;
        }
        int inRow = (words.size() + rows - 1) / rows;
        return Math.max(0, (room - (inRow - 1) * BETWEEN) / inRow - fixed - 0.01);
    }

    private static int rowsOf(double[] widths, double room) {
        int rows = 1;
        double x = 0;
        for (double width : widths) {
            if (x > 0 && x + width > room) {
                rows++;
                x = 0;
            }
            x += width + BETWEEN;
        }
        return rows;
    }

    private void answer(int index, String words, Box chip) {
        MarkId id = new MarkId("answer").child(index);
        Theme theme = frame.theme();
        draft.rect(id, chip, HIGH / 2, theme.canvas(), Stroke.solid(frame.accent(), 1.2));
        draft.means(id, new Subject.Answer(index));
        Box letter = new Box(chip.x() + INSET, chip.y() + (HIGH - LETTER) / 2, LETTER, LETTER);
        draft.rect(id.child("ground"), letter, LETTER / 2, frame.accentSoft(), Stroke.NONE);
        draft.textIn(id.child("letter"), letter, Character.toString('A' + index), Font.medium(12), theme.ink());
        draft.textLeft(id.child("words"), letter.right() + INSET, draft.middleBaseline(chip.centerY(), WORDS), words,
                WORDS, theme.ink());
    }
}
