package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unroll.linalg.Matrix;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.text.FigureKey;
import unroll.text.Message;
import unroll.trace.Quantity;

/// What must be named about the numbers told so far: that they overflow, or are no numbers any more, and from which
/// step on.
final class Notice {

    private Notice() {
    }

    static Optional<Message> of(Frame frame) {
        return of(frame.moment(), frame.moment().error());
    }

    /// Whether anything must be named at some step of the lesson.
    static boolean ever(Moment now) {
        Moment end = new Moment(now.trace(), now.script(), now.script().size(), now.grain());
        return ErrorWay.waysBack(now.trace().scenario()).stream().anyMatch(e -> of(end, e).isPresent());
    }

    private static Optional<Message> of(Moment moment, int e) {
        Scenario scenario = moment.trace().scenario();
        for (int t = 0; t < scenario.steps(); t++) {
            for (Quantity quantity : computed(scenario, t)) {
                if (moment.knows(quantity)) {
                    Optional<Message> found = about(moment.trace().value(quantity), t);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return backward(moment, e);
    }

    /// What is carried on from a step, and z.
    private static List<Quantity> computed(Scenario scenario, int t) {
        List<Quantity> all = new ArrayList<>();
        scenario.network().carried().forEach(variable -> all.add(new Quantity.Value(variable, t)));
        all.add(Quantity.logits(t));
        return all;
    }

    private static Optional<Message> backward(Moment moment, int e) {
        Scenario scenario = moment.trace().scenario();
        if (!moment.knows(ErrorWay.entering(scenario, e, ErrorWay.steps(scenario, e).getFirst()).getFirst())) {
            return Optional.empty();
        }
        for (int k : ErrorWay.steps(scenario, e)) {
            for (Quantity quantity : ErrorWay.deltas(scenario, e, k)) {
                if (!moment.knows(quantity)) {
                    return sums(moment, e);
                }
                Optional<Message> found = about(moment.trace().value(quantity), k);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return sums(moment, e);
    }

    /// A sum or a learned weight can overflow though no δ and no state does.
    private static Optional<Message> sums(Moment moment, int e) {
        for (Weight weight : moment.trace().scenario().parameters().present()) {
            for (Quantity quantity : new Quantity[]{new Quantity.Gradient(e, weight),
                    new Quantity.TotalGradient(weight),
                    new Quantity.Learned(weight)}) {
                if (moment.knows(quantity)) {
                    Optional<Message> found = about(moment.trace().value(quantity),
                            ErrorWay.steps(moment.trace().scenario(), e).getFirst());
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
