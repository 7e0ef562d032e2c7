package unroll.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import unroll.linalg.Matrix;
import unroll.rnn.Focus;
import unroll.rnn.Reduction;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Stroke;
import unroll.text.FigureKey;
import unroll.text.NumberKey;
import unroll.text.TipKey;
import unroll.trace.GradientCheck;
import unroll.trace.Quantity;

/// The foot of the ledger: the sum of the parts told so far, and how large it is beside the parts' sizes, which do not
/// add up to it, because parts cancel.
///
/// @param frame the moment
/// @param layout the geometry
/// @param draft where the marks go
record LedgerSumFigure(Frame frame, LedgerLayout layout, Draft draft) {
    static final Font TEXT = Font.sans(12);
    private static final Font SMALL = Font.sans(11);
    static final double MARGIN = 14;
    private static final double GAP = 10;
    private static final double LEGEND = 12;
    private static final double NAME_HEIGHT = 13;
    private static final double BETWEEN = 18;
    private static final double LEFT = 16;
    private static final String RATIO = "$\\|\\Sigma\\|\\,/\\,\\Sigma\\|\\cdot\\|$";
    private static final String RATIO_NAME = "‖Σ‖ / Σ‖·‖";

    void draw(List<LedgerRow> rows) {
        MarkId id = new MarkId("sum");
        Theme theme = frame.theme();
        draft.line(id.child("line"), 6, layout.sumTop(), layout.width() - 6, layout.sumTop(),
                Stroke.solid(theme.line(), 1));
        Box box = layout.sum();
        List<LedgerRow> told = rows.stream().filter(row -> row.isDone(frame)).toList();
        boolean complete = told.size() == rows.size();
        boolean cut = LedgerShortfall.isTold(frame);
        Optional<Quantity> quantity = told.isEmpty() ? Optional.empty() : Optional.of(quantity(frame, told));
        Optional<Matrix> value = quantity.map(frame.moment().trace()::value);
        Cells cells = value.map(it -> frame.inRow(frame.gradientCells(), it)).orElseGet(frame::gradientCells);
        cells.draw(draft, id.child("cells"), box, layout.shape(), value,
                quantity.orElseGet(() -> quantity(frame, rows)), Subject.Turn.UPRIGHT);
        legend(box);
        draft.textLeft(id.child("name"), 16, box.centerY() - 3,
                frame.say(!complete ? FigureKey.SUM_SO_FAR : cut ? FigureKey.SUM_CUT : FigureKey.SUM_COMPLETE), TEXT,
                theme.muted());
        String sign = frame.shown() == Comparison.DIFFERENCE ? "$\\Delta\\,$" : "";
        String letter = sign + (!complete
                ? "$\\Sigma$"
                : (cut ? "$\\approx\\;$" : "") + LedgerFigure.gradient(frame));
        draft.rich(id.child("letter"), 16, box.centerY() + 15, letter, Font.sans(14), theme.ink());
        LedgerFigure.mean(draft, id.child("letter"), letter, quantity.orElseGet(() -> quantity(frame, rows)));
        draft.textLeft(id.child("count"), 16, box.bottom() + 20,
                frame.say(FigureKey.PARTS_ADDED, told.size(), rows.size()), TEXT, theme.muted());
        double sizes = sizes(frame, told);
        Optional<String> ratio = value
                .filter(_ -> complete && rows.size() > 1 && frame.shown() != Comparison.DIFFERENCE)
                .map(sum -> sum.norm() / sizes).filter(Double::isFinite).map(r -> RATIO + " " + frame.number(r));
        if (LedgerShortfall.isTold(frame)) {
            new LedgerShortfall(this).draw(id.child("cut"), box.bottom() + 20 + LedgerLayout.NOTE,
                    complete ? LedgerShortfall.of(frame) : Optional.empty());
        }
        double right = badge(id.child("check"), box.bottom() + layout.note() + 38,
                ratio.map(words -> draft.richWidth(words, TEXT) + GAP).orElse(0.0));
        ratio.filter(words -> right + GAP + draft.richWidth(words, TEXT) <= layout.width() - MARGIN)
                .ifPresent(words -> amount(id.child("ratio"), layout.width() - MARGIN,
                        box.bottom() + layout.note() + 42, words,
                        Optional.of(new Subject.Amount(RATIO_NAME, value.orElseThrow().norm() / sizes,
                                Optional.of(TipKey.RATIO)))));
        if (value.isPresent()) {
            sizes(id, box.bottom() + 20, told, sizes, new ChangedNorm(frame, quantity.get()));
        }
    }

    /// The colours of the parts, or of their differences, left of the cells and above the name where there is room.
    private void legend(Box box) {
        if (layout.sumTop() + LEGEND + GAP > box.centerY() - NAME_HEIGHT) {
            return;
        }
        if (frame.changeScales().isEmpty() && values(new Draft(frame.tools())) <= box.x() - GAP) {
            values(draft);
        }
        ChangeLegend legend = new ChangeLegend(frame, draft);
        frame.changeScales().map(scales -> new ChangeLegend.Kind("", frame.say(FigureKey.PART), scales.gradient()))
                .filter(kind -> LEFT + legend.width(kind) <= box.x() - GAP)
                .ifPresent(kind -> legend.draw(new MarkId("legend/change"), LEFT, layout.sumTop() + LEGEND, kind));
    }

