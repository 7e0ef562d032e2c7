package unroll.app;

import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.util.Duration;

/// Dims everything but a round spot that follows the mouse.
final class Spotlight extends Region {
    /// Of the height of what it dims.
    private static final double RADIUS = 0.16;
    /// Some systems repeat a key that is held by letting it go and pressing it again.
    private static final Duration REPEAT = Duration.millis(70);
    private final PauseTransition letGo = new PauseTransition(REPEAT);
    private Point2D at = Point2D.ZERO;

    Spotlight() {
        setId("spotlight");
        setMouseTransparent(true);
        setVisible(false);
        letGo.setOnFinished(event -> setVisible(false));
    }

    /// The key is held.
    void hold() {
        letGo.stop();
        if (!isVisible()) {
            setVisible(true);
            requestLayout();
        }
    }

    /// The key is held no more.
    void letGo() {
        if (isVisible()) {
            letGo.playFromStart();
        }
    }

    /// On or off, for who has no key to hold.
    void toggle() {
        if (isVisible()) {
            setVisible(false);
        } else {
            hold();
        }
    }

    /// Follows the mouse.
    void moveTo(double x, double y) {
        at = new Point2D(x, y);
        if (isVisible()) {
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        if (isVisible()) {
            Shape dim = Shape.subtract(new Rectangle(getWidth(), getHeight()),
                    new Circle(at.getX(), at.getY(), RADIUS * getHeight()));
            dim.getStyleClass().add("dimmed");
            dim.setManaged(false);
            getChildren().setAll(dim);
        }
    }
}
