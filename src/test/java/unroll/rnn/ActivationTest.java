package unroll.rnn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ActivationTest {

    @Test
    void derivativesAreTheSlopes() {
        double h = 1e-5;
        for (Activation f : Activation.values()) {
            for (double a = -4; a <= 4; a += 0.37) {
                double slope = (f.apply(a + h) - f.apply(a - h)) / (2 * h);
                assertEquals(slope, f.derivative(a, f.apply(a)), 1e-9, f + " at " + a);
            }
        }
    }

    @Test
    void reluHasSlopeZeroAtZeroAndNoNegativeZero() {
        assertEquals(0, Activation.RELU.derivative(0, 0));
        assertEquals(0, Activation.RELU.derivative(-0.0, 0));
        assertEquals(0.0, Activation.RELU.apply(-0.0));
    }

    /// The side of the kink is that of PyTorch's own, whose slope at 0 is that of the negative numbers.
    @Test
    void leakyReluHasTheSlopeOfNegativeNumbersAtItsKink() {
        assertEquals(0.01, Activation.LEAKY_RELU.derivative(0, 0));
        assertEquals(0.01, Activation.LEAKY_RELU.derivative(-0.0, -0.0));
        assertEquals(-0.02, Activation.LEAKY_RELU.apply(-2));
        assertEquals(2, Activation.LEAKY_RELU.apply(2));
        assertEquals(1, Activation.LEAKY_RELU.derivative(Double.MIN_VALUE, Double.MIN_VALUE));
    }

    @Test
    void farFromZeroValuesAreTheirLimits() {
        assertEquals(1, Activation.TANH.apply(Double.POSITIVE_INFINITY));
        assertEquals(-1, Activation.TANH.apply(-1e308));
        assertEquals(1, Activation.SIGMOID.apply(1e308));
        assertEquals(0, Activation.SIGMOID.apply(Double.NEGATIVE_INFINITY));
        assertEquals(Math.exp(-700), Activation.SIGMOID.apply(-700), 1e-315);
        assertEquals(Double.POSITIVE_INFINITY, Activation.RELU.apply(Double.POSITIVE_INFINITY));
        for (Activation f : Activation.values()) {
            assertEquals(Double.NaN, f.apply(Double.NaN));
            assertEquals(Double.NaN, f.derivative(Double.NaN, f.apply(Double.NaN)));
        }
    }
}
