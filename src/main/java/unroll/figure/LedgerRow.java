package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import unroll.lesson.Phase;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.text.FigureKey;
import unroll.text.Message;
import unroll.trace.Quantity;

/// One line of the ledger: what one step adds to ∂E_e/∂weight, or what one error adds to ∂E/∂weight.
///
/// @param name its words, for example `t = 3`
/// @param factors the two vectors whose outer product it is; absent for the gradient of an error
/// @param part what it adds
/// @param time k, or e for an error
/// @param stop the step of the lesson that tells it
record LedgerRow(Message name, Optional<Factors> factors, Quantity part, int time, OptionalInt stop) {

    /// left ⊗ right.
    record Factors(Quantity left, Quantity right) {}

    /// The lines of the ledger at a moment, in the order told.
    static List<LedgerRow> of(Frame frame) {
        Moment moment = frame.moment();
        Scenario scenario = moment.trace().scenario();
        Weight weight = frame.view().weight();
        List<LedgerRow> rows = new ArrayList<>();
        if (sumsErrors(frame)) {
            for (int e : scenario.tracedErrors()) {
                rows.add(new LedgerRow(Message.of(FigureKey.ROW_ERROR, e), Optional.empty(),
                        new Quantity.Gradient(e, weight), e, moment.script().stepFor(Phase.BACKWARD, e, e)));
            }
            return rows;
        }
        int e = moment.error();
        int last = weight.isRecurrent() ? scenario.lastStepBack(e) : e;
        for (int k = e; k >= last; k--) {
            OptionalInt stop = weight.isRecurrent()
                    ? moment.script().stepFor(Phase.BACKWARD, k, e)
                    : moment.script().revealed(new Quantity.Part(e, k, weight));
            rows.add(new LedgerRow(Message.of(FigureKey.ROW_TIME, k), Optional.of(factors(weight, e, k)),
                    new Quantity.Part(e, k, weight), k, stop));
        }
        return rows;
    }

    /// Whether the lines are errors: once all of them have been traced back.
    static boolean sumsErrors(Frame frame) {
        return frame.tracesAll()
                && frame.moment().knows(new Quantity.TotalGradient(frame.view().weight()));
    }

    private static Factors factors(Weight weight, int e, int k) {
        return switch (weight) {
            case U -> new Factors(new Quantity.Delta(e, k), new Quantity.Input(k));
            case W, STATE_BIAS -> new Factors(new Quantity.Delta(e, k), new Quantity.State(k - 1));
            case V, OUTPUT_BIAS -> new Factors(new Quantity.OutputDelta(e), new Quantity.State(k));
        };
    }
}
