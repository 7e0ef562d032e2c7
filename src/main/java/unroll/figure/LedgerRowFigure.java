package unroll.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import unroll.lesson.Step;
import unroll.linalg.Matrix;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Stroke;
import unroll.text.CutKey;
import unroll.text.FigureKey;
import unroll.text.TipKey;
import unroll.trace.PartCosine;
import unroll.trace.Quantity;
import unroll.trace.Trace;
import unroll.trace.ZeroReason;

/// Draws rows of the ledger.
///
/// @param frame the moment
/// @param layout the geometry
/// @param draft where the marks go, in the rows' own coordinates
/// @param largest the size that fills a bar
/// @param sum what the parts add up to, once it is complete
record LedgerRowFigure(Frame frame, LedgerGeometry layout, Draft draft, double largest, Optional<Quantity> sum) {
    private static final Font NAME = Font.sans(12);
    private static final double LEAST_NAME = 10.5;
    private static final String CELL_IS_ZERO = "$c_{-1} = 0$";
    private static final String INITIAL_IS_ZERO = "$s_{-1} = 0$";
    private static final Font REASON = Font.sans(11);
    private static final Font BELOW = Font.sans(10.5);
    private static final double BAR_GAP = 4;
    private static final double BELOW_FACTOR = 15;
    private static final double BELOW_PART = 10;
    private static final double DESCENT = 3;
    private static final double LINE = 15;
    private static final double TICK = 1.6;
    private static final String COSINE = "cos";

    /// ‖part‖ of a row: the product of the norms of its two factors, or the norm of an error's gradient.
    static double size(Frame frame, LedgerRow row) {
        return size(row.trace(frame), row);
    }

    /// The same before; absent where nothing is compared, and where there was no such part.
    static OptionalDouble sizeBefore(Frame frame, LedgerRow row) {
        Optional<Trace> before = frame.before().filter(_ -> frame.shown(row.part()) != Comparison.VALUE)
                .map(it -> it.difference().before()).filter(trace -> trace.has(row.part()));
        return before.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(size(before.get(), row));
    }

    private static double size(Trace trace, LedgerRow row) {
        return row.factors().map(f -> trace.value(f.left()).norm() * trace.value(f.right()).norm())
                .orElseGet(() -> trace.value(row.part()).norm());
    }

    void draw(LedgerRow row, int i) {
        Runnable drawing = switch (row.standing()) {
            case KEPT -> () -> marks(row, i);
            case CUT -> () -> {
                Draft inner = new Draft(draft.tools());
                new LedgerRowFigure(frame, layout, inner, largest, Optional.empty()).marks(row, i);
                draft.add(inner, this::cut);
            };
        };
        drawing.run();
    }

    /// What a mark of a cut part stands for: numbers of the full way back, where the lesson does not come to them.
    private Optional<Subject> cut(Subject subject) {
        if (!(subject instanceof Subject.Numeric numeric) || frame.moment().knows(numeric.quantity())) {
            return Optional.of(subject);
        }
        return numeric instanceof Subject.Whole ? Optional.empty() : Optional.of(new Subject.Cut(numeric));
    }

    private void marks(LedgerRow row, int i) {
        MarkId id = new MarkId("row/" + (row.factors().isPresent() ? "" : "error/") + row.time());
        boolean begun = row.isBegun(frame);
        draft.rect(id, layout.row(i).inset(1), 8, isAt(row) ? frame.accentSoft() : Paint.NONE, Stroke.NONE);
        row.stop().ifPresent(position -> draft.means(id, new Subject.Stop(position, Optional.of(row.part()))));
        name(id, row, i);
        if (!begun) {
            waiting(id, row, i);
            return;
        }
        row.factors().filter(_ -> layout.hasFactors())
                .ifPresent(factors -> factors(id, row, factors, i));
        boolean done = row.isDone(frame);
        Optional<Matrix> value = done ? Optional.of(row.trace(frame).value(row.part())) : Optional.empty();
        Cells cells = value.map(it -> frame.inRow(frame.gradientCells(), it)).orElseGet(frame::gradientCells);
        shown(row, cells).draw(draft, id.child("part"), layout.part(i), layout.shape(), value, row.part(),
                Subject.Turn.UPRIGHT);
        if (done) {
            size(id, row, i);
            reason(row).or(() -> partsCut(row)).ifPresent(words -> reason(id, words, i));
        }
    }

