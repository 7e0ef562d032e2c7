package unroll.text;

/// What the launcher says where no window can open.
public enum LaunchKey implements MessageKey {
    NO_WINDOW, DRAWN_INSTEAD, CANNOT_DRAW, NO_DISPLAY, NO_DISPLAY_REMEDY, CLOSED_DISPLAY, ONLY_WAYLAND, ONLY_WAYLAND_REMEDY, MISSING_LIBRARY, MISSING_LIBRARY_REMEDY;

    @Override
    public String area() {
        return "launch";
    }
}
