package unroll.rnn;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import unroll.linalg.Matrix;

/// A recurrent network, what it reads and predicts, and how its error is traced back. The plain one is
/// s_t = f(U x_t + W s_(t−1) + b), ŷ_t = softmax(V s_t + c), `E_t = −log ŷ_t[y_t]`; [Network] has the others.
///
/// @param title a short name, possibly empty
/// @param vocabulary the names of the K classes, all different
/// @param inputVocabulary the names of the D inputs, all different, where they are other words than the classes
/// @param sequence the inputs and targets of the T steps
/// @param network the cell and the loss
/// @param start what is carried into the first step
/// @param parameters the shared weights
/// @param focus the error traced back
/// @param truncation τ: parts k ≥ e − τ are kept; absent: all
/// @param learningRate η
/// @param clip the length that the step of learning cuts the gradient told to, all weights joined as one vector, where it
/// is longer; positive and finite; absent: it is taken as it is
public record Scenario(String title, List<String> vocabulary, Optional<List<String>> inputVocabulary, Sequence sequence,
        Network network, Start start, Parameters parameters, Focus focus, OptionalInt truncation, double learningRate,
        OptionalDouble clip) {

    /// Checks that the pieces fit each other.
    ///
    /// @throws IllegalArgumentException where a shape, a word's place, the focus, τ or the clip does not fit
    public Scenario {
        vocabulary = List.copyOf(vocabulary);
        inputVocabulary = inputVocabulary.map(List::copyOf);
        int classes = parameters.classes();
        require(new HashSet<>(vocabulary).size() == vocabulary.size(), "vocabulary has a word twice");
        require(vocabulary.size() == classes, "V must have a row for each of the " + vocabulary.size() + " words");
        int size = parameters.inputs();
        require(inputVocabulary.isEmpty() || inputVocabulary.get().size() == size
                && new HashSet<>(inputVocabulary.get()).size() == size, "inputVocabulary must have D different words");
        require(network.cell().weights().containsAll(parameters.present()),
                "a weight does not belong to the cell " + network.cell().id());
        require(start.fits(network, parameters.hidden()),
                "initialState must have " + parameters.hidden() + " numbers");
        boolean named = size == classes || inputVocabulary.isPresent();
        for (Input input : sequence.inputs()) {
            require(switch (input) {
                case Input.Word(int index) -> index >= 0 && index < size && named;
                case Input.Vector(Matrix x) -> x.rows() == size && x.columns() == 1;
                case Input.None() -> true;
            }, "an input does not fit U");
        }
        Loss loss = network.loss();
        require(sequence.targets().stream().allMatch(target -> switch (target) {
            case Label.Word(int index) -> index >= 0 && index < classes && loss != Loss.SQUARED;
            case Label.Numbers(Matrix y) ->
                y.rows() == classes && y.columns() == 1 && loss != Loss.CROSS_ENTROPY;
            case Label.None() -> true;
        }), "a target is not in the vocabulary");
        require(!(focus instanceof Focus.One(int e)) || sequence.errors().contains(e), "the focus has no target");
        require(truncation.isEmpty() || truncation.getAsInt() >= 0, "truncation must not be negative");
        require(clip.isEmpty() || clip.getAsDouble() > 0 && Double.isFinite(clip.getAsDouble()),
                "clip must be positive and finite");
    }

    /// A plain network whose words go in and out.
    ///
    /// @param activation f
    /// @param initialState s_(−1), H×1
    /// @throws IllegalArgumentException where a shape, a word's place, the focus, τ or the clip does not fit
    public Scenario(String title, List<String> vocabulary, Sequence sequence, Activation activation,
            Matrix initialState, Parameters parameters, Focus focus, OptionalInt truncation, double learningRate,
            OptionalDouble clip) {
        this(title, vocabulary, Optional.empty(), sequence, Network.plain(activation), Start.of(initialState),
                parameters, focus, truncation, learningRate, clip);
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
        return start.isZero();
    }

    /// The errors traced back, in the order told: the focus, or all from the last step to the first.
    public List<Integer> tracedErrors() {
        return tracedErrors(focus);
    }

    /// The errors that another focus would trace back, in the order told; asked of one step, that step, whether it has a
    /// target or not.
    public List<Integer> tracedErrors(Focus other) {
        return switch (other) {
            case Focus.One(int e) -> List.of(e);
            case Focus.All(),Focus.Joined() -> sequence.errors().reversed();
        };
    }

    /// Whether this differs from another in nothing but which error is traced back. No scenario is made to find out, for
    /// the error traced back in one need not have a target in the other.
    public boolean isLike(Scenario other) {
        return title.equals(other.title) && vocabulary.equals(other.vocabulary) && sequence.equals(other.sequence)
                && inputVocabulary.equals(other.inputVocabulary) && network.equals(other.network)
                && start.equals(other.start)
                && parameters.equals(other.parameters) && truncation.equals(other.truncation)
                && Double.compare(learningRate, other.learningRate) == 0 && clip.equals(other.clip);
    }

    /// The earliest step whose part of ∂E_e/∂W is kept: max(0, e − τ).
    public int lastStepBack(int e) {
        return truncation.isPresent() ? Math.max(0, e - truncation.getAsInt()) : 0;
    }

    /// This with another title.
    public Scenario withTitle(String other) {
        return new Scenario(other, vocabulary, inputVocabulary, sequence, network, start, parameters, focus, truncation,
                learningRate, clip);
    }

    /// This with other names for the same K classes.
    ///
    /// @throws IllegalArgumentException where there are not K different ones
    public Scenario withVocabulary(List<String> other) {
        return new Scenario(title, other, inputVocabulary, sequence, network, start, parameters, focus, truncation,
                learningRate, clip);
    }

    /// This with other names for the same D inputs; absent: those of the classes.
    ///
    /// @throws IllegalArgumentException where there are not D different ones
    public Scenario withInputVocabulary(Optional<List<String>> other) {
        return new Scenario(title, vocabulary, other, sequence, network, start, parameters, focus, truncation,
                learningRate, clip);
    }

    /// This with other inputs and targets.
    ///
    /// @throws IllegalArgumentException where an input or a target does not fit the weights, or the focus has no target
    public Scenario with(Sequence other) {
        return new Scenario(title, vocabulary, inputVocabulary, other, network, start, parameters, focus, truncation,
                learningRate, clip);
    }

    /// This with another f.
    public Scenario with(Activation other) {
        return with(network.with(other));
    }

    /// This with another cell or loss.
    ///
    /// @throws IllegalArgumentException where weights or targets do not fit it
    public Scenario with(Network other) {
        return new Scenario(title, vocabulary, inputVocabulary, sequence, other, start, parameters, focus, truncation,
                learningRate, clip);
    }

    /// This with another s_(−1).
    ///
    /// @throws IllegalArgumentException where it is not H×1
    public Scenario withInitialState(Matrix other) {
        return with(start.withState(other));
    }

    /// This with another start.
    ///
    /// @throws IllegalArgumentException where it does not fit
    public Scenario with(Start other) {
        return new Scenario(title, vocabulary, inputVocabulary, sequence, network, other, parameters, focus, truncation,
                learningRate,
                clip);
    }

    /// This with other weights.
    public Scenario with(Parameters other) {
        return new Scenario(title, vocabulary, inputVocabulary, sequence, network, start, other, focus, truncation,
                learningRate, clip);
    }

    /// This with another error traced back.
    public Scenario with(Focus other) {
        return new Scenario(title, vocabulary, inputVocabulary, sequence, network, start, parameters, other, truncation,
                learningRate, clip);
    }

    /// This with another truncation.
    public Scenario withTruncation(OptionalInt other) {
        return new Scenario(title, vocabulary, inputVocabulary, sequence, network, start, parameters, focus, other,
                learningRate, clip);
    }

    /// This with another η.
    public Scenario withLearningRate(double other) {
        return new Scenario(title, vocabulary, inputVocabulary, sequence, network, start, parameters, focus, truncation,
                other,
                clip);
    }

    /// This with another length to clip the gradient at; absent: none.
    public Scenario withClip(OptionalDouble other) {
        return new Scenario(title, vocabulary, inputVocabulary, sequence, network, start, parameters, focus, truncation,
                learningRate, other);
    }

    /// This with other pieces at once, which fit only each other.
    Scenario with(List<String> words, Sequence steps, Start initial, Parameters weights, Focus traced) {
        return new Scenario(title, words, inputVocabulary, steps, network, initial, weights, traced, truncation,
                learningRate, clip);
    }

    /// f of the plain cell.
    public Activation activation() {
        return network.activation();
    }

    /// s_(−1), H×1.
    public Matrix initialState() {
        return start.state();
    }

    /// The names of the D inputs: words of their own, or those of the classes.
    public List<String> inputWords() {
        return inputVocabulary.orElse(vocabulary);
    }

    /// What a step computes, in order: the equations of this network.
    public List<Definition> definitions() {
        return network.definitions(parameters.present());
    }

    /// What a step computes before the loss, in order.
    public List<Definition> definitionsUpToLogits() {
        return network.upToLogits(parameters.present());
    }

    /// Whether the columns of U belong to the words: D = K, and not all that enters are vectors of other things.
    public boolean readsWords() {
        return (parameters.inputs() == vocabulary.size() || inputVocabulary.isPresent())
                && (sequence.inputs().stream().anyMatch(it -> it instanceof Input.Word)
                        || sequence.inputs().stream().noneMatch(it -> it instanceof Input.Vector));
    }

    /// The word that enters at step t; absent for numbers and where nothing enters.
    public Optional<String> inputWord(int t) {
        return sequence.inputs().get(t) instanceof Input.Word(int index)
                ? Optional.of(inputWords().get(index))
                : Optional.empty();
    }

    /// The right word of step t; absent for numbers and where no error is counted.
    public Optional<String> targetWord(int t) {
        OptionalInt target = sequence.word(t);
        return target.isPresent() ? Optional.of(vocabulary.get(target.getAsInt())) : Optional.empty();
    }
}
