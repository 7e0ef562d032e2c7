package unroll.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import unroll.rnn.Weight;
import unroll.scene.Font;
import unroll.scene.MarkId;
import unroll.scene.Stroke;
import unroll.text.FigureKey;
import unroll.trace.Quantity;

/// The ledger on a slide or a page of its own: title, heads, all rows with their numbers, and the sum. Nothing is
/// scrolled; of more rows than a page holds, those of the page that the lesson is on, and which page that is.
///
/// @param frame the moment
/// @param layout the geometry
/// @param draft where the marks go
record SlideLedgerFigure(Frame frame, SlideLedgerLayout layout, Draft draft) {
    private static final Font TITLE = Font.medium(15);
    private static final Font TEXT = Font.sans(12);
    private static final Font NAME = Font.medium(14);
    private static final double TITLE_BASELINE = 24;
    private static final double LEFT = 12;
    private static final double LETTER = 13.5;
    private static final double HEADS = 5;
    /// The index of a gate's δ reaches lower, where a power of ten may stand.
    private static final double HEADS_OF_GATES = 12;
    private static final double LINE = 18;
    private static final double BELOW_SUM = 16;
    private static final double BETWEEN = 14;
    private static final double PAGE_BASELINE = 6;

    /// Draws a moment.
    static Picture draw(Frame frame, Size size) {
        List<LedgerRow> rows = LedgerFigure.all(frame);
        SlideLedgerLayout layout = SlideLedgerLayout.of(frame, rows, size);
        Draft draft = new Draft(frame.tools());
        new SlideLedgerFigure(frame, layout, draft).draw(rows, LedgerRow.of(frame));
        return draft.picture(size, frame.theme().window());
    }

    /// How large it is where all its rows and, of networks that are not too large, all its numbers are shown.
    static Size size(Frame frame) {
        return SlideLedgerLayout.wish(frame, LedgerFigure.all(frame));
    }

    private void draw(List<LedgerRow> rows, List<LedgerRow> kept) {
        title();
        heads(kept.getFirst());
        int first = layout.first(here(rows));
        int last = Math.min(rows.size(), first + layout.perPage());
        Draft inner = new Draft(frame.tools());
        LedgerRowFigure figure = new LedgerRowFigure(frame, layout, inner, LedgerFigure.largest(frame, rows),
                LedgerFigure.sum(frame, kept));
        for (int i = first; i < last; i++) {
            figure.draw(rows.get(i), i);
        }
        draft.group(new MarkId("rows"), 0, SlideLedgerLayout.ROWS_TOP, Optional.empty(), inner);
        if (layout.pages() > 1) {
            draft.textLeft(new MarkId("page"), LEFT, layout.sumTop() - PAGE_BASELINE,
                    draft.fitted(frame.say(FigureKey.ROWS_OF, rows.get(first).time(), rows.get(last - 1).time(),
                            first / layout.perPage() + 1, layout.pages()), TEXT, layout.width() - 2 * LEFT),
                    TEXT, frame.theme().muted());
        }
        sum(kept);
    }

