package unroll.text;

/// What is said about truncation: parts that are cut, and how far the sum of those kept is from the full gradient.
public enum CutKey implements MessageKey {
    PART, WAITING, SUBJECT, KEPT, KEPT_EACH, KEPT_SHORT, PARTS_OF_ERROR, FULL, RATIO, ANGLE, ANGLE_SHOWN, FULL_IS_ZERO, NO_ANGLE, NOT_FINITE;

    @Override
    public String area() {
        return "cut";
    }
}
