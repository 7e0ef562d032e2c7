package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import unroll.lesson.Operation;
import unroll.lesson.Phase;
import unroll.lesson.Step;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.scene.MarkId;
import unroll.scene.Stroke;
import unroll.trace.Quantity;

/// The arrows of the network: U, W and V of the forward pass, and the way of the error back, as wide as δ is large.
///
/// @param frame the moment
/// @param layout the geometry
/// @param draft where the marks go
record ArrowsFigure(Frame frame, NetworkLayout layout, Draft draft) {
    private static final double LETTER = 16;
    /// From the middle of a state up to the arrows of the way forward, and down to those of the way back.
    static final double ACROSS = 13;
    private static final double ASIDE = 14;
    private static final double BESIDE = 6;
    private static final double LEAST_WIDTH = 1.2;
    private static final double MOST_WIDTH = 5;
    private static final double HAIRLINE = 1;
    private static final List<Double> DOTS = List.of(1.0, 2.5);
    /// From the arrow of the way back down to the names on it, and from the middle of a state where they are between arrows.
    private static final double NAME_BELOW = 21;
    static final double NAME_BETWEEN = 5;
    private static final double BELOW = 13;

    /// The arrows into the state of step t and out of it.
    void forward(int t) {
        Box state = layout.state(t);
        Box input = layout.input(t);
        Box bars = layout.bars(t);
        double x = layout.centerX(t);
        if (layout.shape().isGated()) {
            new GatedArrows(frame, layout, draft).forward(t);
        } else {
            intoState(t, state, input, x);
        }
        arrow("v/" + t, carried(t, Weight.V, Quantity.logits(t), Quantity.prediction(t)), x, state.y() - 3, x,
                bars.bottom() + 4);
        letter("v/" + t, "V", x - 12, (state.y() + bars.bottom()) / 2 + 3, Weight.V);
        if (frame.moment().trace().scenario().sequence().targets().get(t).isPresent()) {
            arrow("e/" + t, new Subject.Arrow(List.of(Quantity.loss(t)), Optional.empty()), x, bars.y() - 3, x,
                    layout.loss(t).bottom() + 3);
        }
    }

    private void intoState(int t, Box state, Box input, double x) {
        arrow("u/" + t, carried(t, Weight.U, Quantity.inputTerm(t)), x, input.y() - 3, x, state.bottom() + 4);
        letter("u/" + t, "U", x - 17, (input.y() + state.bottom()) / 2 + 6, Weight.U);
        double left = layout.state(t - 1).right();
        double y = state.centerY() - ACROSS;
        arrow("w/" + t, carried(t, Weight.W, Quantity.recurrentTerm(t)), left + 1, y, state.x() - 2, y);
        letter("w/" + t, "W", (left + state.x()) / 2, y - 7, Weight.W);
    }

    /// What the arrow of a weight into or out of the state of step t carries, and its part of the gradient if there is
    /// one.
    private Subject.Arrow carried(int t, Weight weight, Quantity... forward) {
        List<Quantity> tells = new ArrayList<>(List.of(forward));
        Quantity part = new Quantity.Part(frame.moment().error(), t, weight);
        if (frame.moment().script().revealed(part).isPresent()) {
            tells.add(part);
        }
        return new Subject.Arrow(tells, Optional.of(weight));
    }

    private void arrow(String name, Subject.Arrow subject, double x1, double y1, double x2, double y2) {
        Quantity carries = subject.tells().getFirst();
        boolean known = frame.moment().knows(carries);
        boolean fresh = frame.moment().isNew(carries) && frame.moment().phase() == Phase.FORWARD;
        MarkId id = new MarkId("arrow/" + name);
        draft.add(Arrow.between(id, x1, y1, x2, y2, fresh ? 3 : 1.6, known ? theme().forward() : theme().line()));
        draft.means(id, subject);
    }

    private void letter(String name, String latex, double x, double baseline, Weight weight) {
        MarkId id = new MarkId("arrow/" + name + "/letter");
        draft.mathCenter(id, x, baseline, latex, LETTER, theme().muted());
        draft.means(id, new Subject.Whole(new Quantity.Shared(weight)));
    }