    /// The scale of all rows, or that each has its own; gives x of its right end.
    private double values(Draft into) {
        MarkId id = new MarkId("legend/part");
        double y = layout.sumTop() + LEGEND;
        return switch (frame.view().colours()) {
            case ALL_ROWS -> NetworkFooter.scale(frame, into, id, LEFT, y, frame.say(FigureKey.PART),
                    frame.scales().gradient());
            case EACH_ROW -> {
                String words = frame.say(NumberKey.LEGEND_EACH_ROW);
                into.textLeft(id, LEFT, into.middleBaseline(y, SMALL), words, SMALL, frame.theme().muted());
                yield LEFT + into.tools().measure().width(words, SMALL);
            }
        };
    }

    /// ‖Σ‖ beside Σ‖part‖, as values, by how much they changed, or both where that has room.
    private void sizes(MarkId id, double baseline, List<LedgerRow> told, double sizes, ChangedNorm sum) {
        double room = layout.width() - 2 * MARGIN - LEFT
                - draft.tools().measure().width(frame.say(FigureKey.PARTS_ADDED, told.size(), told.size()), TEXT);
        List<String> parts = new ChangedAmount(frame, sizes, sizesBefore(told)).written(sizesName(frame));
        List<String> norms = sum.written("\\|\\Sigma\\|");
        int i = 0;
        while (i < norms.size() - 1 && width(parts.get(i)) + BETWEEN + width(norms.get(i)) > room) {
            i++;
        }
        double right = layout.width() - MARGIN;
        amount(id.child("sizes"), right, baseline, parts.get(i),
                Optional.of(new Subject.Amount("Σ‖" + frame.say(FigureKey.PART) + "‖", sizes)));
        amount(id.child("norm"), right - width(parts.get(i)) - BETWEEN, baseline, norms.get(i),
                Optional.of(sum.subject()));
    }

    private double width(String words) {
        return draft.richWidth(words, TEXT);
    }

    /// What the sizes of parts add up to; of the mean of errors its share.
    static double sizes(Frame frame, List<LedgerRow> told) {
        return told.stream().mapToDouble(row -> LedgerRowFigure.size(frame, row)).sum() / share(frame);
    }

    /// Σ‖part‖ in LaTeX.
    static String sizesName(Frame frame) {
        int share = share(frame);
        return (share == 1 ? "" : "\\tfrac{1}{" + share + "}") + "\\Sigma\\,\\|\\mathrm{" + frame.say(FigureKey.PART)
                + "}\\|";
    }

    /// By how many the sum of the rows is divided: where E is the mean of the errors, by their number.
    static int share(Frame frame) {
        Scenario scenario = frame.moment().trace().scenario();
        return LedgerRow.sumsErrors(frame) && scenario.network().reduction() == Reduction.MEAN
                ? scenario.sequence().errors().size()
                : 1;
    }

    /// What the sizes of parts added up to before; absent where one of the parts is new.
    private OptionalDouble sizesBefore(List<LedgerRow> told) {
        List<OptionalDouble> sizes = told.stream().map(row -> LedgerRowFigure.sizeBefore(frame, row)).toList();
        return sizes.stream().allMatch(OptionalDouble::isPresent)
                ? OptionalDouble.of(sizes.stream().mapToDouble(OptionalDouble::getAsDouble).sum() / share(frame))
                : OptionalDouble.empty();
    }

    /// A number with its name in mathematics, ending at x; all of it can be pointed at, where it stands for something.
    void amount(MarkId id, double right, double baseline, String words, Optional<? extends Subject> subject) {
        double width = draft.richWidth(words, TEXT);
        draft.richRight(id, right, baseline, words, TEXT, frame.theme().muted());
        subject.ifPresent(it -> {
            draft.rect(id.child("place"), new Box(right - width, baseline - 14, width, 20), 0, Paint.NONE, Stroke.NONE);
            draft.means(id.child("place"), it);
        });
    }

    /// The gradient beside difference quotients, once the sum is complete; gives x of what stands right of it.
    private double badge(MarkId id, double y, double beside) {
        Optional<Focus> told = frame.moment().complete();
        if (told.isEmpty()) {
            return 0;
        }
        Optional<GradientCheck> check = frame.check().filter(c -> c.of().equals(told.get()));
        return CheckBadge
                .of(frame, draft, check,
                        LedgerShortfall.isTold(frame) ? CheckBadge.Cut.TRUNCATED : CheckBadge.Cut.WHOLE)
                .draw(id, MARGIN, y, layout.width() - 2 * MARGIN, beside);
    }

    /// The sum of rows.
    static Quantity quantity(Frame frame, List<LedgerRow> told) {
        Weight weight = frame.view().weight();
        if (LedgerRow.sumsErrors(frame)) {
            return new Quantity.TotalGradient(weight);
        }
        int e = frame.moment().error();
        Quantity whole = e == Quantity.JOINED
                ? new Quantity.TotalGradient(weight)
                : new Quantity.Gradient(e, weight);
        return frame.moment().knows(whole) ? whole : new Quantity.RunningSum(e, told.getLast().time(), weight);
    }
}
