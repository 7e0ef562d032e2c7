package unroll.render.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import unroll.render.FxThread;
import unroll.render.Gallery;
import unroll.render.RandomScenes;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Path;
import unroll.scene.Scene;
import unroll.scene.Stroke;

final class SceneViewTest {

    @Test
    void whatIsShownDependsOnTheLastSceneOnly() {
        FxThread.run(() -> {
            RandomScenes scenes = new RandomScenes(7);
            SceneView view = new SceneView();
            for (int i = 0; i < 400; i++) {
                Scene scene = scenes.next();
                view.show(scene);
                assertEquals(fresh(scene), NodeTree.of(view), "scene " + i);
            }
        });
    }

    @Test
    void thereAndBackIsTheSamePicture() {
        FxThread.run(() -> {
            List<Scene> gallery = List.copyOf(Gallery.all().values());
            SceneView view = new SceneView();
            for (Scene a : gallery) {
                for (Scene b : gallery) {
                    view.show(a);
                    view.show(b);
                    view.show(a);
                }
                assertEquals(fresh(a), NodeTree.of(view));
            }
        });
    }

    @Test
    void aNodeIsKeptAsLongAsItsMarkIsThere() {
        FxThread.run(() -> {
            SceneView view = new SceneView();
            view.show(scene(rect("a", 0), rect("b", 10), rect("c", 20)));
            List<Node> before = List.copyOf(page(view));
            view.show(scene(rect("c", 25), rect("x", 5), rect("a", 3)));
            List<Node> after = page(view);
            assertSame(before.get(0), after.get(2));
            assertSame(before.get(2), after.get(0));
            assertNotSame(before.get(1), after.get(1));
        });
    }

    @Test
    void aGroundThatStaysIsNotPaintedAnew() {
        FxThread.run(() -> {
            SceneView view = new SceneView();
            view.show(new Scene(100, 100, Paint.rgb(0xFAFAFA), List.of(rect("a", 0))));
            Rectangle ground = (Rectangle) view.getChildrenUnmodifiable().getFirst();
            javafx.scene.paint.Paint before = ground.getFill();
            view.show(new Scene(100, 100, Paint.rgb(0xFAFAFA), List.of(rect("a", 5))));
            // JavaFX paints the whole of it anew as soon as its fill is another object
            assertSame(before, ground.getFill());
            view.show(new Scene(100, 100, Paint.rgb(0x101010), List.of(rect("a", 5))));
            assertEquals(Color.rgb(0x10, 0x10, 0x10), ground.getFill());
        });
    }

    @Test
    void aMarkPutBetweenOthersIsOneChangeOfTheList() {
        FxThread.run(() -> {
            SceneView view = new SceneView();
            view.show(scene(rect("a", 0), rect("b", 10), rect("c", 20)));
            List<String> changes = new ArrayList<>();
            page(view).addListener((ListChangeListener<Node>) change -> changes.add(change.toString()));
            view.show(scene(rect("a", 4), rect("x", 5), rect("b", 10), rect("c", 21)));
            assertEquals(1, changes.size(), changes::toString);
            view.show(scene(rect("a", 5), rect("x", 6), rect("b", 11), rect("c", 22)));
            assertEquals(1, changes.size(), changes::toString);
        });
    }

    @Test
    void aMarkBroughtToTheFrontLeavesTheOthersInTheirPlace() {
        FxThread.run(() -> {
            SceneView view = new SceneView();
            view.show(scene(rect("a", 0), rect("b", 10), rect("c", 20), rect("d", 30), rect("e", 40)));
            List<Node> removed = new ArrayList<>();
            Node second = page(view).get(1);
            page(view).addListener((ListChangeListener<Node>) change -> {
                while (change.next()) {
                    removed.addAll(change.getRemoved());
                }
            });
            view.show(scene(rect("a", 0), rect("c", 20), rect("d", 30), rect("b", 10), rect("e", 40)));
            assertEquals(List.of(second), removed);
        });
    }

    @Test
    void anOutlineThatMovesKeepsItsElements() {
        FxThread.run(() -> {
            Path.Builder line = Path.builder();
            line.move(0, 0);
            line.line(5, 9);
            Path path = line.build();
            SceneView view = new SceneView();
            view.show(scene(outline(path)));
            javafx.scene.shape.Path node = (javafx.scene.shape.Path) page(view).getFirst();
            List<Object> elements = List.copyOf(node.getElements());
            view.show(scene(outline(path.moved(7, 8))));
            assertEquals(elements, node.getElements());
            assertEquals(7, node.getTranslateX());
        });
    }