    /// Cells as they look in a row: grey where it is cut.
    private static Cells shown(LedgerRow row, Cells cells) {
        return switch (row.standing()) {
            case KEPT -> cells;
            case CUT -> CutCells.grey(cells);
        };
    }

    /// Words below the part, in its middle where they do not reach the bar of its size; below the factor where the row is
    /// too low.
    private void reason(MarkId id, String words, int i) {
        Font font = frame.readable(BELOW);
        double width = draft.richWidth(words, font);
        Box factor = layout.right(i);
        if (frame.form() == Form.SLIDE) {
            // below the factor, where it is free; a longer one stands in the sentence of its step alone
            if (layout.hasFactors() && factor.bottom() + BELOW_FACTOR <= layout.row(i).bottom()
                    && width <= factor.width() + 2 * BELOW_FACTOR) {
                draft.richCenter(id.child("reason"), factor.centerX(), factor.bottom() + BELOW_FACTOR, words, font,
                        theme().muted());
            }
            return;
        }
        Box part = layout.part(i);
        double between = part.x() - layout.left(i).right();
        if (part.bottom() + BELOW_PART + DESCENT > layout.row(i).bottom() && width <= between - BAR_GAP) {
            draft.richCenter(id.child("reason"), part.x() - between / 2, factor.bottom() + BELOW_FACTOR, words, font,
                    theme().muted());
            return;
        }
        double x = Math.min(part.centerX() - width / 2, layout.bar(i).x() - BAR_GAP - width);
        draft.rich(id.child("reason"), x, part.bottom() + BELOW_PART, words, font, theme().muted());
    }

    /// From which step a row comes, and the word that enters there, in as many lines as the row has room for.
    private void name(MarkId id, LedgerRow row, int i) {
        LedgerName name = LedgerName.of(frame, row);
        boolean inked = row.standing() == LedgerRow.Standing.KEPT && row.isBegun(frame);
        Paint ink = inked ? theme().ink() : theme().muted();
        double middle = layout.row(i).centerY();
        switch (layout.nameLines()) {
            case 1 -> line(id.child("name"), i, draft.middleBaseline(middle, NAME),
                    fitting(name.brief(), name.time(), i), NAME, ink);
            case 2 -> {
                line(id.child("from"), i, middle - 3, fitting(name.upper(), name.time(), i), NAME, theme().muted());
                line(id.child("name"), i, middle + 13, name.lower(), Font.medium(NAME.size()), ink);
            }
            default -> {
                double down = name.word().isPresent() ? LINE / 2 : 0;
                line(id.child("from"), i, middle - 3 - down, name.from(), NAME, theme().muted());
                line(id.child("name"), i, middle + 13 - down, name.time(), Font.medium(NAME.size()), ink);
                name.word().ifPresent(word -> line(id.child("word"), i, middle + 13 + LINE - down, word, NAME, ink));
            }
        }
    }

    /// Words, or short ones where these have no room.
    private String fitting(String words, String brief, int i) {
        return draft.tools().measure().width(words, NAME) <= nameRoom(i) ? words : brief;
    }

    private double nameRoom(int i) {
        return layout.waiting(i).x() - layout.names() - 3;
    }

    /// A line of a name: smaller where it is too wide, and cut where it would be too small.
    private void line(MarkId id, int i, double baseline, String words, Font font, Paint ink) {
        double room = nameRoom(i);
        Font fitted = fitted(font, words, room);
        Font least = frame.readable(new Font(font.family(), font.weight(), Math.max(LEAST_NAME, fitted.size())));
        draft.textLeft(id, layout.names(), baseline, draft.fitted(words, least, room), least, ink);
    }

    /// A font as small as words need to be for a room.
    private Font fitted(Font font, String words, double room) {
        double share = Math.min(1, room / draft.tools().measure().width(words, font));
        return new Font(font.family(), font.weight(), font.size() * share);
    }

