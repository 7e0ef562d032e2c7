package unroll.io;

/// Where a window stands on the screen, in pixels of the whole desktop.
///
/// @param x its left edge
/// @param y its top edge
/// @param width its width within the frame when not maximized
/// @param height its height within the frame when not maximized
/// @param state whether it fills the screen
public record WindowPlace(double x, double y, double width, double height, State state) {

    /// How a window stands.
    public enum State {
        /// At its own place and size.
        NORMAL,
        /// Filling the screen.
        MAXIMIZED
    }
}
