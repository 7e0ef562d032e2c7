package unroll.figure;

import java.util.Optional;
import java.util.OptionalInt;
import unroll.lesson.Operation;
import unroll.lesson.Phase;
import unroll.lesson.Step;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Stroke;
import unroll.text.FigureKey;

/// The unrolled network: s_(−1), then one column a step, with the way of the error back in the backward pass.
///
/// Sequences wider than the room follow the step or the hand; only the columns on the screen become marks, and a strip
/// below shows where they are in the whole.
public final class NetworkFigure {
    private static final double NOTICE = 14;
    private static final Font PAGE = Font.sans(12);
    private static final double PAGE_LEFT = 6;
    private static final double PAGE_TOP = 16;
    private static final double PAGE_LINE = 16;
    /// What stands below the columns where the legend has no room: the strip that shows the whole, or a notice.
    private static final double STRIP = 16;
    private static final double NOTICE_STRIP = 24;

    private NetworkFigure() {
    }

    /// Draws a moment for the window.
    public static Picture draw(Frame frame, Size size) {
        NetworkLayout layout = layout(frame, size);
        double scroll = scroll(frame, size);
        Draft content = new Draft(frame.tools());
        columns(frame, layout, content, layout.columnAt(scroll - layout.pitch()),
                layout.columnAt(scroll + size.width() + layout.pitch()));
        Draft draft = new Draft(frame.tools());
        Box room = new Box(0, 0, size.width(), layout.height());
        draft.group(new MarkId("network"), -scroll, 0, Optional.of(room.moved(scroll, 0)), content);
        NetworkFooter.draw(frame, layout, new Box(0, room.bottom(), size.width(), size.height() - room.bottom()),
                scroll, draft);
        return draft.picture(size, frame.theme().canvas());
    }

    /// Draws a moment for a slide: the columns around the step, with the state that the first of them starts from.
    static Picture slide(Frame frame, Size size) {
        NetworkLayout layout = NetworkLayout.slide(shape(frame), frame.shown(), size, followed(frame));
        Draft draft = new Draft(frame.tools());
        columns(frame, layout, draft, layout.from(), layout.last());
        NetworkFooter.notice(frame, draft, size.width() - NOTICE, size.height() - NOTICE);
        page(frame, layout, draft);
        return draft.picture(size, frame.theme().window());
    }

    /// Which columns these are and on which page, where there are more.
    private static void page(Frame frame, NetworkLayout layout, Draft draft) {
        int steps = layout.shape().steps();
        if (layout.count() == steps) {
            return;
        }
        int pages = (steps + layout.count() - 1) / layout.count();
        int page = (layout.last() + layout.count()) / layout.count();
        MarkId id = new MarkId("columns");
        draft.textLeft(id, PAGE_LEFT, PAGE_TOP, frame.say(FigureKey.PAGE_OF, page, pages), PAGE, frame.theme().muted());
        draft.textLeft(id.child("shown"), PAGE_LEFT, PAGE_TOP + PAGE_LINE,
                frame.say(FigureKey.COLUMNS_OF, layout.from(), layout.last()), PAGE, frame.theme().muted());
    }

    private static void columns(Frame frame, NetworkLayout layout, Draft draft, int first, int last) {
        grounds(frame, layout, draft, first, last);
        ArrowsFigure arrows = new ArrowsFigure(frame, layout, draft);
        ColumnFigure columns = new ColumnFigure(frame, layout, draft);
        if (first == layout.from()) {
            columns.start();
        }
        for (int t = first; t <= last; t++) {
            arrows.forward(t);
        }
        for (int t = first; t <= last; t++) {
            columns.draw(t);
        }
        arrows.more();
        arrows.backward(first, last);
    }

    /// How far the network can be scrolled to the right, in px; 0 where it fits.
    public static double farthestScroll(Frame frame, Size size) {
        return Math.max(0, layout(frame, size).width() - size.width());
    }

    /// x of the network at the left side of its panel.
    public static double scroll(Frame frame, Size size) {
        NetworkLayout layout = layout(frame, size);
        double farthest = Math.max(0, layout.width() - size.width());
        double following = layout.centerX(followed(frame)) - size.width() / 2;
        return Math.clamp(frame.view().networkScroll().orElse(following), 0, farthest);
    }

    /// The step that is to be seen.
    private static int followed(Frame frame) {
        OptionalInt at = frame.moment().step().map(Step::t).orElse(OptionalInt.empty());
        return at.orElseGet(() -> frame.moment().phase() == Phase.FORWARD ? 0 : frame.moment().beginning());
    }

    static NetworkShape shape(Frame frame) {
        return NetworkShape.of(frame.moment().trace().scenario(), frame.tools().measure(), frame.form());
    }

    private static NetworkLayout layout(Frame frame, Size size) {
        NetworkShape shape = shape(frame);
        NetworkLayout layout = NetworkLayout.of(shape, frame.shown(), size);
        if (!layout.detail().gives(Concession.LEGEND)) {
            return layout;
        }
        double strip = Notice.ever(frame.moment()) ? NOTICE_STRIP : layout.width() > size.width() ? STRIP : 0;
        return strip == 0
                ? layout
                : NetworkLayout.of(shape, frame.shown(), new Size(size.width(), Math.max(1, size.height() - strip)));
    }

    /// The columns' grounds: a soft one where the lesson is, and a place to click at every step.
    private static void grounds(Frame frame, NetworkLayout layout, Draft draft, int first, int last) {
        Optional<Step> step = frame.moment().step().filter(s -> s.operation() != Operation.SUM
                && s.operation() != Operation.TOTAL);
        OptionalInt at = step.map(Step::t).orElse(OptionalInt.empty());
        for (int t = first; t <= last; t++) {
            MarkId id = new MarkId("column/" + t);
            boolean here = at.isPresent() && at.getAsInt() == t;
            draft.rect(id, layout.column(t), 10, here ? frame.accentSoft() : Paint.NONE, Stroke.NONE);
            stop(frame, t).ifPresent(position -> draft.means(id, new Subject.Stop(position, Optional.empty())));
        }
    }

    /// The step that a click on a column leads to: of the pass that the lesson is in.
    private static OptionalInt stop(Frame frame, int t) {
        int e = frame.moment().error();
        OptionalInt back = frame.moment().phase() == Phase.FORWARD
                ? OptionalInt.empty()
                : frame.moment().script().stepFor(Phase.BACKWARD, t, e);
        return back.isPresent() ? back : frame.moment().script().stepFor(Phase.FORWARD, t, e);
    }
}