    private void factors(MarkId id, LedgerRow row, LedgerRow.Product factors, int i) {
        Box left = layout.left(i);
        Box right = layout.right(i);
        Box part = layout.part(i);
        Matrix l = row.trace(frame).value(factors.left());
        Matrix r = row.trace(frame).value(factors.right());
        Cells leftCells = factors.left().isAdjoint(Variable.Kind.LOGITS)
                ? frame.outputDeltaCells()
                : frame.deltaCells();
        shown(row, frame.inRow(leftCells, l)).draw(draft, id.child("left"), left, new Cells.Shape(l.rows(), 1),
                Optional.of(l),
                factors.left(), Subject.Turn.UPRIGHT);
        Cells cells = factors.right().is(Variable.Kind.INPUT) ? frame.inputCells() : frame.stateCells();
        shown(row, frame.inRow(cells, r)).draw(draft, id.child("right"), right, new Cells.Shape(r.rows(), 1),
                Optional.of(r),
                factors.right(),
                Subject.Turn.LYING);
        double baseline = left.centerY() + 5;
        draft.mathCenter(id.child("outer"), (left.right() + right.x()) / 2, baseline, "\\otimes", 15, theme().muted());
        String sign = sign(row, part);
        draft.mathCenter(id.child("equals"), (right.right() + part.x()) / 2, baseline, sign, 15, theme().muted());
        if (sign.equals(PrintedEquation.ROUNDED)) {
            draft.means(id.child("equals"), new Subject.About(TipKey.ROUNDED));
        }
    }

    /// Whether the factors give the part as they are printed; = where no numbers have room.
    private String sign(LedgerRow row, Box part) {
        boolean numbers = Cells.holdNumbers(part.width() / layout.shape().columns(),
                part.height() / layout.shape().rows());
        Trace trace = row.trace(frame);
        return numbers && row.isDone(frame)
                ? new PrintedEquation(trace, frame.shownNumbers())
                        .signInAnyDigits(trace.entry(row.part()).equation(), row.part())
                : PrintedEquation.EQUAL;
    }

    private void size(MarkId id, LedgerRow row, int i) {
        Box track = layout.bar(i);
        double size = size(frame, row);
        boolean finite = Double.isFinite(size);
        boolean kept = row.standing() == LedgerRow.Standing.KEPT;
        draft.rect(id.child("track"), track, 3, finite ? theme().window() : theme().alarm(),
                Stroke.solid(theme().line(), 1));
        double filled = finite && largest > 0 ? track.height() * Math.min(1, size / largest) : 0;
        draft.rect(id.child("bar"), new Box(track.x(), track.bottom() - filled, track.width(), filled),
                Math.min(3, filled / 2), kept ? theme().backward() : theme().line(), Stroke.NONE);
        Comparison shown = frame.shown(row.part());
        boolean isLow = shown == Comparison.BOTH && frame.form() == Form.SLIDE && track.height() < 2 * LINE;
        if (shown != Comparison.DIFFERENCE) {
            number(id.child("size"), track, 0, written(frame.number(size), frame.numbers().brief(size)),
                    kept ? theme().ink() : theme().muted());
        }
        boolean isTwo = shown != Comparison.VALUE;
        if (isTwo && !isLow) {
            change(id, track, new ChangedAmount(frame, size, sizeBefore(frame, row)), row.part());
        }
        double lines = shown == Comparison.BOTH ? 2 : 1;
        sum.filter(_ -> frame.form() == Form.WINDOW && shown != Comparison.DIFFERENCE
                && lines * LINE + REASON.size() <= track.height())
                .ifPresent(whole -> cosine(id.child("cosine"), row, whole, track, lines * LINE));
        for (String place : List.of("size", "track", "bar")) {
            draft.means(id.child(place), new Subject.Norm(row.part()));
        }
    }

    private void number(MarkId id, Box track, double above, String words, Paint ink) {
        Font font = frame.readable(REASON);
        double baseline = track.height() < LINE + 3 && above == 0
                ? draft.middleBaseline(track.centerY(), font)
                : track.bottom() - 2 - above;
        draft.textLeft(id, track.right() + 5, baseline, words, fitted(font, words, layout.sizeRoom()), ink);
    }

    private String sign(ChangedAmount amount) {
        return amount.isMoved() ? frame.numbers().sign(amount.difference()) : amount.change();
    }

    /// A number in full, or short where that has no room at a size that can be read.
    private String written(String whole, String brief) {
        return frame.form() == Form.WINDOW
                || draft.tools().measure().width(whole, frame.readable(REASON)) <= layout.sizeRoom() ? whole : brief;
    }

    /// By how much a size changed: in numbers, above it or in its place, and a tick on its bar where it ended before.
    private void change(MarkId id, Box track, ChangedAmount amount, Quantity part) {
        number(id.child("change"), track, frame.shown() == Comparison.BOTH ? LINE : 0,
                written(amount.change(), written(amount.briefChange(), sign(amount))),
                amount.isMoved() ? theme().ink() : theme().muted());
        draft.means(id.child("change"), new Subject.Change(new Subject.Norm(part)));
        double was = amount.before().orElse(Double.NaN);
        if (amount.isMoved() && Double.isFinite(was) && largest > 0) {
            double y = track.bottom() - track.height() * Math.min(1, was / largest);
            draft.rect(id.child("before"), new Box(track.x() - 2, y - TICK / 2, track.width() + 4, TICK), 0,
                    theme().ink(), Stroke.NONE);
        }
    }

