package unroll.text;

/// What the window says: menus, commands, dialogs.
public enum WindowKey implements MessageKey {
    APP_NAME;

    @Override
    public String area() {
        return "window";
    }
}
