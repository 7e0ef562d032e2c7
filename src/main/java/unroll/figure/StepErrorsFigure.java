package unroll.figure;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import unroll.rnn.Scenario;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Stroke;
import unroll.text.LearningKey;
import unroll.trace.Quantity;

/// The error of every step as bars: as it was before learning, and as it is.
public final class StepErrorsFigure {
    private static final Font LABEL = Font.sans(11.5);
    private static final Font TITLE = Font.medium(13);
    private static final double SIDE = 14;
    private static final double TOP = 50;
    private static final double BOTTOM = 38;
    private static final double LEAST_NAMED = 16;
    private static final double LEAST_NUMBERED = 34;
    private static final double WIDEST_BAR = 22;

    private StepErrorsFigure() {
    }

    /// Draws the errors of a moment's weights.
    ///
    /// @param before E_t before learning, one a step; empty where nothing was learned
    public static Picture draw(Frame frame, List<OptionalDouble> before, Size size) {
        Draft draft = new Draft(frame.tools());
        legend(frame, before, size, draft);
        int steps = frame.moment().trace().scenario().steps();
        double width = Math.max(1, (size.width() - 2 * SIDE) / steps);
        double base = size.height() - BOTTOM;
        double most = most(frame, before);
        double perNat = Math.max(0, base - TOP) / (most > 0 ? most : 1);
        for (int t = 0; t < steps; t++) {
            Box column = new Box(SIDE + t * width, TOP, width, base - TOP);
            step(frame, before.isEmpty() ? OptionalDouble.empty() : before.get(t), t, column, perNat, draft);
        }
        draft.line(new MarkId("base"), SIDE, base, size.width() - SIDE, base, Stroke.solid(frame.theme().line(), 1));
        return draft.picture(size, frame.theme().window());
    }

    private static void legend(Frame frame, List<OptionalDouble> before, Size size, Draft draft) {
        double x = SIDE + draft.rich(new MarkId("title"), SIDE, 18, frame.say(LearningKey.STEP_ERRORS), TITLE,
                frame.theme().ink());
        if (before.isEmpty()) {
            return;
        }
        String old = frame.say(LearningKey.BEFORE);
        String now = frame.say(LearningKey.NOW);
        double room = 2 * (10 + 5 + 14) + draft.tools().measure().width(old + now, LABEL);
        double at = Math.max(x + 14, size.width() - SIDE - room);
        at = key(new MarkId("key/before"), at, old, frame.theme().line().mix(frame.theme().muted(), 0.5), frame, draft);
        key(new MarkId("key/now"), at, now, rises(frame, before) ? frame.theme().ink() : frame.theme().right(), frame,
                draft);
    }

    /// Whether an error is no smaller than it was.
    private static boolean rises(Frame frame, List<OptionalDouble> before) {
        return IntStream.range(0, before.size()).anyMatch(t -> before.get(t).isPresent() && now(frame, t).isPresent()
                && !(now(frame, t).getAsDouble() < before.get(t).getAsDouble()));
    }

    private static double key(MarkId id, double x, String word, Paint fill, Frame frame, Draft draft) {
        draft.rect(id, new Box(x, 9, 10, 10), 2, fill, Stroke.NONE);
        draft.textLeft(id.child("word"), x + 15, 18, word, LABEL, frame.theme().muted());
        return x + 15 + draft.tools().measure().width(word, LABEL) + 14;
    }

    private static double most(Frame frame, List<OptionalDouble> before) {
        double most = before.stream().flatMapToDouble(OptionalDouble::stream).filter(Double::isFinite).max().orElse(0);
        for (int t = 0; t < frame.moment().trace().scenario().steps(); t++) {
            double error = now(frame, t).orElse(0);
            most = Double.isFinite(error) ? Math.max(most, error) : most;
        }
        return most;
    }

    private static OptionalDouble now(Frame frame, int t) {
        Quantity loss = Quantity.loss(t);
        return frame.moment().trace().has(loss)
                ? OptionalDouble.of(frame.moment().trace().value(loss).get(0))
                : OptionalDouble.empty();
    }

    private static void step(Frame frame, OptionalDouble before, int t, Box column, double perNat, Draft draft) {
        MarkId id = new MarkId("step/" + t);
        OptionalDouble now = now(frame, t);
        boolean pair = before.isPresent() && now.isPresent();
        double bar = Math.min(WIDEST_BAR, column.width() * (pair ? 0.4 : 0.7));
        double left = column.centerX() - (pair ? bar : bar / 2);
        double top = column.bottom();
        if (pair) {
            top = bar(id.child("before"), left, bar, before.getAsDouble(), column, perNat,
                    frame.theme().line().mix(frame.theme().muted(), 0.5), frame, draft);
        }
        if (now.isPresent()) {
            Paint paint = frame.errorAfter(before.orElse(Double.POSITIVE_INFINITY), now.getAsDouble());
            top = Math.min(top, bar(id.child("now"), pair ? left + bar : left, bar, now.getAsDouble(), column, perNat,
                    paint, frame, draft));
            if (column.width() >= LEAST_NUMBERED) {
                draft.textCenter(id.child("number"), column.centerX(), top - 5,
                        frame.numbers().brief(now.getAsDouble()),
                        LABEL, pair ? paint : frame.theme().ink());
            }
        }
        if (column.width() >= LEAST_NAMED) {
            name(frame, t, column, id, draft);
        }
    }

    /// @return its top
    private static double bar(MarkId id, double x, double width, double error, Box column, double perNat, Paint fill,
            Frame frame, Draft draft) {
        boolean finite = Double.isFinite(error);
        double height = finite ? Math.max(1, error * perNat) : column.height();
        draft.rect(id, new Box(x, column.bottom() - height, width, height), 1, finite ? fill : frame.theme().alarm(),
                Stroke.NONE);
        return column.bottom() - height;
    }

    /// The step and the word that is to be predicted there.
    private static void name(Frame frame, int t, Box column, MarkId id, Draft draft) {
        draft.textCenter(id.child("t"), column.centerX(), column.bottom() + 16, Integer.toString(t), LABEL,
                frame.theme().muted());
        Scenario scenario = frame.moment().trace().scenario();
        OptionalInt target = scenario.sequence().word(t);
        if (target.isPresent() && column.width() >= LEAST_NUMBERED) {
            String word = WordNames.of(frame).fitted(target.getAsInt(), LABEL, column.width() - 4);
            new WordMarks(draft, frame.theme()).center(id.child("word"), column.centerX(), column.bottom() + 31, word,
                    LABEL,
                    frame.theme().right());
        }
    }
}
