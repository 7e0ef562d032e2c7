package unroll.text;

/// What the window says of the sequence and of its words, where they are changed.
public enum SequenceKey implements MessageKey {
    SEQUENCE, STEPS, STEP_LIST, STEP, STEP_HELP, INPUT, INPUT_AT, INPUT_HELP, TARGET, TARGET_AT, TARGET_HELP, NONE, NUMBERS, NUMBERS_HELP,

    ADD_STEP, DUPLICATE_STEP, MOVE_LEFT, MOVE_RIGHT, REMOVE_STEP,

    WORDS, CLASSES, WORD_LIST, WORD_LIST_HELP, NEW_WORD, NEW_WORD_HELP, RENAME_WORD, MOVE_UP, MOVE_DOWN, REMOVE_WORD,

    FROM_TEXT, FROM_TEXT_SHORT, KEY_INSERT, KEY_DELETE;

    @Override
    public String area() {
        return "sequence";
    }
}
