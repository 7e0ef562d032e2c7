package unroll.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static unroll.oracle.Close.assertClose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.LinkedHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.oracle.Json;
import unroll.oracle.Scenarios;
import unroll.oracle.Unrolled;
import unroll.rnn.Activation;
import unroll.rnn.Focus;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

class TrainingTest {
    private static final Training.Listener NOBODY = (_, _) -> {
    };

    private static Training run(Scenario scenario, int steps) {
        return Training.run(scenario, steps, () -> false, NOBODY);
    }

    @Test
    void everyStepIsTheLessonsStepToTheLastBit() {
        Scenarios.mixed(80).forEach(scenario -> {
            Scenario learned = scenario;
            for (int n = 0; n < 4; n++) {
                Trace trace = Trace.of(learned);
                Parameters after = learned.parameters();
                for (Weight weight : after.present()) {
                    after = after.with(weight, trace.value(new Quantity.Learned(weight)));
                }
                learned = learned.with(after);
            }
            assertEquals(learned, run(scenario, 4).learned(), scenario.title());
        });
    }

    /// Derivatives by automatic differentiation, the length and the step by plain loops.
    @Test
    void severalStepsAreThoseOfAutomaticDifferentiation() {
        Scenarios.mixed(80).forEach(scenario -> {
            Scenario learned = scenario;
            for (int n = 0; n < 5; n++) {
                learned = plainStep(learned);
            }
            Training training = run(scenario, 5);
            for (Weight weight : scenario.parameters().present()) {
                assertClose(learned.parameters().get(weight), training.learned().parameters().get(weight), 1e-12,
                        scenario.title() + " " + weight);
            }
        });
    }

    private static Scenario plainStep(Scenario scenario) {
        Map<Weight, double[]> gradients = gradients(scenario);
        double square = gradients.values().stream().mapToDouble(g -> {
            double sum = 0;
            for (double x : g) {
                sum += x * x;
            }
            return sum;
        }).sum();
        double factor = scenario.clip().isPresent() && Math.sqrt(square) > scenario.clip().getAsDouble()
                ? scenario.clip().getAsDouble() / Math.sqrt(square)
                : 1;
        Parameters after = scenario.parameters();
        for (Map.Entry<Weight, double[]> gradient : gradients.entrySet()) {
            Matrix before = after.get(gradient.getKey());
            double[] moved = before.toArray();
            for (int i = 0; i < moved.length; i++) {
                moved[i] -= scenario.learningRate() * factor * gradient.getValue()[i];
            }
            after = after.with(gradient.getKey(), Matrix.of(before.rows(), before.columns(), moved));
        }
        return scenario.with(after);
    }

    private static Map<Weight, double[]> gradients(Scenario scenario) {
        Map<Weight, double[]> sums = new LinkedHashMap<>();
        scenario.parameters().present()
                .forEach(weight -> sums.put(weight, new double[scenario.parameters().get(weight).toArray().length]));
        Unrolled network = new Unrolled(scenario);
        List<Integer> errors = scenario.focus() instanceof Focus.One(int e)
                ? List.of(e)
                : scenario.sequence().errors();
        for (int e : errors) {
            Unrolled.OfError error = network.error(e);
            int first = Math.max(0, e - scenario.truncation().orElse(e));
            sums.forEach((weight, sum) -> {
                for (int k = first; k <= e; k++) {
                    double[] part = error.part(k, weight).toArray();
                    for (int i = 0; i < sum.length; i++) {
                        sum[i] += part[i];
                    }
                }
            });
        }
        return sums;
    }

    @Test
    void aStepGoesAgainstTheCentralDifferences() {
        Scenario cat = Json.theCat().with(new Focus.All());
        Parameters before = cat.parameters();
        Parameters after = run(cat, 1).learned().parameters();
        double h = 1e-5;
        for (Weight weight : before.present()) {
            Matrix numbers = before.get(weight);
            for (int i = 0; i < numbers.rows(); i++) {
                for (int j = 0; j < numbers.columns(); j++) {
                    double up = error(cat, weight, numbers.with(i, j, numbers.get(i, j) + h));
                    double down = error(cat, weight, numbers.with(i, j, numbers.get(i, j) - h));
                    assertEquals(-cat.learningRate() * (up - down) / (2 * h),
                            after.get(weight).get(i, j) - numbers.get(i, j), 1e-9, weight + " " + i + " " + j);
                }
            }
        }
    }

