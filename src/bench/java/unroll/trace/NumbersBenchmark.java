package unroll.trace;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import unroll.oracle.Scenarios;
import unroll.rnn.Scenario;

/// The whole gradient, and the sizes of all parts, of networks that read T words with H units and K classes.
///
/// Upper limits, from a plain trial on two cores: 0.02, 0.17, 0.99 and 28 ms for the gradient; 0.005, 0.37, 7.9 and 66 ms
/// for the sizes, the forward pass being there.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class NumbersBenchmark {

    /// H, T and K.
    @Param({"3,4,4", "16,24,27", "64,100,50", "100,200,1000"})
    public String shape;

    private Scenario scenario;
    private Forward forward;

    /// Draws the network.
    @Setup
    public void draw() {
        String[] sizes = shape.split(",");
        scenario = Scenarios.words(Integer.parseInt(sizes[0]), Integer.parseInt(sizes[1]), Integer.parseInt(sizes[2]));
        forward = Forward.of(scenario);
    }

    /// Forward pass and one sweep back.
    @Benchmark
    public PlainGradient wholeGradient() {
        return PlainGradient.of(scenario, Forward.of(scenario));
    }

    /// ‖part (e, k)‖ for every error and every step.
    @Benchmark
    public PartSizes sizesOfAllParts() {
        return PartSizes.of(scenario, forward);
    }
}
