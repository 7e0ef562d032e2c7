package unroll.figure;

import java.util.Optional;
import unroll.linalg.Matrix;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.text.FigureKey;
import unroll.text.Message;
import unroll.trace.Backward;
import unroll.trace.Quantity;

/// What must be named about the numbers told so far: that they overflow, or are no numbers any more, and from which
/// step on.
final class Notice {

    private Notice() {
    }

    static Optional<Message> of(Frame frame) {
        Scenario scenario = frame.moment().trace().scenario();
        for (int t = 0; t < scenario.steps(); t++) {
            for (Quantity quantity : new Quantity[]{new Quantity.State(t), new Quantity.Logits(t)}) {
                if (frame.moment().knows(quantity)) {
                    Optional<Message> found = about(frame.moment().trace().value(quantity), t);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return backward(frame);
    }

    private static Optional<Message> backward(Frame frame) {
        int e = frame.moment().error();
        if (!frame.moment().knows(new Quantity.OutputDelta(e))) {
            return Optional.empty();
        }
        Backward backward = frame.moment().trace().backward(e);
        for (int k = e; k >= backward.lastStep() && frame.moment().knows(new Quantity.Delta(e, k)); k--) {
            Optional<Message> found = about(backward.delta(k), k);
            if (found.isPresent()) {
                return found;
            }
        }
        return sums(frame, e);
    }

    /// A sum or a learned weight can overflow though no δ and no state does.
    private static Optional<Message> sums(Frame frame, int e) {
        for (Weight weight : frame.moment().trace().scenario().parameters().present()) {
            for (Quantity quantity : new Quantity[]{new Quantity.Gradient(e, weight),
                    new Quantity.TotalGradient(weight),
                    new Quantity.Learned(weight)}) {
                if (frame.moment().knows(quantity)) {
                    Optional<Message> found = about(frame.moment().trace().value(quantity), e);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Message> about(Matrix numbers, int t) {
        if (numbers.isFinite()) {
            return Optional.empty();
        }
        return Optional.of(Message.of(
                Double.isNaN(numbers.maxAbs()) ? FigureKey.NOTICE_NOT_A_NUMBER : FigureKey.NOTICE_OVERFLOW, t));
    }
}
