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
import unroll.io.BundledScenarios;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;

/// Learning a thousand times on the example.
///
/// Upper limit: a second.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TrainingBenchmark {

    /// What is learned on: one error, or all joined.
    @Param({"one", "all"})
    public String error;

    private Scenario scenario;

    /// Reads the example.
    @Setup
    public void read() {
        Scenario example = BundledScenarios.first().read();
        scenario = error.equals("all") ? example.with(new Focus.All()) : example;
    }

    /// A thousand steps.
    @Benchmark
    public Training aThousandSteps() {
        return Training.run(scenario, 1000, () -> false, (_, _) -> {
        });
    }
}
