package unroll.text;

/// What a sign of a picture means, in a sentence, beside the pointer.
public enum TipKey implements MessageKey {
    FACTOR, COSINE, RATIO, STRETCH, SLOPE, ROUNDED, LEFT_OUT, ANSWER, TIMELINE, WITH;

    @Override
    public String area() {
        return "tip";
    }
}
