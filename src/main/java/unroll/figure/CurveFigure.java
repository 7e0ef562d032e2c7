package unroll.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import unroll.rnn.Focus;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Path;
import unroll.scene.Stroke;
import unroll.text.LearningKey;
import unroll.trace.Course;
import unroll.trace.Quantity;

/// E against the steps of learning, and where one error is traced back, that error beside it.
public final class CurveFigure {
    private static final Font TICK = Font.sans(11.5);
    private static final Font TITLE = Font.medium(13);
    private static final double LEFT = 58;
    private static final double RIGHT = 18;
    private static final double TOP = 38;
    private static final double BOTTOM = 34;
    private static final double STEP_ROOM = 70;

    private CurveFigure() {
    }

    /// Draws a curve that leads to the moment's weights.
    ///
    /// @param curve how E went until now; without runs a point stands for E as it is
    public static Picture draw(Frame frame, Curve curve, Size size) {
        Draft draft = new Draft(frame.tools());
        double now = frame.moment().trace().value(new Quantity.TotalLoss()).get(0);
        Box box = new Box(LEFT, TOP, Math.max(20, size.width() - LEFT - RIGHT),
                Math.max(20, size.height() - TOP - BOTTOM));
        CurveScale scale = CurveScale.of(curve, Double.isFinite(now) ? now : 1, box);
        title(frame, curve, now, size, draft);
        axes(frame, curve, scale, draft);
        if (frame.moment().trace().scenario().focus() instanceof Focus.One) {
            lines(curve, scale, "told", Stroke.dashed(frame.theme().backward(), 1.6), Course::told, draft);
        }
        double first = curve.runs().isEmpty() ? Double.POSITIVE_INFINITY : curve.runs().getFirst().error(0);
        Paint learned = frame.errorAfter(first, now);
        lines(curve, scale, "error", Stroke.solid(learned, 2.2), Course::error, draft);
        if (Double.isFinite(now)) {
            dot(scale, curve.steps(), now, learned, draft);
        }
        if (curve.runs().isEmpty()) {
            draft.textCenter(new MarkId("hint"), box.centerX(), box.bottom() - 14,
                    draft.fitted(frame.say(LearningKey.HINT), TICK, box.width()), TICK, frame.theme().muted());
        }
        return draft.picture(size, frame.theme().window());
    }

    private static void title(Frame frame, Curve curve, double now, Size size, Draft draft) {
        String from = curve.runs().isEmpty() ? "" : frame.number(curve.runs().getFirst().error(0)) + " → ";
        double baseline = 18;
        double x = draft.rich(new MarkId("title"), 14, baseline,
                "$E$ = " + from + frame.number(now), TITLE, frame.theme().ink()) + 14;
        if (!curve.runs().isEmpty()) {
            String after = frame.say(LearningKey.AFTER_STEPS, curve.steps());
            if (x + 14 + draft.tools().measure().width(after, TICK) < size.width()) {
                draft.textLeft(new MarkId("after"), x + 12, baseline, after, TICK, frame.theme().muted());
            }
        }
        if (frame.moment().trace().scenario().focus() instanceof Focus.One(int e) && !curve.runs().isEmpty()) {
            draft.richRight(new MarkId("told/label"), size.width() - RIGHT, baseline, "- - $E_{" + e + "}$", TITLE,
                    frame.theme().backward());
        }
    }

