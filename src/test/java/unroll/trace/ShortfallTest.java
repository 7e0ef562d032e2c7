package unroll.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static unroll.oracle.Close.assertClose;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.oracle.Scenarios;
import unroll.oracle.Unrolled;
import unroll.rnn.Focus;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

/// What truncation leaves out, beside the parts of a network differentiated on scalars, with a copy of the weights a step.
class ShortfallTest {
    private static final List<Weight> RECURRENT = List.of(Weight.U, Weight.W, Weight.STATE_BIAS);

    @Test
    void theSumOfWhatIsCutIsThatOfTheOraclesParts() {
        int[] seen = {0};
        truncated().forEach(scenario -> {
            Unrolled oracle = new Unrolled(scenario);
            for (List<Integer> errors : groups(scenario)) {
                if (scenario.lastStepBack(errors.getFirst()) > 0) {
                    for (Weight weight : RECURRENT) {
                        Matrix cut = Truncation.cut(scenario, Forward.of(scenario), errors, weight);
                        assertClose(sum(scenario, oracle, errors, weight, Side.CUT), cut, 1e-9,
                                scenario.title() + " " + errors + " " + weight);
                        seen[0]++;
                    }
                }
            }
        });
        assertTrue(seen[0] > 300, () -> "only " + seen[0]);
    }

    @Test
    void ratioAndAngleAreThoseOfTheOraclesGradients() {
        int[] seen = {0};
        truncated().forEach(scenario -> {
            Unrolled oracle = new Unrolled(scenario);
            Trace trace = Trace.of(scenario);
            for (List<Integer> errors : groups(scenario)) {
                Focus focus = errors.size() == 1 ? new Focus.One(errors.getFirst()) : new Focus.All();
                for (Weight weight : RECURRENT) {
                    Optional<Shortfall> found = trace.shortfall(focus, weight);
                    assertEquals(scenario.lastStepBack(errors.getFirst()) > 0, found.isPresent());
                    found.filter(it -> it.verdict() == Shortfall.Verdict.COMPARED).ifPresent(it -> {
                        Matrix kept = sum(scenario, oracle, errors, weight, Side.KEPT);
                        Matrix full = kept.plus(sum(scenario, oracle, errors, weight, Side.CUT));
                        if (full.norm() > 1e-12 && kept.norm() > 1e-12) {
                            assertEquals(full.minus(kept).norm() / full.norm(), it.ratio().getAsDouble(),
                                    1e-9 * Math.max(1, it.ratio().getAsDouble()));
                            assertEquals(angle(full, kept), it.angle().getAsDouble(), 1e-5);
                            seen[0]++;
                        }
                    });
                }
            }
        });
        assertTrue(seen[0] > 200, () -> "only " + seen[0]);
    }

    @Test
    void nothingIsLeftOutOfTheGradientsOfVAndC() {
        truncated().forEach(scenario -> {
            for (Weight weight : List.of(Weight.V, Weight.OUTPUT_BIAS)) {
                assertEquals(Optional.empty(), Trace.of(scenario).shortfall(new Focus.All(), weight));
            }
        });
    }

    @Test
    void theFullTraceIsThatOfTheScenarioWithoutTruncation() {
        truncated().forEach(scenario -> {
            Trace full = Trace.of(scenario).full();
            Trace plain = Trace.of(scenario.withTruncation(OptionalInt.empty()));
            assertSame(plain, plain.full());
            for (int e : scenario.sequence().errors()) {
                for (int k = 0; k <= e; k++) {
                    assertEquals(plain.value(Quantity.delta(e, k)), full.value(Quantity.delta(e, k)));
                }
            }
        });
    }

    /// To the last digits, beside decimal arithmetic of 60 digits.
    @Test
    void smallAnglesKeepTheirDigits() {
        Matrix kept = Matrix.column(0.3, -1.7, 0.9);
        for (double size : new double[]{1e-3, 1e-8, 1e-12, 1e-17, 1e-120}) {
            Matrix cut = Matrix.column(2, 0.25, -0.5).scale(size);
            double angle = Shortfall.of(kept.plus(cut), kept, cut).angle().getAsDouble();
            double expected = smallAngle(kept, cut);
            assertEquals(expected, angle, 1e-13 * expected, () -> "at " + size);
        }
    }

    @Test
    void sizesDoNotMatter() {
        Matrix kept = Matrix.column(0.3, -1.7, 0.9);
        Matrix cut = Matrix.column(2, 0.25, -0.5);
        Shortfall plain = Shortfall.of(kept.plus(cut), kept, cut);
        for (double size : new double[]{1e-300, 1e-150, 1e150, 1e307}) {
            Shortfall scaled = Shortfall.of(kept.plus(cut).scale(size), kept.scale(size), cut.scale(size));
            assertEquals(plain.ratio().getAsDouble(), scaled.ratio().getAsDouble(), 1e-14);
            assertEquals(plain.angle().getAsDouble(), scaled.angle().getAsDouble(), 1e-12);
        }
    }

