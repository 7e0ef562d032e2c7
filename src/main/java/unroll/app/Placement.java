package unroll.app;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import unroll.io.WindowPlace;

/// Puts a window where it was, and follows where it is put.
final class Placement {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double FRAME = 40;
    private static final double GRIP = 80;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 560;
    private final Stage stage;
    private WindowPlace place;

    /// Decides the place of a window that is not shown yet.
    Placement(Stage stage, Optional<WindowPlace> before) {
        this.stage = stage;
        List<Rectangle2D> screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        Rectangle2D first = Screen.getPrimary().getVisualBounds();
        place = before.map(it -> within(it, screens)).orElseGet(() -> middle(first));
        stage.setMinWidth(Math.min(LEAST_WIDTH, first.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, first.getHeight()));
    }

    /// Puts the window there; to be called when it has its scene, which has the size. Were it the window's own, all pictures
    /// would be drawn anew as soon as it is known how much of it the frame takes.
    void put() {
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setMaximized(place.state() == WindowPlace.State.MAXIMIZED);
        Scene scene = stage.getScene();
        List.of(stage.xProperty(), stage.yProperty(), scene.widthProperty(), scene.heightProperty())
                .forEach(it -> it.subscribe(this::follow));
        stage.maximizedProperty().subscribe(this::follow);
    }

    /// Where it is, with the size within its frame; while it is maximized, with the size that it goes back to.
    WindowPlace now() {
        return place;
    }

    /// A place in the middle of a screen; all of it where the screen is hardly larger than the window.
    static WindowPlace middle(Rectangle2D screen) {
        boolean fills = screen.getWidth() < WIDTH + FRAME || screen.getHeight() < HEIGHT + FRAME;
        double width = Math.min(WIDTH, screen.getWidth());
        double height = Math.min(HEIGHT, screen.getHeight());
        return new WindowPlace(screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2, width, height,
                fills ? WindowPlace.State.MAXIMIZED : WindowPlace.State.NORMAL);
    }

    /// A place no larger than its screen; in the middle of the first screen where nobody could take hold of the window's
    /// title bar: the screen that it was on may be gone.
    static WindowPlace within(WindowPlace place, List<Rectangle2D> screens) {
        Rectangle2D title = new Rectangle2D(place.x() + GRIP, place.y(), Math.max(1, place.width() - 2 * GRIP), 1);
        return screens.stream().filter(screen -> screen.intersects(title)).findFirst()
                .map(screen -> new WindowPlace(place.x(), place.y(), Math.min(place.width(), screen.getWidth()),
                        Math.min(place.height(), screen.getHeight()), place.state()))
                .orElseGet(() -> middle(screens.getFirst()));
    }

    private void follow() {
        Scene scene = stage.getScene();
        if (!stage.isShowing() || stage.isIconified() || Double.isNaN(stage.getWidth())) {
            return;
        }
        place = stage.isMaximized()
                ? new WindowPlace(place.x(), place.y(), place.width(), place.height(), WindowPlace.State.MAXIMIZED)
                : new WindowPlace(stage.getX(), stage.getY(), scene.getWidth(), scene.getHeight(),
                        WindowPlace.State.NORMAL);
    }
}
