package unroll.rnn;

import java.util.Optional;
import java.util.function.Function;

/// What becomes of a wish to change a scenario.
public sealed interface Change {

    /// It is done.
    ///
    /// @param scenario as changed
    record Done(Scenario scenario) implements Change {}

    /// It can't be done, and nothing is changed.
    ///
    /// @param reason why not
    record Refused(Reason reason) implements Change {}

    /// Done, unless the scenario has become too large.
    static Change to(Scenario changed) {
        Optional<Reason> broken = Bounds.broken(changed);
        return broken.isPresent() ? new Refused(broken.get()) : new Done(changed);
    }

    /// Refused.
    static Change refused(Reason reason) {
        return new Refused(reason);
    }

    /// This, and the next change after it where this one is done.
    default Change then(Function<Scenario, Change> next) {
        return switch (this) {
            case Done(Scenario scenario) -> next.apply(scenario);
            case Refused _ -> this;
        };
    }
}
