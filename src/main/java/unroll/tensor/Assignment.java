package unroll.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import unroll.rnn.Weight;

/// Which of some arrays is which weight of a network. Arrays without a letter are left out; several for b are added, as
/// PyTorch has two biases of the state.
///
/// @param tensors the arrays
/// @param letters the weight that each is, where it is one
/// @param layout which way round the matrices are
public record Assignment(List<Tensor> tensors, List<Optional<Weight>> letters, Layout layout) {

    /// Copies both lists.
    ///
    /// @throws IllegalArgumentException where they differ in length
    public Assignment {
        tensors = List.copyOf(tensors);
        letters = List.copyOf(letters);
        if (tensors.size() != letters.size()) {
            throw new IllegalArgumentException(letters.size() + " letters for " + tensors.size() + " arrays");
        }
    }

    /// What the names of the arrays say; where they say nothing, no letters.
    public static Assignment byNames(List<Tensor> tensors, Layout layout) {
        return new Assignment(tensors, Recognition.byNames(tensors, layout), layout);
    }

    /// What the shapes of the arrays suggest, where there is only one way; to be shown and asked about, not to be taken.
    public static Assignment byShapes(List<Tensor> tensors, Layout layout) {
        return new Assignment(tensors, Guess.byShapes(tensors, layout), layout);
    }

    /// The first array of this name.
    public OptionalInt indexOf(String name) {
        return IntStream.range(0, tensors.size()).filter(i -> tensors.get(i).name().equals(name)).findFirst();
    }

    /// This with another letter, or none, for one array. A letter is taken from the array that had it, except b, which
    /// several may have.
    public Assignment with(int tensor, Optional<Weight> letter) {
        List<Optional<Weight>> others = new ArrayList<>(letters);
        if (letter.isPresent() && letter.get() != Weight.STATE_BIAS) {
            others.replaceAll(it -> it.equals(letter) ? Optional.empty() : it);
        }
        others.set(tensor, letter);
        return new Assignment(tensors, others, layout);
    }

    /// This with the matrices the other way round or not.
    public Assignment with(Layout other) {
        return new Assignment(tensors, letters, other);
    }

    /// The arrays that are this weight: at most one, but for b.
    public List<Tensor> having(Weight weight) {
        return IntStream.range(0, tensors.size()).filter(i -> letters.get(i).equals(Optional.of(weight)))
                .mapToObj(tensors::get).toList();
    }

    /// The arrays that are left out.
    public List<Tensor> leftOut() {
        return IntStream.range(0, tensors.size()).filter(i -> letters.get(i).isEmpty()).mapToObj(tensors::get)
                .toList();
    }

    /// Why this makes no network, by names, types and shapes alone: at once, however many numbers there are.
    public Optional<Outcome.Refused> refusal() {
        return new Fitting(this).refusal();
    }

    /// The network that this makes, or why it makes none.
    public Outcome outcome() {
        return new Fitting(this).outcome();
    }
}
