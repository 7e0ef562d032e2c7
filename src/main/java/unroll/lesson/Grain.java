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

    /// Whether telling stops after this operation.
    ///
    /// @param operation what was told last
    /// @param next what would be told next
    boolean stopsBetween(Operation operation, Operation next) {
        return switch (this) {
            case OPERATION -> true;
            case STEP -> next == Operation.INPUT || operation.phase() != next.phase() || switch (operation) {
                case OUTPUT_WEIGHTS,PART,SUM,TOTAL,LEARN -> true;
                case INPUT,RECUR,STATE,OUTPUT,ERROR,OUTPUT_DELTA,DELTA -> false;
            };
            case PASS -> operation.phase() != next.phase() || operation == Operation.SUM;
        };
    }
}
