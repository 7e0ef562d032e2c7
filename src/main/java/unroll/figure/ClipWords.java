package unroll.figure;

import java.util.Optional;
import unroll.lesson.Operation;
import unroll.text.LearnKey;
import unroll.text.Message;
import unroll.trace.Clipping;
import unroll.trace.Quantity;

/// What clipping does to the gradient, with its numbers: from which length to which it is cut, or that it is not.
final class ClipWords {

    private ClipWords() {
    }

    /// At the step of learning, where a clip is set.
    static Optional<Message> at(Frame frame) {
        return frame.moment().step().filter(step -> step.operation() == Operation.LEARN)
                .flatMap(_ -> frame.moment().trace().clipping()).map(clipping -> told(frame, clipping));
    }

    /// Of a number that the clip has a part in.
    static Optional<Message> of(Frame frame, Quantity quantity) {
        return quantity instanceof Quantity.ClipFactor || quantity instanceof Quantity.GradientNorm
                ? frame.moment().trace().clipping().map(clipping -> told(frame, clipping))
                : Optional.empty();
    }

    private static Message told(Frame frame, Clipping clipping) {
        String norm = frame.number(clipping.norm());
        String length = frame.numbers().given(clipping.length());
        if (!Double.isFinite(clipping.norm())) {
            return Message.of(LearnKey.CLIP_NOT_FINITE, norm, length, frame.number(clipping.factor()));
        }
        return clipping.acts()
                ? Message.of(LearnKey.CLIP_ACTS, norm, length, frame.number(clipping.factor()))
                : Message.of(LearnKey.CLIP_IDLE, norm, length);
    }
}
