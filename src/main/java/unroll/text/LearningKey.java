package unroll.text;

/// What the strip says in which the network learns, and the pictures in it.
public enum LearningKey implements MessageKey {
    PANEL, PANEL_CURVE, PANEL_STEP_ERRORS, HINT, AFTER_STEPS, AXIS, AXIS_LOGARITHMIC, STEP_ERRORS, BEFORE, NOW, ALOUD, ALOUD_NONE,

    RATE, CLIP, COUNT, START_TOO, START_TOO_HELP,

    ONCE, MANY, STOP, ON_ONE, ON_ALL,

    LEARNED_ONCE, LEARNED, LEARNING, RUNNING, STOPPED, NOT_FINITE, START_NOT_FINITE, GROWING, CLIPPED_ONCE, CLIPPED, CLIP_ACTS, CLIP_IDLE, COUNT_RANGE;

    @Override
    public String area() {
        return "learning";
    }
}
