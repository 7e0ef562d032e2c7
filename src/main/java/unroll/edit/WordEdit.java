package unroll.edit;

import unroll.rnn.Change;
import unroll.rnn.Scenario;
import unroll.rnn.Vocabulary;
import unroll.text.EditKey;
import unroll.text.Message;

/// A change of the vocabulary; what belongs to a word goes with it.
public sealed interface WordEdit extends Edit {

    /// One more word, at the end.
    ///
    /// @param word as typed
    record Add(String word) implements WordEdit {}

    /// A word less: one that no step has.
    ///
    /// @param index its place
    record Remove(int index) implements WordEdit {}

    /// Another name for a word.
    ///
    /// @param index its place
    /// @param word as typed
    record Rename(int index, String word) implements WordEdit {}

    /// A word elsewhere in the vocabulary.
    ///
    /// @param index its place
    /// @param to where it stands then
    record Move(int index, int to) implements WordEdit {}

    @Override
    default Message name(Scenario before) {
        return switch (this) {
            case Add(String word) -> Message.of(EditKey.WORD_ADDED, Spelling.quoted(Spelling.of(word)));
            case Remove(int index) -> Message.of(EditKey.WORD_REMOVED, quoted(before, index));
            case Rename(int index, String _) -> Message.of(EditKey.WORD_RENAMED, quoted(before, index));
            case Move(int index, int _) -> Message.of(EditKey.WORD_MOVED, quoted(before, index));
        };
    }

    @Override
    default Outcome apply(Scenario before) {
        return switch (this) {
            case Add(String word) when Spelling.isBroken(word) -> broken();
            case Add(String word) -> Refusals.outcome(Vocabulary.add(before, Spelling.of(word)));
            case Remove(int index) -> WordUse.of(before, index).<Outcome>map(Outcome.Refused::new)
                    .orElseGet(() -> Refusals.outcome(Vocabulary.remove(before, index)));
            case Rename(int index, String word) when word.equals(before.vocabulary().get(index)) ->
                Refusals.outcome(new Change.Done(before));
            case Rename(int _, String word) when Spelling.isBroken(word) -> broken();
            case Rename(int index, String word) ->
                Refusals.outcome(Vocabulary.rename(before, index, Spelling.of(word)));
            case Move(int index, int to) -> Refusals.outcome(Vocabulary.move(before, index, to));
        };
    }

    private static Outcome broken() {
        return new Outcome.Refused(Message.of(EditKey.WORD_BROKEN));
    }

    private static Message quoted(Scenario scenario, int index) {
        return Spelling.quoted(scenario.vocabulary().get(index));
    }
}
