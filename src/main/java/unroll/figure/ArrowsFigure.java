package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import unroll.lesson.Operation;
import unroll.lesson.Phase;
import unroll.lesson.Step;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.scene.MarkId;
import unroll.scene.Stroke;
import unroll.trace.Backward;
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

    /// The arrows into the state of step t and out of it.
    void forward(int t) {
        Box state = layout.state(t);
        Box input = layout.input(t);
        Box bars = layout.bars(t);
        double x = layout.centerX(t);
        arrow("u/" + t, carried(t, Weight.U, new Quantity.InputTerm(t)), x, input.y() - 3, x, state.bottom() + 4);
        letter("u/" + t, "U", x - 17, (input.y() + state.bottom()) / 2 + 6, Weight.U);
        double left = layout.state(t - 1).right();
        double y = state.centerY() - ACROSS;
        arrow("w/" + t, carried(t, Weight.W, new Quantity.RecurrentTerm(t)), left + 1, y, state.x() - 2, y);
        letter("w/" + t, "W", (left + state.x()) / 2, y - 7, Weight.W);
        arrow("v/" + t, carried(t, Weight.V, new Quantity.Logits(t), new Quantity.Prediction(t)), x, state.y() - 3, x,
                bars.bottom() + 4);
        letter("v/" + t, "V", x - 12, (state.y() + bars.bottom()) / 2 + 3, Weight.V);
        if (frame.moment().trace().scenario().sequence().targets().get(t).isPresent()) {
            arrow("e/" + t, new Subject.Arrow(List.of(new Quantity.Loss(t)), Optional.empty()), x, bars.y() - 3, x,
                    layout.loss(t).bottom() + 3);
        }
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
        if (!frame.moment().knows(new Quantity.OutputDelta(e))) {
            return;
        }
        if (e >= first && e <= last) {
            down(e);
        }
        Backward backward = frame.moment().trace().backward(e);
        double largest = largest(backward);
        for (int k = Math.min(e, last); k >= Math.max(backward.lastStep(), first - 1); k--) {
            if (frame.moment().knows(new Quantity.Delta(e, k))) {
                if (k >= layout.from()) {
                    delta(e, k);
                }
                if (k < e) {
                    across(e, k, largest);
                }
            }
        }
        new CutArrows(frame, layout, draft).draw(e, first, last);
    }

    /// Where steps follow that are on another page: the way on.
    void more() {
        int last = layout.last();
        if (last + 1 < layout.shape().steps()) {
            Box state = layout.state(last);
            double y = state.centerY() - ACROSS;
            double x = layout.state(last + 1).x();
            arrow("w/" + (last + 1), carried(last + 1, Weight.W, new Quantity.RecurrentTerm(last + 1)),
                    state.right() + 1, y, x - 2, y);
            draft.mathLeft(new MarkId("more"), x + 2, state.centerY() + 4, "\\cdots", LETTER, theme().muted());
        }
    }

    private boolean isTotal() {
        return frame.moment().step().filter(s -> s.operation() == Operation.TOTAL).isPresent();
    }

    private static double largest(Backward backward) {
        return backward.deltas().stream().mapToDouble(delta -> delta.norm()).filter(Double::isFinite).max().orElse(1);
    }

    private void down(int e) {
        double x = layout.centerX(e) + ASIDE;
        Box bars = layout.bars(e);
        MarkId id = new MarkId("back/e/" + e);
        draft.add(Arrow.between(id, x, layout.loss(e).bottom() - 3, x, bars.y() - 2, 4, theme().backward()));
        draft.means(id, new Subject.Arrow(List.of(new Quantity.OutputDelta(e)), Optional.empty()));
        if (frame.moment().knows(new Quantity.Delta(e, e))) {
            MarkId down = new MarkId("back/v/" + e);
            draft.add(Arrow.between(down, x, bars.bottom() + 4, x, layout.state(e).y() - 3, 4, theme().backward()));
            draft.means(down, new Subject.Arrow(List.of(new Quantity.Delta(e, e)), Optional.of(Weight.V)));
        }
    }

    private void across(int e, int k, double largest) {
        Box from = layout.state(k + 1);
        Box to = layout.state(k);
        double y = to.centerY() + ACROSS;
        double size = frame.deltaSize(e, k);
        double width = 1.2 + 3.8 * (Double.isFinite(size) && largest > 0 ? Math.min(1, size / largest) : 1);
        MarkId id = new MarkId("back/w/" + k);
        draft.add(Arrow.between(id, from.x() - 2, y, to.right() + 2, y, width, theme().backward()));
        draft.means(id, new Subject.Arrow(List.of(new Quantity.Delta(e, k), new Quantity.StateJacobian(k + 1)),
                Optional.of(Weight.W)));
        String latex = "\\partial s_{" + (k + 1) + "}/\\partial s_{" + k + "}";
        double wide = draft.tools().typesetter().typeset(latex, 14).width();
        double letter = 14 * Math.min(1, (from.x() - to.right() - 6) / wide);
        if (letter >= frame.form().least()) {
            draft.mathCenter(id.child("name"), (from.x() + to.right()) / 2, y + 21, latex, letter, theme().backward());
            draft.means(id.child("name"), new Subject.Whole(new Quantity.StateJacobian(k + 1)));
        }
        new NetworkSizes(frame, layout, draft).factor(id.child("factor"), e, k);
    }

    private void delta(int e, int k) {
        Quantity quantity = new Quantity.Delta(e, k);
        Box box = layout.delta(k);
        MarkId id = new MarkId("delta/" + k);
        OptionalInt at = frame.moment().step().map(Step::t).orElse(OptionalInt.empty());
        boolean here = at.isPresent() && at.getAsInt() == k;
        MarkId border = id.child("box");
        draft.rect(border, box, 5, theme().window(), Stroke.solid(theme().backward(), here ? 2.6 : 1.4));
        draft.means(border, new Subject.Whole(quantity));
        frame.deltaCells().draw(draft, border.child("cells"), box.inset(4), new Cells.Shape(layout.shape().hidden(), 1),
                frame.moment().value(quantity), quantity, layout.detail().deltaTurn());
        switch (layout.detail().deltaTurn()) {
            case LYING -> new NetworkSizes(frame, layout, draft).name(id, e, k);
            case UPRIGHT -> {
                draft.mathLeft(id.child("name"), box.right() + BESIDE, box.centerY() + BESIDE,
                        frame.named(quantity, frame.delta(e, k)), LETTER, theme().backward());
                draft.means(id.child("name"), new Subject.Whole(quantity));
            }
        }
    }

    private Theme theme() {
        return frame.theme();
    }
}
