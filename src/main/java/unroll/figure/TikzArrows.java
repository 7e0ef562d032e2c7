package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unroll.lesson.Operation;
import unroll.lesson.Phase;
import unroll.text.FigureKey;
import unroll.rnn.Variable;
import unroll.trace.Quantity;

/// The arrows of the network in TikZ, between named nodes: U, W and V of the forward pass, and the way of the error back,
/// as wide as δ is large.
///
/// @param frame the moment
/// @param columns which steps are drawn
/// @param layout tells whether ŷ_t is drawn
record TikzArrows(Frame frame, TikzColumns columns, TikzLayout layout) {
    private static final String UP = "[yshift=2.5mm]";
    private static final String DOWN = "[yshift=-2.5mm]";
    private static final String ASIDE = "[xshift=3mm]";
    private static final double LEAST = 0.6;
    private static final double MOST = 2.6;

    /// Whether a moment shows the way of an error back.
    static boolean showsWayBack(Frame frame) {
        return frame.moment().phase() == Phase.BACKWARD
                && frame.moment().step().filter(step -> step.operation() == Operation.TOTAL).isEmpty();
    }

    /// The arrows, a line each.
    List<String> drawn() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < columns.places().size(); i++) {
            across(i, lines);
            int t = columns.places().get(i);
            if (t != Selection.DOTS) {
                up(t, lines);
            }
        }
        if (showsWayBack(frame) && isEntered(frame.moment().beginning())) {
            back(lines);
        }
        return lines;
    }

    /// Whether the error of a step is on its way back.
    private boolean isEntered(int k) {
        List<Quantity> entering = ErrorWay.entering(frame.moment().trace().scenario(), frame.moment().error(), k);
        return !entering.isEmpty() && frame.moment().knows(entering.getFirst());
    }

    /// What reaches the state of a step.
    private Quantity reaching(int k) {
        int e = frame.moment().error();
        List<Quantity> arrived = ErrorWay.arrived(frame.moment().trace().scenario(), e, k);
        return arrived.isEmpty() ? Quantity.delta(e, k) : arrived.getFirst();
    }

    private double size(int k) {
        return frame.moment().trace().value(reaching(k)).norm();
    }

    private boolean isGated() {
        return frame.moment().trace().scenario().network().cell().isGated();
    }

    private TikzGates gates(int t) {
        return new TikzColumn(frame, layout, t, 0).gates();
    }

    private void up(int t, List<String> lines) {
        if (!isGated()) {
            lines.add(arrow(Quantity.inputTerm(t), "x" + t + ".north", "U", "left", "s" + t + ".south"));
        }
        boolean bars = layout.prediction() > 0;
        Quantity prediction = Quantity.prediction(t);
        if (bars) {
            lines.add(arrow(prediction, "s" + t + ".north", "V", "left", "y" + t + ".south"));
        }
        if (frame.moment().trace().scenario().sequence().targets().get(t).isPresent()) {
            lines.add(bars
                    ? arrow(Quantity.loss(t), "y" + t + ".north", "", "left", "E" + t + ".south")
                    : arrow(Quantity.loss(t), "s" + t + ".north", "V", "left", "E" + t + ".south"));
        }
    }

    /// The arrow of W into a place: a state, or dots.
    private void across(int index, List<String> lines) {
        int t = columns.places().get(index);
        String from = index == 0 ? "s-1" : columns.state(index - 1);
        if (isGated() && t != Selection.DOTS) {
            lines.addAll(gates(t).arrows(from));
            return;
        }
        if (isGated()) {
            lines.add(arrow(Quantity.state(columns.places().get(index - 1)), UP + from + ".east", "", "above",
                    UP + columns.state(index) + ".west"));
            return;
        }
        int into = t == Selection.DOTS ? columns.places().get(index - 1) + 1 : t;
        lines.add(arrow(Quantity.recurrentTerm(into), UP + from + ".east", "W", "above",
                UP + columns.state(index) + ".west"));
    }

    private String arrow(Quantity carries, String from, String letter, String side, String to) {
        boolean known = frame.moment().knows(carries);
        boolean fresh = frame.moment().isNew(carries) && frame.moment().phase() == Phase.FORWARD;
        String style = (known ? "unroll/flow" : "unroll/waiting") + (fresh ? ", unroll/here" : "");
        String name = letter.isEmpty() ? "" : "node[unroll/letter, " + side + "] {$" + letter + "$} ";
        return "\\draw[" + style + "] (" + from + ") -- " + name + "(" + to + ");";
    }

    private void back(List<String> lines) {
        int e = frame.moment().error();
        ArrowWidths widths = ArrowWidths.of(frame.moment().trace(), e);
        for (int k : columns.steps().reversed()) {
            if (isEntered(k)) {
                down(k, widths, lines);
            }
        }
        if (isGated()) {
            for (int i = columns.places().size() - 1; i >= 0; i--) {
                int k = columns.places().get(i);
                if (k != Selection.DOTS && k <= frame.moment().beginning()) {
                    boolean isFollowed = k < frame.moment().beginning() && columns.places().get(i + 1) == k + 1;
                    lines.addAll(gates(k).back(isFollowed ? Optional.of(k + 1) : Optional.empty(), widths));
                }
            }
            return;
        }
        for (int i = columns.places().size() - 1; i > 0; i--) {
            int k = columns.places().get(i - 1) == Selection.DOTS
                    ? columns.places().get(i) - 1
                    : columns.places().get(i - 1);
            if (k < frame.moment().beginning()) {
                across(e, k, widths, DOWN + columns.state(i) + ".west", DOWN + columns.state(i - 1) + ".east", lines);
            }
        }
    }

    /// From the error of a step down into its state.
    private void down(int k, ArrowWidths widths, List<String> lines) {
        boolean bars = layout.prediction() > 0;
        if (bars) {
            double size = frame.moment().trace()
                    .value(new Quantity.Adjoint(Variable.LOGITS, frame.moment().error(), k)).norm();
            lines.add(head(size, widths) + ASIDE + "E" + k + ".south) -- (" + ASIDE + "y" + k + ".north);");
        }
        if (frame.moment().knows(reaching(k))) {
            lines.add(head(size(k), widths) + ASIDE + (bars ? "y" : "E") + k + ".south) -- (" + ASIDE + "s" + k
                    + ".north);");
        }
    }

    /// From s_(k+1) to s_k, as far as the error has come, or dashed where truncation ends its way.
    private void across(int e, int k, ArrowWidths widths, String from, String to, List<String> lines) {
        int end = frame.moment().trace().scenario().lastStepBack(e);
        if (k < end) {
            if (frame.moment().knows(Quantity.delta(e, end))) {
                lines.add("\\draw[unroll/cut] (" + from + ") -- node[unroll/letter, below] {\\footnotesize "
                        + LatexText.escaped(frame.say(FigureKey.CUT)) + "} (" + to + ");");
            }
        } else if (frame.moment().knows(reaching(k))) {
            lines.add(head(size(k), widths)
                    + from + ") -- node[unroll/jacobian, below] {$\\partial s_{" + (k + 1) + "}/\\partial s_{" + k
                    + "}$} (" + to + ");");
        }
    }

    /// How an arrow of the way back begins that carries something of a size.
    static String head(double size, ArrowWidths widths) {
        return "\\draw[unroll/back, " + (ArrowWidths.isNothing(size)
                ? "unroll/nothing"
                : "unroll/width=" + TikzLayout.number(widths.of(size, LEAST, MOST)) + "pt") + "] (";
    }
}
