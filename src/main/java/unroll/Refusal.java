package unroll;

import java.io.IOException;
import java.nio.file.Path;

/// The sentences for a machine where no window can open.
final class Refusal {

    private static final String COMMANDS = "trace, steps, check, code, export, train, import, weights";

    private Refusal() {
    }

    /// Why there is no window, what to install, and which commands need neither.
    static String noWindow(Obstacle obstacle) {
        return reason(obstacle) + "; these commands need no window: " + COMMANDS + ".";
    }

    /// Why there is no window, and where the pictures are.
    static String drewInstead(Obstacle obstacle, int pictures, Path folder) {
        return reason(obstacle) + "; so the example lesson was drawn instead: " + pictures + " pictures in " + folder
                + ".";
    }

    /// Why there are no pictures either.
    static String cannotDraw(Path folder, IOException failure) {
        return "The pictures cannot be written to " + folder + ": " + failure.getMessage();
    }

    private static String reason(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.NoDisplay() -> "No window can open: there is no display (DISPLAY is not set); run Unroll in "
                    + "a desktop session, or install Xvfb (package xvfb) and use xvfb-run";
            case Obstacle.OnlyWayland() -> "No window can open: there is only a Wayland display; install Xwayland "
                    + "(package xwayland)";
            case Obstacle.ClosedDisplay(String name) -> "No window can open: the display " + name
                    + " does not answer; run Unroll in a desktop session, or install Xvfb (package xvfb) and use "
                    + "xvfb-run";
            case Obstacle.MissingLibrary(String name, String debianPackage) -> "No window can open: the library "
                    + name + " is missing; install GTK 3 (packages libgtk-3-0, libxtst6, libxxf86vm1; here "
                    + debianPackage + " is missing)";
        };
    }
}