    @Test
    void whatPointsOneWayHasNoAngleToSpeakOf() {
        Matrix kept = Matrix.column(0.3, -1.7, 0.9);
        assertEquals(0, Shortfall.of(kept.scale(1.7), kept, kept.scale(0.7)).angle().getAsDouble());
        assertEquals(180, Shortfall.of(kept.scale(-2), kept, kept.scale(-3)).angle().getAsDouble());
        assertEquals(90, Shortfall.of(Matrix.column(0, 2), Matrix.column(2, 0), Matrix.column(-2, 2)).angle()
                .getAsDouble(), 1e-13);
    }

    @Test
    void whatCannotBeComparedIsNamed() {
        Matrix zero = Matrix.zeros(2, 1);
        Matrix one = Matrix.column(1, 2);
        assertEquals(new Shortfall(Shortfall.Verdict.FULL_IS_ZERO, OptionalDouble.empty(), OptionalDouble.empty()),
                Shortfall.of(zero, one, one.scale(-1)));
        assertEquals(new Shortfall(Shortfall.Verdict.KEPT_IS_ZERO, OptionalDouble.of(1), OptionalDouble.empty()),
                Shortfall.of(one, zero, one));
        assertEquals(new Shortfall(Shortfall.Verdict.NOT_FINITE, OptionalDouble.empty(), OptionalDouble.empty()),
                Shortfall.of(one.with(0, 0, Double.NaN), one, one));
        assertEquals(new Shortfall(Shortfall.Verdict.COMPARED, OptionalDouble.of(0), OptionalDouble.of(0)),
                Shortfall.of(one, one, zero));
    }

    /// A network whose parts cut lie far below the last digit of the gradient.
    @Test
    void whatIsCutIsRightHoweverSmallItIs() {
        Scenario words = Scenarios.words(3, 8, 4).with(new Focus.One(7)).withTruncation(OptionalInt.of(4));
        Parameters p = words.parameters();
        Scenario scenario = words.with(p.with(Weight.W, p.w().scale(1e-6)));
        Trace trace = Trace.of(scenario);
        Matrix cut = Matrix.zeros(3, 4);
        for (int k = 2; k >= 0; k--) {
            cut = cut.plus(trace.full().value(new Quantity.Part(7, k, Weight.U)));
        }
        Shortfall found = trace.shortfall(new Focus.One(7), Weight.U).orElseThrow();
        double full = trace.full().value(new Quantity.Gradient(7, Weight.U)).norm();
        assertTrue(found.ratio().getAsDouble() < 1e-20 && found.ratio().getAsDouble() > 0);
        assertEquals(cut.norm() / full, found.ratio().getAsDouble(), 1e-12 * found.ratio().getAsDouble());
        assertFalse(Double.isNaN(found.angle().getAsDouble()));
    }

    private enum Side {
        KEPT, CUT
    }

    private static Matrix sum(Scenario scenario, Unrolled oracle, List<Integer> errors, Weight weight, Side side) {
        Matrix shape = oracle.error(errors.getFirst()).part(0, weight);
        Matrix sum = Matrix.zeros(shape.rows(), shape.columns());
        for (int e : errors) {
            int end = scenario.lastStepBack(e);
            Unrolled.OfError of = oracle.error(e);
            for (int k = side == Side.CUT ? 0 : end; k < (side == Side.CUT ? end : e + 1); k++) {
                sum = sum.plus(of.part(k, weight));
            }
        }
        return sum;
    }

    /// Each error alone, and all together, the last first.
    private static List<List<Integer>> groups(Scenario scenario) {
        List<Integer> all = scenario.sequence().errors().reversed();
        return Stream.concat(all.stream().map(List::of), Stream.of(all)).distinct().toList();
    }

    private static Stream<Scenario> truncated() {
        return IntStream.range(0, 60).boxed().flatMap(seed -> {
            Scenario scenario = Scenarios.of(seed);
            return IntStream.of(0, 1, scenario.steps() - 1).distinct()
                    .mapToObj(tau -> scenario.withTruncation(OptionalInt.of(tau)));
        });
    }

    /// By the inverse cosine.
    private static double angle(Matrix a, Matrix b) {
        double product = inner(a, b) / (a.norm() * b.norm());
        return Math.toDegrees(Math.acos(Math.clamp(product, -1, 1)));
    }

    private static double inner(Matrix a, Matrix b) {
        double sum = 0;
        for (int i = 0; i < a.rows(); i++) {
            for (int j = 0; j < a.columns(); j++) {
                sum += a.get(i, j) * b.get(i, j);
            }
        }
        return sum;
    }

    /// The tangent of the angle between kept and kept + cut, in degrees, where it is the arc too.
    private static double smallAngle(Matrix kept, Matrix cut) {
        MathContext digits = new MathContext(60);
        BigDecimal tt = exact(kept, kept);
        BigDecimal tc = exact(kept, cut);
        BigDecimal cc = exact(cut, cut);
        BigDecimal across = cc.multiply(tt).subtract(tc.multiply(tc)).sqrt(digits);
        return Math.toDegrees(Math.atan(across.divide(tt.add(tc), digits).doubleValue()));
    }

    private static BigDecimal exact(Matrix a, Matrix b) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < a.rows(); i++) {
            sum = sum.add(new BigDecimal(a.get(i)).multiply(new BigDecimal(b.get(i))));
        }
        return sum;
    }
}
