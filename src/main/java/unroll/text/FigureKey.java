package unroll.text;

/// What the pictures say: titles, names, reasons.
public enum FigureKey implements MessageKey {
    SHARED_WEIGHTS;

    @Override
    public String area() {
        return "figure";
    }
}
