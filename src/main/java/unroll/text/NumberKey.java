package unroll.text;

/// What is said of how numbers are written and coloured.
public enum NumberKey implements MessageKey {
    DIGITS, DIGITS_TWO, DIGITS_THREE, DIGITS_FOUR, DIGITS_ALL,

    COLOURS, COLOURS_ALL_ROWS, COLOURS_EACH_ROW, LEGEND_EACH_ROW;

    @Override
    public String area() {
        return "number";
    }
}
