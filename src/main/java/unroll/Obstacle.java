package unroll;

/// What stands in the way of a window on this machine.
sealed interface Obstacle {

    /// Neither an X display nor a Wayland one is named by the environment.
    record NoDisplay() implements Obstacle {}

    /// Only a Wayland display is named; JavaFX draws through X.
    record OnlyWayland() implements Obstacle {}

    /// A display is named and can't be opened.
    ///
    /// @param name as DISPLAY has it
    record ClosedDisplay(String name) implements Obstacle {}

    /// A library that JavaFX's windows are made with is missing.
    ///
    /// @param name as the loader looks for it
    record MissingLibrary(String name) implements Obstacle {}
}
