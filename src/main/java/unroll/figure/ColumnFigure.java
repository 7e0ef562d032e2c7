package unroll.figure;

import java.util.Optional;
import java.util.OptionalInt;
import unroll.lesson.Operation;
import unroll.lesson.Phase;
import unroll.lesson.Step;
import unroll.linalg.Matrix;
import unroll.rnn.Input;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Stroke;
import unroll.text.FigureKey;
import unroll.trace.Quantity;

/// One column of the unrolled network: from the bottom up x_t, s_t, ŷ_t and E_t.
///
/// @param frame the moment
/// @param layout the geometry
/// @param draft where the marks go
record ColumnFigure(Frame frame, NetworkLayout layout, Draft draft) {
    /// How far a longer name reaches right of the left side of its box: not to the letter of V.
    private static final double CLEAR_OF_ARROW = 14;
    private static final double RIGHT_OF_ARROWS = 20;
    private static final double ABOVE = 4;
    /// How far the name of a state reaches to the left of its box.
    private static final double NAME = 22;
    private static final double LETTER = 17;
    private static final double FORMING = 15;
    private static final double BESIDE = 6;
    private static final double BELOW = 16;
    /// On a slide, where columns are close, the name of a state stands right of the letter of W.
    private static final double RIGHT_OF_LETTER = 8;

    /// Draws column t without its arrows.
    void draw(int t) {
        input(t);
        state(t);
        if (layout.shape().isGated()) {
            new GatedColumn(frame, layout, draft).draw(t);
        } else {
            forming(t);
        }
        prediction(t);
        new LossFigure(frame, layout, draft, t).draw();
    }

    /// Draws the state that the first column starts from: s_(−1), or on a page further on the one before.
    void start() {
        int t = layout.from() - 1;
        Quantity quantity = Quantity.state(t);
        Box box = layout.state(t);
        MarkId id = new MarkId("state/" + t);
        border(id, box, quantity, Paint.NONE, Stroke.dashed(theme().muted(), 1));
        String power = frame.stateCells().with(Cells.Corner.TOLD).draw(draft, id.child("box").child("cells"),
                box.inset(5), new Cells.Shape(layout.shape().hidden(), 1),
                t < 0 ? Optional.of(frame.moment().trace().value(quantity)) : frame.moment().value(quantity), quantity,
                Subject.Turn.UPRIGHT);
        power(id, box, power);
        draft.mathCenter(id.child("name"), box.x() + 10, box.y() - 7, frame.named(quantity, "s_{" + t + "}"), LETTER,
                theme().muted());
        draft.means(id.child("name"), new Subject.Whole(quantity));
        if (layout.shape().isGated()) {
            new GatedColumn(frame, layout, draft).start(t);
        }
    }

    /// The border around the numbers of a quantity; with them, and without its name, it is the place of the whole.
    private void border(MarkId id, Box box, Quantity quantity, Paint ground, Stroke stroke) {
        draft.rect(id.child("box"), box, 6, ground, stroke);
        draft.means(id.child("box"), new Subject.Whole(quantity));
    }

    private Theme theme() {
        return frame.theme();
    }

    private void input(int t) {
        Quantity quantity = Quantity.input(t);
        Scenario scenario = frame.moment().trace().scenario();
        Box box = layout.input(t);
        MarkId id = new MarkId("input/" + t);
        boolean entered = frame.moment().knows(new Quantity.Value(
                Variable.inputTerm(scenario.network().cell().gates().getFirst()), t));
        Optional<Matrix> value = entered ? Optional.of(frame.moment().trace().value(quantity)) : Optional.empty();
        Cells.Shape shape = new Cells.Shape(scenario.parameters().inputs(), 1);
        if (layout.detail().input() == NetworkDetail.Input.FOLDED) {
            border(id, box, quantity, entered ? theme().window() : Paint.NONE, entered
                    ? Stroke.solid(theme().forward(), 1.4)
                    : Stroke.dashed(theme().muted(), 1));
            Font font = Font.medium(14);
            word(t, font, draft.middleBaseline(box.centerY(), font), box.width() - 8);
        } else {
            frame.inputCells().draw(draft, id.child("cells"), box, shape, value, quantity, Subject.Turn.UPRIGHT);
            Font font = Font.medium(15);
            word(t, font, layout.rows().wordBaseline(), layout.wordRoom(t));
        }
        draft.mathRight(id.child("name"), box.x() - 7, box.y() + 14, frame.named(quantity, "x_{" + t + "}"), LETTER,
                theme().ink());
        draft.means(id.child("name"), new Subject.Whole(quantity));
        draft.means(id.child("word"), new Subject.Whole(quantity));
    }

