package unroll.tensor;

import unroll.rnn.Parameters;
import unroll.text.Message;

/// What comes of an assignment.
public sealed interface Outcome {

    /// A network.
    ///
    /// @param parameters its weights
    record Made(Parameters parameters) implements Outcome {}

    /// None.
    ///
    /// @param why what is wrong, half a sentence
    /// @param mend what can be done
    record Refused(Message why, Mend mend) implements Outcome {}
}
