package unroll.tensor;

/// Which way round a program keeps its matrices.
public enum Layout {
    /// Nobody said: names say it, or else shapes that fit only one way.
    UNSAID,
    /// As in U x: a row for each unit that is computed. PyTorch and this program do it so.
    AS_IS,
    /// As in x U: a column for each unit that is computed. Keras does it so, and each matrix is transposed.
    TRANSPOSED;

    /// The other way round.
    Layout other() {
        return switch (this) {
            case UNSAID -> UNSAID;
            case AS_IS -> TRANSPOSED;
            case TRANSPOSED -> AS_IS;
        };
    }
}
