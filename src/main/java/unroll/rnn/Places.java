package unroll.rnn;

import java.util.stream.IntStream;
import unroll.linalg.Matrix;

/// Where things come from when a list or a matrix is arranged anew: for each new place the old one, or [#NEW].
final class Places {
    /// What stands here was nowhere before.
    static final int NEW = -1;

    private Places() {
    }

    /// The first `kept` stay where they are, and new ones follow up to `count`.
    static int[] first(int kept, int count) {
        return IntStream.range(0, count).map(i -> i < kept ? i : NEW).toArray();
    }

    /// All but one.
    static int[] without(int gone, int count) {
        return IntStream.range(0, count).filter(i -> i != gone).toArray();
    }

    /// One goes to another place, and those between move up.
    static int[] moved(int from, int to, int count) {
        int[] others = without(from, count);
        return IntStream.range(0, count).map(i -> i == to ? from : others[i < to ? i : i - 1]).toArray();
    }

    /// Something stands at a place, and those from there on move up.
    static int[] inserted(int at, int what, int count) {
        return IntStream.rangeClosed(0, count).map(i -> i == at ? what : i < at ? i : i - 1).toArray();
    }

    /// Where an old place is now, the first where it is twice; [#NEW] where it is gone.
    static int now(int old, int[] from) {
        return IntStream.range(0, from.length).filter(i -> from[i] == old).findFirst().orElse(NEW);
    }

    /// A matrix with its rows and columns arranged anew.
    ///
    /// @param rows where each row comes from
    /// @param columns where each column comes from
    /// @param fresh the entries of new rows and columns
    static Matrix arranged(Matrix old, int[] rows, int[] columns, Matrix fresh) {
        double[][] made = new double[rows.length][columns.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                made[i][j] = rows[i] == NEW || columns[j] == NEW ? fresh.get(i, j) : old.get(rows[i], columns[j]);
            }
        }
        return Matrix.of(made);
    }

    /// A matrix with its rows arranged anew, new ones zero.
    static Matrix rows(Matrix old, int[] rows) {
        return arranged(old, rows, first(old.columns(), old.columns()), Matrix.zeros(rows.length, old.columns()));
    }

    /// A matrix with its columns arranged anew, new ones zero.
    static Matrix columns(Matrix old, int[] columns) {
        return arranged(old, first(old.rows(), old.rows()), columns, Matrix.zeros(old.rows(), columns.length));
    }
}
