package unroll.trace;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import unroll.linalg.Matrix;
import unroll.oracle.Networks;
import unroll.rnn.Cell;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

/// The whole gradient of a network of each cell that reads 100 words with 64 units and 50 classes.
///
/// Upper limit: for an LSTM four times what the plain cell takes.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CellBenchmark {

    /// The cell.
    @Param({"RNN", "LSTM", "GRU", "GRU_RESET_BEFORE"})
    public Cell cell;

    private Scenario scenario;

    /// Draws the network.
    @Setup
    public void draw() {
        scenario = Networks.words(cell, 64, 100, 50);
    }

    /// Forward pass, one sweep back and the sums over time.
    @Benchmark
    public Map<Weight, Matrix> wholeGradient() {
        return TotalGradients.of(Trace.of(scenario));
    }
}
