package unroll.lesson;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Predict, then reveal: what is being asked, what was just answered, and how many answers were right so far.
///
/// @param answered the steps whose question was answered; they are not asked about again
/// @param right how many answers were right
/// @param given how many answers there were
/// @param asked what waits for an answer; the picture waits with it
/// @param verdict on the answer that led to where the lesson is
public record Quiz(Set<Integer> answered, int right, int given, Optional<Prompt> asked, Optional<Verdict> verdict) {
    /// Nothing asked yet.
    public static final Quiz START = new Quiz(Set.of(), 0, 0, Optional.empty(), Optional.empty());

    /// Copies the steps.
    public Quiz {
        answered = Set.copyOf(answered);
    }

    /// With a question waiting for its answer, unless its step was answered before.
    public Quiz asking(Optional<Prompt> prompt) {
        return new Quiz(answered, right, given, prompt.filter(it -> !answered.contains(it.step())), Optional.empty());
    }

    /// With the question that waits answered; this where none waits or it has no such answer.
    public Quiz answered(int answer) {
        return asked.filter(prompt -> answer >= 0 && answer < prompt.question().answers().size()).map(prompt -> {
            Verdict said = new Verdict(prompt.question(), answer);
            Set<Integer> steps = new HashSet<>(answered);
            steps.add(prompt.step());
            return new Quiz(steps, right + (said.isRight() ? 1 : 0), given + 1, Optional.empty(), Optional.of(said));
        }).orElse(this);
    }

    /// At another place: no question waits, and the verdict stays behind.
    public Quiz moved() {
        return new Quiz(answered, right, given, Optional.empty(), Optional.empty());
    }

    /// In another lesson on the same words and weights, that is alike up to a step: what comes later is asked about
    /// anew.
    public Quiz retold(int alike) {
        return new Quiz(answered.stream().filter(step -> step <= alike).collect(Collectors.toSet()), right, given,
                Optional.empty(), Optional.empty());
    }
}