    @Test
    void twoMarksOfOneIdAreRefusedByName() {
        FxThread.run(() -> {
            SceneView view = new SceneView();
            Scene twice = scene(rect("a", 0), rect("a", 10));
            Exception refusal = assertThrows(IllegalArgumentException.class, () -> view.show(twice));
            assertTrue(refusal.getMessage().contains("a"));
        });
    }

    @Test
    void aStyleSheetChangesNoFontAndNoColour() {
        FxThread.run(() -> {
            SceneView view = new SceneView();
            view.show(scene(new Mark.Text(new MarkId("t"), 5, 20, "the cat", Font.medium(13.5), Paint.rgb(0x1B1F24))));
            String before = NodeTree.of(view);
            StackPane root = new StackPane(view);
            root.setStyle("-fx-font-size: 30px; -fx-font-family: serif");
            new javafx.scene.Scene(root);
            root.applyCss();
            root.layout();
            Text text = (Text) page(view).getFirst();
            assertEquals(13.5, text.getFont().getSize());
            assertEquals(before, NodeTree.of(view));
        });
    }

    @Test
    void aTransitionEndsInTheVeryScene() {
        SceneView view = FxThread.call(SceneView::new);
        Scene from = scene(rect("a", 0));
        Scene to = scene(rect("a", 100));
        FxThread.run(() -> {
            view.show(from);
            view.transitionTo(to, Duration.millis(60));
            assertTrue(view.isMoving());
        });
        Set<Double> places = new TreeSet<>();
        while (FxThread.call(view::isMoving)) {
            places.add(FxThread.call(() -> ((Mark.Rect) view.shown().marks().getFirst()).box().x()));
        }
        assertSame(to, view.shown());
        assertTrue(places.stream().allMatch(x -> x >= 0 && x <= 100), places::toString);
    }

    /// What changes without motion changes in the same frame.
    @Test
    void aTransitionIsOnItsWayFromTheFirstFrameOn() {
        FxThread.run(() -> {
            SceneView view = new SceneView();
            view.show(scene(rect("a", 0)));
            view.transitionTo(scene(rect("a", 100)), Duration.millis(250));
            double x = ((Mark.Rect) view.shown().marks().getFirst()).box().x();
            assertTrue(x > 15 && x < 30, () -> "at " + x);
            view.fadeTo(scene(rect("b", 0)), Duration.millis(250));
            assertEquals("b", view.shown().marks().getFirst().id().name());
            assertTrue(view.isMoving());
        });
    }

    @Test
    void aSceneShownDuringATransitionCutsItShort() {
        FxThread.run(() -> {
            SceneView view = new SceneView();
            Scene second = scene(rect("a", 50));
            Scene third = scene(rect("a", 100));
            view.show(scene(rect("a", 0)));
            view.transitionTo(second, Duration.seconds(100));
            view.transitionTo(third, Duration.seconds(100));
            assertEquals(50, ((Mark.Rect) view.shown().marks().getFirst()).box().x(), 0.1);
            view.finishTransition();
            assertSame(third, view.shown());
            view.transitionTo(second, Duration.seconds(100));
            view.show(third);
            assertSame(third, view.shown());
            assertFalse(view.isMoving());
            view.transitionTo(second, Duration.ZERO);
            assertSame(second, view.shown());
            assertFalse(view.isMoving());
        });
    }

    @Test
    void theMouseMeetsTheViewAndNoMark() {
        FxThread.run(() -> {
            SceneView view = new SceneView();
            view.show(scene(rect("a", 0)));
            view.getChildrenUnmodifiable().forEach(child -> assertTrue(child.isMouseTransparent()));
            assertFalse(view.isMouseTransparent());
        });
    }

    @Test
    void theViewIsAsLargeAsItsPage() {
        FxThread.run(() -> {
            SceneView view = new SceneView();
            view.show(scene(rect("a", 0)));
            assertEquals(200, view.prefWidth(-1));
            assertEquals(100, view.prefHeight(-1));
        });
    }

    private static String fresh(Scene scene) {
        SceneView view = new SceneView();
        view.show(scene);
        return NodeTree.of(view);
    }

    private static ObservableList<Node> page(SceneView view) {
        return ((Group) view.getChildrenUnmodifiable().get(1)).getChildren();
    }

    private static Scene scene(Mark... marks) {
        return new Scene(200, 100, Paint.rgb(0xFFFFFF), List.of(marks));
    }

    private static Mark rect(String id, double x) {
        return new Mark.Rect(new MarkId(id), new Box(x, 0, 10, 10), 0, Paint.rgb(0x2166AC), Stroke.NONE);
    }

    private static Mark outline(Path path) {
        return new Mark.Outline(new MarkId("o"), path, Paint.NONE, Stroke.solid(Paint.rgb(0), 1));
    }
}
