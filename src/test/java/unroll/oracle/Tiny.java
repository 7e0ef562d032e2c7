package unroll.oracle;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import unroll.linalg.Matrix;
import unroll.rnn.Activation;
import unroll.rnn.Focus;
import unroll.rnn.Input;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Sequence;

/// A network of one unit that reads the number 1 at every step and chooses between two words; the second is right.
public final class Tiny {

    private Tiny() {
    }

    /// The network with these weights and V = (1, −1), s_(−1) = 0, with a target at every step, all errors traced back.
    public static Scenario of(Activation f, double u, double w, int steps) {
        return of(f, u, w, Collections.nCopies(steps, new Input.Vector(Matrix.column(1))),
                Collections.nCopies(steps, OptionalInt.of(1)), Matrix.column(0));
    }

    /// The network with other inputs, targets and initial state.
    public static Scenario of(Activation f, double u, double w, List<? extends Input> inputs,
            List<OptionalInt> targets, Matrix initialState) {
        Parameters p = new Parameters(Matrix.column(u), Matrix.column(w), Matrix.column(1, -1), Optional.empty(),
                Optional.empty());
        return new Scenario("tiny", List.of("yes", "no"), Sequence.ofWords(List.copyOf(inputs), targets), f,
                initialState,
                p, new Focus.All(), OptionalInt.empty(), 0.1, OptionalDouble.empty());
    }
}
