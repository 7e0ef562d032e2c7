package unroll.edit;

import unroll.rnn.Scenario;
import unroll.text.Message;

/// One change of a scenario. It is a value: the same edit of the same scenario always gives the same scenario.
public sealed interface Edit permits SetNumber, SetFocus, SetActivation, SetTruncation, SetTitle, SetBias, SetClip,
        StepEdit, WordEdit, NetworkEdit, FromText {

    /// What undoing it is said to undo: a noun with what it is of, in small letters: change of W[1,2].
    ///
    /// @param before the scenario that it is made on
    Message name(Scenario before);

    /// The scenario that it makes of one, or why it can't be.
    Outcome apply(Scenario before);

    /// Multiplications that making it takes by itself, where they are many; what follows from the scenario after it is
    /// computed besides.
    default double work(Scenario before) {
        return 0;
    }
}
