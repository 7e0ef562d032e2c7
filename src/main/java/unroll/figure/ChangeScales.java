package unroll.figure;

import java.util.List;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.trace.Difference;
import unroll.trace.Quantity;
import unroll.trace.Trace;

/// The sizes that have the full colour where differences are shown: the largest finite differences of a lesson.
///
/// @param difference of the numbers
record ChangeScales(Difference difference) {
    /// Numbers up to which the parts are compared one by one.
    private static final double MOST_PARTS = 3e5;

    /// The largest differences; 0 where nothing of a kind differs or can be compared.
    ///
    /// @param ledger the weight whose parts are shown
    Scales of(Weight ledger) {
        Trace now = difference.now();
        double weight = 0;
        for (Weight each : now.scenario().parameters().present()) {
            weight = Math.max(weight, largest(new Quantity.Shared(each)));
        }
        double input = 0;
        List<Variable> carried = now.scenario().network().carried();
        double state = carried.stream().mapToDouble(it -> largest(new Quantity.Value(it, -1))).max().orElse(0);
        double sum = 0;
        double prediction = 0;
        for (int t = 0; t < now.scenario().steps(); t++) {
            input = Math.max(input, largest(Quantity.input(t)));
            for (Variable variable : carried) {
                state = Math.max(state, largest(new Quantity.Value(variable, t)));
            }
            for (Variable variable : Scales.sums(now.scenario())) {
                sum = Math.max(sum, largest(new Quantity.Value(variable, t)));
            }
            prediction = Math.max(prediction, largest(Quantity.prediction(t)));
        }
        double delta = 0;
        double arrived = 0;
        for (int e : ErrorWay.waysBack(now.scenario())) {
            for (int k : ErrorWay.steps(now.scenario(), e)) {
                for (Quantity each : ErrorWay.entering(now.scenario(), e, k)) {
                    prediction = Math.max(prediction, largest(each));
                }
                for (Quantity each : ErrorWay.deltas(now.scenario(), e, k)) {
                    delta = Math.max(delta, largest(each));
                }
                for (Quantity each : ErrorWay.arrived(now.scenario(), e, k)) {
                    arrived = Math.max(arrived, largest(each));
                }
            }
        }
        return new Scales(weight, input, state, Math.max(sum, state), prediction, delta, arrived, gradient(ledger));
    }

    /// Of the gradient told, and of its parts where they are few enough to be compared while a person hardly notices.
    private double gradient(Weight ledger) {
        Trace now = difference.now();
        Scenario scenario = now.scenario();
        double size = largest(now.told(ledger));
        double numbers = scenario.parameters().get(ledger).rows()
                * (double) scenario.parameters().get(ledger).columns();
        List<Integer> ways = ErrorWay.waysBack(scenario);
        double parts = ways.stream().mapToDouble(e -> steps(ledger, e).size()).sum();
        if (parts * numbers > MOST_PARTS) {
            return size;
        }
        for (int e : ways) {
            for (int k : steps(ledger, e)) {
                Quantity part = new Quantity.Part(e, k, ledger);
                size = now.has(part) ? Math.max(size, largest(part)) : size;
            }
        }
        return size;
    }

    /// The steps that have a part of an error's gradient.
    private List<Integer> steps(Weight ledger, int e) {
        return ledger.isRecurrent() || e == Quantity.JOINED
                ? ErrorWay.steps(difference.now().scenario(), e)
                : List.of(e);
    }

    private double largest(Quantity quantity) {
        return difference.of(quantity).largest();
    }
}
