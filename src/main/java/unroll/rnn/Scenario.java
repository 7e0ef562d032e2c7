package unroll.rnn;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import unroll.linalg.Matrix;

/// A recurrent network, the words it reads and predicts, and how its error is traced back:
/// s_t = f(U x_t + W s_(t−1) + b), ŷ_t = softmax(V s_t + c), `E_t = −log ŷ_t[y_t]`.
///
/// @param title a short name, possibly empty
/// @param vocabulary the names of the K classes, all different
/// @param sequence the inputs and targets of the T steps
/// @param activation f
/// @param initialState s_(−1), H×1
/// @param parameters the shared weights
/// @param focus the error traced back
/// @param truncation τ: parts k ≥ e − τ are kept; absent: all
/// @param learningRate η
public record Scenario(String title, List<String> vocabulary, Sequence sequence, Activation activation,
        Matrix initialState, Parameters parameters, Focus focus, OptionalInt truncation, double learningRate) {

    /// Checks that the pieces fit each other.
    ///
    /// @throws IllegalArgumentException where a shape, a word's place, the focus or τ does not fit
    public Scenario {
        vocabulary = List.copyOf(vocabulary);
        int classes = parameters.classes();
        require(new HashSet<>(vocabulary).size() == vocabulary.size(), "vocabulary has a word twice");
        require(vocabulary.size() == classes, "V must have a row for each of the " + vocabulary.size() + " words");
        require(initialState.rows() == parameters.hidden() && initialState.columns() == 1,
                "initialState must have " + parameters.hidden() + " numbers");
        int size = parameters.inputs();
        for (Input input : sequence.inputs()) {
            require(switch (input) {
                case Input.Word(int index) -> index >= 0 && index < size && size == classes;
                case Input.Vector(Matrix x) -> x.rows() == size && x.columns() == 1;
                case Input.None() -> true;
            }, "an input does not fit U");
        }
        require(sequence.targets().stream().flatMapToInt(OptionalInt::stream).allMatch(k -> k >= 0 && k < classes),
                "a target is not in the vocabulary");
        require(!(focus instanceof Focus.One(int e)) || sequence.errors().contains(e), "the focus has no target");
        require(truncation.isEmpty() || truncation.getAsInt() >= 0, "truncation must not be negative");
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }

    /// T, the number of time steps.
    public int steps() {
        return sequence.steps();
    }

    /// Whether s_(−1) is zero, so that the first step has no memory.
    public boolean startsFromZero() {
        return initialState.isZero();
    }

    /// The errors traced back, in the order told: the focus, or all from the last step to the first.
    public List<Integer> tracedErrors() {
        return switch (focus) {
            case Focus.One(int e) -> List.of(e);
            case Focus.All() -> sequence.errors().reversed();
        };
    }

    /// The earliest step whose part of ∂E_e/∂W is kept: max(0, e − τ).
    public int lastStepBack(int e) {
        return truncation.isPresent() ? Math.max(0, e - truncation.getAsInt()) : 0;
    }

    /// This with other weights.
    public Scenario with(Parameters other) {
        return new Scenario(title, vocabulary, sequence, activation, initialState, other, focus, truncation,
                learningRate);
    }

    /// This with another error traced back.
    public Scenario with(Focus other) {
        return new Scenario(title, vocabulary, sequence, activation, initialState, parameters, other, truncation,
                learningRate);
    }

    /// This with another truncation.
    public Scenario withTruncation(OptionalInt other) {
        return new Scenario(title, vocabulary, sequence, activation, initialState, parameters, focus, other,
                learningRate);
    }

    /// The word that enters at step t; absent for numbers and where nothing enters.
    public Optional<String> inputWord(int t) {
        return sequence.inputs().get(t) instanceof Input.Word(int index)
                ? Optional.of(vocabulary.get(index))
                : Optional.empty();
    }

    /// The right word of step t; absent where no error is counted.
    public Optional<String> targetWord(int t) {
        OptionalInt target = sequence.targets().get(t);
        return target.isPresent() ? Optional.of(vocabulary.get(target.getAsInt())) : Optional.empty();
    }
}
