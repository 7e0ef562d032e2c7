package unroll.session;

import java.util.List;
import java.util.OptionalDouble;
import unroll.rnn.Scenario;
import unroll.trace.Course;
import unroll.trace.Forward;
import unroll.trace.Training;

/// Learning on end, once: from which weights, to which, and how E went.
///
/// @param before the scenario that it began with
/// @param errors E_t before it, one a step; absent at a step without target
/// @param course how E went
/// @param after the scenario with what was learned
public record Run(Scenario before, List<OptionalDouble> errors, Course course, Scenario after) {

    /// Copies the errors.
    public Run {
        errors = List.copyOf(errors);
    }

    /// What a training came to.
    public static Run of(Training training) {
        return new Run(training.start().scenario(),
                errors(training.start().forward()), training.course(), training.learned());
    }

    /// E_t of every step.
    public static List<OptionalDouble> errors(Forward forward) {
        return forward.steps().stream().map(step -> step.loss()).toList();
    }

    /// How many numbers it holds, about.
    long numbers() {
        return after.parameters().present().stream().map(after.parameters()::get)
                .mapToLong(weight -> (long) weight.rows() * weight.columns()).sum() + 3L * course.size();
    }
}
