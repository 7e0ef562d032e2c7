package unroll.render;

import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import unroll.io.BundledScenarios;
import unroll.rnn.Scenario;
import unroll.session.Session;
import unroll.text.Language;

/// One step of the lesson until the nodes of the window are up to date: the next session, its pictures at the sizes that
/// they have in a window of 1440 × 900, each shown in its view in a scene, with styles and layout. On the FX thread, at
/// once, without motion or painting. After the last step comes the first.
///
/// The median (p0.50) is to be under 4 ms for the example and under 16 ms at T = 100, H = 16.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ShowBenchmark {
    private static final String EXAMPLE = "example";

    /// The first bundled scenario, or H, T and K of a network that reads words.
    @Param({EXAMPLE, "16,100,20", "64,200,50"})
    public String scenario;

    private WindowParts parts;
    private Session session;

    /// Starts JavaFX and shows the start of the lesson.
    ///
    /// @throws Exception where it doesn't start
    @Setup
    public void start() throws Exception {
        session = Session.of(scenario(), Language.ENGLISH);
        FxScreen.start();
        FxScreen.run(this::open);
    }

    /// Stops JavaFX.
    @TearDown
    public void stop() {
        Platform.exit();
    }

    /// One step on.
    ///
    /// @throws Exception where it fails
    @Benchmark
    public void nextStep() throws Exception {
        FxScreen.run(() -> {
            session = session.position() == session.script().size() ? session.first() : session.next();
            parts.show(session);
        });
    }

    private void open() {
        parts = new WindowParts();
        parts.show(session);
    }

    private Scenario scenario() {
        return scenario.equals(EXAMPLE) ? BundledScenarios.first().read() : WindowParts.words(scenario);
    }
}