    /// The way of the error back, as far as it is told.
    ///
    /// @param first the first step on the screen
    /// @param last the last step on the screen
    void backward(int first, int last) {
        if (frame.moment().phase() != Phase.BACKWARD || isTotal()) {
            return;
        }
        int e = frame.moment().error();
        int beginning = frame.moment().beginning();
        Scenario scenario = frame.moment().trace().scenario();
        if (!isKnown(ErrorWay.entering(scenario, e, beginning))) {
            return;
        }
        ArrowWidths widths = ArrowWidths.of(frame.moment().trace(), e);
        for (int k = Math.min(beginning, last); k >= first; k--) {
            if (!ErrorWay.entering(scenario, e, k).isEmpty() && isKnown(ErrorWay.entering(scenario, e, k))) {
                down(e, k, widths);
            }
        }
        for (int k = Math.min(beginning, last); k >= Math.max(scenario.lastStepBack(e), first - 1); k--) {
            if (layout.shape().isGated()) {
                gated(e, k, widths);
            } else if (isKnown(reaching(e, k))) {
                if (k >= layout.from()) {
                    delta(e, k);
                }
                if (k < beginning) {
                    across(e, k, widths);
                }
            }
        }
        if (e != Quantity.JOINED) {
            new CutArrows(frame, layout, draft).draw(e, first, last);
        }
    }

    /// The way back of a cell with gates at step k.
    private void gated(int e, int k, ArrowWidths widths) {
        if (isKnown(reaching(e, k))) {
            GatedColumn column = new GatedColumn(frame, layout, draft);
            new GatedArrows(frame, layout, draft).backward(e, k, widths);
            column.arrived(e, k);
            if (k >= layout.from()) {
                column.deltas(e, k);
            }
        }
    }

    private boolean isKnown(List<Quantity> all) {
        return all.stream().allMatch(frame.moment()::knows);
    }

    /// What reaches the state of a step: δ_k, or where errors meet there ∂E/∂s_k.
    private List<Quantity> reaching(int e, int k) {
        List<Quantity> arrived = ErrorWay.arrived(frame.moment().trace().scenario(), e, k);
        return arrived.isEmpty() ? List.of(Quantity.delta(e, k)) : arrived;
    }

    private double size(List<Quantity> all) {
        return frame.moment().trace().value(all.getFirst()).norm();
    }

    /// Where steps follow that are on another page: the way on.
    void more() {
        int last = layout.last();
        if (last + 1 < layout.shape().steps()) {
            Box state = layout.state(last);
            double y = state.centerY() - ACROSS;
            double x = layout.state(last + 1).x();
            arrow("w/" + (last + 1), layout.shape().isGated()
                    ? new Subject.Arrow(List.of(Quantity.state(last)), Optional.empty())
                    : carried(last + 1, Weight.W, Quantity.recurrentTerm(last + 1)),
                    state.right() + 1, y, x - 2, y);
            draft.mathLeft(new MarkId("more"), x + 2, state.centerY() + 4, "\\cdots", LETTER, theme().muted());
        }
    }

    private boolean isTotal() {
        return frame.moment().step().filter(s -> s.operation() == Operation.TOTAL).isPresent();
    }

    /// The way of an error from its circle down into the state of its step.
    private void down(int e, int k, ArrowWidths widths) {
        double x = layout.centerX(k) + ASIDE;
        Box bars = layout.bars(k);
        Quantity output = new Quantity.Adjoint(Variable.LOGITS, e, k);
        back(new MarkId("back/e/" + k), new Way(x, layout.loss(k).bottom() - 3, x, bars.y() - 2),
                frame.moment().trace().value(output).norm(), widths,
                new Subject.Arrow(List.of(output), Optional.empty()));
        if (isKnown(reaching(e, k))) {
            back(new MarkId("back/v/" + k), new Way(x, bars.bottom() + 4, x, layout.state(k).y() - 3),
                    size(reaching(e, k)), widths,
                    new Subject.Arrow(List.of(reaching(e, k).getFirst()), Optional.of(Weight.V)));
        }
    }

