package unroll.rnn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;

final class RecipeTest {
    private static final Size SMALL = new Size(2, 3, 1);

    /// The numbers were computed by the documented formulas in another language.
    @Test
    void theSeedGivesTheSameWeightsEverywhereByEveryRecipe() {
        assertEquals(parameters(
                Matrix.of(2, 3, -0.11017025160872851, -0.4832117054718439, 0.4007606806068834, 0.08293029302807808,
                        -0.047558104988531635, -0.25056847771725665),
                Matrix.of(2, 2, -0.03204699577712655, -0.1719232608474971, -0.36574170119155136, -0.08685860258222067),
                Matrix.of(1, 2, -0.39644005265498816, 0.45987407657309154)),
                RandomWeights.draw(SMALL, Recipe.UNIFORM, 0.5, 7));
        assertEquals(parameters(
                Matrix.of(2, 3, -0.020870761690726165, -0.09154010455462376, 0.43824073454972834, 0.09068612339417442,
                        -0.15299558410139785, -0.8060849063475983),
                Matrix.of(2, 2, -0.1878149139453597, -1.007575020942369, -0.5196330300628854, -0.12340566771517465),
                Matrix.of(1, 2, 0.5507925984216722, 0.07306536212061898)),
                RandomWeights.draw(SMALL, Recipe.NORMAL, 0.5, 7));
        assertEquals(parameters(
                Matrix.of(2, 3, -0.12068546394424083, -0.5293319022749428, 0.4390113298590264, 0.09084558438398355,
                        -0.052097293788835486, -0.27448401489094404),
                Matrix.of(2, 2, -0.03924939372154365, -0.21056213199589044, -0.44794027278838755, -0.10637962804881498),
                Matrix.of(1, 2, -0.5606508991325883, 0.6503601560734693)),
                RandomWeights.draw(SMALL, Recipe.XAVIER, 0.5, 7));
        assertEquals(parameters(
                Matrix.of(2, 3, -0.023283626986676884, -0.10212304085280861, 0.4889056731531358, 0.08647376181218541,
                        -0.4828694379178136, -0.09674396334130689),
                Matrix.of(2, 2, -0.09162327270092609, -0.4915334941787505, -0.4915334941787505, 0.09162327270092607),
                Matrix.of(1, 2, 0.4956578902216393, 0.06575147040966683)),
                RandomWeights.draw(SMALL, Recipe.ORTHOGONAL, 0.5, 7));
    }

    @Test
    void whatAFileDrawsIsXavierOfScaleOne() {
        for (long seed = -3; seed < 40; seed++) {
            assertEquals(RandomWeights.draw(5, 4, 3, seed),
                    RandomWeights.draw(new Size(5, 4, 3), Recipe.XAVIER, 1, seed));
        }
    }

    @Test
    void orthogonalVectorsAreAtRightAnglesAndAsLongAsTheScale() {
        for (int h : new int[]{1, 2, 3, 17, 64}) {
            for (double scale : new double[]{1, 0.9, 1.7}) {
                Parameters p = RandomWeights.draw(new Size(h, 20, 9), Recipe.ORTHOGONAL, scale, h);
                for (Matrix m : new Matrix[]{p.u(), p.w(), p.v()}) {
                    Matrix products = m.rows() <= m.columns() ? m.timesTranspose(m) : m.transposeTimes(m);
                    Matrix unit = Matrix.zeros(products.rows(), products.rows());
                    for (int i = 0; i < unit.rows(); i++) {
                        unit = unit.with(i, i, scale * scale);
                    }
                    assertTrue(products.minus(unit).maxAbs() <= 1e-14, m.rows() + "×" + m.columns());
                }
            }
        }
    }

    /// Rotations and reflections are equally frequent, and no direction is preferred: E q² = 1/n for each entry, E q = 0.
    @Test
    void orthogonalMatricesAreSpreadEvenly() {
        int draws = 4000;
        double[] mean = new double[9];
        double[] square = new double[9];
        int rotations = 0;
        for (int seed = 0; seed < draws; seed++) {
            Matrix q = RandomWeights.draw(new Size(3, 1, 1), Recipe.ORTHOGONAL, 1, seed).w();
            for (int i = 0; i < 9; i++) {
                mean[i] += q.get(i) / draws;
                square[i] += q.get(i) * q.get(i) / draws;
            }
            rotations += determinant(q) > 0 ? 1 : 0;
        }
        double sigma = 1 / Math.sqrt(draws);
        assertEquals(0, Arrays.stream(mean).map(Math::abs).max().orElseThrow(), 4 * sigma / Math.sqrt(3));
        assertEquals(0, Arrays.stream(square).map(x -> Math.abs(x - 1.0 / 3)).max().orElseThrow(), 4 * 0.3 * sigma);
        assertEquals(draws / 2.0, rotations, 4 * Math.sqrt(draws) / 2);
    }

