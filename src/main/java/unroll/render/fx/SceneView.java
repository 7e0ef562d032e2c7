package unroll.render.fx;

import java.util.function.BiFunction;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import unroll.scene.Paint;
import unroll.scene.PixelGrid;
import unroll.scene.Scene;
import unroll.scene.Tween;

/// Shows scenes. Nodes are kept from one scene to the next, and only what differs is touched. Its marks take no part in
/// layout and don't receive the mouse: the view does, in the scene's own coordinates.
public final class SceneView extends Region {
    private final Rectangle ground = new Rectangle();
    private final MarkNodes marks;
    private final Motion motion = new Motion(this::display);
    private Scene shown = new Scene(0, 0, Paint.NONE, java.util.List.of());

    /// A view that shows an empty page, with fonts of its own.
    public SceneView() {
        this(new FxFonts());
    }

    /// A view that shows an empty page.
    ///
    /// @param fonts may serve other views too
    public SceneView(FxFonts fonts) {
        setSnapToPixel(false);
        Group page = new Group();
        page.setManaged(false);
        page.setAutoSizeChildren(false);
        page.setMouseTransparent(true);
        ground.setManaged(false);
        ground.setMouseTransparent(true);
        FxValues.fill(ground, shown.ground());
        marks = new MarkNodes(page.getChildren(), fonts);
        getChildren().addAll(ground, page);
    }

    /// Shows a scene at once; what still moves is cut short.
    public void show(Scene scene) {
        motion.stop();
        display(scene);
    }

    /// Moves from the scene shown to another. What still moves jumps to its end first. No duration: at once.
    public void transitionTo(Scene scene, Duration duration) {
        to(scene, duration, Tween::between);
    }

    /// Has what differs in another scene fade in where it is to be; see [Tween#fading]. No duration: at once.
    public void fadeTo(Scene scene, Duration duration) {
        to(scene, duration, Tween::fading);
    }

    private void to(Scene scene, Duration duration, BiFunction<Scene, Scene, Tween> way) {
        motion.finish();
        if (duration.greaterThan(Duration.ZERO)) {
            motion.start(way.apply(shown, scene), duration);
        } else {
            display(scene);
        }
    }

    /// Lets what still moves jump to its end.
    public void finishTransition() {
        motion.finish();
    }

    /// Whether something still moves.
    public boolean isMoving() {
        return motion.isRunning();
    }

    /// The scene shown now: during a motion, the one between the two.
    public Scene shown() {
        return shown;
    }

    private void display(Scene scene) {
        if (scene == shown) {
            return;
        }
        if (scene.width() != shown.width() || scene.height() != shown.height()) {
            ground.setWidth(scene.width());
            ground.setHeight(scene.height());
            setPrefSize(scene.width(), scene.height());
        }
        // a fill that is set is painted anew, with all that lies over it, even where it is the same
        if (!scene.ground().equals(shown.ground())) {
            FxValues.fill(ground, scene.ground());
        }
        marks.show(PixelGrid.over(scene).marks());
        shown = scene;
    }
}
