package unroll.lesson;

import java.util.Locale;

/// How much is told between two stops.
public enum Grain {
    /// One operation.
    OPERATION,
    /// One time step: all of forward t, the output of E_e, or all of backward k. A sum is a stop of its own.
    STEP,
    /// The forward pass, the whole way back of one error, the total, the learning step.
    PASS;

    /// The name on the command line: `operation`, `step`, `pass`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
