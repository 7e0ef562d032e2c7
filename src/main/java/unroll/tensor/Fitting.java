package unroll.tensor;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import unroll.io.BadInput;
import unroll.io.Limits;
import unroll.io.Quoted;
import unroll.linalg.Matrix;
import unroll.rnn.Parameters;
import unroll.rnn.Weight;
import unroll.text.Message;
import unroll.text.MessageKey;
import unroll.text.ProblemKey;
import unroll.text.TensorKey;

/// Holds the arrays of an assignment against each other and makes the network of them.
final class Fitting {
    private static final List<Weight> MATRICES = List.of(Weight.U, Weight.W, Weight.V);
    private final Assignment assignment;

    Fitting(Assignment assignment) {
        this.assignment = assignment;
    }

    Outcome outcome() {
        Optional<Outcome.Refused> refused = refusal();
        return refused.isPresent() ? refused.get() : made();
    }

    /// What is wrong by names, types and shapes, without a look at the numbers.
    Optional<Outcome.Refused> refusal() {
        return wrongWayRound().or(this::missing).or(this::unfit).or(this::misfit).or(this::tooLarge);
    }

    private Optional<Outcome.Refused> missing() {
        List<Weight> missing = MATRICES.stream().filter(weight -> assignment.having(weight).isEmpty()).toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        String letters = missing.stream().map(Weight::letter).collect(Collectors.joining(", "));
        Optional<Outcome.Refused> obstacle = Recognition.obstacle(assignment.tensors());
        Message why = obstacle.map(Outcome.Refused::why)
                .orElseGet(() -> Message.of(TensorKey.NOT_RECOGNISED, letters));
        return refused(obstacle.map(Outcome.Refused::mend).orElse(Mend.ASSIGN), TensorKey.WITH_ARRAYS, why,
                Tensor.listed(assignment.tensors()));
    }

    private Optional<Outcome.Refused> unfit() {
        for (Weight weight : Weight.values()) {
            for (Tensor tensor : assignment.having(weight)) {
                Optional<Message> unfit = tensor.unfit();
                if (unfit.isPresent()) {
                    return Optional.of(new Outcome.Refused(unfit(weight, tensor, unfit.get()), Mend.ASSIGN));
                }
            }
        }
        return Optional.empty();
    }

    /// The names of Keras and PyTorch say which way round, where the shapes may not.
    private Optional<Outcome.Refused> wrongWayRound() {
        if (assignment.having(Weight.W).isEmpty()) {
            return Optional.empty();
        }
        ArrayName w = ArrayName.of(assignment.having(Weight.W).getFirst().name());
        boolean isTransposed = assignment.layout() == Layout.TRANSPOSED;
        if (w.leaf().equals(ArrayName.RECURRENT_KERNEL) && !isTransposed) {
            return refused(Mend.TRANSPOSE, TensorKey.KERAS_NAMES);
        }
        return w.isPyTorch() && isTransposed
                ? refused(Mend.KEEP, TensorKey.PYTORCH_NAMES)
                : Optional.empty();
    }

    private Optional<Outcome.Refused> misfit() {
        Optional<Outcome.Refused> misfit = new Shapes(assignment, assignment.layout()).misfit();
        boolean fitsOtherwise = new Shapes(assignment, assignment.layout().other()).misfit().isEmpty();
        if (misfit.isEmpty() || !fitsOtherwise) {
            return misfit;
        }
        return switch (assignment.layout()) {
            case AS_IS -> refused(Mend.TRANSPOSE, TensorKey.FITS_TRANSPOSED, misfit.get().why());
            case TRANSPOSED -> refused(Mend.KEEP, TensorKey.FITS_AS_IS, misfit.get().why());
        };
    }

    private Optional<Outcome.Refused> tooLarge() {
        Shapes shapes = new Shapes(assignment, assignment.layout());
        long h = shapes.hidden();
        return Stream.of(tooLarge("H", h, Limits.HIDDEN), tooLarge("D", shapes.inputs(), Limits.WIDTH),
                tooLarge("K", shapes.classes(), Limits.WIDTH),
                tooLarge("H · (D + H + K)", h * (shapes.inputs() + h + shapes.classes()), Limits.WEIGHTS))
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<Outcome.Refused> tooLarge(String what, long count, int most) {
        return count > most
                ? refused(Mend.ELSEWHERE, ProblemKey.TOO_LARGE, what, Long.toString(count), Integer.toString(most))
                : Optional.empty();
    }

    private Outcome made() {
        Map<Weight, Matrix> numbers = new EnumMap<>(Weight.class);
        for (Weight weight : Weight.values()) {
            for (Tensor tensor : assignment.having(weight)) {
                try {
                    numbers.merge(weight, oriented(weight, tensor.matrix()), Matrix::plus);
                } catch (BadInput e) {
                    return new Outcome.Refused(unfit(weight, tensor, e.problem().what()), Mend.ELSEWHERE);
                }
            }
        }
        if (numbers.values().stream().anyMatch(it -> !it.isFinite())) {
            return new Outcome.Refused(Message.of(TensorKey.SUM_NOT_FINITE), Mend.ELSEWHERE);
        }
        return new Outcome.Made(new Parameters(numbers.get(Weight.U), numbers.get(Weight.W), numbers.get(Weight.V),
                Optional.ofNullable(numbers.get(Weight.STATE_BIAS)),
                Optional.ofNullable(numbers.get(Weight.OUTPUT_BIAS))));
    }

    private Matrix oriented(Weight weight, Matrix numbers) {
        return switch (weight) {
            case U, W, V -> assignment.layout() == Layout.TRANSPOSED ? numbers.transpose() : numbers;
            case STATE_BIAS, OUTPUT_BIAS -> Matrix.column(numbers.toArray());
        };
    }

    private static Message unfit(Weight weight, Tensor tensor, Message why) {
        return Message.of(TensorKey.UNFIT, quoted(tensor), weight.letter(), why);
    }

    static String quoted(Tensor tensor) {
        return Quoted.of(tensor.name());
    }

    static Optional<Outcome.Refused> refused(Mend mend, MessageKey key, Object... arguments) {
        return Optional.of(new Outcome.Refused(Message.of(key, arguments), mend));
    }
}
