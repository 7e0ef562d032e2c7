package unroll.figure;

import java.util.List;
import java.util.Optional;
import unroll.scene.Font;
import unroll.scene.MarkId;
import unroll.scene.Stroke;
import unroll.text.FigureKey;
import unroll.trace.Quantity;

/// The foot of the ledger on a slide: the sum of the parts told so far, and how many of them there are.
///
/// @param frame the moment
/// @param layout the geometry
/// @param draft where the marks go
record SlideSumFigure(Frame frame, LedgerLayout layout, Draft draft) {
    private static final Font NAME = Font.medium(14);
    private static final Font COUNT = Font.sans(12);
    private static final double LEFT = 14;
    private static final double LINE = 18;

    void draw(List<LedgerRow> rows) {
        MarkId id = new MarkId("sum");
        draft.line(id.child("line"), 6, layout.sumTop(), layout.width() - 6, layout.sumTop(),
                Stroke.solid(frame.theme().line(), 1));
        List<LedgerRow> told = rows.stream().filter(row -> row.isDone(frame)).toList();
        boolean complete = told.size() == rows.size();
        Quantity quantity = LedgerSumFigure.quantity(frame, told.isEmpty() ? rows : told);
        frame.gradientCells().draw(draft, id.child("cells"), layout.sum(), layout.shape(),
                told.isEmpty() ? Optional.empty() : Optional.of(frame.moment().trace().value(quantity)), quantity,
                Subject.Turn.UPRIGHT);
        double baseline = layout.sum().centerY() - 3;
        String sign = frame.shown() == Comparison.DIFFERENCE ? "$\\Delta\\,$" : "";
        String cut = LedgerShortfall.isTold(frame) ? "$\\approx\\;$" : "";
        String name = sign + (complete ? cut + LedgerFigure.gradient(frame) : "$\\Sigma$");
        draft.rich(id.child("letter"), LEFT, baseline, name, NAME, frame.theme().ink());
        LedgerFigure.mean(draft, id.child("letter"), name, quantity);
        draft.textLeft(id.child("count"), LEFT, baseline + LINE,
                frame.say(FigureKey.PARTS_COUNT, told.size(), rows.size()), COUNT, frame.theme().muted());
    }
}