    /// The word that enters, or what enters instead.
    private void word(int t, Font font, double baseline, double room) {
        MarkId id = new MarkId("input/" + t).child("word");
        double x = layout.input(t).centerX();
        switch (frame.moment().trace().scenario().sequence().inputs().get(t)) {
            case Input.Word(int index) -> new WordMarks(draft, theme()).center(id, x, baseline,
                    WordNames.ofInputs(frame).fitted(index, font, room), font, theme().ink());
            case Input.Vector _ -> other(id, FigureKey.NUMBERS_ENTER, x, baseline, font, room);
            case Input.None() -> other(id, FigureKey.NO_INPUT, x, baseline, font, room);
        }
    }

    private void other(MarkId id, FigureKey words, double x, double baseline, Font font, double room) {
        draft.textCenter(id, x, baseline, draft.fitted(frame.say(words), font, room), font, theme().muted());
    }

    private void state(int t) {
        Quantity quantity = Quantity.state(t);
        Box box = layout.state(t);
        MarkId id = new MarkId("state/" + t);
        boolean known = frame.moment().knows(quantity);
        boolean here = isAt(t);
        Stroke border = !known
                ? Stroke.dashed(theme().muted(), 1)
                : here && frame.moment().phase() != Phase.FORWARD
                        ? Stroke.solid(frame.accent(), 3)
                        : Stroke.solid(theme().forward(), here && frame.moment().isNew(quantity) ? 3 : 1.6);
        border(id, box, quantity, theme().window(), border);
        if (known) {
            power(id, box, frame.stateCells().with(Cells.Corner.TOLD).draw(draft, id.child("box").child("cells"),
                    box.inset(5), new Cells.Shape(layout.shape().hidden(), 1), frame.moment().value(quantity), quantity,
                    Subject.Turn.UPRIGHT));
            new UnitMarks(frame, draft).draw(id.child("box"), box.inset(5), t);
        }
        String name = frame.named(quantity, "s_{" + t + "}");
        double half = draft.tools().typesetter().typeset(name, LETTER).width() / 2;
        double x = switch (frame.form()) {
            case WINDOW -> frame.shown(quantity) == Comparison.DIFFERENCE ? Math.min(1, CLEAR_OF_ARROW - half) : -1;
            case SLIDE -> Math.min(RIGHT_OF_LETTER, box.width() / 2 - BESIDE - half);
        };
        draft.mathCenter(id.child("name"), box.x() + x, box.y() - 7, name, LETTER, theme().ink());
        draft.means(id.child("name"), new Subject.Whole(quantity));
    }

    /// The power of ten of a state: above its box, right of the arrows that end or begin there.
    private void power(MarkId id, Box box, String latex) {
        PowerOfTen ten = new PowerOfTen(frame, draft, latex);
        double x = Math.max(box.right() - ten.width(), box.centerX() + RIGHT_OF_ARROWS);
        ten.within(id, x, box.y() - ABOVE, box.centerX() + layout.pitch() - box.width() / 2 - NAME - x,
                theme().muted());
    }

