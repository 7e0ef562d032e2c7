package unroll.figure;

import java.util.BitSet;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Path;
import unroll.scene.Stroke;
import unroll.text.FigureKey;
import unroll.trace.Anomaly;
import unroll.trace.Quantity;

/// Marks the units of a state that let little or nothing of an error back: where a unit is saturated (f′ < 0.05), off
/// (relu with a ≤ 0) or nearly flat (leaky relu with a ≤ 0), a corner of its cell in ink, or beside cells that are too low for that a stroke.
///
/// @param frame the moment
/// @param draft where the marks go
record UnitMarks(Frame frame, Draft draft) {
    private static final double CORNER = 7;
    private static final double LEAST_CELL = 4;
    private static final double GAP = 0.75;
    private static final double STROKE = 3;
    private static final double SWATCH = 11;
    private static final Font FONT = Font.sans(11);

    /// Marks the units of s_t, whose cells fill a box.
    void draw(MarkId id, Box cells, int t) {
        Quantity quantity = Quantity.state(t);
        if (frame.shown(quantity) == Comparison.DIFFERENCE) {
            return;
        }
        double height = cells.height() / units();
        double right = right(quantity, cells, height);
        BitSet marked = Anomaly.units(frame.moment().trace(), t);
        Path.Builder strokes = Path.builder();
        for (int i = marked.nextSetBit(0); i >= 0; i = marked.nextSetBit(i + 1)) {
            double top = cells.y() + i * height;
            if (height < LEAST_CELL) {
                rectangle(strokes, cells.right() + 0.5, top, STROKE, height);
            } else {
                double side = Math.min(CORNER, height - 2 * GAP);
                corner(id.child("mark").child(i), right - GAP, top + GAP, side, frame.theme()
                        .inkOn(frame.stateCells().scale().of(frame.moment().trace().value(quantity).get(i))));
            }
        }
        if (height < LEAST_CELL && !marked.isEmpty()) {
            draft.add(new Mark.Outline(id.child("mark"), strokes.build(), frame.theme().ink(), Stroke.NONE));
        }
    }

    /// The right side of the values, which may have their changes beside them.
    private double right(Quantity quantity, Box cells, double height) {
        return frame.shown(quantity) == Comparison.BOTH && !Cells.holdNumbers(cells.width(), height)
                ? new CellGrid(cells, new Cells.Shape(units(), 1), Subject.Turn.UPRIGHT).first().box().right()
                : cells.right();
    }

    /// Whether a unit of the states s_first … s_last is marked now.
    boolean areThere(int first, int last) {
        for (int t = first; t <= last; t++) {
            if (frame.shown(Quantity.state(t)) != Comparison.DIFFERENCE
                    && frame.moment().knows(Quantity.state(t))
                    && !Anomaly.units(frame.moment().trace(), t).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /// How wide the legend is; 0 where f lets all errors back.
    double legendWidth() {
        String words = words();
        return words.isEmpty() ? 0 : SWATCH + 6 + draft.tools().measure().width(words, FONT);
    }

    /// What a mark means.
    ///
    /// @param y its middle
    void legend(double x, double y) {
        MarkId id = new MarkId("legend/unit");
        draft.rect(id, new Box(x, y - SWATCH / 2, SWATCH, SWATCH), 2, frame.theme().zero(),
                Stroke.solid(frame.theme().line(), 1));
        corner(id.child("mark"), x + SWATCH, y - SWATCH / 2, CORNER, frame.theme().ink());
        draft.textLeft(id.child("words"), x + SWATCH + 6, draft.middleBaseline(y, FONT), words(), FONT,
                frame.theme().muted());
    }

    private String words() {
        return Anomaly.ofUnits(frame.moment().trace().scenario().activation()).map(it -> switch (it) {
            case SATURATED -> frame.say(FigureKey.SATURATED, Anomaly.SATURATION);
            case OFF -> frame.say(FigureKey.OFF);
            case FLAT -> frame.say(FigureKey.FLAT, Anomaly.SATURATION);
            case OVERFLOW, NOT_A_NUMBER -> "";
        }).orElse("");
    }

    private int units() {
        return frame.moment().trace().scenario().parameters().hidden();
    }

    private void corner(MarkId id, double right, double top, double side, Paint ink) {
        Path.Builder path = Path.builder();
        path.move(right - side, top);
        path.line(right, top);
        path.line(right, top + side);
        path.close();
        draft.add(new Mark.Outline(id, path.build(), ink, Stroke.NONE));
    }

    private static void rectangle(Path.Builder path, double x, double y, double width, double height) {
        path.move(x, y);
        path.line(x + width, y);
        path.line(x + width, y + height);
        path.line(x, y + height);
        path.close();
    }
}
