package unroll.figure;

import unroll.lesson.Quiz;
import unroll.scene.Box;
import unroll.scene.MarkId;

/// The sentence of the step and its equation, in symbols and with the numbers of this very step.
public final class ExplanationFigure {
    private static final double LEFT = 20;
    private static final double TOP = 15;
    private static final double GAP = 12;
    private static final double BOTTOM = 10;
    private static final double LOW = 140;
    private static final double ROOMY = 180;
    private static final double NARROW = 700;
    private static final String FORMULA = "formula";

    private ExplanationFigure() {
    }

    /// Draws a moment, or the question that comes before the next.
    public static Picture draw(Frame frame, Size size) {
        return frame.quiz().flatMap(quiz -> quiz.asked().map(asked -> QuestionFigure.draw(frame, quiz, asked, size)))
                .orElseGet(() -> step(frame, size));
    }

    /// Whether a mark is of the equation.
    public static boolean isOfEquation(MarkId id) {
        return id.name().startsWith(FORMULA + "/");
    }

    private static Picture step(Frame frame, Size whole) {
        Draft draft = new Draft(frame.tools());
        Size size = beside(NotePlace.draw(frame, draft, whole), whole);
        double width = size.width() - 2 * LEFT;
        double top = frame.quiz().filter(quiz -> quiz.verdict().isPresent())
                .map(quiz -> answered(frame, draft, quiz, size)).orElseGet(() -> {
                    SentenceLayout sentence = SentenceLayout.of(frame, width, size.height() < LOW ? 2 : 3);
                    told(sentence, frame, draft, TOP);
                    return TOP + sentence.height() + GAP;
                });
        if (frame.view().shows(Part.EQUATION)) {
            equation(frame, draft, new Size(width, size.height() - BOTTOM - top), top);
        }
        return draft.picture(whole, frame.theme().window());
    }

    private static Size beside(double taken, Size whole) {
        return new Size(whole.width() - taken, whole.height());
    }

    /// The sentence, where it is not hidden; its room is kept.
    private static void told(SentenceLayout sentence, Frame frame, Draft draft, double y) {
        if (frame.view().shows(Part.SENTENCE)) {
            sentence.draw(frame, draft, new MarkId("sentence"), LEFT, y);
        }
    }

    private static void equation(Frame frame, Draft draft, Size room, double top) {
        FormulaLayout formula = FormulaLayout.of(frame, room);
        double axis = top + room.height() / 2;
        MathRow set = formula.set();
        double middle = (set.above() - set.below()) / 2;
        new FormulaPainter(new MathMetrics(frame.tools()), draft, frame.theme().ink())
                .draw(new MarkId(FORMULA).child(frame.moment().position()), set, LEFT,
                        axis + middle * formula.size(), formula.size());
    }

    /// The verdict, and below it what happened where there is room; gives y of the formula.
    private static double answered(Frame frame, Draft draft, Quiz quiz, Size size) {
        double width = size.width() - 2 * LEFT;
        double below = quiz.verdict()
                .map(it -> VerdictFigure.draw(frame, draft, quiz, it, new Box(LEFT, TOP, width, 0),
                        width < NARROW ? 3 : 2))
                .orElse(TOP);
        if (size.height() < ROOMY) {
            return below + GAP;
        }
        SentenceLayout sentence = SentenceLayout.of(frame, width, 2);
        told(sentence, frame, draft, below + GAP);
        return below + GAP + sentence.height() + GAP;
    }
}
