package unroll.figure;

import java.util.Optional;
import unroll.linalg.Matrix;
import unroll.lesson.Phase;
import unroll.rnn.Focus;
import unroll.rnn.Label;
import unroll.rnn.Variable;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Stroke;
import unroll.text.FigureKey;
import unroll.trace.Change;
import unroll.trace.Quantity;

/// E_t in its circle, after learning with the one that it became; where it is compared, the one before to its left and
/// the change to its right, or the change alone.
///
/// @param frame the moment
/// @param layout the geometry
/// @param draft where the marks go
/// @param t the step
record LossFigure(Frame frame, NetworkLayout layout, Draft draft, int t) {
    private static final double LETTER = 17;
    private static final Font BESIDE = Font.sans(10.5);
    private static final double MARGIN = 5;
    private static final double SLIDE_MARGIN = 1;
    private static final double PILL = 14;
    private static final double BETWEEN_PILLS = 2;
    private static final double AWAY = 3;
    private static final double PADDING = 4;
    /// The radius of a circle as large as it gets, and what stands in it then.
    private static final double LARGE = 25;
    private static final double LARGE_VALUE = 12.5;
    private static final double LARGE_BELOW = 12;
    private static final double LEAST_BELOW = 0.6;
    private static final double LEAST_VALUE = 11;
    private static final double LEAST_LETTER = 13;
    private static final double SMALL_LIFT = 1;
    /// From the bars up to what stands above the name of ŷ_t.
    private static final double ABOVE_NAME = 29;
    private static final double ROOM_FOR_BOTH = 0.88;
    private static final String BECOMES = " →";

    void draw() {
        Quantity quantity = Quantity.loss(t);
        Box circle = layout.loss(t);
        MarkId id = new MarkId("loss/" + t);
        if (frame.moment().trace().scenario().sequence().targets().get(t) instanceof Label.None) {
            draft.textCenter(id.child("none"), circle.centerX(), circle.centerY() + 4,
                    frame.say(FigureKey.NO_TARGET), frame.readable(Font.sans(11.5)), theme().muted());
            return;
        }
        Optional<Matrix> value = frame.moment().value(quantity);
        Optional<Matrix> learned = frame.moment().value(new Quantity.LearnedLoss(t));
        boolean total = frame.moment().complete().filter(Focus.All.class::isInstance).isPresent();
        boolean traced = frame.moment().phase() == Phase.BACKWARD && (total || frame.moment().error() == t
                || frame.moment().knows(new Quantity.Adjoint(Variable.LOGITS, Quantity.JOINED, t)));
        boolean fresh = frame.moment().isNew(quantity);
        Paint colour = traced ? theme().backward() : value.isPresent() ? theme().ink() : theme().muted();
        Stroke border = value.isEmpty()
                ? Stroke.dashed(theme().muted(), 1)
                : traced
                        ? Stroke.solid(theme().backward(), 3)
                        : fresh ? Stroke.solid(theme().forward(), 3) : Stroke.solid(theme().line(), 1.5);
        draft.rect(id, circle, circle.height() / 2, theme().window(), border);
        draft.means(id, value.isPresent() ? number(quantity) : new Subject.Whole(quantity));
        double size = frame.form() == Form.WINDOW ? circle.height() / 2 / LARGE : 1;
        // a small circle has room for what the error became alone
        boolean both = learned.isPresent() && size >= ROOM_FOR_BOTH;
        double lift = both ? 9 : value.isPresent() ? 4 * size - SMALL_LIFT * (1 - size) : -5;
        draft.mathCenter(id.child("name"), circle.centerX(), circle.centerY() - lift,
                frame.named(quantity, "E_{" + t + "}"), both ? 14 : Math.max(LEAST_LETTER, LETTER * size), colour);
        double margin = frame.form() == Form.WINDOW ? MARGIN : SLIDE_MARGIN;
        double below = LARGE_BELOW * Math.max(LEAST_BELOW, size);
        value.filter(_ -> both || learned.isEmpty()).ifPresent(e -> draft.textIn(id.child("value"),
                new Box(circle.x() + margin * size, circle.centerY() + (both ? 1 : below) - 7,
                        circle.width() - 2 * margin * size, 14),
                text(quantity, e), frame.readable(Font.sans(both ? 11 : Math.max(LEAST_VALUE, LARGE_VALUE * size))),
                both ? theme().muted() : theme().ink()));
        Quantity after = new Quantity.LearnedLoss(t);
        learned.ifPresent(e -> draft.textCenter(id.child("learned"), circle.centerX(),
                both ? circle.centerY() + 18 : draft.middleBaseline(circle.centerY() + below, Font.bold(LEAST_VALUE)),
                text(after, e), Font.bold(both ? 12 : LEAST_VALUE),
                learnedInk(after, value.map(it -> it.get(0)).orElse(Double.NaN), e.get(0))));
        learned.ifPresent(_ -> draft.means(id.child("learned"), number(after)));
        if (frame.shown() == Comparison.BOTH) {
            frame.change(quantity).filter(_ -> both || learned.isEmpty())
                    .ifPresent(change -> beside(id, quantity, change,
                            both
                                    ? circle.centerY() + 1
                                    : Math.min(circle.centerY() + 12,
                                            layout.bars(t).y() - ABOVE_NAME)));
            frame.change(after).ifPresent(change -> change(id.child("learned/change"), after, change,
                    circle.centerY() + 1 + PILL + BETWEEN_PILLS));
        }
    }

