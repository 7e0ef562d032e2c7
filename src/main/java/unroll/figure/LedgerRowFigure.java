package unroll.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import unroll.lesson.Step;
import unroll.linalg.Matrix;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Stroke;
import unroll.text.FigureKey;
import unroll.trace.PartCosine;
import unroll.trace.Quantity;
import unroll.trace.ZeroReason;

/// Draws rows of the ledger.
///
/// @param frame the moment
/// @param layout the geometry
/// @param draft where the marks go, in the rows' own coordinates
/// @param largest the size that fills a bar
/// @param sum what the parts add up to, once it is complete
record LedgerRowFigure(Frame frame, LedgerLayout layout, Draft draft, double largest, Optional<Quantity> sum) {
    private static final Font NAME = Font.sans(12.5);
    private static final String INITIAL_IS_ZERO = "$s_{-1} = 0$";
    private static final Font REASON = Font.sans(11);
    private static final Font BELOW = Font.sans(10.5);
    private static final double BAR_GAP = 4;
    private static final double LINE = 15;
    private static final String COSINE = "cos";

    /// ‖part‖ of a row: the product of the norms of its two factors, or the norm of an error's gradient.
    static double size(Frame frame, LedgerRow row) {
        return row.factors()
                .map(f -> frame.moment().trace().value(f.left()).norm()
                        * frame.moment().trace().value(f.right()).norm())
                .orElseGet(() -> frame.moment().trace().value(row.part()).norm());
    }

    void draw(LedgerRow row, int i) {
        MarkId id = new MarkId("row/" + (row.factors().isPresent() ? "" : "error/") + row.time());
        boolean begun = row.factors().map(f -> frame.moment().knows(f.left())).orElse(true);
        boolean done = frame.moment().knows(row.part());
        draft.rect(id, layout.row(i).inset(1), 8, isAt(row) ? frame.accentSoft() : Paint.NONE, Stroke.NONE);
        row.stop().ifPresent(position -> draft.means(id, new Subject.Stop(position, Optional.of(row.part()))));
        name(id, row, i, begun);
        if (!begun) {
            waiting(id, row, i);
            return;
        }
        row.factors().ifPresent(factors -> factors(id, factors, i));
        frame.gradientCells().draw(draft, id.child("part"), layout.part(i), layout.shape(),
                frame.moment().value(row.part()), row.part(), Subject.Turn.UPRIGHT);
        if (done) {
            size(id, row, i);
            reason(row).ifPresent(words -> reason(id, words, i));
        }
    }

    /// Words below the part, in its middle where they do not reach the bar of its size.
    private void reason(MarkId id, String words, int i) {
        double width = draft.richWidth(words, BELOW);
        Box part = layout.part(i);
        double x = Math.min(part.centerX() - width / 2, layout.bar(i).x() - BAR_GAP - width);
        draft.rich(id.child("reason"), x, part.bottom() + 10, words, BELOW, theme().muted());
    }

    private void name(MarkId id, LedgerRow row, int i, boolean begun) {
        Box left = layout.left(i);
        draft.textLeft(id.child("from"), 16, left.centerY() - 3, frame.say(FigureKey.ROW_FROM), NAME, theme().muted());
        String words = frame.words().say(row.name());
        Font whole = Font.medium(NAME.size());
        double share = Math.min(1, (left.x() - 16 - 3) / draft.tools().measure().width(words, whole));
        draft.textLeft(id.child("name"), 16, left.centerY() + 13, words, Font.medium(NAME.size() * share),
                begun ? theme().ink() : theme().muted());
    }

    private void factors(MarkId id, LedgerRow.Factors factors, int i) {
        Box left = layout.left(i);
        Box right = layout.right(i);
        Box part = layout.part(i);
        Matrix l = frame.moment().trace().value(factors.left());
        Matrix r = frame.moment().trace().value(factors.right());
        Cells leftCells = factors.left() instanceof Quantity.OutputDelta
                ? frame.outputDeltaCells()
                : frame.deltaCells();
        leftCells.draw(draft, id.child("left"), left, new Cells.Shape(l.rows(), 1), Optional.of(l),
                factors.left(), Subject.Turn.UPRIGHT);
        Cells cells = factors.right() instanceof Quantity.Input ? frame.inputCells() : frame.stateCells();
        cells.draw(draft, id.child("right"), right, new Cells.Shape(r.rows(), 1), Optional.of(r), factors.right(),
                Subject.Turn.LYING);
        double baseline = left.centerY() + 5;
        draft.mathCenter(id.child("outer"), (left.right() + right.x()) / 2, baseline, "\\otimes", 15, theme().muted());
        draft.mathCenter(id.child("equals"), (right.right() + part.x()) / 2, baseline, "=", 15, theme().muted());
    }