    /// From where to where an arrow leads.
    private record Way(double x1, double y1, double x2, double y2) {}

    /// An arrow of the way back, as wide as what it carries is large; a dotted hairline where that is exactly 0.
    private void back(MarkId id, Way way, double size, ArrowWidths widths, Subject.Arrow subject) {
        if (ArrowWidths.isNothing(size)) {
            draft.line(id, way.x1, way.y1, way.x2, way.y2, new Stroke(theme().backward(), HAIRLINE, DOTS));
            draft.add(Arrow.between(id.child("head"), way.x1, way.y1, way.x2, way.y2, 0, theme().backward()));
            draft.means(id.child("head"), subject);
        } else {
            draft.add(Arrow.between(id, way.x1, way.y1, way.x2, way.y2, widths.of(size, LEAST_WIDTH, MOST_WIDTH),
                    theme().backward()));
        }
        draft.means(id, subject);
    }

    private void across(int e, int k, ArrowWidths widths) {
        Box from = layout.state(k + 1);
        Box to = layout.state(k);
        double y = to.centerY() + ACROSS;
        MarkId id = new MarkId("back/w/" + k);
        back(id, new Way(from.x() - 2, y, to.right() + 2, y), size(reaching(e, k)), widths,
                new Subject.Arrow(List.of(reaching(e, k).getFirst(), new Quantity.StateJacobian(k + 1)),
                        Optional.of(Weight.W)));
        String latex = "\\partial s_{" + (k + 1) + "}/\\partial s_{" + k + "}";
        double wide = draft.tools().typesetter().typeset(latex, 14).width();
        double letter = 14 * Math.min(1, (from.x() - to.right() - 6) / wide);
        if (letter >= frame.form().least()) {
            draft.mathCenter(id.child("name"), (from.x() + to.right()) / 2,
                    layout.namesBetween() ? to.centerY() + NAME_BETWEEN : y + NAME_BELOW, latex, letter,
                    theme().backward());
            draft.means(id.child("name"), new Subject.Whole(new Quantity.StateJacobian(k + 1)));
        }
        if (e != Quantity.JOINED) {
            new NetworkSizes(frame, layout, draft).factor(id.child("factor"), e, k);
        }
    }

    private void delta(int e, int k) {
        Quantity quantity = frame.moment().knows(Quantity.delta(e, k))
                ? Quantity.delta(e, k)
                : reaching(e, k).getFirst();
        Box box = layout.delta(k);
        MarkId id = new MarkId("delta/" + k);
        OptionalInt at = frame.moment().step().map(Step::t).orElse(OptionalInt.empty());
        boolean here = at.isPresent() && at.getAsInt() == k;
        MarkId border = id.child("box");
        draft.rect(border, box, 5, theme().window(), Stroke.solid(theme().backward(), here ? 2.6 : 1.4));
        draft.means(border, new Subject.Whole(quantity));
        String power = frame.adjointCells(quantity).with(Cells.Corner.TOLD).draw(draft, border.child("cells"),
                box.inset(4),
                new Cells.Shape(layout.shape().hidden(), 1), frame.moment().value(quantity), quantity,
                layout.detail().deltaTurn());
        Runnable naming = switch (layout.detail().deltaTurn()) {
            case LYING -> () -> new NetworkSizes(frame, layout, draft).name(id, quantity, k, power);
            case UPRIGHT -> () -> {
                double x = box.right() + BESIDE;
                PowerOfTen ten = new PowerOfTen(frame, draft, power);
                String letter = frame.named(quantity, frame.adjoint(quantity));
                boolean window = frame.form() == Form.WINDOW;
                draft.mathWithin(id.child("name"), x, box.centerY() + BESIDE, window
                        ? layout.besideEnd(k) - x
                        : layout.pitch(), window ? letter + ten.exponent() : letter, LETTER, theme().backward());
                if (!window) {
                    ten.centered(id.child("name"), box.centerX(), box.bottom() + BELOW, theme().backward());
                }
                draft.means(id.child("name"), new Subject.Whole(quantity));
            };
        };
        naming.run();
    }

    private Theme theme() {
        return frame.theme();
    }
}
