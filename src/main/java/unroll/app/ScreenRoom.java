package unroll.app;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Window;

/// The room that a screen has for the windows beside the main one: all of it but what the system keeps for itself.
final class ScreenRoom {
    /// A frame of a window that has none to compare with, in px.
    private static final double FRAME_WIDTH = 16;
    private static final double FRAME_HEIGHT = 40;

    private ScreenRoom() {
    }

    /// The room on the screen that a window is on; on the first where it is on none.
    static Rectangle2D of(Window window) {
        double x = window.getX() + window.getWidth() / 2;
        double y = window.getY() + window.getHeight() / 2;
        return Screen.getScreens().stream().filter(it -> it.getBounds().contains(x, y)).findFirst()
                .orElseGet(Screen::getPrimary).getVisualBounds();
    }

    /// The part of a room that is left inside a window's frame.
    ///
    /// @param like a window that has such a frame, or none
    static Rectangle2D within(Rectangle2D room, Window like) {
        double width = Math.max(FRAME_WIDTH, frame(like.getWidth(), like.getScene().getWidth()));
        double height = Math.max(FRAME_HEIGHT, frame(like.getHeight(), like.getScene().getHeight()));
        return new Rectangle2D(room.getMinX(), room.getMinY(), Math.max(1, room.getWidth() - width),
                Math.max(1, room.getHeight() - height));
    }

    private static double frame(double outer, double inner) {
        return Double.isNaN(outer) ? 0 : outer - inner;
    }

    /// A place in the middle over a window; no part of it is outside of a room that is large enough.
    static Rectangle2D over(Window owner, double width, double height, Rectangle2D room) {
        return kept(new Rectangle2D(owner.getX() + (owner.getWidth() - width) / 2,
                owner.getY() + (owner.getHeight() - height) / 2, width, height), room);
    }

    /// A place moved so that no part of it is outside of a room that is large enough.
    static Rectangle2D kept(Rectangle2D place, Rectangle2D room) {
        return new Rectangle2D(inside(place.getMinX(), place.getWidth(), room.getMinX(), room.getMaxX()),
                inside(place.getMinY(), place.getHeight(), room.getMinY(), room.getMaxY()), place.getWidth(),
                place.getHeight());
    }

    private static double inside(double at, double size, double least, double most) {
        return Math.max(least, Math.min(at, most - size));
    }
}
