package unroll;

import java.io.IOException;
import java.nio.file.Path;
import unroll.cli.CommandName;
import unroll.text.LaunchKey;
import unroll.text.Message;

/// The sentences for a machine where no window can open.
final class Refusal {

    private Refusal() {
    }

    /// Why there is no window, what to install, and which commands need neither a display nor GTK.
    static Message noWindow(Obstacle obstacle) {
        return Message.of(LaunchKey.NO_WINDOW, reason(obstacle), remedy(obstacle), CommandName.list());
    }

    /// Why there is no window, and where the pictures are.
    static Message drawnInstead(Obstacle obstacle, int pictures, Path folder) {
        return Message.of(LaunchKey.DRAWN_INSTEAD, reason(obstacle), remedy(obstacle), pictures, folder.toString());
    }

    /// Why there is no window, and why there are no pictures either.
    static Message cannotDraw(Obstacle obstacle, Path folder, IOException failure) {
        String why = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        return Message.of(LaunchKey.CANNOT_DRAW, reason(obstacle), folder.toString(), why);
    }

    private static Message reason(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.NoDisplay() -> Message.of(LaunchKey.NO_DISPLAY);
            case Obstacle.OnlyWayland() -> Message.of(LaunchKey.ONLY_WAYLAND);
            case Obstacle.ClosedDisplay(String name) -> Message.of(LaunchKey.CLOSED_DISPLAY, name);
            case Obstacle.MissingLibrary(String name) -> Message.of(LaunchKey.MISSING_LIBRARY, name);
        };
    }

    private static LaunchKey remedy(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.NoDisplay(),Obstacle.ClosedDisplay(_) -> LaunchKey.NO_DISPLAY_REMEDY;
            case Obstacle.OnlyWayland() -> LaunchKey.ONLY_WAYLAND_REMEDY;
            case Obstacle.MissingLibrary(_) -> LaunchKey.MISSING_LIBRARY_REMEDY;
        };
    }
}