    private static double error(Scenario scenario, Weight weight, Matrix numbers) {
        Unrolled network = new Unrolled(scenario.with(scenario.parameters().with(weight, numbers)));
        return IntStream.range(0, scenario.steps()).mapToDouble(t -> network.error(t).loss()).sum();
    }

    @Test
    void aClipShortensTheStepAndKeepsItsDirection() {
        Scenario cat = Json.theCat().withLearningRate(1);
        double[] plain = way(cat);
        double length = Math.sqrt(IntStream.range(0, plain.length).mapToDouble(i -> plain[i] * plain[i]).sum());
        double[] clipped = way(cat.withClip(OptionalDouble.of(length / 4)));
        double[] idle = way(cat.withClip(OptionalDouble.of(length * 1.5)));
        for (int i = 0; i < plain.length; i++) {
            assertEquals(plain[i] / 4, clipped[i], 1e-15);
            assertEquals(plain[i], idle[i]);
        }
        assertTrue(Descent.from(cat.withClip(OptionalDouble.of(length / 4))).step().clipping().orElseThrow().acts());
        Clipping without = Descent.from(cat.withClip(OptionalDouble.of(length * 1.5))).step().clipping().orElseThrow();
        assertFalse(without.acts());
        assertEquals(1, without.factor());
        assertEquals(length, without.norm(), 1e-15);
        assertEquals(Optional.empty(), Descent.from(cat).step().clipping());
    }

    private static double[] way(Scenario scenario) {
        Parameters before = scenario.parameters();
        Parameters after = run(scenario, 1).learned().parameters();
        return before.present().stream().flatMapToDouble(
                weight -> Arrays.stream(after.get(weight).minus(before.get(weight)).toArray())).toArray();
    }

    @Test
    void aClipOfALengthThatIsNoNumberIsNone() {
        assertEquals(0, new Clipping(1, Double.POSITIVE_INFINITY).factor());
        assertTrue(Double.isNaN(new Clipping(1, Double.NaN).factor()));
        assertEquals(1, new Clipping(1, 0).factor());
        assertEquals(1, new Clipping(Double.MAX_VALUE, Double.MIN_VALUE).factor());
    }

    /// Large enough for the loops that use several threads.
    @Test
    void anyNumberOfThreadsGivesTheSameBits() throws Exception {
        Scenario scenario = Scenarios.words(128, 200, 120).withClip(OptionalDouble.of(1));
        List<Scenario> learned = new ArrayList<>();
        for (int threads : new int[]{1, 4, 4}) {
            try (ForkJoinPool pool = new ForkJoinPool(threads)) {
                learned.add(pool.submit(() -> run(scenario, 2).learned()).get());
            }
        }
        assertEquals(1, learned.stream().distinct().count());
    }

    @Test
    void theListenerHearsOfEveryStepInTurn() {
        List<LearnStep> heard = new ArrayList<>();
        List<Double> errors = new ArrayList<>();
        Training training = Training.run(Json.theCat(), 5, () -> false, (step, soFar) -> {
            heard.add(step);
            Course course = soFar.get();
            assertEquals(step.number() + 1, course.size());
            errors.add(course.error(course.size() - 1));
        });
        assertEquals(List.of(1, 2, 3, 4, 5), heard.stream().map(LearnStep::number).toList());
        for (int i = 0; i < 5; i++) {
            LearnStep step = heard.get(i);
            assertEquals(errors.get(i), step.after().error());
            assertEquals(training.course().error(i), step.before().error());
            assertEquals(Trace.of(step.after().scenario()).value(Quantity.loss(3)).get(0),
                    training.course().told(i + 1));
        }
        assertEquals(new Training.Ending.Done(), training.ending());
        assertEquals(Optional.empty(), training.divergence());
        assertEquals(5, training.end().steps());
        assertTrue(training.end().told() < training.start().told());
    }

