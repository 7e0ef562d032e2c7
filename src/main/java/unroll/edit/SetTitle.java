package unroll.edit;

import unroll.rnn.Scenario;
import unroll.text.EditKey;
import unroll.text.Message;

/// Another title.
///
/// @param title without space around; at most [#LONGEST] characters, which is what a file may have
public record SetTitle(String title) implements Edit {
    /// Characters of the longest title.
    public static final int LONGEST = 1000;

    @Override
    public Message name(Scenario before) {
        return Message.of(EditKey.CHANGE_OF_TITLE);
    }

    @Override
    public Outcome apply(Scenario before) {
        return title.length() > LONGEST
                ? new Outcome.Refused(Message.of(EditKey.TEXT_LONG, LONGEST))
                : new Outcome.Changed(before.withTitle(title));
    }
}