    private void size(MarkId id, LedgerRow row, int i) {
        Box track = layout.bar(i);
        double size = size(frame, row);
        boolean finite = Double.isFinite(size);
        draft.rect(id.child("track"), track, 3, finite ? theme().window() : theme().alarm(),
                Stroke.solid(theme().line(), 1));
        double filled = finite && largest > 0 ? track.height() * Math.min(1, size / largest) : 0;
        draft.rect(id.child("bar"), new Box(track.x(), track.bottom() - filled, track.width(), filled),
                Math.min(3, filled / 2), theme().backward(), Stroke.NONE);
        String words = frame.number(size);
        double wide = draft.tools().measure().width(words, REASON);
        Font font = Font.sans(REASON.size() * Math.min(1, LedgerLayout.SIZE / wide));
        draft.textLeft(id.child("size"), track.right() + 5, track.bottom() - 2, words, font, theme().ink());
        sum.ifPresent(whole -> cosine(id.child("cosine"), row, whole, track));
        for (String place : List.of("size", "track", "bar")) {
            draft.means(id.child(place), new Subject.Norm(row.part()));
        }
    }

    /// How far the part points the way of the sum.
    private void cosine(MarkId id, LedgerRow row, Quantity whole, Box track) {
        PartCosine.of(frame.moment().trace(), row.part(), whole).ifPresent(cosine -> {
            double x = track.right() + 5;
            double baseline = track.bottom() - 2 - LINE;
            String name = COSINE + " ";
            double width = draft.tools().measure().width(name, REASON);
            draft.textLeft(id.child("name"), x, baseline, name, REASON, theme().muted());
            draft.textLeft(id, x + width, baseline, frame.numbers().brief(cosine), REASON, theme().muted());
            String of = COSINE + "(" + QuantityName.of(row.part(), frame.moment().trace().scenario()) + ", Σ)";
            draft.means(id, new Subject.Amount(of, cosine));
            draft.means(id.child("name"), new Subject.Amount(of, cosine));
        });
    }

    /// A row that is not begun: empty, with the reason where what comes will be exactly zero.
    private void waiting(MarkId id, LedgerRow row, int i) {
        Box room = layout.waiting(i);
        draft.rect(id.child("blank"), room, 5, Paint.NONE, Stroke.dashed(theme().line(), 1));
        String words = willBeZero(row)
                ? frame.say(inputIsZero() ? FigureKey.PART_WILL_BE_ZERO_TOO : FigureKey.PART_WILL_BE_ZERO,
                        INITIAL_IS_ZERO)
                : frame.say(FigureKey.NOT_YET);
        draft.richCenter(id.child("words"), room.centerX(), draft.middleBaseline(room.centerY(), REASON), words, REASON,
                theme().muted());
    }

    private boolean willBeZero(LedgerRow row) {
        return row.time() == 0 && frame.view().weight() == Weight.W && row.factors().isPresent()
                && frame.moment().trace().scenario().initialState().isZero();
    }

    private boolean inputIsZero() {
        return frame.moment().trace().value(new Quantity.Input(0)).isZero();
    }

    private Optional<String> reason(LedgerRow row) {
        Quantity.Part part = row.part() instanceof Quantity.Part own
                ? own
                : new Quantity.Part(row.time(), row.time(), frame.view().weight());
        return frame.moment().trace().value(row.part()).isZero()
                ? ZeroReason.of(frame.moment().trace(), part).map(ZeroWords::of).map(frame.words()::say)
                : Optional.empty();
    }

    private boolean isAt(LedgerRow row) {
        OptionalInt at = frame.moment().step().map(Step::t).orElse(OptionalInt.empty());
        return row.factors().isPresent() && at.isPresent() && at.getAsInt() == row.time()
                && frame.moment().knows(row.factors().get().left());
    }

    private Theme theme() {
        return frame.theme();
    }
}
