package unroll.edit;

import unroll.rnn.Scenario;
import unroll.text.Message;

/// What an edit comes to.
public sealed interface Outcome {

    /// The scenario after it.
    record Changed(Scenario scenario) implements Outcome {}

    /// It can't be done, and nothing is changed.
    ///
    /// @param why one sentence: what is wrong and how to mend it
    record Refused(Message why) implements Outcome {}
}