    /// The colour of an error after learning: of what is written, the error or by how much it changed since the pin.
    private Paint learnedInk(Quantity after, double before, double now) {
        double compared = frame.shown(after) == Comparison.DIFFERENCE
                ? frame.change(after).map(this::amount).flatMap(it -> it.before().stream().boxed().findFirst())
                        .orElse(now)
                : before;
        return frame.errorAfter(compared, now);
    }

    /// The error as it is shown, or by how much it changed.
    private String text(Quantity quantity, Matrix value) {
        return frame.shown(quantity) == Comparison.DIFFERENCE
                ? frame.change(quantity).map(this::amount).map(this::written).orElseThrow()
                : number(value.get(0));
    }

    /// A number in the circle.
    private String number(double value) {
        return fitting(frame.number(value), frame.numbers().brief(value));
    }

    private String written(ChangedAmount amount) {
        return fitting(amount.change(), amount.briefChange());
    }

    /// Words in the circle, short enough for its type.
    private String fitting(String whole, String brief) {
        double margin = frame.form() == Form.WINDOW ? MARGIN : SLIDE_MARGIN + 1;
        boolean fits = draft.tools().measure().width(whole, Font.sans(LARGE_VALUE)) <= layout.loss(t).width()
                - 2 * margin;
        return fits ? whole : brief;
    }

    private Subject number(Quantity quantity) {
        Subject.Numeric number = new Subject.Cell(quantity, 0, 0);
        return frame.shown(quantity) == Comparison.DIFFERENCE ? new Subject.Change(number) : number;
    }

    private ChangedAmount amount(Change change) {
        return new ChangedAmount(frame, change.now().get(0), change.before(0, 0));
    }

    /// The error before, and by how much it changed, on both sides of the circle where they have room.
    private void beside(MarkId id, Quantity quantity, Change change, double y) {
        change(id.child("change"), quantity, change, y);
        ChangedAmount amount = amount(change);
        String words = amount.isMoved() ? frame.number(amount.before().orElseThrow()) + BECOMES : "";
        if (amount.isMoved() && width(words) <= room()) {
            draft.textRight(id.child("before"), layout.loss(t).x() - AWAY, draft.middleBaseline(y, beside()), words,
                    beside(),
                    theme().muted());
            draft.means(id.child("before"), new Subject.Change(new Subject.Cell(quantity, 0, 0)));
        }
    }

    private void change(MarkId id, Quantity quantity, Change change, double y) {
        ChangedAmount amount = amount(change);
        String words = width(amount.change()) + 2 * PADDING <= room() ? amount.change() : amount.briefChange();
        double width = Math.min(width(words) + 2 * PADDING, room());
        Box pill = new Box(layout.loss(t).right() + AWAY, y - PILL / 2, width, PILL);
        Stroke border = amount.isMoved()
                ? Stroke.solid(frame.errorAfter(amount.before().orElseThrow(), amount.now()), 1)
                : Stroke.NONE;
        draft.rect(id, pill, PILL / 2, amount.isMoved() ? theme().window() : Paint.NONE, border);
        draft.textIn(id.child("n"), pill.inset(1), words, beside(), amount.isMoved() ? theme().ink() : theme().muted());
        draft.means(id, new Subject.Change(new Subject.Cell(quantity, 0, 0)));
    }

    private Font beside() {
        return frame.readable(BESIDE);
    }

    private double width(String words) {
        return draft.tools().measure().width(words, beside());
    }

    /// Half of what is free between two circles.
    private double room() {
        return (layout.pitch() - layout.loss(t).width()) / 2 - 2 * AWAY + 1;
    }

    private Theme theme() {
        return frame.theme();
    }
}
