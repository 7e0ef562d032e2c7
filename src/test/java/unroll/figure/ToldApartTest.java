package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import unroll.edit.SetNumber;
import unroll.edit.Slot;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.scene.Mark;
import unroll.scene.Paint;
import unroll.session.Lesson;
import unroll.session.Session;
import unroll.text.Language;
import unroll.trace.Quantity;
import unroll.trace.Training;

/// Colours that mean something are kept for it, and where light is strong, shapes tell things apart too.
final class ToldApartTest {
    private static final Size ALL = new Size(1400, 620);

    /// A rate at which E_3 falls and others rise.
    @Test
    void anErrorThatRisesIsNeverGreen() {
        for (Theme theme : Theme.ALL) {
            for (double rate : new double[]{0.01, 0.1, 1, 8}) {
                Scenario scenario = Stage.example().with(new Focus.One(3)).withLearningRate(rate);
                Session end = Stage.session(scenario, theme, Language.ENGLISH, Weight.W);
                Session learned = end.to(end.script().size());
                for (int t = 0; t < scenario.steps(); t++) {
                    double before = number(learned, Quantity.loss(t));
                    double after = number(learned, new Quantity.LearnedLoss(t));
                    Mark.Text text = (Mark.Text) mark(Stage.PROJECTION.network(learned, ALL), "E/" + t + "/learned",
                            "loss/" + t + "/learned");
                    assertEquals(after < before, text.fill().equals(theme.right()), "at rate " + rate + ", " + t);
                }
                stepErrors(scenario, theme);
            }
        }
    }

    /// Some errors after learning are higher than they were when the state was pinned, and lower than before learning.
    @Test
    void anErrorThatRoseSinceThePinIsNotGreenEither() {
        for (Theme theme : Theme.ALL) {
            Scenario scenario = Stage.example().with(new Focus.One(3));
            Session start = Stage.session(scenario, theme, Language.ENGLISH, Weight.W).pinned();
            Session end = start.edited(new SetNumber(new Slot.OfWeight(Weight.W, 0, 1), 0.9)).last();
            Session difference = end.with(end.view().with(Comparison.DIFFERENCE));
            Session both = end.with(end.view().with(Comparison.BOTH));
            int rising = 0;
            for (int t = 0; t < scenario.steps(); t++) {
                Mark.Text text = (Mark.Text) mark(Stage.PROJECTION.network(difference, ALL), "loss/" + t + "/learned",
                        "loss/" + t + "/learned");
                boolean isRising = text.text().startsWith("+");
                rising += isRising ? 1 : 0;
                assertEquals(!isRising, text.fill().equals(theme.right()), theme.name() + " " + text.text());
                Mark.Rect pill = (Mark.Rect) mark(Stage.PROJECTION.network(both, ALL), "loss/" + t + "/learned/change",
                        "loss/" + t + "/learned/change");
                assertEquals(!isRising, pill.stroke().paint().equals(theme.right()), theme.name() + " " + text.text());
            }
            assertTrue(rising > 0 && rising < scenario.steps());
        }
    }

    private static void stepErrors(Scenario scenario, Theme theme) {
        Lesson lesson = Lesson.of(Training.run(scenario, 1, () -> false, (_, _) -> {
        }).learned());
        List<OptionalDouble> before = IntStream.range(0, scenario.steps())
                .mapToObj(t -> OptionalDouble.of(Lesson.of(scenario).trace().value(Quantity.loss(t)).get(0)))
                .toList();
        Session session = Stage.session(lesson.scenario(), theme, Language.ENGLISH, Weight.W);
        Frame frame = Stage.PROJECTION.frame(session);
        Picture picture = StepErrorsFigure.draw(frame, before, new Size(520, 200));
        for (int t = 0; t < scenario.steps(); t++) {
            Mark.Rect bar = (Mark.Rect) mark(picture, "step/" + t + "/now");
            boolean falls = lesson.trace().value(Quantity.loss(t)).get(0) < before.get(t).getAsDouble();
            assertEquals(falls, bar.fill().equals(theme.right()), "step " + t);
        }
    }

    @Test
    void aCurveThatEndsHigherThanItBeganIsNotGreen() {
        Scenario scenario = Stage.example().with(new Focus.All());
        for (double rate : new double[]{0.1, 40}) {
            Training training = Training.run(scenario.withLearningRate(rate), 3, () -> false, (_, _) -> {
            });
            Lesson lesson = Lesson.of(training.learned());
            Curve curve = new Curve(List.of(training.course()), OptionalInt.empty());
            Mark.Outline line = (Mark.Outline) mark(
                    CurveFigure.draw(Frames.at(lesson, 0, Weight.W, Language.ENGLISH), curve, new Size(520, 200)),
                    "error/0");
            double now = lesson.trace().value(new Quantity.TotalLoss()).get(0);
            assertEquals(now < training.course().error(0), line.stroke().paint().equals(Theme.LIGHT.right()));
        }
    }

    @Test
    void inHighContrastTheOneOfAOneHotIsBlackAndTheRightBarIsHollow() {
        Session end = Stage.session(Stage.example(), Theme.CONTRAST, Language.ENGLISH, Weight.W);
        Session forward = end.to(end.script().size() - 1);
        List<Flat> marks = Flat.of(Stage.PROJECTION.network(forward, ALL).scene(), Stage.TOOLS.measure());
        Paint black = Theme.CONTRAST.forward();
        assertTrue(marks.stream().map(Flat::mark).filter(it -> it.id().name().startsWith("input/"))
                .filter(Mark.Rect.class::isInstance).map(Mark.Rect.class::cast)
                .filter(it -> it.fill().equals(black)).count() >= 3);
        int hollow = 0;
        for (Flat flat : marks) {
            if (flat.mark() instanceof Mark.Rect rect && rect.id().name().endsWith("/bar")) {
                boolean outlined = !rect.stroke().isNone();
                hollow += outlined ? 1 : 0;
                assertEquals(outlined, !rect.fill().equals(black));
                assertNotEquals(outlined, rect.stroke().isNone());
            }
        }
        assertEquals(4, hollow);
        assertFalse(Theme.LIGHT.isStrong());
    }

    private static double number(Session session, Quantity quantity) {
        return session.lesson().trace().value(quantity).get(0);
    }

    private static Mark mark(Picture picture, String... names) {
        return Flat.of(picture.scene(), Stage.TOOLS.measure()).stream().map(Flat::mark)
                .filter(mark -> List.of(names).contains(mark.id().name())).findFirst().orElseThrow();
    }
}
