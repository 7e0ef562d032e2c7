package unroll.text;

/// What changes of a scenario are called, and why one can't be made.
public enum EditKey implements MessageKey {
    MENU_EDIT, UNDO, UNDO_WHAT, REDO, REDO_WHAT, COMPUTING,

    CHANGE_OF, CHOICE_OF_ERROR, CHANGE_OF_ACTIVATION, CHANGE_OF_TRUNCATION, CHANGE_OF_TITLE, BIAS_ON, BIAS_OFF,

    NUMBER_EMPTY, NOT_A_NUMBER, NOT_FINITE, RATE_NEGATIVE, ERROR_WITHOUT_TARGET, TRUNCATION_NEGATIVE, TEXT_LONG;

    @Override
    public String area() {
        return "edit";
    }
}
