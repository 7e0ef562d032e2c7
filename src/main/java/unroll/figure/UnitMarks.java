package unroll.figure;

import java.util.Optional;
import unroll.scene.Box;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Path;
import unroll.scene.Stroke;
import unroll.trace.Anomaly;
import unroll.trace.Quantity;

/// Marks the units of a state that let little or nothing of an error back: a corner of the cell in ink where a unit is
/// saturated (f′ < 0.05) or off (relu with a ≤ 0).
///
/// @param frame the moment
/// @param draft where the marks go
record UnitMarks(Frame frame, Draft draft) {
    private static final double CORNER = 7;
    private static final double LEAST_CELL = 9;
    private static final double GAP = 0.75;

    /// Marks the units of s_t, whose cells fill a box.
    void draw(MarkId id, Box cells, int t) {
        Quantity quantity = new Quantity.State(t);
        int units = frame.moment().trace().scenario().parameters().hidden();
        double height = cells.height() / units;
        if (height < LEAST_CELL) {
            return;
        }
        for (int i = 0; i < units; i++) {
            if (isNamed(Anomaly.at(frame.moment().trace(), quantity, i, 0))) {
                corner(id.child("mark").child(i), cells.right() - GAP, cells.y() + i * height + GAP,
                        frame.moment().trace().value(quantity).get(i));
            }
        }
    }

    private static boolean isNamed(Optional<Anomaly> anomaly) {
        return anomaly.filter(found -> found == Anomaly.SATURATED || found == Anomaly.OFF).isPresent();
    }

    private void corner(MarkId id, double right, double top, double number) {
        Path.Builder path = Path.builder();
        path.move(right - CORNER, top);
        path.line(right, top);
        path.line(right, top + CORNER);
        path.close();
        draft.add(new Mark.Outline(id, path.build(), frame.theme().inkOn(frame.stateCells().scale().of(number)),
                Stroke.NONE));
    }
}
