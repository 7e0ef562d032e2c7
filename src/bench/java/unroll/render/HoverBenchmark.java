package unroll.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import unroll.figure.Lights;
import unroll.figure.Picture;
import unroll.figure.Place;
import unroll.figure.Size;
import unroll.figure.Subject;
import unroll.figure.Tools;
import unroll.oracle.Scenarios;
import unroll.render.fx.SceneView;
import unroll.render.java2d.Java2dTextMeasure;
import unroll.render.java2d.LatexTypesetter;
import unroll.session.Projection;
import unroll.session.Session;
import unroll.text.Language;

/// From a pointer at one thing until all that shows the same fact is lit: the next session, what follows from the
/// trace's equations, and the nodes over the pictures of a window of 1440 × 900, with styles and layout. On the FX
/// thread, without painting. Every thing on the screen in turn, in the middle of the way back.
///
/// The median (p0.50) is to be under 16 ms, one frame.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class HoverBenchmark {
    /// H, T and K of a network that reads words.
    @Param({"8,20,12", "64,200,50"})
    public String scenario;

    private final Projection projection = new Projection(new Tools(new Java2dTextMeasure(), new LatexTypesetter()));
    private final List<Part> parts = new ArrayList<>();
    private final List<Subject> subjects = new ArrayList<>();
    private Scene window;
    private Session session;
    private int next;

    /// Starts JavaFX and shows the pictures.
    ///
    /// @throws Exception where it doesn't start
    @Setup
    public void start() throws Exception {
        String[] sizes = scenario.split(",");
        session = Session.of(Scenarios.words(Integer.parseInt(sizes[0]), Integer.parseInt(sizes[1]),
                Integer.parseInt(sizes[2])), Language.ENGLISH);
        session = session.to(session.script().size() * 4 / 5);
        FxScreen.start();
        FxScreen.run(this::open);
    }

    /// Stops JavaFX.
    @TearDown
    public void stop() {
        Platform.exit();
    }

    /// The pointer at the next thing.
    ///
    /// @throws Exception where it fails
    @Benchmark
    public void nextThing() throws Exception {
        FxScreen.run(() -> {
            next = (next + 1) % subjects.size();
            Session pointed = session.pointedAt(Optional.of(subjects.get(next)));
            Lights lights = projection.lights(pointed);
            parts.forEach(part -> part.over()
                    .show(projection.highlight(pointed, lights, part::places, part.size())));
            window.getRoot().applyCss();
            window.getRoot().layout();
        });
    }

    private void open() {
        Map<Size, BiFunction<Session, Size, Picture>> pictures = Map.of(
                new Size(236, 510), projection::weights,
                new Size(785, 510), projection::network,
                new Size(405, 510), projection::ledger,
                new Size(860, 220), projection::explanation,
                new Size(570, 220), projection::code);
        Pane page = new Pane();
        pictures.forEach((size, draw) -> {
            Picture picture = draw.apply(session, size);
            SceneView view = new SceneView();
            view.show(picture.scene());
            Part part = new Part(new SceneView(), size, projection.places(picture));
            parts.add(part);
            part.places().stream().map(Place::subject).distinct().forEach(subjects::add);
            page.getChildren().addAll(view, part.over());
        });
        window = new Scene(page, 1440, 900);
    }

    /// A picture of the window with what lies over it.
    private record Part(SceneView over, Size size, List<Place> places) {}
}
