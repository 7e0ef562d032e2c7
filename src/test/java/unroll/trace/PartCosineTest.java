package unroll.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.oracle.Scenarios;
import unroll.rnn.Focus;
import unroll.rnn.Weight;

class PartCosineTest {

    @Test
    void ofEveryPartItIsThatOfTheMatricesThemselves() {
        int[] compared = {0};
        Scenarios.many(300).forEach(scenario -> {
            Trace trace = Trace.of(scenario);
            for (int e : scenario.tracedErrors()) {
                for (Weight weight : scenario.parameters().present()) {
                    Quantity sum = new Quantity.Gradient(e, weight);
                    int last = weight.isRecurrent() ? scenario.lastStepBack(e) : e;
                    for (int k = e; k >= last; k--) {
                        compared[0] += compare(trace, new Quantity.Part(e, k, weight), sum);
                    }
                }
            }
        });
        assertTrue(compared[0] > 1000);
    }

    @Test
    void ofTheGradientOfOneErrorItIsThatBesideTheWholeGradient() {
        int[] compared = {0};
        Scenarios.many(100).map(s -> s.with(new Focus.All())).forEach(scenario -> {
            Trace trace = Trace.of(scenario);
            for (int e : scenario.tracedErrors()) {
                for (Weight weight : List.of(Weight.U, Weight.W, Weight.V)) {
                    compared[0] += compare(trace, new Quantity.Gradient(e, weight),
                            new Quantity.TotalGradient(weight));
                }
            }
        });
        assertTrue(compared[0] > 300);
    }

    /// Numbers of any size, down to where products of entries are no numbers any more.
    @Test
    void sizesDoNotMatter() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            Matrix left = normal(random, 3, 1);
            Matrix right = normal(random, 4, 1);
            Matrix sum = normal(random, 3, 4);
            double plain = plain(left.timesTranspose(right), sum);
            for (double size : new double[]{1e-300, 1e-150, 1e150, 1e300}) {
                double other = size < 1 ? 1 : 1 / size;
                assertEquals(plain, PartCosine.of(left.scale(size), right.scale(other), sum).getAsDouble(), 1e-13);
                assertEquals(plain, PartCosine.of(left.scale(size), right.scale(size < 1 ? 1 : size), sum.scale(size))
                        .getAsDouble(), 1e-13);
            }
        }
    }

    @Test
    void whatIsZeroOrNotFiniteHasNoDirection() {
        Matrix one = Matrix.column(1, 2);
        Matrix zero = Matrix.zeros(2, 1);
        Matrix sum = one.timesTranspose(one);
        assertEquals(OptionalDouble.empty(), PartCosine.of(zero, one, sum));
        assertEquals(OptionalDouble.empty(), PartCosine.of(one, zero, sum));
        assertEquals(OptionalDouble.empty(), PartCosine.of(one, one, sum.scale(0)));
        assertEquals(OptionalDouble.empty(), PartCosine.of(one.scale(1e-200), one.scale(1e-200), sum));
        assertEquals(OptionalDouble.empty(), PartCosine.of(Matrix.column(1, Double.NaN), one, sum));
        assertEquals(OptionalDouble.empty(), PartCosine.of(one, one, sum.with(0, 1, Double.POSITIVE_INFINITY)));
        assertEquals(1, PartCosine.of(one, one, sum).getAsDouble(), 1e-15);
        assertEquals(-1, PartCosine.of(one.scale(-3), one, sum).getAsDouble(), 1e-15);
    }

    /// 1 where it was compared, 0 where both say that there is none.
    private static int compare(Trace trace, Quantity part, Quantity sum) {
        Matrix a = trace.value(part);
        Matrix b = trace.value(sum);
        OptionalDouble cosine = PartCosine.of(trace, part, sum);
        if (a.isZero() || b.isZero()) {
            assertEquals(OptionalDouble.empty(), cosine);
            return 0;
        }
        assertEquals(plain(a, b), cosine.getAsDouble(), 1e-12, part + " of " + trace.scenario().title());
        return 1;
    }

    /// The definition, on matrices of ordinary size.
    private static double plain(Matrix a, Matrix b) {
        double product = 0;
        double aa = 0;
        double bb = 0;
        double scaleA = a.maxAbs();
        double scaleB = b.maxAbs();
        for (int i = 0; i < a.rows(); i++) {
            for (int j = 0; j < a.columns(); j++) {
                double x = a.get(i, j) / scaleA;
                double y = b.get(i, j) / scaleB;
                product += x * y;
                aa += x * x;
                bb += y * y;
            }
        }
        return product / Math.sqrt(aa * bb);
    }

    private static Matrix normal(Random random, int rows, int columns) {
        return Matrix.zeros(rows, columns).map(_ -> random.nextGaussian());
    }
}