    /// How far the part points the way of the sum.
    private void cosine(MarkId id, LedgerRow row, Quantity whole, Box track, double above) {
        PartCosine.of(frame.moment().trace(), row.part(), whole).ifPresent(cosine -> {
            double x = track.right() + 5;
            double baseline = track.bottom() - 2 - above;
            String name = COSINE + " ";
            double width = draft.tools().measure().width(name, REASON);
            draft.textLeft(id.child("name"), x, baseline, name, REASON, theme().muted());
            draft.textLeft(id, x + width, baseline, frame.numbers().brief(cosine), REASON, theme().muted());
            String of = COSINE + "(" + QuantityName.of(row.part(), frame.moment().trace().scenario()) + ", Σ)";
            Subject amount = new Subject.Amount(of, cosine, Optional.of(TipKey.COSINE));
            draft.means(id, amount);
            draft.means(id.child("name"), amount);
        });
    }

    /// A row that is not begun: empty, with the reason where what comes will be exactly zero.
    private void waiting(MarkId id, LedgerRow row, int i) {
        Box room = layout.waiting(i);
        Font reason = frame.readable(REASON);
        draft.rect(id.child("blank"), room, 5, Paint.NONE, Stroke.dashed(theme().blank(), 1));
        waitingWords(row).stream().filter(words -> draft.richWidth(words, reason) <= room.width() - 4).findFirst()
                .ifPresent(words -> draft.richCenter(id.child("words"), room.centerX(),
                        draft.middleBaseline(room.centerY(), reason), words, reason, theme().muted()));
    }

    /// What is said of a row that is not begun, the longest first.
    private List<String> waitingWords(LedgerRow row) {
        return switch (row.standing()) {
            case CUT -> List.of(frame.say(CutKey.WAITING,
                    frame.moment().trace().scenario().truncation().orElseThrow()), frame.say(CutKey.PART));
            case KEPT -> nothingIsForgotten(row)
                    ? List.of(frame.say(FigureKey.PART_WILL_BE_ZERO_BRIEF, CELL_IS_ZERO), frame.say(FigureKey.NOT_YET))
                    : willBeZero(row)
                            ? List.of(frame.say(
                                    inputIsZero() ? FigureKey.PART_WILL_BE_ZERO_TOO : FigureKey.PART_WILL_BE_ZERO,
                                    INITIAL_IS_ZERO),
                                    frame.say(FigureKey.PART_WILL_BE_ZERO_BRIEF, INITIAL_IS_ZERO),
                                    frame.say(FigureKey.NOT_YET))
                            : List.of(frame.say(FigureKey.NOT_YET));
        };
    }

    private boolean willBeZero(LedgerRow row) {
        return row.time() == 0 && frame.view().weight().role() == Weight.Role.STATE && row.factors().isPresent()
                && frame.moment().trace().scenario().initialState().isZero();
    }

    /// Whether the forget gate of an LSTM has nothing to forget at the first step, so that its δ is zero there.
    private boolean nothingIsForgotten(LedgerRow row) {
        Scenario scenario = frame.moment().trace().scenario();
        return row.time() == 0 && scenario.network().cell().hasCell() && frame.view().weight().gate().equals("f")
                && row.factors().isPresent() && scenario.start().of(Variable.CELL).isZero();
    }

    private boolean inputIsZero() {
        return frame.moment().trace().value(Quantity.input(0)).isZero();
    }

    private Optional<String> reason(LedgerRow row) {
        Quantity.Part part = row.part() instanceof Quantity.Part own
                ? own
                : new Quantity.Part(row.time(), row.time(), frame.view().weight());
        Trace trace = row.trace(frame);
        return trace.value(row.part()).isZero()
                ? ZeroReason.of(trace, part).map(ZeroWords::of).map(frame.words()::say)
                : Optional.empty();
    }

    /// How many parts of the gradient of an error are cut.
    private Optional<String> partsCut(LedgerRow row) {
        int cut = frame.moment().trace().scenario().lastStepBack(row.time());
        return row.factors().isEmpty() && frame.view().weight().isRecurrent() && cut > 0
                ? Optional.of(frame.say(CutKey.PARTS_OF_ERROR, cut))
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
