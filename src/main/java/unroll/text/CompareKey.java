package unroll.text;

/// What is said of a state that is pinned and compared with.
public enum CompareKey implements MessageKey {
    PIN_STATE, UNPIN_STATE, COMPARE_NEXT, COMPARED, COMPARED_SHORT, COMPARE_VALUE, COMPARE_DIFFERENCE, COMPARE_BOTH,

    LEGEND, NEW,

    HOVER_CHANGED, HOVER_SAME, HOVER_NEW, CARD_BEFORE, CARD_DIFFERENCE, CARD_SAME, CARD_NEW, SPOKEN_CHANGED, SPOKEN_SAME, SPOKEN_NEW;

    @Override
    public String area() {
        return "compare";
    }
}
