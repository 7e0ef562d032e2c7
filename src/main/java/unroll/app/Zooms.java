package unroll.app;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import unroll.io.Room;

/// How large the whole interface is: one size for the desk, which is the first screen, and one for all other screens,
/// which are taken for projectors. A window that is moved from one to the other gets the other size.
final class Zooms {
    /// The sizes that a person steps through.
    private static final List<Double> STOPS = List.of(Room.LEAST_ZOOM, 0.67, 0.75, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75,
            2.0, 2.5, Room.MOST_ZOOM);
    /// The least room that a window leaves its content, in px of the content: larger than so it does not get.
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 400;
    private static final double NEAR = 1e-9;
    private final Stage stage;
    private final DoubleProperty desk;
    private final DoubleProperty projector;
    private final ObservableValue<Double> now;

    Zooms(Stage stage, Room before) {
        this.stage = stage;
        this.desk = new SimpleDoubleProperty(before.deskZoom());
        this.projector = new SimpleDoubleProperty(before.projectorZoom());
        this.now = Bindings.createObjectBinding(() -> place().get(), desk, projector, stage.xProperty(),
                stage.yProperty(), stage.widthProperty(), stage.heightProperty());
    }

    /// The size on the screen that the window is on.
    ObservableValue<Double> nowProperty() {
        return now;
    }

    /// The size on the desk.
    double desk() {
        return desk.get();
    }

    /// The size on a projector.
    double projector() {
        return projector.get();
    }

    /// The size where a window of some px shows it: no larger than leaves its content the least room.
    static double fitting(double zoom, double width, double height) {
        return Math.min(zoom, Math.max(1, Math.min(width / LEAST_WIDTH, height / LEAST_HEIGHT)));
    }

    /// The next larger size here.
    void larger() {
        STOPS.stream().filter(stop -> stop > place().get() + NEAR).findFirst().ifPresent(place()::set);
    }

    /// The next smaller size here.
    void smaller() {
        STOPS.reversed().stream().filter(stop -> stop < place().get() - NEAR).findFirst().ifPresent(place()::set);
    }

    /// The usual size here.
    void usual() {
        place().set(1);
    }

    private DoubleProperty place() {
        return isOnDesk() ? desk : projector;
    }

    /// Whether the middle of the window is on the first screen.
    private boolean isOnDesk() {
        double x = stage.getX() + stage.getWidth() / 2;
        double y = stage.getY() + stage.getHeight() / 2;
        Rectangle2D first = Screen.getPrimary().getBounds();
        return Double.isNaN(x) || Double.isNaN(y) || first.contains(x, y)
                || Screen.getScreens().stream().noneMatch(screen -> screen.getBounds().contains(x, y));
    }
}
