package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import unroll.lesson.Phase;
import unroll.lesson.Step;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Stroke;
import unroll.text.FigureKey;
import unroll.text.Message;
import unroll.trace.Quantity;

/// What stands below the network: the legend of its colours, and for long sequences a strip that shows the whole.
final class NetworkFooter {
    private static final Font SMALL = Font.sans(11);
    private static final double SWATCH = 54;
    private static final int MOST_LETTERS = 6;
    private static final double MARGIN = 14;
    private static final double GAP = 22;
    private static final double LEAST_STRIP = 68;
    /// The middle of the only line, and of the first and the second of two.
    private static final double ONLY_LINE = 13;
    private static final double FIRST_LINE = 6.5;
    private static final double SECOND_LINE = 21;

    private static final double HEIGHT = 30;

    private NetworkFooter() {
    }

    /// The height that it takes where all columns are seen, in px.
    static double height(NetworkDetail detail) {
        return detail.gives(Concession.LEGEND) ? 0 : HEIGHT;
    }

    static void draw(Frame frame, NetworkLayout layout, Box box, double scroll, Draft draft) {
        if (layout.detail().gives(Concession.LEGEND)) {
            bare(frame, layout, box, scroll, draft);
            return;
        }
        NetworkSizes sizes = new NetworkSizes(frame, layout, draft);
        UnitMarks marks = new UnitMarks(frame, draft);
        double beside = marks.legendWidth() + GAP + sizes.boundsWidth() + MARGIN;
        double end = legends(frame, layout, new Draft(frame.tools()), box, 0);
        double changes = frame.shown() == Comparison.BOTH
                ? changes(frame, new Draft(frame.tools()), 0, 0) + GAP
                : 0;
        boolean isScrolled = layout.width() > box.width();
        boolean oneLine = !isScrolled && end + GAP + changes + beside <= box.right();
        double y = box.y() + (oneLine ? ONLY_LINE : FIRST_LINE);
        double x = legends(frame, layout, draft, box, y);
        double right = notice(frame, draft, box.right() - MARGIN, y);
        boolean isNoticed = right < box.right() - MARGIN;
        if (isScrolled) {
            overview(frame, layout, new Box(x + 24, y - 5, Math.max(40, right - x - 28), 9), box.width(), scroll,
                    draft);
        }
        double besideY = oneLine ? y : box.y() + SECOND_LINE;
        double changesX = oneLine ? end + GAP : box.x() + MARGIN;
        if (changes > 0) {
            changes(frame, draft, changesX, besideY);
        }
        double besideX = changesX + changes;
        if (besideX + marks.legendWidth() <= right && hasMarks(frame, layout, box, scroll)) {
            marks.legend(besideX, besideY);
        }
        if (!isNoticed && besideX + beside <= box.right()) {
            sizes.bounds(box.right() - MARGIN - sizes.boundsWidth(), draft.middleBaseline(besideY, SMALL));
        }
    }

    /// What there must be even where the legend has no room: where a wide network is, and what must be named.
    private static void bare(Frame frame, NetworkLayout layout, Box box, double scroll, Draft draft) {
        double right = notice(frame, draft, box.right() - MARGIN, box.centerY());
        if (layout.width() > box.width()) {
            overview(frame, layout,
                    new Box(box.x() + MARGIN, box.centerY() - 4.5, Math.max(40, right - box.x() - 2 * MARGIN), 9),
                    box.width(), scroll, draft);
        }
    }

    /// Whether a unit on the screen is marked.
    private static boolean hasMarks(Frame frame, NetworkLayout layout, Box box, double scroll) {
        return new UnitMarks(frame, new Draft(frame.tools())).areThere(layout.columnAt(scroll),
                layout.columnAt(scroll + box.width()));
    }

