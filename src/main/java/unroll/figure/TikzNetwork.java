package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import unroll.lesson.Operation;
import unroll.lesson.Step;
import unroll.scene.Paint;

/// The unrolled network as a TikZ picture to be edited: styles and colours on top, named nodes `x0`, `s0`, `y0`, `E0`,
/// `d0`, then the arrows between them. What is not computed yet is an empty dashed node.
///
/// @param frame the moment
record TikzNetwork(Frame frame) {
    private static final String LINE = "\n  ";
    private static final double HALF_COLUMN = 0.46;
    private static final double TRACK = 0.55;

    /// The picture with its styles.
    String written() {
        TikzLayout layout = TikzLayout.of(frame);
        TikzColumns columns = TikzColumns.of(frame.moment());
        List<String> lines = new ArrayList<>();
        OptionalInt here = frame.moment().step().filter(step -> step.operation() != Operation.SUM
                && step.operation() != Operation.TOTAL).map(Step::t).orElse(OptionalInt.empty());
        for (int i = 0; i < columns.places().size(); i++) {
            int t = columns.places().get(i);
            double x = columns.x(i);
            if (here.isPresent() && here.getAsInt() == t) {
                lines.addFirst("\\fill[unroll/column] " + TikzLayout.at(x - HALF_COLUMN, layout.bottom())
                        + " rectangle " + TikzLayout.at(x + HALF_COLUMN, layout.top()) + ";");
            }
            if (t == Selection.DOTS) {
                lines.add("\\node (gap" + i + ") at " + TikzLayout.at(x, layout.stateY()) + " {$\\cdots$};");
            } else {
                lines.addAll(new TikzColumn(frame, layout, t, x).nodes());
            }
        }
        TikzColumn start = new TikzColumn(frame, layout, -1, TikzColumns.start());
        lines.add(start.initialState());
        if (layout.block().lanes() > 1) {
            lines.add(start.gates().cell());
        }
        lines.addAll(new TikzArrows(frame, columns, layout).drawn());
        return styles(layout) + lines.stream().collect(
                Collectors.joining(LINE, "\\begin{tikzpicture}[unroll]" + LINE, "\n\\end{tikzpicture}"));
    }

    private String styles(TikzLayout layout) {
        Theme theme = frame.theme();
        Map<String, String> values = Map.ofEntries(Map.entry("ink", hex(theme.ink())),
                Map.entry("muted", hex(theme.muted())), Map.entry("line", hex(theme.line())),
                Map.entry("track", hex(theme.canvas().mix(theme.line(), TRACK))),
                Map.entry("paper", hex(theme.window())), Map.entry("ground", hex(frame.accentSoft())),
                Map.entry("forward", hex(theme.forward())), Map.entry("backward", hex(theme.backward())),
                Map.entry("right", hex(theme.right())), Map.entry("pitch", TikzLayout.number(layout.pitch())),
                Map.entry("input", TikzLayout.number(layout.input())),
                Map.entry("state", TikzLayout.number(layout.state())),
                Map.entry("prediction", TikzLayout.number(layout.prediction())));
        return LatexTemplate.NETWORK.filled(values) + (layout.block().cards() == 0
                ? ""
                : LatexTemplate.GATES.filled(Map.of("state", TikzLayout.number(layout.state()), "gate",
                        TikzLayout.number(layout.gate()), "gates", TikzLayout.number(layout.gates()), "group",
                        TikzLayout.number(layout.gate() + 2))));
    }

    /// A colour as six hexadecimal digits.
    static String hex(Paint paint) {
        return "%02X%02X%02X".formatted(paint.red(), paint.green(), paint.blue());
    }
}
