package unroll.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import unroll.linalg.Matrix;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Stroke;
import unroll.text.FigureKey;
import unroll.trace.GradientCheck;
import unroll.trace.Quantity;
import unroll.trace.WeightCheck;

/// The foot of the ledger: the sum of the parts told so far, and how large it is beside the parts' sizes, which do not
/// add up to it, because parts cancel.
///
/// @param frame the moment
/// @param layout the geometry
/// @param draft where the marks go
record LedgerSumFigure(Frame frame, LedgerLayout layout, Draft draft) {
    private static final Font TEXT = Font.sans(12);

    void draw(List<LedgerRow> rows) {
        MarkId id = new MarkId("sum");
        Theme theme = frame.theme();
        draft.line(id.child("line"), 6, layout.sumTop(), layout.width() - 6, layout.sumTop(),
                Stroke.solid(theme.line(), 1));
        Box box = layout.sum();
        List<LedgerRow> told = rows.stream().filter(row -> frame.moment().knows(row.part())).toList();
        boolean complete = told.size() == rows.size();
        boolean cut = isCut();
        Optional<Quantity> quantity = told.isEmpty() ? Optional.empty() : Optional.of(quantity(told));
        Optional<Matrix> value = quantity.map(frame.moment().trace()::value);
        frame.gradientCells().draw(draft, id.child("cells"), box, layout.shape(), value,
                quantity.orElseGet(() -> quantity(rows)), Subject.Turn.UPRIGHT);
        draft.textLeft(id.child("name"), 16, box.centerY() - 3,
                frame.say(!complete ? FigureKey.SUM_SO_FAR : cut ? FigureKey.SUM_CUT : FigureKey.SUM_COMPLETE), TEXT,
                theme.muted());
        String letter = !complete
                ? "$\\Sigma$"
                : (cut ? "$\\approx\\;$" : "") + LedgerFigure.gradient(frame);
        draft.rich(id.child("letter"), 16, box.centerY() + 15, letter, Font.sans(14), theme.ink());
        LedgerFigure.mean(draft, id.child("letter"), letter, quantity.orElseGet(() -> quantity(rows)));
        draft.textLeft(id.child("count"), 16, box.bottom() + 20,
                frame.say(FigureKey.PARTS_ADDED, told.size(), rows.size()), TEXT, theme.muted());
        check(id, box.bottom() + 40);
        if (value.isPresent()) {
            double sizes = told.stream().mapToDouble(row -> LedgerRowFigure.size(frame, row)).sum();
            double norm = value.get().norm();
            String right = "$\\Sigma\\,\\|\\mathrm{" + frame.say(FigureKey.PART) + "}\\|$ " + frame.number(sizes);
            amount(id.child("sizes"), layout.width() - 14, box.bottom() + 20, right,
                    new Subject.Amount("Σ‖" + frame.say(FigureKey.PART) + "‖", sizes));
            amount(id.child("norm"), layout.width() - 14 - draft.richWidth(right, TEXT) - 18, box.bottom() + 20,
                    "$\\|\\Sigma\\|$ " + frame.number(norm), new Subject.Norm(quantity.get()));
        }
    }

    /// Whether truncation leaves out parts of what is summed here.
    private boolean isCut() {
        Scenario scenario = frame.moment().trace().scenario();
        return frame.view().weight().isRecurrent() && (LedgerRow.sumsErrors(frame)
                ? scenario.tracedErrors().stream().anyMatch(e -> scenario.lastStepBack(e) > 0)
                : scenario.lastStepBack(frame.moment().error()) > 0);
    }

    /// A number with its name in mathematics, ending at x; all of it can be pointed at.
    private void amount(MarkId id, double right, double baseline, String words, Subject subject) {
        double width = draft.richWidth(words, TEXT);
        draft.richRight(id, right, baseline, words, TEXT, frame.theme().muted());
        draft.rect(id.child("place"), new Box(right - width, baseline - 14, width, 20), 0, Paint.NONE, Stroke.NONE);
        draft.means(id.child("place"), subject);
    }

    /// The gradient beside difference quotients, once the sum is complete.
    private void check(MarkId id, double baseline) {
        Optional<Focus> told = frame.moment().complete();
        if (told.isEmpty()) {
            return;
        }
        Optional<GradientCheck> check = frame.check().filter(c -> c.of().equals(told.get()));
        check.map(this::weight).ifPresent(weight -> draft.means(id.child("check"),
                new Subject.Amount(frame.say(FigureKey.CHECK_NAME), weight.worst())));
        String words = check.map(this::words).orElseGet(() -> frame.say(FigureKey.CHECK_RUNNING));
        draft.textLeft(id.child("check"), 16, baseline,
                draft.fitted(words, TEXT, layout.width() - 30), TEXT,
                check.filter(c -> holds(weight(c)) && !isCut()).isPresent()
                        ? frame.theme().right()
                        : check.isPresent() ? frame.theme().ink() : frame.theme().muted());
    }

    private static boolean holds(WeightCheck weight) {
        return weight.isFinite() && weight.worst() <= GradientCheck.TOLERANCE;
    }

    private WeightCheck weight(GradientCheck check) {
        return check.weights().stream().filter(w -> w.weight() == frame.view().weight()).findFirst()
                .orElseGet(check::worst);
    }

    private String words(GradientCheck check) {
        WeightCheck weight = weight(check);
        String worst = frame.number(weight.worst());
        if (!weight.isFinite()) {
            return frame.say(FigureKey.CHECK_NOT_FINITE);
        }
        if (!holds(weight)) {
            return frame.say(FigureKey.CHECK_FAILS, worst);
        }
        return frame.say(isCut() ? FigureKey.CHECK_UNCUT : FigureKey.CHECK_WORST, worst);
    }

    private Quantity quantity(List<LedgerRow> told) {
        Weight weight = frame.view().weight();
        if (LedgerRow.sumsErrors(frame)) {
            return new Quantity.TotalGradient(weight);
        }
        int e = frame.moment().error();
        Quantity whole = new Quantity.Gradient(e, weight);
        return frame.moment().knows(whole) ? whole : new Quantity.RunningSum(e, told.getLast().time(), weight);
    }
}
