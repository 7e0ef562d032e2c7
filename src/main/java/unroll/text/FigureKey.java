package unroll.text;

/// What the pictures say: titles, names, reasons.
public enum FigureKey implements MessageKey {
    SHARED_WEIGHTS, SAME_WEIGHTS, ROLE_U, ROLE_W, ROLE_V, ROLE_STATE_BIAS, ROLE_OUTPUT_BIAS, LEARNED_WEIGHT,

    NO_INPUT, NUMBERS_ENTER, NO_TARGET, CUT,

    LEGEND_STATE, LEGEND_DELTA, LEGEND_WEIGHT,

    LEDGER_TITLE, HEADER_PART, HEADER_SIZE, ROW_FROM, ROW_TIME, ROW_ERROR, NOT_YET, PART_WILL_BE_ZERO, PART_IS_ZERO, SUM_SO_FAR, SUM_COMPLETE, PARTS_ADDED, PART;

    @Override
    public String area() {
        return "figure";
    }
}