    /// U x_t and then a_t, beside the arrow into s_t, while they are what the lesson is about.
    private void forming(int t) {
        Optional<Step> step = frame.moment().step().filter(s -> s.phase() == Phase.FORWARD && isAt(t));
        if (step.isEmpty()) {
            return;
        }
        Operation operation = step.get().operation();
        if (operation == Operation.INPUT) {
            Quantity term = Quantity.inputTerm(t);
            String product = "U x_{" + t + "}";
            vector(t, term, frame.shown(term) == Comparison.DIFFERENCE ? "(" + product + ")" : product);
        } else if (operation == Operation.RECUR || operation == Operation.STATE) {
            vector(t, Quantity.preActivation(t), "a_{" + t + "}");
        }
    }

    private void vector(int t, Quantity quantity, String name) {
        Box box = layout.delta(t);
        MarkId id = new MarkId("forming/" + t);
        border(id, box, quantity, theme().window(), Stroke.solid(theme().forward(), 1.4));
        String power = frame.sumCells().with(Cells.Corner.TOLD).draw(draft, id.child("box").child("cells"),
                box.inset(4),
                new Cells.Shape(layout.shape().hidden(), 1),
                frame.moment().value(quantity), quantity, layout.detail().deltaTurn());
        String letters = frame.named(quantity, name);
        PowerOfTen ten = new PowerOfTen(frame, draft, power);
        double width = draft.tools().typesetter().typeset(letters, FORMING).width();
        Runnable naming = switch (layout.detail().deltaTurn()) {
            case LYING -> () -> {
                if (layout.detail().gives(Concession.NORMS)) {
                    beside(id, box, letters + ten.exponent(), t);
                } else {
                    double x = box.centerX() - (width + ten.width()) / 2;
                    draft.mathLeft(id.child("name"), x, box.bottom() + 16, letters, FORMING, theme().ink());
                    ten.behind(id.child("name"), x + width, box.bottom() + 16, theme().ink());
                }
            };
            case UPRIGHT -> () -> {
                if (frame.form() == Form.WINDOW) {
                    beside(id, box, letters + ten.exponent(), t);
                    return;
                }
                boolean fits = box.right() + BESIDE + width <= layout.centerX(t) + layout.detail().measures().endRoom();
                draft.mathLeft(id.child("name"), fits ? box.right() + BESIDE : box.centerX() - width / 2,
                        fits ? box.centerY() + BESIDE : box.bottom() + BELOW, letters, FORMING, theme().ink());
                ten.centered(id.child("name"), box.centerX(), box.bottom() + (fits ? BELOW - 3 : 2 * BELOW),
                        theme().ink());
            };
        };
        naming.run();
        draft.means(id.child("name"), new Subject.Whole(quantity));
    }

    private void beside(MarkId id, Box box, String letters, int t) {
        double x = box.right() + BESIDE - 2;
        draft.mathWithin(id.child("name"), x, box.centerY() + BESIDE - 1, layout.besideEnd(t) - x, letters, FORMING,
                theme().ink());
    }

    private void prediction(int t) {
        Quantity quantity = Quantity.prediction(t);
        MarkId id = new MarkId("prediction/" + t);
        Box bars = layout.bars(t);
        Optional<Matrix> value = frame.moment().value(quantity);
        OptionalInt target = PredictionBars.answer(frame, t);
        // where bars are hidden the letter stays, so that arrows lead to something
        if (frame.view().shows(Part.PREDICTIONS)) {
            PredictionBars drawing = new PredictionBars(frame, layout, draft, t);
            Runnable bar = switch (layout.detail().prediction()) {
                case ROWS -> () -> drawing.rows(id, bars, value, target);
                case TOP -> () -> drawing.top(id, bars, value, target);
                case BARS -> () -> drawing.bars(id, bars, value, target);
            };
            bar.run();
        }
        draft.mathRight(id.child("name"), bars.x() - 6, bars.y() - 6, frame.named(quantity, "\\hat{y}_{" + t + "}"),
                LETTER,
                value.isPresent() ? theme().ink() : theme().muted());
        draft.means(id.child("name"), new Subject.Whole(quantity));
    }

    /// Whether the operation just done is one of step t.
    private boolean isAt(int t) {
        OptionalInt at = frame.moment().step().map(Step::t).orElse(OptionalInt.empty());
        return at.isPresent() && at.getAsInt() == t;
    }
}