    /// The row that the lesson came to last, or the first.
    private int here(List<LedgerRow> rows) {
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).standing() == LedgerRow.Standing.KEPT && rows.get(i).isBegun(frame))
                .max().orElse(0);
    }

    private void title() {
        MarkId id = new MarkId("title");
        String whole = LedgerFigure.title(frame);
        String words = LEFT + draft.richWidth(whole, TITLE) <= layout.width() - LEFT
                ? whole
                : LedgerFigure.gradient(frame);
        draft.rich(id, LEFT, TITLE_BASELINE, words, TITLE, frame.theme().ink());
        LedgerFigure.mean(draft, id, words, LedgerFigure.told(frame));
    }

    /// What the columns are.
    private void heads(LedgerRow row) {
        Theme theme = frame.theme();
        Weight weight = frame.view().weight();
        double y = SlideLedgerLayout.ROWS_TOP - (weight.gate().isEmpty() ? HEADS : HEADS_OF_GATES);
        row.factors().filter(_ -> layout.hasFactors()).ifPresent(factors -> {
            SymbolLatex.Head head = new SymbolLatex(frame.moment().trace().scenario()).head(weight);
            draft.means(new MarkId("header/left"), new Subject.Whole(factors.left()));
            draft.means(new MarkId("header/right"), new Subject.Whole(factors.right()));
            draft.mathCenter(new MarkId("header/left"), layout.left(0).centerX(), y,
                    frame.named(head.left()), LETTER, theme.muted());
            draft.mathCenter(new MarkId("header/right"), layout.right(0).centerX(), y, frame.named(head.right()),
                    LETTER, theme.muted());
        });
        head("part", layout.part(0).centerX(), frame.say(FigureKey.PART), y);
        String size = frame.say(FigureKey.HEADER_SIZE);
        double width = draft.tools().measure().width(size, TEXT);
        head("size", Math.min(layout.bar(0).right() + 5 + width / 2, layout.width() - 2 - width / 2), size, y);
    }

    private void head(String name, double middle, String words, double y) {
        draft.textCenter(new MarkId("header/" + name), middle, y, words, TEXT, frame.theme().muted());
    }

    /// The sum of the parts told so far, how many of them there are, and its size beside theirs.
    private void sum(List<LedgerRow> rows) {
        MarkId id = new MarkId("sum");
        draft.line(id.child("line"), 6, layout.sumTop(), layout.width() - 6, layout.sumTop(),
                Stroke.solid(frame.theme().line(), 1));
        List<LedgerRow> told = rows.stream().filter(row -> row.isDone(frame)).toList();
        boolean complete = told.size() == rows.size();
        Quantity quantity = LedgerSumFigure.quantity(frame, told.isEmpty() ? rows : told);
        Cells cells = told.isEmpty()
                ? frame.gradientCells()
                : frame.inRow(frame.gradientCells(), frame.moment().trace().value(quantity));
        cells.draw(draft, id.child("cells"), layout.sum(), layout.shape(),
                told.isEmpty() ? Optional.empty() : Optional.of(frame.moment().trace().value(quantity)), quantity,
                Subject.Turn.UPRIGHT);
        double baseline = layout.sum().centerY() - 3;
        String sign = frame.shown() == Comparison.DIFFERENCE ? "$\\Delta\\,$" : "";
        String cut = LedgerShortfall.isTold(frame) ? "$\\approx\\;$" : "";
        String name = sign + (complete ? cut + LedgerFigure.gradient(frame) : "$\\Sigma$");
        draft.rich(id.child("letter"), LEFT, baseline, name, NAME, frame.theme().ink());
        LedgerFigure.mean(draft, id.child("letter"), name, quantity);
        draft.textLeft(id.child("count"), LEFT, baseline + LINE,
                frame.say(FigureKey.PARTS_COUNT, told.size(), rows.size()), TEXT, frame.theme().muted());
        if (!told.isEmpty()) {
            sizes(id, told, quantity);
        }
    }

    /// ‖Σ‖ beside Σ‖part‖, which do not add up alike, because parts cancel; where both have room.
    private void sizes(MarkId id, List<LedgerRow> told, Quantity quantity) {
        double parts = LedgerSumFigure.sizes(frame, told);
        double whole = frame.moment().trace().value(quantity).norm();
        String norm = "$\\|\\Sigma\\|$ " + frame.number(whole);
        String all = "$" + LedgerSumFigure.sizesName(frame) + "$ " + frame.number(parts);
        double y = Math.max(layout.sum().bottom() + BELOW_SUM, layout.sum().centerY() - 3 + 2 * LINE);
        double width = draft.richWidth(norm, TEXT) + BETWEEN + draft.richWidth(all, TEXT);
        if (frame.shown() == Comparison.VALUE && width <= layout.width() - 2 * LEFT) {
            draft.rich(id.child("norm"), LEFT, y, norm, TEXT, frame.theme().muted());
            draft.means(id.child("norm").child(1), new Subject.Norm(quantity));
            draft.rich(id.child("sizes"), LEFT + width - draft.richWidth(all, TEXT), y, all, TEXT,
                    frame.theme().muted());
            draft.means(id.child("sizes").child(1),
                    new Subject.Amount("Σ‖" + frame.say(FigureKey.PART) + "‖", parts));
        }
    }
}
