package unroll.rnn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;

final class RandomWeightsTest {

    /// The numbers were computed by the documented formula in another language.
    @Test
    void theSeedGivesTheSameWeightsEverywhere() {
        Parameters drawn = RandomWeights.draw(2, 3, 2, 42);
        assertEquals(Matrix.of(2, 3, 0.5292421328173138, -0.7450989975775218, -0.48506062066163436, -0.3413610369148827,
                -1.0121251903094675, 0.806747295325099), drawn.u());
        assertEquals(Matrix.of(2, 2, -0.6897635896230203, 0.7363946983633833, -0.39208727831071777, 0.290220606243108),
                drawn.w());
        assertEquals(
                Matrix.of(2, 2, -0.7228399361230043, -0.017172917484459514, 0.03281364952423534, 0.04902237209738343),
                drawn.v());
    }

    @Test
    void weightsStayWithinTheirBoundAndReachNearIt() {
        Matrix w = RandomWeights.draw(60, 2, 2, -1).w();
        double bound = Math.sqrt(6.0 / 120);
        assertTrue(w.maxAbs() <= bound && w.maxAbs() > 0.99 * bound);
    }
}
