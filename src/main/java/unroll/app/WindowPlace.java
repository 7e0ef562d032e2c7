package unroll.app;

import java.util.List;
import javafx.geometry.Rectangle2D;

/// Where a window is on the desktop.
///
/// @param box its outside, in px; while it is maximized, what it goes back to
/// @param maximized whether it fills its screen
record WindowPlace(Rectangle2D box, boolean maximized) {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double FRAME = 40;
    private static final double GRIP = 80;

    /// A place in the middle of a screen; all of it where the screen is no larger than the window.
    static WindowPlace middle(Rectangle2D screen) {
        boolean fills = screen.getWidth() < WIDTH + FRAME || screen.getHeight() < HEIGHT + FRAME;
        double width = Math.min(WIDTH, screen.getWidth());
        double height = Math.min(HEIGHT, screen.getHeight());
        return new WindowPlace(new Rectangle2D(screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2, width, height), fills);
    }

    /// This place, or one in the middle of the first screen where nobody could take hold of the window's title bar: a
    /// screen that it was on may be gone.
    WindowPlace within(List<Rectangle2D> screens) {
        Rectangle2D title = new Rectangle2D(box.getMinX() + GRIP, box.getMinY(),
                Math.max(1, box.getWidth() - 2 * GRIP), 1);
        return screens.stream().filter(screen -> screen.intersects(title)).findFirst()
                .map(screen -> new WindowPlace(new Rectangle2D(box.getMinX(), box.getMinY(),
                        Math.min(box.getWidth(), screen.getWidth()), Math.min(box.getHeight(), screen.getHeight())),
                        maximized))
                .orElseGet(() -> middle(screens.getFirst()));
    }
}
