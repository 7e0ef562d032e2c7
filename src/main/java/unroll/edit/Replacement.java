package unroll.edit;

import unroll.rnn.Scenario;
import unroll.text.Message;

/// A whole scenario in place of another: read from a file, or what learning led to.
///
/// @param what what undoing it is said to undo
/// @param after the new one
public record Replacement(Message what, Scenario after) implements Edit {

    @Override
    public Message name(Scenario before) {
        return what;
    }

    @Override
    public Outcome apply(Scenario before) {
        return new Outcome.Changed(after);
    }
}
