package unroll.figure;

import java.util.Optional;
import unroll.rnn.Weight;

/// What of a moment is shown on a page: a figure that every lesson has, or one vector or matrix of a step.
public sealed interface Motif permits Exhibit, Single {

    /// Its name on the command line and in what is remembered.
    String id();

    /// The weight of a matrix, or of its gradient; absent for what is no weight.
    Optional<Weight> weight();

    /// The one with a name, if a name is one.
    static Optional<Motif> of(String id) {
        return Exhibit.of(id).<Motif>map(it -> it).or(() -> Single.of(id));
    }

    /// Its name as a part of a file's.
    default String fileName() {
        return id().replace(':', '-');
    }
}
