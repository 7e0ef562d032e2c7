package unroll.text;

/// What is said about files that a person saves, and about work that is kept aside.
public enum FileKey implements MessageKey {
    TARGET_IS_DEVICE, NAME_TOO_LONG, PARENT_IS_FILE, LINKS_IN_CIRCLE, NOT_IN_ONE_STEP, SAVING_STOPPED, TOO_LARGE_TO_OPEN, NOT_KEPT, TAKEN_OVER;

    @Override
    public String area() {
        return "file";
    }
}
