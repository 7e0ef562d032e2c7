package unroll.text;

/// What is said in comments of LaTeX.
public enum LatexKey implements MessageKey {
    NEEDS;

    @Override
    public String area() {
        return "latex";
    }
}