    /// The colour scales of the differences; gives x of their right end.
    private static double changes(Frame frame, Draft draft, double left, double y) {
        ChangeLegend legend = new ChangeLegend(frame, draft);
        Scales sizes = frame.changeScales().orElseThrow();
        double x = left;
        for (ChangeLegend.Kind kind : List.of(kind(frame.say(FigureKey.LEGEND_STATE), sizes.state()),
                kind(frame.say(FigureKey.LEGEND_SUM), sizes.sum()),
                kind(frame.say(FigureKey.LEGEND_DELTA), sizes.delta()))) {
            double end = legend.draw(new MarkId("legend/change/" + kind.symbol()), x, y, kind);
            x = end > x ? end + GAP : x;
        }
        return x > left ? x - GAP : left;
    }

    private static ChangeLegend.Kind kind(String symbol, double largest) {
        return new ChangeLegend.Kind(symbol, symbol, largest);
    }

    /// One of the legends, from x to the right; gives x of its right end.
    private interface Legend {
        double draw(Draft draft, double x);
    }

    /// The colour scales of what is shown in place of all else, as many as have room; gives x of their right end.
    private static double legends(Frame frame, NetworkLayout layout, Draft draft, Box box, double y) {
        double left = box.x() + MARGIN;
        if (frame.shown() == Comparison.DIFFERENCE) {
            return changes(frame, draft, left, y);
        }
        double most = box.right() - MARGIN - (layout.width() > box.width() ? LEAST_STRIP : 0);
        double end = left;
        double x = left;
        for (Legend legend : legends(frame, layout, y)) {
            if (legend.draw(new Draft(frame.tools()), x) <= most) {
                end = legend.draw(draft, x);
                x = end + GAP;
            }
        }
        return end;
    }

    private static List<Legend> legends(Frame frame, NetworkLayout layout, double y) {
        List<Legend> all = new ArrayList<>();
        Scales sizes = frame.scales();
        boolean alike = sizes.sum() == sizes.state();
        boolean hasCell = layout.shape().block().lanes() > 1;
        all.add(legend(frame, "state", y, hasCell
                ? alike ? FigureKey.LEGEND_CELL_AND_SUM : FigureKey.LEGEND_CELL
                : alike ? FigureKey.LEGEND_STATE_AND_SUM : FigureKey.LEGEND_STATE, sizes.state()));
        if (!alike) {
            all.add(legend(frame, "sum", y, FigureKey.LEGEND_SUM, sizes.sum()));
        }
        if (sizes.arrived() > 0) {
            all.add(legend(frame, "arrived", y, hasCell ? FigureKey.LEGEND_ARRIVED_CELL : FigureKey.LEGEND_ARRIVED,
                    sizes.arrived()));
        }
        if (sizes.delta() > 0) {
            all.add(legend(frame, "delta", y, FigureKey.LEGEND_DELTA, sizes.delta()));
        }
        if (layout.detail().prediction() == NetworkDetail.Prediction.BARS || frame.fullPrediction() != 1) {
            all.add((draft, x) -> bars(frame, draft, x, y));
        }
        return all;
    }

    private static Legend legend(Frame frame, String name, double y, FigureKey words, double largest) {
        return (draft, x) -> scale(frame, draft, new MarkId("legend/" + name), x, y, frame.say(words), largest);
    }

    /// One colour scale from its least to its largest number; gives x of its right end.
    static double scale(Frame frame, Draft draft, MarkId id, double x, double y, String name, double largest) {
        double baseline = draft.middleBaseline(y, frame.readable(SMALL));
        boolean shortEnough = frame.number(largest).length() <= MOST_LETTERS;
        double at = label(frame, draft, id.child("name"), x, baseline, name) + 6;
        if (shortEnough) {
            at = label(frame, draft, id.child("least"), at, baseline, frame.number(-largest)) + 6;
        }
        ColourScale colours = new ColourScale(frame.theme(), largest);
        List<Paint> paints = new ArrayList<>();
        for (int i = -6; i <= 6; i++) {
            paints.add(colours.of(largest * i / 6));
        }
        Box swatch = new Box(at, y - 5, SWATCH, 10);
        draft.add(new Mark.Grid(id, swatch, 1, paints.size(), paints));
        new Hatch(draft, frame.theme()).grid(id.child("hatch"), swatch, 1, paints.size(), (_, j) -> j - 6);
        Subject amount = new Subject.Amount(frame.say(FigureKey.LEGEND_LARGEST, name), largest);
        draft.means(id, amount);
        draft.means(id.child("most"), amount);
        return label(frame, draft, id.child("most"), at + SWATCH + 6, baseline,
                (shortEnough ? "" : "±") + frame.number(largest));
    }

