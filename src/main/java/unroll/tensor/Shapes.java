package unroll.tensor;

import java.util.Optional;
import java.util.stream.Stream;
import unroll.rnn.Weight;
import unroll.text.TensorKey;

/// The shapes of the arrays that are U, W, V, b and c, the matrices one way round or the other.
///
/// @param assignment has U, W and V
/// @param layout taken in place of the assignment's own
record Shapes(Assignment assignment, Layout layout) {
    private static final int GATES_OF_LSTM = 4;
    private static final int GATES_OF_GRU = 3;

    /// H, by the state that W reads.
    long hidden() {
        return from(Weight.W);
    }

    /// D.
    long inputs() {
        return from(Weight.U);
    }

    /// K.
    long classes() {
        return to(Weight.V);
    }

    /// The first shape that does not fit, which is which and what was expected.
    Optional<Outcome.Refused> misfit() {
        if (to(Weight.W) == GATES_OF_LSTM * hidden()) {
            return Fitting.refused(Mend.ELSEWHERE, TensorKey.LSTM, name(Weight.W), shape(Weight.W));
        }
        if (to(Weight.W) == GATES_OF_GRU * hidden()) {
            return Fitting.refused(Mend.ELSEWHERE, TensorKey.GRU, name(Weight.W), shape(Weight.W));
        }
        if (to(Weight.W) != hidden()) {
            return Fitting.refused(Mend.ASSIGN, TensorKey.W_NOT_SQUARE, name(Weight.W), shape(Weight.W));
        }
        if (to(Weight.U) != hidden()) {
            return misfit(Weight.U, written(hidden(), "D"));
        }
        if (from(Weight.V) != hidden()) {
            return misfit(Weight.V, written("K", hidden()));
        }
        return Stream.of(bias(Weight.STATE_BIAS, hidden()), bias(Weight.OUTPUT_BIAS, classes()))
                .flatMap(Optional::stream).findFirst();
    }

    private Optional<Outcome.Refused> misfit(Weight weight, String needed) {
        return Fitting.refused(Mend.ASSIGN, TensorKey.MISFIT, weight.letter(), name(weight), shape(weight), needed,
                name(Weight.W), shape(Weight.W));
    }

    private Optional<Outcome.Refused> bias(Weight weight, long size) {
        for (Tensor tensor : assignment.having(weight)) {
            boolean isVector = tensor.shape().rank() == 1 || tensor.shape().rows() == 1
                    || tensor.shape().columns() == 1;
            if (!isVector || tensor.shape().rows() * tensor.shape().columns() != size) {
                return Fitting.refused(Mend.ASSIGN, TensorKey.BIAS_MISFIT, weight.letter(), Fitting.quoted(tensor),
                        tensor.shape().text(), Long.toString(size));
            }
        }
        return Optional.empty();
    }

    /// A shape as the file has it.
    private String written(Object to, Object from) {
        return layout == Layout.AS_IS ? to + "×" + from : from + "×" + to;
    }

    private long to(Weight weight) {
        return layout == Layout.AS_IS ? of(weight).rows() : of(weight).columns();
    }

    private long from(Weight weight) {
        return layout == Layout.AS_IS ? of(weight).columns() : of(weight).rows();
    }

    private String name(Weight weight) {
        return Fitting.quoted(assignment.having(weight).getFirst());
    }

    private String shape(Weight weight) {
        return of(weight).text();
    }

    private TensorShape of(Weight weight) {
        return assignment.having(weight).getFirst().shape();
    }
}
