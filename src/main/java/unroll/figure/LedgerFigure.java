package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import unroll.lesson.Phase;
import unroll.lesson.Step;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.MarkId;
import unroll.scene.Stroke;
import unroll.text.FigureKey;
import unroll.trace.Quantity;

/// Where ∂E_e/∂weight comes from: one row a step, δ_k ⊗ s_(k−1) = part k with its size, and the sum so far below.
/// Parts that truncation leaves out have their rows too, grey and marked.
public final class LedgerFigure {
    private static final double LETTER = 14;
    /// Rows that were made to fit may differ from their room by rounding.
    private static final double HAIR = 0.5;
    private static final double MARGIN = 14;
    private static final Font TITLE = Font.medium(15);
    /// Where the window has its buttons beside the title.
    private static final double BUTTONS = 130;
    private static final double BETWEEN = 6;
    /// How far powers of ten reach above the first row, in px.
    private static final double POWERS = 8;

    private LedgerFigure() {
    }

    /// Draws a moment.
    public static Picture draw(Frame frame, Size size) {
        List<LedgerRow> kept = LedgerRow.of(frame);
        List<LedgerRow> rows = all(frame);
        LedgerLayout layout = layout(frame, rows, size);
        Draft draft = new Draft(frame.tools());
        header(frame, layout, kept, draft);
        double scroll = scroll(frame, size);
        Draft content = new Draft(frame.tools());
        LedgerRowFigure figure = new LedgerRowFigure(frame, layout, content, largest(frame, rows), sum(frame, kept));
        for (int i = 0; i < rows.size(); i++) {
            Box row = layout.row(i);
            if (row.bottom() > scroll + HAIR && row.y() < scroll + layout.rowsRoom() - HAIR) {
                figure.draw(rows.get(i), i);
            }
        }
        // the first row has its powers of ten above it
        double above = scroll < HAIR ? POWERS : 0;
        draft.group(new MarkId("rows"), 0, layout.rowsTop() - scroll,
                Optional.of(new Box(0, scroll - above, size.width(), layout.rowsRoom() + above)), content);
        if (layout.contentHeight() > layout.rowsRoom() + HAIR) {
            thumb(frame, layout, scroll, draft);
        }
        new LedgerSumFigure(frame, layout, draft).draw(kept);
        return draft.picture(size, frame.theme().window());
    }

    /// The rows of the parts kept, and of those cut below them.
    static List<LedgerRow> all(Frame frame) {
        List<LedgerRow> rows = new ArrayList<>(LedgerRow.of(frame));
        rows.addAll(LedgerRow.cut(frame));
        return rows;
    }

    /// How far the rows can be scrolled down, in px; 0 where they fit.
    public static double farthestScroll(Frame frame, Size size) {
        LedgerLayout layout = layout(frame, all(frame), size);
        return Math.max(0, layout.contentHeight() - layout.rowsRoom());
    }

