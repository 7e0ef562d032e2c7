package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unroll.oracle.Json;
import unroll.oracle.Scenarios;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.scene.Mark;
import unroll.session.Lesson;
import unroll.session.Run;
import unroll.text.Language;
import unroll.text.Numbers;
import unroll.trace.Course;
import unroll.trace.Quantity;
import unroll.trace.Training;

final class CurveFigureTest {
    private static final Size SIZE = new Size(520, 200);
    private static final Numbers NUMBERS = new Numbers(Language.ENGLISH);

    private static Training train(Scenario scenario, double rate, int steps) {
        return Training.run(scenario.with(new Focus.All()).withLearningRate(rate), steps, () -> false, (_, _) -> {
        });
    }

    private static Frame after(Training training, Language language) {
        return Frames.at(Lesson.of(training.learned()), 0, Weight.W, language);
    }

    @Test
    void theCurveBeginsAndEndsWhereTheErrorsAre() {
        Training training = train(Json.theCat(), 0.3, 300);
        Course course = training.course();
        Curve curve = new Curve(List.of(course), OptionalInt.empty());
        Picture picture = CurveFigure.draw(after(training, Language.ENGLISH), curve, SIZE);
        CurveScale scale = CurveScale.of(curve, course.error(course.size() - 1), new Box(58, 38, 444, 128));
        Box line = picture.scene().marks().stream()
                .filter(mark -> mark.id().name().equals("error/0")).map(Mark.Outline.class::cast).findFirst()
                .orElseThrow().path().bounds();
        assertEquals(scale.x(0), line.x(), 1e-9);
        assertEquals(scale.x(300), line.right(), 1e-9);
        assertEquals(scale.y(course.error(0)), line.y(), 1e-9);
        assertEquals(scale.y(course.error(course.size() - 1)), line.bottom(), 1e-9);
        assertTrue(texts(picture).contains(" = " + NUMBERS.cell(course.error(0)) + " → "
                + NUMBERS.cell(course.error(course.size() - 1))), () -> texts(picture).toString());
    }

    @Test
    void aRangeTooWideForEvenMarksIsDrawnByLogarithms() {
        Training training = train(Json.theCat(), 1, 20_000);
        assertTrue(training.start().error() / training.end().error() > 1000);
        Picture picture = CurveFigure.draw(after(training, Language.ENGLISH),
                new Curve(List.of(training.course()), OptionalInt.empty()), SIZE);
        assertTrue(texts(picture).contains("steps of learning; E by its logarithm"));
    }

    @Test
    void aCurveOfManyPlacesHasNoMorePointsThanItsWidthCanShow() {
        Training training = train(Json.theCat(), 0.01, 30_000);
        Picture picture = CurveFigure.draw(after(training, Language.ENGLISH),
                new Curve(List.of(training.course()), OptionalInt.empty()), SIZE);
        int[] points = {0};
        picture.scene().marks().stream().filter(mark -> mark.id().name().equals("error/0"))
                .map(Mark.Outline.class::cast).forEach(mark -> mark.path().replay(new Counting(points)));
        assertTrue(points[0] > 400 && points[0] < 4 * SIZE.width(), () -> points[0] + " points");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 20, 200})
    void nothingLeavesThePageAndWordsDoNotCoverWords(int steps) {
        Scenario scenario = Scenarios.words(3, steps, 7);
        Training training = train(scenario, 0.1, 50);
        Curve curve = new Curve(List.of(training.course(), training.course()), OptionalInt.of(80));
        List<OptionalDouble> before = Run.of(training).errors();
        for (Language language : Language.values()) {
            Frame frame = after(training, language);
            for (Size size : List.of(SIZE, new Size(300, 130), new Size(900, 320))) {
                Stream.of(CurveFigure.draw(frame, curve, size), CurveFigure.draw(frame, Curve.NONE, size),
                        StepErrorsFigure.draw(frame, before, size), StepErrorsFigure.draw(frame, List.of(), size))
                        .forEach(CurveFigureTest::assertTidy);
            }
        }
    }

    @Test
    void everyStepShowsItsErrorAsItIsNow() {
        Training training = train(Json.theCat(), 0.3, 10);
        Frame frame = after(training, Language.ENGLISH);
        Picture picture = StepErrorsFigure.draw(frame, Run.of(training).errors(), SIZE);
        for (int t = 0; t < 4; t++) {
            double error = frame.moment().trace().value(Quantity.loss(t)).get(0);
            assertEquals(NUMBERS.brief(error), text(picture, "step/" + t + "/number"));
            double height = rect(picture, "step/" + t + "/now").height();
            double former = rect(picture, "step/" + t + "/before").height();
            assertEquals(error / training.start().forward().steps().get(t).loss().getAsDouble(), height / former,
                    1e-9);
        }
    }

    private static void assertTidy(Picture picture) {
        Box page = new Box(0, 0, picture.scene().width(), picture.scene().height());
        List<Flat> words = new ArrayList<>();
        for (Flat flat : Flat.of(picture.scene(), Stage.TOOLS.measure())) {
            assertTrue(page.encloses(flat.box(), 2), () -> flat.mark().id().name() + " at " + flat.box());
            if (flat.mark() instanceof Mark.Text) {
                for (Flat other : words) {
                    assertTrue(!flat.box().inset(0.6).overlaps(other.box().inset(0.6)),
                            () -> flat.mark().id().name() + " covers " + other.mark().id().name());
                }
                words.add(flat);
            }
        }
    }

    private static List<String> texts(Picture picture) {
        return picture.scene().marks().stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast)
                .map(Mark.Text::text).toList();
    }

    private static String text(Picture picture, String id) {
        return picture.scene().marks().stream().filter(mark -> mark.id().name().equals(id)).map(Mark.Text.class::cast)
                .findFirst().orElseThrow().text();
    }

    private static Box rect(Picture picture, String id) {
        return picture.scene().marks().stream().filter(mark -> mark.id().name().equals(id)).map(Mark.Rect.class::cast)
                .findFirst().orElseThrow().box();
    }

    /// Counts the points of a line.
    private record Counting(int[] points) implements unroll.scene.Path.Sink {
        @Override
        public void move(double x, double y) {
            points[0]++;
        }

        @Override
        public void line(double x, double y) {
            points[0]++;
        }

        @Override
        public void quad(double cx, double cy, double x, double y) {
            throw new AssertionError();
        }

        @Override
        public void cubic(double c1x, double c1y, double c2x, double c2y, double x, double y) {
            throw new AssertionError();
        }

        @Override
        public void close() {
            throw new AssertionError();
        }
    }
}
