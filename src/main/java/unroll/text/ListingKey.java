package unroll.text;

/// What a program says of itself in its comments.
public enum ListingKey implements MessageKey {
    STACKED_LSTM, STACKED_GRU, NO_LAYER, OUTPUT_BIAS, WRITTEN_OUT;

    @Override
    public String area() {
        return "listing";
    }
}
