package unroll.trace;

/// How errors went from step to step of learning. Of more steps than [#MOST] every second, fourth, … is kept; the start
/// and the last step always are.
public final class Course {
    /// So many places are kept at most.
    public static final int MOST = 1 << 14;

    private final int[] steps;
    private final double[] errors;
    private final double[] told;

    Course(int[] steps, double[] errors, double[] told) {
        this.steps = steps;
        this.errors = errors;
        this.told = told;
    }

    /// How many places are kept; at least one, the start.
    public int size() {
        return steps.length;
    }

    /// After how many steps place i is.
    public int step(int i) {
        return steps[i];
    }

    /// E at place i.
    public double error(int i) {
        return errors[i];
    }

    /// What was learned from at place i: E_e where one error is traced back, else E.
    public double told(int i) {
        return told[i];
    }
}
