package unroll.figure;

import java.util.Optional;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Path;
import unroll.scene.Stroke;
import unroll.text.FigureKey;
import unroll.trace.GradientCheck;
import unroll.trace.Quantity;
import unroll.trace.WeightCheck;

/// What the gradient check came to for one weight, as a pill: a sign, and words that say how far the gradient is from
/// the difference quotients and at which entry. All of it is one place that leads to both gradients.
///
/// @param frame the moment
/// @param draft where the marks go
/// @param weight whose gradient was checked
/// @param state what is to be said
/// @param check the outcome, once there is one
record CheckBadge(Frame frame, Draft draft, Weight weight, State state, Optional<WeightCheck> check) {
    private static final Font FONT = Font.sans(11.5);
    private static final double HEIGHT = 22;
    private static final double SIGN = 12;
    private static final double MARGIN = 10;
    private static final double GAP = 6;

    /// How the check stands.
    enum State {
        CHECKING, HOLDS,
        /// The check is done and says nothing of this weight.
        NONE,
        /// There is nothing to check: one class can't be learned.
        ONE_CLASS,
        /// It holds for the gradient without truncation; the one shown is truncated.
        HOLDS_UNCUT, FAILS, NOT_FINITE
    }

    /// The badge of a gradient.
    ///
    /// @param outcome of the check of the gradient told, once there is one
    /// @param cut whether the gradient told is truncated, which the one checked is not
    static CheckBadge of(Frame frame, Draft draft, Optional<GradientCheck> outcome, Cut cut) {
        Weight weight = frame.view().weight();
        Optional<WeightCheck> check = outcome
                .flatMap(all -> all.weights().stream().filter(w -> w.weight().equals(weight)).findFirst());
        boolean hasOneClass = outcome.filter(it -> it.verdict() == GradientCheck.Verdict.ONE_CLASS).isPresent();
        return new CheckBadge(frame, draft, weight, check.map(c -> hasOneClass ? State.ONE_CLASS : state(c, cut))
                .orElse(outcome.isPresent() ? State.NONE : State.CHECKING), check);
    }

    /// Whether the gradient told leaves parts out.
    enum Cut {
        WHOLE, TRUNCATED
    }

    private static State state(WeightCheck check, Cut cut) {
        if (!check.isFinite()) {
            return State.NOT_FINITE;
        }
        if (check.worst() > GradientCheck.TOLERANCE) {
            return State.FAILS;
        }
        return cut == Cut.TRUNCATED ? State.HOLDS_UNCUT : State.HOLDS;
    }

    /// Draws it as long as its words are, in full where they fit.
    ///
    /// @param x its left end
    /// @param y its middle
    /// @param beside how much of the room something beside it takes where that fits
    /// @return x of its right end
    double draw(MarkId id, double x, double y, double room, double beside) {
        double words = room - 2 * MARGIN - SIGN - GAP;
        String number = check.map(c -> frame.number(c.worst())).orElse("");
        String full = words(frame.say(FigureKey.CHECK_NAME, number));
        boolean fits = draft.tools().measure().width(full, FONT) <= words - beside;
        String said = draft.fitted(fits ? full : words(number), FONT, words);
        double width = draft.tools().measure().width(said, FONT) + 2 * MARGIN + SIGN + GAP;
        Paint ink = ink();
        draft.rect(id, new Box(x, y - HEIGHT / 2, width, HEIGHT), HEIGHT / 2, ground(), Stroke.NONE);
        sign(id.child("sign"), x + MARGIN, y - SIGN / 2, ink);
        draft.textLeft(id.child("words"), x + MARGIN + SIGN + GAP, draft.middleBaseline(y, FONT), said, FONT, ink);
        for (MarkId each : new MarkId[]{id, id.child("sign"), id.child("words")}) {
            draft.means(each, new Subject.Check(weight));
        }
        return x + width;
    }

    private String words(String number) {
        return check.map(c -> switch (state) {
            case CHECKING, NONE -> "";
            case ONE_CLASS -> frame.say(FigureKey.CHECK_ONE_CLASS);
            case HOLDS -> kinks(c) == 0
                    ? frame.say(FigureKey.CHECK_WORST, number, place(c))
                    : frame.say(FigureKey.CHECK_KINKS, number, place(c), kinks(c),
                            frame.moment().trace().scenario().activation().spoken());
            case HOLDS_UNCUT -> frame.say(FigureKey.CHECK_UNCUT, number, place(c));
            case FAILS -> frame.say(FigureKey.CHECK_FAILS, number, place(c));
            case NOT_FINITE -> frame.say(FigureKey.CHECK_NOT_FINITE);
        }).orElseGet(() -> frame.say(state == State.NONE ? FigureKey.CHECK_NONE : FigureKey.CHECK_RUNNING));
    }

    /// How many entries sit where the non-linearity bends.
    private static int kinks(WeightCheck c) {
        return c.oneSided() + c.undecided();
    }

    private String place(WeightCheck c) {
        return QuantityName.cell(new Quantity.Shared(c.weight()), c.row(), c.column(),
                frame.moment().trace().scenario());
    }

    private Paint ground() {
        return switch (state) {
            case CHECKING, NONE, ONE_CLASS, HOLDS_UNCUT -> frame.theme().forwardSoft();
            case HOLDS -> frame.theme().rightSoft();
            case FAILS, NOT_FINITE -> frame.theme().alarm();
        };
    }

    private Paint ink() {
        return switch (state) {
            case CHECKING, NONE -> frame.theme().muted();
            case ONE_CLASS, HOLDS_UNCUT -> frame.theme().ink();
            case HOLDS -> frame.theme().right();
            case FAILS, NOT_FINITE -> frame.theme().inkOn(frame.theme().alarm());
        };
    }

    /// A check mark, three dots, a dash, a cross or a mark of exclamation, in a square of 12 px.
    private void sign(MarkId id, double x, double y, Paint ink) {
        Path.Builder path = Path.builder();
        Runnable drawing = switch (state) {
            case CHECKING -> () -> {
                for (double dot : new double[]{1.5, 6, 10.5}) {
                    line(path, x + dot - 1.2, y + 6, x + dot + 1.2, y + 6);
                }
            };
            case NONE, ONE_CLASS -> () -> line(path, x + 1.5, y + 6, x + 10.5, y + 6);
            case HOLDS, HOLDS_UNCUT -> () -> {
                line(path, x + 1, y + 6.5, x + 4.5, y + 10);
                path.line(x + 11, y + 2);
            };
            case FAILS -> () -> {
                line(path, x + 2, y + 2, x + 10, y + 10);
                line(path, x + 10, y + 2, x + 2, y + 10);
            };
            case NOT_FINITE -> () -> {
                line(path, x + 6, y + 1, x + 6, y + 7.5);
                line(path, x + 6, y + 9.2, x + 6, y + 11.2);
            };
        };
        drawing.run();
        draft.add(new Mark.Outline(id, path.build(), Paint.NONE,
                Stroke.solid(ink, state == State.CHECKING ? 2.4 : 2)));
    }

    private static void line(Path.Builder path, double x1, double y1, double x2, double y2) {
        path.move(x1, y1);
        path.line(x2, y2);
    }
}