    /// Small words; gives x of their right end.
    private static double label(Frame frame, Draft draft, MarkId id, double x, double baseline, String words) {
        Font font = frame.readable(SMALL);
        draft.textLeft(id, x, baseline, words, font, frame.theme().muted());
        return x + draft.tools().measure().width(words, font);
    }

    /// What a full bar of ŷ means where bars are thin; gives x of its right end.
    private static double bars(Frame frame, Draft draft, double x, double y) {
        MarkId id = new MarkId("legend/prediction");
        double baseline = draft.middleBaseline(y, SMALL);
        double at = label(frame, draft, id.child("name"), x, baseline, frame.say(FigureKey.LEGEND_PREDICTION)) + 6;
        draft.rect(id, new Box(at, y - 4, SWATCH, 8), 1, frame.theme().forward(), Stroke.NONE);
        draft.means(id.child("most"), new Subject.Amount(
                frame.say(FigureKey.LEGEND_LARGEST, frame.say(FigureKey.LEGEND_PREDICTION)),
                frame.fullPrediction()));
        return label(frame, draft, id.child("most"), at + SWATCH + 6, baseline,
                (BarScale.of(frame).isSigned() ? "±" : "") + frame.number(frame.fullPrediction()));
    }

    /// Names overflow on a ground of its own; gives x of its left end.
    static double notice(Frame frame, Draft draft, double right, double y) {
        Optional<Message> notice = Notice.of(frame);
        if (notice.isEmpty()) {
            return right;
        }
        String words = frame.words().say(notice.get());
        Font font = Font.medium(12);
        double width = draft.tools().measure().width(words, font) + 20;
        MarkId id = new MarkId("notice");
        draft.rect(id, new Box(right - width, y - 11, width, 22), 11, frame.theme().alarm(), Stroke.NONE);
        draft.textLeft(id.child("words"), right - width + 10, draft.middleBaseline(y, font), words, font,
                frame.theme().inkOn(frame.theme().alarm()));
        return right - width - 12;
    }

    private static void overview(Frame frame, NetworkLayout layout, Box strip, double room, double scroll,
            Draft draft) {
        int steps = layout.shape().steps();
        OptionalInt at = frame.moment().step().map(Step::t).orElse(OptionalInt.empty());
        List<Paint> paints = new ArrayList<>();
        for (int t = 0; t < steps; t++) {
            paints.add(at.isPresent() && at.getAsInt() == t ? frame.accent() : colour(frame, t));
        }
        MarkId id = new MarkId("overview");
        draft.add(new Mark.Grid(id, strip, 1, steps, paints));
        draft.means(id, new Subject.Overview(layout.width()));
        double scale = strip.width() / layout.width();
        draft.rect(id.child("window"),
                new Box(strip.x() + scroll * scale, strip.y() - 2.5, room * scale, strip.height() + 5), 4, Paint.NONE,
                Stroke.solid(frame.theme().ink(), 1.6));
    }

    private static Paint colour(Frame frame, int t) {
        int e = frame.moment().error();
        if (frame.moment().phase() == Phase.BACKWARD && t <= frame.moment().beginning()
                && ErrorWay.deltas(frame.moment().trace().scenario(), e, t).stream().allMatch(frame.moment()::knows)) {
            return frame.theme().backwardSoft().mix(frame.theme().backward(), 0.35);
        }
        return frame.moment().knows(Quantity.state(t))
                ? frame.theme().line().mix(frame.theme().forward(), 0.35)
                : frame.theme().line();
    }
}
