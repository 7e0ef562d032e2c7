package unroll.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import unroll.render.fx.SceneView;
import unroll.render.java2d.LatexTypesetter;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Scene;
import unroll.scene.Stroke;
import unroll.scene.Tween;

/// A step of the lesson on the screen: about 400 marks, of which 30 differ from the step before. The view is in a
/// window's scene, so style sheets and layout are part of it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ShowBenchmark {
    private static final int CELLS = 180;
    private static final int CHANGED = 15;
    private final LatexTypesetter typesetter = new LatexTypesetter();
    private SceneView view;
    private Tween tween;
    private Scene[] scenes;
    private int step;

    /// Starts JavaFX.
    ///
    /// @throws Exception where it doesn't start
    @Setup
    public void start() throws Exception {
        CompletableFuture<SceneView> started = new CompletableFuture<>();
        Platform.startup(() -> {
            SceneView made = new SceneView();
            new javafx.scene.Scene(new javafx.scene.layout.StackPane(made), 1400, 900);
            started.complete(made);
        });
        view = started.get();
        scenes = new Scene[]{scene(0), scene(1)};
        tween = Tween.between(scenes[0], scenes[1]);
    }

    /// Stops JavaFX.
    @TearDown
    public void stop() {
        Platform.exit();
    }

    /// The next step at once, with styles and layout.
    ///
    /// @throws Exception where it fails
    @Benchmark
    public void nextStep() throws Exception {
        onScreen(() -> view.show(scenes[++step % 2]));
    }

    /// One frame of the motion between two steps.
    ///
    /// @throws Exception where it fails
    @Benchmark
    public void frameOfMotion() throws Exception {
        onScreen(() -> view.show(tween.at(++step % 100 / 100.0)));
    }

    /// All nodes made anew, as when the window opens.
    ///
    /// @throws Exception where it fails
    @Benchmark
    public void firstPicture() throws Exception {
        onScreen(() -> {
            view.show(new Scene(1400, 900, Paint.NONE, List.of()));
            view.show(scenes[0]);
        });
    }

    private void onScreen(Runnable work) throws Exception {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            work.run();
            view.getScene().getRoot().applyCss();
            view.getScene().getRoot().layout();
            done.complete(true);
        });
        done.get();
    }

    private Scene scene(int variant) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < CELLS; i++) {
            int changed = i < CHANGED ? variant : 0;
            MarkId id = new MarkId("cell").child(i);
            Box box = new Box(10 + i % 20 * 60, 10 + i / 20 * 40, 52, 28);
            marks.add(new Mark.Rect(id, box, 3, Paint.rgb(0x2166AC + 0x2000 * changed), Stroke.NONE));
            marks.add(new Mark.Text(id.child("text"), box.x() + 8, box.y() + 18, "0." + (20 + i + changed),
                    Font.sans(12.5), Paint.rgb(0x1B1F24)));
        }
        for (int i = 0; i < 40; i++) {
            int changed = i < 2 ? variant : 0;
            marks.add(new Mark.Outline(new MarkId("formula").child(i),
                    typesetter.typeset("\\delta_{" + (i + changed) + "}\\otimes s_{" + i + "}", 15).outline()
                            .moved(10 + i * 33, 500),
                    Paint.rgb(0x1B1F24), Stroke.NONE));
        }
        return new Scene(1400, 900, Paint.rgb(0xFAFAFB),
                List.of(new Mark.Group(new MarkId("all"), 0, 0, 1, Optional.empty(), marks)));
    }
}