    private static void axes(Frame frame, Curve curve, CurveScale scale, Draft draft) {
        Box box = scale.box();
        Stroke grid = Stroke.solid(frame.theme().line(), 1);
        for (int i = 0; i < scale.marks().size(); i++) {
            double error = scale.marks().get(i);
            double y = scale.y(error);
            MarkId id = new MarkId("mark/" + i);
            draft.line(id, box.x(), y, box.right(), y, grid);
            draft.textRight(id.child("label"), box.x() - 7, draft.middleBaseline(y, TICK),
                    frame.numbers().given(error), TICK, frame.theme().muted());
        }
        List<Double> steps = Ticks.counts(curve.extent(), (int) Math.max(1, box.width() / STEP_ROOM));
        for (double step : curve.runs().isEmpty() ? List.of(0.0) : steps) {
            MarkId id = new MarkId("step/" + (int) step);
            draft.line(id, scale.x(step), box.bottom(), scale.x(step), box.bottom() + 4, grid);
            draft.textCenter(id.child("label"), scale.x(step), box.bottom() + 17, Integer.toString((int) step), TICK,
                    frame.theme().muted());
        }
        for (int run = 1; run < curve.runs().size(); run++) {
            double x = scale.x(curve.before(run));
            draft.line(new MarkId("run/" + run), x, box.bottom() - 6, x, box.bottom(),
                    Stroke.solid(frame.theme().muted(), 1));
        }
        String axis = frame.say(switch (scale.kind()) {
            case EVEN -> LearningKey.AXIS;
            case LOGARITHMIC -> LearningKey.AXIS_LOGARITHMIC;
        });
        draft.textRight(new MarkId("axis"), box.right(), box.bottom() + 31, axis, TICK, frame.theme().muted());
    }

    /// All runs as one line. Of the places that fall on one pixel the first, the least, the largest and the last are
    /// drawn, so that nothing that can be seen is lost.
    private static void lines(Curve curve, CurveScale scale, String name, Stroke stroke, Error error, Draft draft) {
        for (int run = 0; run < curve.runs().size(); run++) {
            Course course = curve.runs().get(run);
            if (course.size() < 2) {
                continue;
            }
            int before = curve.before(run);
            Path path = path(course, i -> scale.x(before + course.step(i)),
                    i -> scale.y(error.at(course, i)));
            draft.add(new Mark.Outline(new MarkId(name + "/" + run), path, Paint.NONE, stroke));
        }
    }

    private static Path path(Course course, IntToDoubleFunction x, IntToDoubleFunction y) {
        Path.Builder path = Path.builder();
        path.move(x.applyAsDouble(0), y.applyAsDouble(0));
        int i = 1;
        while (i < course.size()) {
            double column = Math.floor(x.applyAsDouble(i));
            double low = y.applyAsDouble(i);
            double high = low;
            int last = i;
            while (last + 1 < course.size() && Math.floor(x.applyAsDouble(last + 1)) == column) {
                last++;
                low = Math.max(low, y.applyAsDouble(last));
                high = Math.min(high, y.applyAsDouble(last));
            }
            path.line(x.applyAsDouble(i), y.applyAsDouble(i));
            if (last > i + 1) {
                path.line(x.applyAsDouble(i), low);
                path.line(x.applyAsDouble(last), high);
            }
            if (last > i) {
                path.line(x.applyAsDouble(last), y.applyAsDouble(last));
            }
            i = last + 1;
        }
        return path.build();
    }

    private static void dot(CurveScale scale, double step, double error, Paint fill, Draft draft) {
        double r = 4;
        draft.rect(new MarkId("now"), new Box(scale.x(step) - r, scale.y(error) - r, 2 * r, 2 * r), r, fill,
                Stroke.NONE);
    }

    /// An error at a place of a course.
    private interface Error {
        double at(Course course, int i);
    }

    /// What the picture says, for those who do not see it.
    ///
    /// @param curve how E went until now
    public static String aloud(Frame frame, Curve curve) {
        double now = frame.moment().trace().value(new Quantity.TotalLoss()).get(0);
        return Optional.of(curve.runs()).filter(runs -> !runs.isEmpty())
                .map(runs -> frame.say(LearningKey.ALOUD, frame.number(runs.getFirst().error(0)), frame.number(now),
                        curve.steps()))
                .orElseGet(() -> frame.say(LearningKey.ALOUD_NONE, frame.number(now)));
    }
}
