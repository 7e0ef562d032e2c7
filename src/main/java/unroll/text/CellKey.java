package unroll.text;

/// What a gated cell has of its own: gates, the cell, and the ways back that meet in it.
public enum CellKey implements MessageKey {
    INPUT_GATE, FORGET_GATE, OUTPUT_GATE, CANDIDATE, RESET_GATE, UPDATE_GATE, BIAS_IN_RESET, CELL, INITIAL_CELL, SQUASHED_CELL, MEMORY, ERROR_OF_STATE, ERROR_OF_CELL, ERROR_OF_INPUT, ERROR_OF, AT_STEP, OF_GATE, BEFORE_START, TO_GATE, FROM_STATE_TO_GATE, BIAS_OF_GATE, SAID_ERROR_OF, SAID_WITH_GATE, SAID_COMPLEMENT, SAID_NEGATIVE, SAID_SHARE, SAID_BINARY, SAID_HALF_SQUARE, ROLE_U, ROLE_W, CARD_MEAN;

    @Override
    public String area() {
        return "cell";
    }
}
