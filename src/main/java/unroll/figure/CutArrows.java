package unroll.figure;

import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Path;
import unroll.scene.Stroke;
import unroll.text.FigureKey;

/// Where truncation ends the way back: a bar across it, and beyond, grey and dashed, the arrows by which the error would
/// go on, each with the word "cut". There is no δ on that side.
///
/// @param frame the moment
/// @param layout the geometry
/// @param draft where the marks go
record CutArrows(Frame frame, NetworkLayout layout, Draft draft) {
    private static final Font FONT = Font.sans(11.5);
    private static final double BAR = 8;
    private static final double HEAD = 8;
    private static final double WING = 4;

    /// Draws what is cut of an error, once it has come to the last step kept.
    ///
    /// @param first the first step on the screen
    /// @param last the last step on the screen
    void draw(int e, int first, int last) {
        int end = frame.moment().trace().scenario().lastStepBack(e);
        if (end == 0 || !ErrorWay.deltas(frame.moment().trace().scenario(), e, end).stream()
                .allMatch(frame.moment()::knows)) {
            return;
        }
        for (int k = Math.min(end - 1, last); k >= Math.max(0, first - 1); k--) {
            arrow(new MarkId("cut/" + k), e, k, k == end - 1 ? frame.theme().backward() : frame.theme().muted());
        }
        if (end >= first && end <= last + 1) {
            Box state = layout.state(end);
            double y = state.centerY() + ArrowsFigure.ACROSS;
            draft.line(new MarkId("cut"), state.x() - BAR, y - BAR, state.x() - BAR, y + BAR,
                    Stroke.solid(frame.theme().backward(), 2.4));
        }
    }

    /// From s_(k+1) to s_k.
    private void arrow(MarkId id, int e, int k, Paint words) {
        double x = layout.state(k + 1).x() - BAR;
        double tip = layout.state(k).right() + 2;
        double y = layout.state(k).centerY() + ArrowsFigure.ACROSS;
        dashed(draft, id, x, tip, y, frame.theme().muted());
        Font font = frame.readable(FONT);
        String name = frame.say(FigureKey.CUT);
        if (draft.tools().measure().width(name, font) <= layout.state(k + 1).x() - layout.state(k).right()) {
            draft.textCenter(id.child("name"), (x + tip) / 2,
                    layout.namesBetween() ? layout.state(k).centerY() + ArrowsFigure.NAME_BETWEEN : y + 20, name, font,
                    words);
        }
        Subject subject = new Subject.Cut(
                new Subject.Whole(ErrorWay.deltas(frame.moment().trace().scenario(), e, k).getFirst()));
        for (MarkId each : new MarkId[]{id, id.child("head"), id.child("name")}) {
            draft.means(each, subject);
        }
    }

    /// A dashed arrow to the left.
    static void dashed(Draft draft, MarkId id, double x, double tip, double y, Paint paint) {
        draft.line(id, x, y, tip + HEAD, y, Stroke.dashed(paint, 1.2));
        Path.Builder head = Path.builder();
        head.move(tip, y);
        head.line(tip + HEAD, y - WING);
        head.line(tip + HEAD, y + WING);
        head.close();
        draft.add(new Mark.Outline(id.child("head"), head.build(), paint, Stroke.NONE));
    }
}
