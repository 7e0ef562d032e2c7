package unroll.rnn;

import java.util.Locale;

/// How the errors of the steps make E.
public enum Reduction {
    /// E = Σ E_t.
    SUM,
    /// E = Σ E_t divided by the number of targets.
    MEAN;

    /// The name in scenario files: `sum`, `mean`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
