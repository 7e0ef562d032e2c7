package unroll.render;

import java.util.List;
import java.util.Optional;
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
import unroll.edit.SetNumber;
import unroll.edit.Slot;
import unroll.figure.Comparison;
import unroll.figure.Picture;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.session.Gesture;
import unroll.session.Session;
import unroll.text.Language;

/// Dragging one entry of W by one frame, at the end of the lesson, where everything is shown: the changed scenario, all its
/// numbers and all pictures of the window; and the same with the nodes, their styles and layout.
///
/// The median (p0.50) of the pictures is to be under 8 ms, also while they are compared with a pinned state.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DragBenchmark {
    private static final Slot SLOT = new Slot.OfWeight(Weight.W, 1, 2);
    private static final Gesture DRAG = new Gesture(1);

    /// H, T and K of a network that reads words.
    @Param({"3,4,4", "16,20,30"})
    public String shape;

    /// What is compared with the state before.
    @Param({"nothing", "difference"})
    public String pinned;

    private WindowParts parts;
    private Session session;
    private double number;

    /// Starts JavaFX and shows the end of the lesson.
    ///
    /// @throws Exception where it doesn't start
    @Setup
    public void start() throws Exception {
        Session start = Session.of(WindowParts.words(shape), Language.ENGLISH).last();
        session = pinned.equals("nothing")
                ? start
                : start.pinned().with(start.view().with(Comparison.DIFFERENCE));
        FxScreen.start();
        FxScreen.run(() -> {
            parts = new WindowParts();
            parts.show(session);
        });
    }

    /// Stops JavaFX.
    @TearDown
    public void stop() {
        Platform.exit();
    }

    /// The change and its pictures.
    ///
    /// @return what is shown
    @Benchmark
    public List<Picture> newPictures() {
        drag();
        return parts.pictures(session);
    }

    /// The change, its pictures and their nodes.
    ///
    /// @throws Exception where it fails
    @Benchmark
    public void newNodes() throws Exception {
        FxScreen.run(() -> {
            drag();
            parts.show(session);
        });
    }

    private void drag() {
        number = number > 1 ? -1 : number + 0.01;
        SetNumber edit = new SetNumber(SLOT, number);
        Scenario before = session.scenario();
        session = session.changed(edit.name(before), session.lesson().with(SLOT.set(before, number)),
                Optional.of(DRAG));
    }
}
