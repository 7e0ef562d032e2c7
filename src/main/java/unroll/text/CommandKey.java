package unroll.text;

/// What the commands print.
public enum CommandKey implements MessageKey {
    VERSION;

    @Override
    public String area() {
        return "command";
    }
}
