package unroll.edit;

import unroll.rnn.Scenario;
import unroll.rnn.TextSequence;
import unroll.text.EditKey;
import unroll.text.Message;

/// The sequence of a text in place of the one there is.
///
/// @param how how the text is taken apart
/// @param text in any script
public record FromText(TextSequence how, String text) implements Edit {
    /// As long as reading one character takes, in multiplications.
    private static final double READING = 50;

    @Override
    public Message name(Scenario before) {
        return Message.of(EditKey.SEQUENCE_FROM_TEXT);
    }

    @Override
    public Outcome apply(Scenario before) {
        return Spelling.isBroken(text)
                ? new Outcome.Refused(Message.of(EditKey.TEXT_BROKEN))
                : Refusals.outcome(how.enter(before, text));
    }

    @Override
    public double work(Scenario before) {
        return READING * text.length();
    }
}