    @Test
    void uniformWeightsFillTheirRangeEvenly() {
        double[] w = RandomWeights.draw(new Size(200, 1, 1), Recipe.UNIFORM, 3, 11).w().toArray();
        double sigma = 3 / Math.sqrt(3);
        assertEquals(0, Arrays.stream(w).average().orElseThrow(), 4 * sigma / 200);
        assertEquals(3, Arrays.stream(w).map(x -> x * x).average().orElseThrow(), 0.06);
        assertTrue(Arrays.stream(w).allMatch(x -> x >= -3 && x < 3));
        assertTrue(Arrays.stream(w).max().orElseThrow() > 2.99 && Arrays.stream(w).min().orElseThrow() < -2.99);
    }

    @Test
    void normalWeightsHaveTheMomentsAndTheTailsOfTheNormalDistribution() {
        double[] w = RandomWeights.draw(new Size(200, 1, 1), Recipe.NORMAL, 2, 12).w().toArray();
        assertEquals(0, Arrays.stream(w).average().orElseThrow(), 4 * 2.0 / 200);
        assertEquals(4, Arrays.stream(w).map(x -> x * x).average().orElseThrow(), 4 * 4 * Math.sqrt(2) / 200);
        assertEquals(3, Arrays.stream(w).map(x -> Math.pow(x / 2, 4)).average().orElseThrow(), 4 * 10.0 / 200);
        assertEquals(0.3173, Arrays.stream(w).filter(x -> Math.abs(x) > 2).count() / 40000.0, 0.01);
        assertEquals(0.0455, Arrays.stream(w).filter(x -> Math.abs(x) > 4).count() / 40000.0, 0.0045);
    }

    @Test
    void anotherSeedGivesOtherWeights() {
        for (Recipe recipe : Recipe.values()) {
            assertNotEquals(RandomWeights.draw(SMALL, recipe, 1, 1), RandomWeights.draw(SMALL, recipe, 1, 2));
        }
    }

    @Test
    void redrawingKeepsWhichBiasesThereAreAndMakesThemZero() {
        Parameters drawn = RandomWeights.draw(SMALL, Recipe.NORMAL, 1, 3);
        Parameters both = new Parameters(drawn.u(), drawn.w(), drawn.v(), Optional.of(Matrix.column(1, 2)),
                Optional.of(Matrix.column(3)));
        Parameters again = RandomWeights.redraw(both, Recipe.NORMAL, 1, 3);
        assertEquals(drawn, RandomWeights.redraw(drawn, Recipe.NORMAL, 1, 3));
        assertEquals(drawn.u(), again.u());
        assertEquals(drawn.v(), again.v());
        assertEquals(Optional.of(Matrix.zeros(2, 1)), again.stateBias());
        assertEquals(Optional.of(Matrix.zeros(1, 1)), again.outputBias());
    }

    @Test
    void aScaleOfZeroGivesZerosWithoutSign() {
        for (Recipe recipe : Recipe.values()) {
            assertEquals(Matrix.zeros(2, 3), RandomWeights.draw(SMALL, recipe, 0, 5).u());
        }
    }

    @Test
    void aScaleThatIsNoneIsRefused() {
        for (double scale : new double[]{-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThrows(IllegalArgumentException.class, () -> RandomWeights.draw(SMALL, Recipe.NORMAL, scale, 1));
        }
        assertThrows(IllegalArgumentException.class, () -> new Size(0, 1, 1));
    }

    private static Parameters parameters(Matrix u, Matrix w, Matrix v) {
        return new Parameters(u, w, v, Optional.empty(), Optional.empty());
    }

    private static double determinant(Matrix q) {
        return q.get(0) * (q.get(4) * q.get(8) - q.get(5) * q.get(7))
                - q.get(1) * (q.get(3) * q.get(8) - q.get(5) * q.get(6))
                + q.get(2) * (q.get(3) * q.get(7) - q.get(4) * q.get(6));
    }
}
