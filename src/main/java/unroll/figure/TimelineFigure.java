package unroll.figure;

import java.util.List;
import java.util.Optional;
import unroll.lesson.Group;
import unroll.lesson.Phase;
import unroll.lesson.Script;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Stroke;

/// The lesson as a row of segments, one an operation, grouped by step and phase; done ones in full colour.
public final class TimelineFigure {
    private static final Font LABEL = Font.sans(11.5);
    private static final double SEGMENT_HEIGHT = 12;
    private static final double LEAST_SEGMENT = 5;
    private static final double LABEL_GAP = 8;
    private static final double DOT = 5;
    private static final double DOT_GAP = 6.5;

    private TimelineFigure() {
    }

    /// Draws the whole lesson into a width.
    public static Picture draw(Frame frame, Size size) {
        Draft draft = new Draft(frame.tools());
        TimelineLayout layout = TimelineLayout.of(frame.moment().script(), size.width());
        double top = top(size);
        double free = Double.NEGATIVE_INFINITY;
        for (Group group : layout.groups()) {
            segments(frame, layout, group, box(layout, group, top), draft);
            free = labels(frame, layout, group, free, size, draft);
        }
        cursor(frame, layout, top, draft);
        notes(frame, layout, top, draft);
        return draft.picture(size, frame.theme().window());
    }

    /// The operation under x, for a click or a drag; 0 left of the first.
    public static int positionAt(Frame frame, Size size, double x) {
        return TimelineLayout.of(frame.moment().script(), size.width()).positionAt(x);
    }

    private static Box box(TimelineLayout layout, Group group, double top) {
        double left = layout.left(group.first());
        return new Box(left, top, layout.right(group.last()) - left, SEGMENT_HEIGHT);
    }

    private static double top(Size size) {
        return size.height() / 2 - SEGMENT_HEIGHT + 1;
    }

    /// Names what a group is or is made of, as much as there is room for right of `free`. What is sure to have none is
    /// neither said nor measured.
    ///
    /// @return where there is room for the next name
    private static double labels(Frame frame, TimelineLayout layout, Group of, double free, Size size, Draft draft) {
        Script script = frame.moment().script();
        List<Group> named = script.groups(layout.labelled());
        double begin = free;
        int g = script.number(of.first(), layout.labelled()) - 1;
        while (g < named.size() && named.get(g).last() <= of.last()) {
            double center = box(layout, named.get(g), 0).centerX();
            double reached = Math.max(begin, center + 1);
            if (center > begin) {
                String label = frame.words().say(named.get(g).label());
                double width = draft.tools().measure().width(label, LABEL);
                double x = Math.clamp(center - width / 2, 0, Math.max(0, size.width() - width));
                if (x > begin) {
                    draft.textLeft(new MarkId("group/" + g + "/label"), x, top(size) + SEGMENT_HEIGHT + 15, label,
                            LABEL, frame.theme().muted());
                    begin = x + width + LABEL_GAP;
                }
            }
            g = Math.max(g + 1, script.number(layout.positionAt(reached), layout.labelled()) - 1);
        }
        return begin;
    }

    private static void segments(Frame frame, TimelineLayout layout, Group group, Box box, Draft draft) {
        boolean fine = box.width() / (group.last() - group.first() + 1) >= LEAST_SEGMENT;
        if (!fine) {
            int done = Math.clamp(frame.moment().position(), group.first() - 1, group.last());
            double split = done < group.first() ? box.x() : layout.right(done);
            MarkId id = new MarkId("group/" + group.first());
            draft.rect(id.child("rest"), box, 1, faint(frame, group.phase()), Stroke.NONE);
            draft.rect(id.child("done"), new Box(box.x(), box.y(), split - box.x(), box.height()), 1,
                    full(frame, group.phase()), Stroke.NONE);
            return;
        }
        for (int number = group.first(); number <= group.last(); number++) {
            double left = layout.left(number);
            Box segment = new Box(left, box.y(), layout.right(number) - left, box.height());
            Paint paint = number <= frame.moment().position()
                    ? full(frame, group.phase())
                    : faint(frame, group.phase());
            MarkId id = new MarkId("segment/" + number);
            draft.rect(id, segment, 2, paint, Stroke.NONE);
            draft.means(id, new Subject.Stop(number, Optional.empty()));
        }
    }

    private static void cursor(Frame frame, TimelineLayout layout, double top, Draft draft) {
        int position = frame.moment().position();
        if (position == 0) {
            return;
        }
        Phase phase = frame.moment().phase();
        double left = layout.left(position);
        double width = Math.max(6, layout.right(position) - left);
        draft.rect(new MarkId("cursor"), new Box(left - 3, top - 4, width + 6, SEGMENT_HEIGHT + 8), 6, Paint.NONE,
                Stroke.solid(full(frame, phase), 2.4));
    }

    /// A dot above each operation that has a note; of those that would touch, the first.
    private static void notes(Frame frame, TimelineLayout layout, double top, Draft draft) {
        if (!frame.view().shows(Part.NOTES)) {
            return;
        }
        double free = Double.NEGATIVE_INFINITY;
        for (int place : frame.notes().places(frame.moment().script()).toArray()) {
            double x = place == 0 ? DOT : (layout.left(place) + layout.right(place)) / 2;
            if (x - DOT / 2 >= free) {
                draft.rect(new MarkId("note/" + place), new Box(x - DOT / 2, top - DOT_GAP - DOT, DOT, DOT), DOT / 2,
                        frame.theme().ink(), Stroke.NONE);
                free = x + DOT;
            }
        }
    }

    private static Paint full(Frame frame, Phase phase) {
        Theme theme = frame.theme();
        return switch (phase) {
            case FORWARD -> theme.muted();
            case BACKWARD -> theme.backward();
            case LEARN -> theme.right();
        };
    }

    private static Paint faint(Frame frame, Phase phase) {
        return frame.theme().window().mix(full(frame, phase), 0.22);
    }
}
