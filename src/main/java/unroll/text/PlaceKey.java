package unroll.text;

/// What is said about a number that can be changed where it stands.
public enum PlaceKey implements MessageKey {
    HINT_POINTER, HINT_KEYS, ELSEWHERE_POINTER, ELSEWHERE_KEYS, CHANGE, EXPLAIN,

    TITLE, KEY_OPEN, DOES_OPEN, KEY_EXPLAIN, DOES_EXPLAIN, KEY_DRAG, DOES_DRAG, KEY_WHEEL, DOES_WHEEL, KEY_ON, DOES_ON, KEY_TAKE, DOES_TAKE, KEY_LEAVE, DOES_LEAVE;

    @Override
    public String area() {
        return "place";
    }
}
