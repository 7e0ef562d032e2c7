package unroll.tensor;

import java.util.List;
import unroll.rnn.Parameters;
import unroll.text.Message;

/// What comes of an assignment.
public sealed interface Outcome {

    /// A network.
    ///
    /// @param parameters its weights
    /// @param decisions what nobody said and was decided on the way, a sentence each
    record Made(Parameters parameters, List<Message> decisions) implements Outcome {

        /// Copies the list.
        public Made {
            decisions = List.copyOf(decisions);
        }
    }

    /// None.
    ///
    /// @param why what is wrong, half a sentence
    /// @param mend what can be done
    record Refused(Message why, Mend mend) implements Outcome {}
}
