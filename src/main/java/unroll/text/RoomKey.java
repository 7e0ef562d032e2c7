package unroll.text;

/// What is said in a lecture room: what is hidden, how large the interface is, how the lesson is presented.
public enum RoomKey implements MessageKey {
    SHOW, SHOW_ALL, HIDDEN, HIDDEN_HELP, ASIDE,

    PRESENT, PRESENT_ON, SCREEN_OTHER, SCREEN, PRESENT_END, BLANK, BLANK_PRESENTING, WHITE, UNFRAME, SPOTLIGHT, SPOTLIGHT_HELP, NEXT, NEXT_NONE,

    ZOOM, ZOOM_IN, ZOOM_OUT, ZOOM_USUAL,

    ROOM, KEY_SPOTLIGHT, DOES_SPOTLIGHT, KEY_FRAME, DOES_FRAME, KEY_FRAME_HERE, DOES_FRAME_HERE, KEY_WHITE, DOES_WHITE, KEY_BACK, DOES_BACK, KEY_WHEEL, DOES_WHEEL,

    PART_WEIGHTS, PART_LEDGER, PART_SENTENCE, PART_EQUATION, PART_CODE, PART_NUMBERS, PART_PREDICTIONS, PART_NOTES;

    @Override
    public String area() {
        return "room";
    }
}
