package unroll.text;

/// Other words by which the entries of the page of notation are found: what a person may call a thing that its sentence
/// calls otherwise.
public enum FindKey implements MessageKey {
    T, H, D, K, X, U, W, V, B, C, UX, WS, A, F, S, S0, Z, YHAT, Y, ET, E, DZ, SLOPE, DELTA, JACOBIAN, PART, SUM, DW, DV, TOTAL, TAU, GRADIENTNORM, KAPPA, ETA, LEARNEDET, LEARNEDE, NORM, OUTER, ENTRIES, ROUNDED, POWER, COS, LEFT, FACTOR, SPECTRAL, CHECK, BOLD, SIGN_BLANK, SIGN_COLOURS, SIGN_FORWARD, SIGN_BACKWARD, SIGN_ANSWER, SIGN_CORNER, SIGN_POINTED, SIGN_OPERAND, SIGN_ORIGIN, SIGN_ALARM, SIGN_CUT, GATE, CELL, DS, DX;

    @Override
    public String area() {
        return "find";
    }
}
