package unroll.tensor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import unroll.text.TensorKey;

/// The shapes of the arrays of an assignment, the matrices one way round or the other.
///
/// @param assignment has what a network needs ([Fitting#missing])
/// @param layout of U, W and what joins them: not [Layout#UNSAID]
/// @param outputLayout of V
record Shapes(Assignment assignment, Layout layout, Layout outputLayout) {
    private static final int GATES_OF_LSTM = 4;
    private static final int GATES_OF_GRU = 3;

    /// All the same way round.
    static Shapes of(Assignment assignment, Layout layout) {
        return new Shapes(assignment, layout, layout);
    }

    /// H.
    long hidden() {
        return joined().isPresent() ? to(joined().get()) : from(Role.W);
    }

    /// D: the length of what enters, of an embedding its words.
    long inputs() {
        return has(Role.EMBEDDING) ? shape(Role.EMBEDDING).rows() : width();
    }

    /// How many numbers U takes.
    long width() {
        return joined().isPresent() ? from(joined().get()) - hidden() : from(Role.U);
    }

    /// K; without V one class for each unit, and two at least.
    long classes() {
        return has(Role.V) ? to(Role.V) : Math.max(2, hidden());
    }

    /// The matrix that holds U and W, where there is one.
    Optional<Role> joined() {
        return Stream.of(Role.INPUT_AND_STATE, Role.STATE_AND_INPUT).filter(this::has).findFirst();
    }

    /// The first shape that does not fit, which is which and what was expected. Where two matrices say the same H, the third
    /// is wrong.
    Optional<Outcome.Refused> misfit() {
        return joined().isPresent() ? joinedMisfit(joined().get()) : plainMisfit();
    }

    private Optional<Outcome.Refused> joinedMisfit(Role joined) {
        long hidden = hidden();
        if (has(Role.U) || has(Role.W)) {
            Role other = has(Role.U) ? Role.U : Role.W;
            return Fitting.refused(Mend.ASSIGN, TensorKey.JOINED_TWICE, name(joined), name(other));
        }
        if (from(joined) <= hidden) {
            return Fitting.refused(Mend.ASSIGN, TensorKey.JOINED_NARROW, name(joined), shape(joined).text(),
                    written(hidden, "(D + " + hidden + ")", layout));
        }
        if (has(Role.V) && from(Role.V) != hidden) {
            return misfit(Role.V, written("K", hidden, outputLayout), joined);
        }
        return others();
    }

    private Optional<Outcome.Refused> plainMisfit() {
        long w = from(Role.W);
        if (to(Role.W) == GATES_OF_LSTM * w) {
            return Fitting.refused(Mend.ELSEWHERE, TensorKey.LSTM, name(Role.W), text(Role.W));
        }
        if (to(Role.W) == GATES_OF_GRU * w) {
            return Fitting.refused(Mend.ELSEWHERE, TensorKey.GRU, name(Role.W), text(Role.W));
        }
        if (to(Role.W) != w) {
            return Fitting.refused(Mend.ASSIGN, TensorKey.W_NOT_SQUARE, name(Role.W), text(Role.W));
        }
        boolean isTurned = has(Role.V) && from(Role.U) == w && to(Role.V) == w;
        boolean isAlone = has(Role.V) && to(Role.U) == from(Role.V) && to(Role.U) != w && !isTurned;
        if (isAlone) {
            long hidden = to(Role.U);
            return Fitting.refused(Mend.ASSIGN, TensorKey.W_MISFIT, name(Role.W), text(Role.W), hidden + "×" + hidden,
                    name(Role.U), text(Role.U), name(Role.V), text(Role.V));
        }
        if (to(Role.U) != w) {
            return misfit(Role.U, written(w, "D", layout), Role.W);
        }
        if (has(Role.V) && from(Role.V) != w) {
            return misfit(Role.V, written("K", w, outputLayout), Role.W);
        }
        return others();
    }

    private Optional<Outcome.Refused> others() {
        if (has(Role.EMBEDDING) && shape(Role.EMBEDDING).columns() != width()) {
            return misfit(Role.EMBEDDING, "N×" + width(), joined().orElse(Role.U));
        }
        return Stream.of(bias(Role.STATE_BIAS, hidden()), bias(Role.OUTPUT_BIAS, classes()))
                .flatMap(Optional::stream).findFirst();
    }

    private Optional<Outcome.Refused> misfit(Role role, String needed, Role other) {
        return Fitting.refused(Mend.ASSIGN, TensorKey.MISFIT, role.letter(), name(role), text(role), needed,
                other.letter(), name(other), text(other));
    }

    private Optional<Outcome.Refused> bias(Role role, long size) {
        for (Tensor tensor : assignment.having(role)) {
            TensorShape shape = tensor.shape().squeezed();
            boolean isTwo = role == Role.STATE_BIAS && shape.length() == 2 * size;
            if (!shape.isVector() || shape.length() != size && !isTwo) {
                return Fitting.refused(Mend.ASSIGN, TensorKey.BIAS_MISFIT,
                        role.letter(), Fitting.quoted(tensor), tensor.shape().text(), Long.toString(size));
            }
        }
        return Optional.empty();
    }

    boolean has(Role role) {
        return !assignment.having(role).isEmpty();
    }

    private long to(Role role) {
        return layout(role) == Layout.TRANSPOSED ? shape(role).columns() : shape(role).rows();
    }

    private long from(Role role) {
        return layout(role) == Layout.TRANSPOSED ? shape(role).rows() : shape(role).columns();
    }

    private Layout layout(Role role) {
        return role == Role.V ? outputLayout : layout;
    }

    /// A shape as the file has it.
    private static String written(Object to, Object from, Layout layout) {
        return layout == Layout.TRANSPOSED ? from + "×" + to : to + "×" + from;
    }

    private String name(Role role) {
        return Fitting.quoted(tensor(role));
    }

    private String text(Role role) {
        return tensor(role).shape().text();
    }

    private TensorShape shape(Role role) {
        return tensor(role).shape().squeezed();
    }

    private Tensor tensor(Role role) {
        List<Tensor> having = assignment.having(role);
        return having.getFirst();
    }
}
