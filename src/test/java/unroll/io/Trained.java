package unroll.io;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import unroll.linalg.Matrix;
import unroll.rnn.Parameters;
import unroll.rnn.RandomWeights;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.trace.Quantity;
import unroll.trace.Trace;

/// Training with the program's own gradients: Adam (Kingma, Ba 2015) on the sum of the errors of all examples, with its
/// usual decay rates and no randomness beyond the seed.
final class Trained {
    private static final double MEAN_DECAY = 0.9;
    private static final double SQUARE_DECAY = 0.999;
    private static final double TINY = 1e-8;
    private final Map<Weight, Matrix> means = new HashMap<>();
    private final Map<Weight, Matrix> squares = new HashMap<>();
    private Parameters weights;

    private Trained(Parameters weights) {
        this.weights = weights;
        for (Weight weight : weights.present()) {
            Matrix zero = weights.get(weight).scale(0);
            means.put(weight, zero);
            squares.put(weight, zero);
        }
    }

    /// Weights with biases, drawn by a seed and then trained.
    ///
    /// @param examples scenarios of one size; their own weights are of no account
    /// @param rate how far a step goes
    static Parameters on(List<Scenario> examples, long seed, int steps, double rate) {
        Parameters shape = examples.getFirst().parameters();
        Parameters drawn = RandomWeights.draw(shape.hidden(), shape.inputs(), shape.classes(), seed);
        return from(new Parameters(drawn.u(), drawn.w(), drawn.v(), Optional.of(Matrix.zeros(shape.hidden(), 1)),
                Optional.of(Matrix.zeros(shape.classes(), 1))), examples, steps, rate);
    }

    /// Weights of any network, trained from these on.
    ///
    /// @param examples scenarios of one network; their own weights are of no account
    /// @param rate how far a step goes
    static Parameters from(Parameters start, List<Scenario> examples, int steps, double rate) {
        Trained trained = new Trained(start);
        for (int n = 1; n <= steps; n++) {
            trained.step(examples, n, rate);
        }
        return trained.weights;
    }

    private void step(List<Scenario> examples, int n, double rate) {
        List<Trace> traces = examples.stream().map(example -> Trace.of(example.with(weights))).toList();
        Parameters next = weights;
        for (Weight weight : weights.present()) {
            Matrix gradient = traces.stream().map(one -> one.value(new Quantity.TotalGradient(weight)))
                    .reduce(Matrix::plus).orElseThrow();
            next = next.with(weight, weights.get(weight).minus(move(weight, gradient, n).scale(rate)));
        }
        weights = next;
    }

    private Matrix move(Weight weight, Matrix gradient, int n) {
        Matrix mean = decayed(means, weight, MEAN_DECAY, gradient);
        Matrix square = decayed(squares, weight, SQUARE_DECAY, gradient.hadamard(gradient));
        double meanShare = 1 - StrictMath.pow(MEAN_DECAY, n);
        double squareShare = 1 - StrictMath.pow(SQUARE_DECAY, n);
        return mean.zip(square, (m, s) -> m / meanShare / (Math.sqrt(s / squareShare) + TINY));
    }

    private static Matrix decayed(Map<Weight, Matrix> averages, Weight weight, double decay, Matrix now) {
        Matrix before = Objects.requireNonNull(averages.get(weight));
        Matrix after = before.scale(decay).plus(now.scale(1 - decay));
        averages.put(weight, after);
        return after;
    }
}
