package unroll.text;

/// Words of learning: clipping the gradient, and training over many steps.
public enum LearnKey implements MessageKey {
    KIND_CLIP_LENGTH, KIND_GRADIENT_SIZE, KIND_GRADIENT_NORM, KIND_CLIP_FACTOR,

    MEANS_CLIP_LENGTH, MEANS_GRADIENT_SIZE, MEANS_GRADIENT_NORM, MEANS_CLIP_FACTOR,

    SAID_CLIP_LENGTH, SAID_GRADIENT_NORM, SAID_CLIP_FACTOR, SAID_ROOT, SAID_CLIP,

    NOTE_GRADIENT_NORM, NOTE_CLIP_FACTOR, NOTE_STEP,

    WHY, WHY_ONE,

    CLIP_ACTS, CLIP_IDLE, CLIP_NOT_FINITE;

    @Override
    public String area() {
        return "learn";
    }
}
