package unroll.tensor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import unroll.io.Limits;
import unroll.io.Quoted;
import unroll.text.Message;
import unroll.text.MessageKey;
import unroll.text.ProblemKey;
import unroll.text.TensorKey;

/// Holds the arrays of an assignment against each other, and finds which way round they are where nobody said it.
final class Fitting {
    private final Assignment assignment;
    private final List<ArrayName> recurrent;

    Fitting(Assignment assignment) {
        this.assignment = assignment;
        recurrent = Stream.of(Role.W, Role.INPUT_AND_STATE, Role.STATE_AND_INPUT)
                .flatMap(role -> assignment.having(role).stream()).map(it -> ArrayName.of(it.name())).toList();
    }

    Outcome outcome() {
        Optional<Outcome.Refused> refused = refusal();
        return refused.isPresent() ? refused.get() : new Making(assignment, shapes()).outcome();
    }

    /// What is wrong by names, types and shapes, without a look at the numbers.
    Optional<Outcome.Refused> refusal() {
        return wrongWayRound().or(this::missing).or(this::unfit).or(this::undecided).or(this::misfit)
                .or(this::tooLarge);
    }

    private Optional<Outcome.Refused> missing() {
        boolean isJoined = has(Role.INPUT_AND_STATE) || has(Role.STATE_AND_INPUT);
        List<Role> needed = isJoined ? List.of(Role.V) : List.of(Role.U, Role.W, Role.V);
        List<Role> missing = needed.stream().filter(role -> !has(role)).toList();
        if (missing.isEmpty() || missing.equals(List.of(Role.V)) && isBare()) {
            return Optional.empty();
        }
        String letters = missing.stream().map(Role::letter).collect(Collectors.joining(", "));
        Optional<Outcome.Refused> obstacle = Recognition.obstacle(assignment.tensors());
        Message why = obstacle.map(Outcome.Refused::why)
                .orElseGet(() -> Message.of(TensorKey.NOT_RECOGNISED, letters));
        return refused(obstacle.map(Outcome.Refused::mend).orElse(Mend.ASSIGN), TensorKey.WITH_ARRAYS, why,
                Tensor.listed(assignment.tensors()));
    }

    /// A recurrent layer of another program and nothing that could be the output's.
    private boolean isBare() {
        boolean isOfAnother = recurrent.stream().noneMatch(ArrayName::isOwn) || Recognition.areOnnx(
                assignment.tensors());
        return isOfAnother && !has(Role.OUTPUT_BIAS) && assignment.leftOut().stream()
                .noneMatch(it -> it.unfit().isEmpty() && it.shape().squeezed().rank() == 2
                        && !it.shape().squeezed().isVector() && !ArrayName.of(it.name()).isGradient());
    }

    private Optional<Outcome.Refused> unfit() {
        for (Role role : Role.values()) {
            for (Tensor tensor : assignment.having(role)) {
                Optional<Message> unfit = tensor.unfit();
                if (unfit.isPresent()) {
                    return Optional.of(new Outcome.Refused(unfit(role, tensor, unfit.get()), Mend.ASSIGN));
                }
            }
        }
        return Optional.empty();
    }

    /// The names of Keras, PyTorch and ONNX say which way round, where the shapes may not.
    private Optional<Outcome.Refused> wrongWayRound() {
        return switch (assignment.layout()) {
            case UNSAID -> Optional.empty();
            case AS_IS ->
                isNamed(Layout.TRANSPOSED) ? refused(Mend.TRANSPOSE, TensorKey.KERAS_NAMES) : Optional.empty();
            case TRANSPOSED -> isNamed(Layout.AS_IS) ? refused(Mend.KEEP, TensorKey.PYTORCH_NAMES) : Optional.empty();
        };
    }

    private boolean isNamed(Layout layout) {
        return named().equals(Optional.of(layout));
    }

    /// The way round that the names of a framework say.
    private Optional<Layout> named() {
        if (recurrent.isEmpty()) {
            return Optional.empty();
        }
        ArrayName w = recurrent.getFirst();
        if (w.leaf().equals(ArrayName.RECURRENT_KERNEL)) {
            return Optional.of(Layout.TRANSPOSED);
        }
        return w.isPyTorch() || w.leaf().equals("R") && Recognition.areOnnx(assignment.tensors())
                ? Optional.of(Layout.AS_IS)
                : Optional.empty();
    }

    private Optional<Outcome.Refused> undecided() {
        boolean isOpen = assignment.layout() == Layout.UNSAID && named().isEmpty() && fits(Layout.AS_IS)
                && fits(Layout.TRANSPOSED) && recurrent.stream().noneMatch(ArrayName::isOwn)
                && Order.layout(assignment).isEmpty();
        return isOpen ? refused(Mend.WAY, TensorKey.FITS_BOTH) : Optional.empty();
    }

    private boolean fits(Layout layout) {
        return Shapes.of(assignment, layout).misfit().isEmpty();
    }

    /// The way round that was said, or that the names say, or the order of arrays without names, or else the shapes.
    Layout layout() {
        return switch (assignment.layout()) {
            case AS_IS, TRANSPOSED -> assignment.layout();
            case UNSAID -> named().or(() -> Order.layout(assignment))
                    .orElse(!fits(Layout.AS_IS) && fits(Layout.TRANSPOSED) ? Layout.TRANSPOSED : Layout.AS_IS);
        };
    }

    /// V alone is turned where names say the way round of the others and V fits only so, as a model that is exported for
    /// running has it.
    Shapes shapes() {
        Layout layout = layout();
        Shapes plain = Shapes.of(assignment, layout);
        Shapes turned = new Shapes(assignment, layout, layout.other());
        boolean isTurned = named().isPresent() && plain.misfit().isPresent() && turned.misfit().isEmpty();
        return isTurned ? turned : plain;
    }

    private Optional<Outcome.Refused> misfit() {
        Shapes shapes = shapes();
        Optional<Outcome.Refused> misfit = shapes.misfit().map(this::withNotes);
        if (misfit.isEmpty() || assignment.layout() == Layout.UNSAID || !fits(shapes.layout().other())) {
            return misfit;
        }
        return shapes.layout() == Layout.AS_IS
                ? refused(Mend.TRANSPOSE, TensorKey.FITS_TRANSPOSED, misfit.get().why())
                : refused(Mend.KEEP, TensorKey.FITS_AS_IS, misfit.get().why());
    }

    /// What was found odd about the files of arrays that do not fit may be the reason: a header taken as numbers first.
    private Outcome.Refused withNotes(Outcome.Refused refused) {
        List<Message> notes = assignment.having().stream().flatMap(it -> it.note().stream()).toList();
        Optional<Message> note = notes.stream().filter(it -> it.key() == TensorKey.SAID_NO_HEADER).findFirst()
                .or(() -> notes.stream().findFirst());
        return note.map(it -> new Outcome.Refused(Message.of(TensorKey.WITH_NOTE, refused.why(), it), refused.mend()))
                .orElse(refused);
    }

    private Optional<Outcome.Refused> tooLarge() {
        Shapes shapes = shapes();
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

    private boolean has(Role role) {
        return !assignment.having(role).isEmpty();
    }

    static Message unfit(Role role, Tensor tensor, Message why) {
        return Message.of(TensorKey.UNFIT, quoted(tensor), role.letter(), why);
    }

    static String quoted(Tensor tensor) {
        return Quoted.of(tensor.name());
    }

    static Optional<Outcome.Refused> refused(Mend mend, MessageKey key, Object... arguments) {
        return Optional.of(new Outcome.Refused(Message.of(key, arguments), mend));
    }
}
