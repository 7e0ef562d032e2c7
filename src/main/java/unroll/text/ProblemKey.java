package unroll.text;

/// What is wrong with an input, where, and how to mend it.
public enum ProblemKey implements MessageKey {
    FILE_NOT_FOUND;

    @Override
    public String area() {
        return "problem";
    }
}
