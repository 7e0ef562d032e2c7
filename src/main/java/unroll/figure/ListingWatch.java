package unroll.figure;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import unroll.lesson.Operation;
import unroll.lesson.Step;
import unroll.linalg.Matrix;
import unroll.trace.Quantity;

/// What the variables of a listing hold at a moment, as a debugger would show it beside the lines.
///
/// @param frame the moment
record ListingWatch(Frame frame) {
    private static final int MOST = 6;

    /// Beside the line of a step: what it has just computed, if that is a number or a short vector.
    Optional<String> beside(Step step) {
        Quantity computed = frame.moment().script().computes(step).getFirst();
        Matrix value = frame.moment().trace().value(computed);
        return value.columns() == 1 && value.rows() <= MOST && step.operation() != Operation.PART
                && step.operation() != Operation.SUM
                        ? Optional.of(vector(value))
                        : Optional.empty();
    }

    /// Beside the head of a loop: where it is. δ_(k−1) is computed at k, δ_e before the loop.
    Optional<String> loop(String code) {
        Optional<Step> step = frame.moment().step();
        return switch (code.strip().split(" ")[1]) {
            case "t" -> step.flatMap(it -> counter("t", it.t(), 0));
            case "e" -> step.flatMap(it -> counter("e", it.error(), 0));
            case "k" -> step.filter(it -> it.operation() == Operation.PART).flatMap(it -> counter("k", it.t(), 0))
                    .or(() -> step.filter(it -> it.operation() == Operation.DELTA && !it.t().equals(it.error()))
                            .flatMap(it -> counter("k", it.t(), 1)));
            default -> Optional.empty();
        };
    }

    private static Optional<String> counter(String name, OptionalInt value, int ahead) {
        return value.isPresent() ? Optional.of(name + " = " + (value.getAsInt() + ahead)) : Optional.empty();
    }

    private String vector(Matrix value) {
        if (value.rows() == 1) {
            return frame.number(value.get(0));
        }
        return IntStream.range(0, value.rows()).mapToObj(i -> frame.number(value.get(i)))
                .collect(Collectors.joining(" ", "[", "]"));
    }
}
