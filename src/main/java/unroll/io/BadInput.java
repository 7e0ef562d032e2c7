package unroll.io;

import unroll.text.Language;

/// A file that can't be used as it is; nothing was changed.
public final class BadInput extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Problem problem;

    /// The failure that a problem describes.
    public BadInput(Problem problem) {
        super(problem.in(Language.ENGLISH));
        this.problem = problem;
    }

    /// The failure that a problem describes, with what brought it to light.
    public BadInput(Problem problem, Throwable cause) {
        super(problem.in(Language.ENGLISH), cause);
        this.problem = problem;
    }

    /// What is wrong, in no language yet.
    public Problem problem() {
        return problem;
    }
}
