package unroll.rnn;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The steps t = 0 … T−1: what enters, and what is right.
///
/// @param inputs one a step
/// @param targets one a step
public record Sequence(List<Input> inputs, List<Label> targets) {

    /// Copies both lists.
    ///
    /// @throws IllegalArgumentException where they differ in length, are empty, or hold no target
    public Sequence {
        inputs = List.copyOf(inputs);
        targets = List.copyOf(targets);
        if (inputs.size() != targets.size()) {
            throw new IllegalArgumentException(inputs.size() + " inputs beside " + targets.size() + " targets");
        }
        if (targets.stream().noneMatch(Label::isPresent)) {
            throw new IllegalArgumentException("at least one step needs a target");
        }
    }

    /// The steps whose targets are classes.
    ///
    /// @param targets one a step: the place of the right class in the vocabulary; absent where no error is counted
    public static Sequence ofWords(List<Input> inputs, List<OptionalInt> targets) {
        return new Sequence(inputs, targets.stream().map(Label::of).toList());
    }

    /// T, the number of time steps.
    public int steps() {
        return inputs.size();
    }

    /// The place of the right class at step t; absent for numbers and where no error is counted.
    public OptionalInt word(int t) {
        return targets.get(t).word();
    }

    /// The steps that have a target, so an error, from the first to the last.
    public List<Integer> errors() {
        return IntStream.range(0, steps()).filter(t -> targets.get(t).isPresent()).boxed().toList();
    }
}
