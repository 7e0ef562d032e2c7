package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.text.CompareKey;
import unroll.text.FigureKey;

/// The colour scale of the differences of a kind: Δ, its colours from less to more, and the size of the largest.
///
/// @param frame the moment
/// @param draft where the marks go
record ChangeLegend(Frame frame, Draft draft) {
    private static final Font FONT = Font.sans(11);
    private static final double SWATCH = 54;
    private static final double GAP = 6;
    private static final int STEPS = 6;

    /// What differs.
    ///
    /// @param symbol what stands behind the Δ; empty where the panel shows one kind
    /// @param name what it is called where it is pointed at
    /// @param largest the size that has the full colour
    record Kind(String symbol, String name, double largest) {}

    /// The width of one, in px; 0 where there is nothing to draw.
    double width(Kind kind) {
        return isNeeded(kind) ? text(name(kind)) + GAP + SWATCH + GAP + text(most(kind)) : 0;
    }

    /// Draws one; gives x of its right end.
    ///
    /// @param y its middle
    double draw(MarkId id, double x, double y, Kind kind) {
        if (!isNeeded(kind)) {
            return x;
        }
        double largest = kind.largest();
        double baseline = draft.middleBaseline(y, FONT);
        draft.textLeft(id.child("name"), x, baseline, name(kind), FONT, frame.theme().muted());
        double at = x + text(name(kind)) + GAP;
        ColourScale colours = ColourScale.ofChanges(frame.theme(), largest);
        List<Paint> paints = new ArrayList<>();
        for (int i = -STEPS; i <= STEPS; i++) {
            paints.add(colours.of(largest * i / STEPS));
        }
        Box swatch = new Box(at, y - 5, SWATCH, 10);
        draft.add(new Mark.Grid(id, swatch, 1, paints.size(), paints));
        new Hatch(draft, frame.theme()).grid(id.child("hatch"), swatch, 1, paints.size(), (_, j) -> j - STEPS);
        draft.textLeft(id.child("most"), at + SWATCH + GAP, baseline, most(kind), FONT, frame.theme().muted());
        Subject amount = new Subject.Amount(
                frame.say(FigureKey.LEGEND_LARGEST, frame.say(CompareKey.LEGEND, kind.name())),
                largest);
        draft.means(id, amount);
        draft.means(id.child("most"), amount);
        return x + width(kind);
    }

    /// Whether differences are shown, and there are some.
    private boolean isNeeded(Kind kind) {
        return frame.shown() != Comparison.VALUE && kind.largest() > 0;
    }

    private static String name(Kind kind) {
        return "Δ" + kind.symbol();
    }

    private String most(Kind kind) {
        return "±" + frame.number(kind.largest());
    }

    private double text(String words) {
        return draft.tools().measure().width(words, FONT);
    }
}
