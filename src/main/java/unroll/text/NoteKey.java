package unroll.text;

/// What is said of a lecturer's notes, and of the view that a scenario is opened with.
public enum NoteKey implements MessageKey {
    HERE, NEXT, BACK, TITLE, TEXT, PROMPT, HELP, FULL, PREVIEW, TAKE, WRITTEN, REMOVED,

    OPENING, OPENS_SO, AS_LEFT, OPEN_VIEW, SAVE_VIEW, FILTER, READING, WRITING, NOT_OPENED, NOT_SAVED, KEPT, FORGOTTEN;

    @Override
    public String area() {
        return "note";
    }
}
