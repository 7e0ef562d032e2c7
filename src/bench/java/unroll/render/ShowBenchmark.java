package unroll.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import unroll.figure.Picture;
import unroll.figure.Size;
import unroll.figure.Tools;
import unroll.io.BundledScenarios;
import unroll.oracle.Scenarios;
import unroll.render.fx.SceneView;
import unroll.render.java2d.Java2dTextMeasure;
import unroll.render.java2d.LatexTypesetter;
import unroll.rnn.Scenario;
import unroll.session.Projection;
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

    private final Projection projection = new Projection(new Tools(new Java2dTextMeasure(), new LatexTypesetter()));
    private final List<Part> parts = new ArrayList<>();
    private Scene window;
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
            show();
        });
    }

    private void open() {
        Map<Size, BiFunction<Session, Size, Picture>> pictures = Map.of(
                new Size(236, 510), projection::weights,
                new Size(785, 510), projection::network,
                new Size(405, 510), projection::ledger,
                new Size(860, 220), projection::explanation,
                new Size(570, 220), projection::code,
                new Size(250, 44), projection::count,
                new Size(900, 72), projection::timeline);
        Pane page = new Pane();
        pictures.forEach((size, draw) -> {
            Part part = new Part(new SceneView(), size, draw);
            parts.add(part);
            page.getChildren().add(part.view());
        });
        window = new Scene(page, 1440, 900);
        show();
    }

    private void show() {
        parts.forEach(part -> part.view().show(part.draw().apply(session, part.size()).scene()));
        window.getRoot().applyCss();
        window.getRoot().layout();
    }

    private Scenario scenario() {
        if (scenario.equals(EXAMPLE)) {
            return BundledScenarios.first().read();
        }
        String[] sizes = scenario.split(",");
        return Scenarios.words(Integer.parseInt(sizes[0]), Integer.parseInt(sizes[1]), Integer.parseInt(sizes[2]));
    }

    /// A picture of the window with its view.
    private record Part(SceneView view, Size size, BiFunction<Session, Size, Picture> draw) {}
}
