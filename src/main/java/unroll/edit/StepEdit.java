package unroll.edit;

import java.util.OptionalInt;
import java.util.function.Function;
import unroll.rnn.Input;
import unroll.rnn.Scenario;
import unroll.rnn.Steps;
import unroll.text.EditKey;
import unroll.text.Message;

/// A change of the sequence: what enters, what is to be predicted, and how many steps there are.
public sealed interface StepEdit extends Edit {

    /// Another input of a step.
    ///
    /// @param t the step
    /// @param input a word by its place, numbers, or nothing
    record SetInput(int t, Input input) implements StepEdit {}

    /// A word as the input of a step, as typed; a new one joins the vocabulary.
    ///
    /// @param t the step
    record TypeInput(int t, String word) implements StepEdit {}

    /// Another target of a step.
    ///
    /// @param t the step
    /// @param target the place of a word in the vocabulary; absent: no error is counted
    record SetTarget(int t, OptionalInt target) implements StepEdit {}

    /// A word as the target of a step, as typed; a new one joins the vocabulary.
    ///
    /// @param t the step
    record TypeTarget(int t, String word) implements StepEdit {}

    /// One more step, without input and target.
    ///
    /// @param t where it stands then, 0 … T
    record Add(int t) implements StepEdit {}

    /// A step less.
    ///
    /// @param t which
    record Remove(int t) implements StepEdit {}

    /// A step elsewhere.
    ///
    /// @param t which
    /// @param to where it stands then
    record Move(int t, int to) implements StepEdit {}

    /// A step twice.
    ///
    /// @param t which; the other stands after it
    record Duplicate(int t) implements StepEdit {}

    @Override
    default Message name(Scenario before) {
        return switch (this) {
            case SetInput(int t, Input _) -> Message.of(EditKey.CHANGE_OF_INPUT, t);
            case TypeInput(int t, String _) -> Message.of(EditKey.CHANGE_OF_INPUT, t);
            case SetTarget(int t, OptionalInt _) -> Message.of(EditKey.CHANGE_OF_TARGET, t);
            case TypeTarget(int t, String _) -> Message.of(EditKey.CHANGE_OF_TARGET, t);
            case Add(int t) -> Message.of(EditKey.STEP_ADDED, t);
            case Remove(int t) -> Message.of(EditKey.STEP_REMOVED, t);
            case Move(int t, int to) -> Message.of(EditKey.STEP_MOVED, t, to);
            case Duplicate(int t) -> Message.of(EditKey.STEP_DUPLICATED, t);
        };
    }

    @Override
    default Outcome apply(Scenario before) {
        return switch (this) {
            case SetInput(int t, Input input) -> Refusals.outcome(Steps.input(before, t, input));
            case TypeInput(int t, String word) -> typed(word,
                    spelled -> Refusals.outcome(Steps.input(before, t, spelled)));
            case SetTarget(int t, OptionalInt target) -> Refusals.outcome(Steps.target(before, t, target));
            case TypeTarget(int t, String word) -> typed(word,
                    spelled -> Refusals.outcome(Steps.target(before, t, spelled)));
            case Add(int t) -> Refusals.outcome(Steps.insert(before, t));
            case Remove(int t) -> Refusals.outcome(Steps.remove(before, t));
            case Move(int t, int to) -> Refusals.outcome(Steps.move(before, t, to));
            case Duplicate(int t) -> Refusals.outcome(Steps.duplicate(before, t));
        };
    }

    private static Outcome typed(String word, Function<String, Outcome> made) {
        String spelled = Spelling.of(word);
        return Spelling.isBroken(spelled)
                ? new Outcome.Refused(Message.of(EditKey.WORD_BROKEN))
                : made.apply(spelled);
    }
}
