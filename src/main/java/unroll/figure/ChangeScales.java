package unroll.figure;

import unroll.rnn.Scenario;
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
        double state = largest(Quantity.state(-1));
        double sum = 0;
        double prediction = 0;
        for (int t = 0; t < now.scenario().steps(); t++) {
            input = Math.max(input, largest(Quantity.input(t)));
            state = Math.max(state, largest(Quantity.state(t)));
            sum = Math.max(sum, Math.max(largest(Quantity.preActivation(t)), largest(Quantity.inputTerm(t))));
            prediction = Math.max(prediction, largest(Quantity.prediction(t)));
        }
        double delta = 0;
        for (int e : now.scenario().tracedErrors()) {
            prediction = Math.max(prediction, largest(Quantity.outputDelta(e)));
            for (int k = e; k >= now.scenario().lastStepBack(e); k--) {
                delta = Math.max(delta, largest(Quantity.delta(e, k)));
            }
        }
        return new Scales(weight, input, state, Math.max(sum, state), prediction, delta, gradient(ledger));
    }

    /// Of the gradient told, and of its parts where they are few enough to be compared while a person hardly notices.
    private double gradient(Weight ledger) {
        Trace now = difference.now();
        Scenario scenario = now.scenario();
        double size = largest(now.told(ledger));
        double numbers = scenario.parameters().get(ledger).rows()
                * (double) scenario.parameters().get(ledger).columns();
        double parts = scenario.tracedErrors().stream()
                .mapToDouble(e -> ledger.isRecurrent() ? e - scenario.lastStepBack(e) + 1.0 : 1).sum();
        if (parts * numbers > MOST_PARTS) {
            return size;
        }
        for (int e : scenario.tracedErrors()) {
            int last = ledger.isRecurrent() ? scenario.lastStepBack(e) : e;
            for (int k = e; k >= last; k--) {
                size = Math.max(size, largest(new Quantity.Part(e, k, ledger)));
            }
        }
        return size;
    }

    private double largest(Quantity quantity) {
        return difference.of(quantity).largest();
    }
}
