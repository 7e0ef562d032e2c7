package unroll.app;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Puts a window where it was, and follows where it is put.
final class Placement {
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 560;
    private final Stage stage;
    private Rectangle2D box;

    /// Places a window that is not shown yet.
    Placement(Stage stage, Optional<WindowPlace> before) {
        this.stage = stage;
        List<Rectangle2D> screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        Rectangle2D first = Screen.getPrimary().getVisualBounds();
        WindowPlace place = before.map(it -> it.within(screens)).orElseGet(() -> WindowPlace.middle(first));
        box = place.box();
        stage.setMinWidth(Math.min(LEAST_WIDTH, first.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, first.getHeight()));
        stage.setX(box.getMinX());
        stage.setY(box.getMinY());
        stage.setWidth(box.getWidth());
        stage.setHeight(box.getHeight());
        stage.setMaximized(place.maximized());
        stage.xProperty().subscribe(this::follow);
        stage.yProperty().subscribe(this::follow);
        stage.widthProperty().subscribe(this::follow);
        stage.heightProperty().subscribe(this::follow);
    }

    /// Where it is.
    WindowPlace now() {
        return new WindowPlace(box, stage.isMaximized());
    }

    /// What a maximized window goes back to is kept.
    private void follow() {
        if (stage.isShowing() && !stage.isMaximized() && !stage.isIconified() && stage.getWidth() > 0) {
            box = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        }
    }
}
