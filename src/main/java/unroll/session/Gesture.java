package unroll.session;

/// What holds several changes together as one: dragging a number from press to release, learning many times on end.
///
/// @param number tells it from others of the same window
public record Gesture(long number) {}