    @Test
    void noStepsLeaveTheScenario() {
        Training training = run(Json.theCat(), 0);
        assertEquals(Json.theCat(), training.learned());
        assertEquals(1, training.course().size());
        assertEquals(new Training.Ending.Done(), training.ending());
    }

    @Test
    void whoCancelsGetsWhatWasLearnedSoFar() {
        int[] asked = new int[1];
        Training training = Training.run(Json.theCat(), 100, () -> asked[0]++ == 3, NOBODY);
        assertEquals(new Training.Ending.Cancelled(), training.ending());
        assertEquals(run(Json.theCat(), 3).learned(), training.learned());
        assertEquals(3, training.end().steps());
    }

    @Test
    void aRateThatGivesInfinityKeepsTheLastFiniteWeights() {
        Scenario wild = Json.theCat().with(Activation.IDENTITY).with(new Focus.All()).withLearningRate(1e30);
        List<Integer> heard = new ArrayList<>();
        Training training = Training.run(wild, 100, () -> false, (step, _) -> heard.add(step.number()));
        assertTrue(training.ending() instanceof Training.Ending.NotFinite, training.ending().toString());
        int last = ((Training.Ending.NotFinite) training.ending()).step() - 1;
        assertTrue(last > 0);
        assertEquals(Optional.of(new Training.Divergence.NotFinite(last + 1)), training.divergence());
        assertEquals(last, training.end().steps());
        assertEquals(IntStream.rangeClosed(1, last).boxed().toList(), heard);
        assertEquals(run(wild, last).learned(), training.learned());
        assertTrue(training.end().isFinite());
        assertFalse(training.end().step().isFinite());
    }

    @Test
    void aScenarioThatIsNotFiniteLearnsNothing() {
        Scenario cat = Json.theCat().with(Activation.IDENTITY);
        Scenario wild = cat.with(cat.parameters().with(Weight.W, cat.parameters().w().scale(1e200)));
        assertEquals(new Training.Ending.NotFinite(0), run(wild, 3).ending());
        assertEquals(wild, run(wild, 3).learned());
    }

    @Test
    void anErrorThatGrowsAndGrowsIsNamed() {
        Training training = run(Scenarios.words(16, 20, 30).withLearningRate(3), 100);
        assertEquals(new Training.Ending.Done(), training.ending());
        assertEquals(Optional.of(new Training.Divergence.Growing(training.start().error(), training.end().error())),
                training.divergence());
        assertEquals(Optional.empty(), run(Json.theCat().with(new Focus.All()), 200).divergence());
    }

    @Test
    void aLongCourseIsThinnedAndKeepsItsEnds() {
        Map<Integer, Double> all = new LinkedHashMap<>();
        int steps = 2 * Course.MOST + 7;
        Training training = Training.run(Json.theCat().withLearningRate(0.001), steps, () -> false,
                (step, _) -> all.put(step.number(), step.after().error()));
        Course course = training.course();
        assertTrue(course.size() <= Course.MOST && course.size() > Course.MOST / 4, () -> course.size() + " places");
        assertEquals(0, course.step(0));
        assertEquals(steps, course.step(course.size() - 1));
        for (int i = 1; i < course.size(); i++) {
            assertTrue(course.step(i) > course.step(i - 1));
            assertEquals(all.get(course.step(i)), course.error(i));
        }
    }

    @Test
    void theLessonEndsInTheSameStep() {
        Stream.concat(Stream.of(Json.theCat()), Scenarios.clipped(20)).forEach(scenario -> {
            Trace trace = Trace.of(scenario);
            assertEquals(trace.learned().scenario(), run(scenario, 1).learned());
            assertEquals(trace.value(new Quantity.LearnedTotalLoss()).get(0), run(scenario, 1).end().error());
        });
    }
}