    /// y of the rows at the top of their room.
    public static double scroll(Frame frame, Size size) {
        List<LedgerRow> rows = all(frame);
        LedgerLayout layout = layout(frame, rows, size);
        double following = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).standing() == LedgerRow.Standing.KEPT && rows.get(i).isBegun(frame)) {
                following = layout.following(i);
            }
        }
        return Math.clamp(frame.view().ledgerScroll().orElse(following), 0,
                Math.max(0, layout.contentHeight() - layout.rowsRoom()));
    }

    private static LedgerLayout layout(Frame frame, List<LedgerRow> rows, Size size) {
        return LedgerLayout.of(rows.size(), frame.shape(frame.view().weight()),
                LedgerShortfall.isTold(frame) ? LedgerLayout.NOTE : 0,
                frame.view().weight().gate().isEmpty() ? 0 : LedgerLayout.GATES, size);
    }

    /// The sum of all rows, once it is complete and there is more than one.
    static Optional<Quantity> sum(Frame frame, List<LedgerRow> rows) {
        return Optional.of(LedgerSumFigure.quantity(frame, rows))
                .filter(_ -> rows.size() > 1 && rows.stream().allMatch(row -> row.isDone(frame)));
    }

    /// The size of the largest part, which fills a bar; the same at every step.
    static double largest(Frame frame, List<LedgerRow> rows) {
        return rows.stream().mapToDouble(row -> LedgerRowFigure.size(frame, row)).filter(Double::isFinite).max()
                .orElse(1);
    }

    private static void header(Frame frame, LedgerLayout layout, List<LedgerRow> rows, Draft draft) {
        Theme theme = frame.theme();
        MarkId title = new MarkId("title");
        boolean fits = MARGIN + draft.richWidth(title(frame), TITLE) + BUTTONS <= layout.width();
        String named = fits ? title(frame) : gradient(frame);
        draft.rich(title, MARGIN, 29, named, TITLE, theme.ink());
        mean(draft, title, named, told(frame));
        double y = layout.rowsTop() - POWERS - 2;
        Weight weight = frame.view().weight();
        Optional<LedgerRow.Product> factors = here(frame, rows).factors();
        if (factors.isPresent()) {
            SymbolLatex.Head head = new SymbolLatex(frame.moment().trace().scenario()).head(weight);
            draft.means(new MarkId("header/left"), new Subject.Whole(factors.get().left()));
            draft.means(new MarkId("header/right"), new Subject.Whole(factors.get().right()));
            draft.mathCenter(new MarkId("header/left"), layout.left(0).centerX(), y,
                    frame.named(weight.isRecurrent() ? head.left() : "(" + head.left() + ")"), LETTER, theme.muted());
            draft.mathCenter(new MarkId("header/right"), layout.right(0).centerX(), y, frame.named(head.right()),
                    LETTER, theme.muted());
        }
        Font font = Font.sans(11.5);
        MarkId part = new MarkId("header/part");
        String size = frame.say(FigureKey.HEADER_SIZE);
        double sizeLeft = layout.bar(0).right() + 8 - draft.tools().measure().width(size, font) / 2;
        String whole = frame.say(FigureKey.HEADER_PART, gradient(frame));
        boolean isClear = layout.part(0).centerX() + draft.richWidth(whole, font) / 2 + BETWEEN <= sizeLeft;
        String words = isClear ? whole : frame.say(FigureKey.PART);
        draft.richCenter(part, layout.part(0).centerX(), y, words, font, theme.muted());
        mean(draft, part, words, told(frame));
        draft.textCenter(new MarkId("header/size"), layout.bar(0).right() + 8, y, size, font, theme.muted());
    }

    /// The row that the lesson is at, or the first.
    private static LedgerRow here(Frame frame, List<LedgerRow> rows) {
        OptionalInt at = frame.moment().step().map(Step::t).orElse(OptionalInt.empty());
        boolean back = frame.moment().phase() == Phase.BACKWARD;
        return rows.stream().filter(row -> back && at.isPresent() && at.getAsInt() == row.time()).findFirst()
                .orElseGet(rows::getFirst);
    }

    /// Gives the mathematics among words its subject.
    static void mean(Draft draft, MarkId id, String words, Quantity quantity) {
        int pieces = words.split("\\$", -1).length;
        for (int i = 1; i < pieces; i += 2) {
            draft.means(id.child(i), new Subject.Whole(quantity));
        }
    }

    /// What the ledger adds up to.
    static Quantity told(Frame frame) {
        return tellsTotal(frame)
                ? new Quantity.TotalGradient(frame.view().weight())
                : new Quantity.Gradient(frame.moment().error(), frame.view().weight());
    }

    private static boolean tellsTotal(Frame frame) {
        return frame.moment().error() == Quantity.JOINED || LedgerRow.sumsErrors(frame)
                || frame.tracesAll() && frame.moment().phase() == Phase.FORWARD;
    }

    /// The panel's title: whose gradient, by which weight, with mathematics between dollars.
    static String title(Frame frame) {
        return frame.say(FigureKey.LEDGER_TITLE, gradient(frame));
    }

    /// ∂E_e/∂weight, or ∂E/∂weight once the errors are added, as mathematics between dollars.
    static String gradient(Frame frame) {
        return "$" + gradient(frame, frame.view().weight()) + "$";
    }

    /// The same of a weight, without the dollars.
    static String gradient(Frame frame, Weight weight) {
        String error = tellsTotal(frame) ? "E" : "E_{" + frame.moment().error() + "}";
        return "\\partial " + error + "/\\partial " + SymbolLatex.letter(weight);
    }

    private static void thumb(Frame frame, LedgerLayout layout, double scroll, Draft draft) {
        double share = layout.rowsRoom() / layout.contentHeight();
        draft.rect(new MarkId("rows/thumb"), new Box(layout.width() - 5, layout.rowsTop() + scroll * share, 3,
                layout.rowsRoom() * share), 1.5, frame.theme().line(), Stroke.NONE);
    }
}
