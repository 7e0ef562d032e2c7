package unroll.rnn;

import java.util.Optional;
import unroll.linalg.Matrix;

/// What is carried into the first step.
///
/// @param state s_(−1), H×1
/// @param cell c_(−1) of an LSTM, H×1; absent: zeros
public record Start(Matrix state, Optional<Matrix> cell) {

    /// A start without c_(−1).
    public static Start of(Matrix state) {
        return new Start(state, Optional.empty());
    }

    /// The start at zero.
    ///
    /// @param hidden H
    public static Start zero(int hidden) {
        return of(Matrix.zeros(hidden, 1));
    }

    /// This with another s_(−1).
    public Start withState(Matrix other) {
        return new Start(other, cell);
    }

    /// The numbers of what is carried in.
    ///
    /// @param carried s or c
    public Matrix of(Variable carried) {
        return carried.kind() == Variable.Kind.CELL
                ? cell.orElseGet(() -> Matrix.zeros(state.rows(), 1))
                : state;
    }

    /// This with other numbers of what is carried in.
    ///
    /// @param carried s or c
    public Start with(Variable carried, Matrix other) {
        return carried.kind() == Variable.Kind.CELL ? new Start(state, Optional.of(other)) : withState(other);
    }

    /// Whether all of it is finite.
    public boolean isFinite() {
        return state.isFinite() && cell.map(Matrix::isFinite).orElse(true);
    }

    /// Whether all of it is zero.
    public boolean isZero() {
        return state.isZero() && cell.map(Matrix::isZero).orElse(true);
    }

    /// Whether one of what is carried in is zero.
    ///
    /// @param carried s or c
    public boolean isZero(Variable carried) {
        return of(carried).isZero();
    }

    /// This with its units arranged anew, new ones zero.
    Start arranged(int[] from) {
        return new Start(Places.rows(state, from), cell.map(c -> Places.rows(c, from)));
    }

    boolean fits(Network network, int hidden) {
        return isColumn(state, hidden) && (cell.isEmpty() || network.cell().hasCell() && isColumn(cell.get(), hidden));
    }

    private static boolean isColumn(Matrix m, int size) {
        return m.rows() == size && m.columns() == 1;
    }
}
