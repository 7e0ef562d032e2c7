package unroll.edit;

import java.util.OptionalDouble;
import unroll.rnn.Scenario;
import unroll.text.EditKey;
import unroll.text.Message;

/// Another length that learning cuts the gradient to where it is longer.
///
/// @param clip positive and finite; absent: the gradient is taken as it is
public record SetClip(OptionalDouble clip) implements Edit {

    @Override
    public Message name(Scenario before) {
        return Message.of(EditKey.CHANGE_OF_CLIP);
    }

    @Override
    public Outcome apply(Scenario before) {
        return clip.isPresent() && !(clip.getAsDouble() > 0 && Double.isFinite(clip.getAsDouble()))
                ? new Outcome.Refused(Message.of(EditKey.CLIP_RANGE))
                : new Outcome.Changed(before.withClip(clip));
    }
}
