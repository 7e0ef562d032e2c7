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
import unroll.trace.Factors;
import unroll.trace.Quantity;
import unroll.trace.Trace;

/// One line of the ledger: what one step adds to ∂E_e/∂weight, or what one error adds to ∂E/∂weight.
///
/// @param name its words, for example `t = 3`
/// @param factors the two vectors whose outer product it is; absent for a bias and for the gradient of
/// an error
/// @param part what it adds
/// @param time k, or e for an error
/// @param stop the step of the lesson that tells it
/// @param standing whether it is part of the sum
record LedgerRow(Message name, Optional<Product> factors, Quantity part, int time, OptionalInt stop,
        Standing standing) {

    /// Whether a part is part of the sum.
    enum Standing {
        KEPT,
        /// Truncation leaves it out: its numbers are those of the full way back.
        CUT
    }

    /// left ⊗ right.
    record Product(Quantity left, Quantity right) {}

    /// The lines of what is added up at a moment, in the order told.
    static List<LedgerRow> of(Frame frame) {
        Moment moment = frame.moment();
        Scenario scenario = moment.trace().scenario();
        Weight weight = frame.view().weight();
        List<LedgerRow> rows = new ArrayList<>();
        if (sumsErrors(frame)) {
            for (int e : scenario.tracedErrors()) {
                rows.add(new LedgerRow(Message.of(FigureKey.ROW_ERROR, e), Optional.empty(),
                        new Quantity.Gradient(e, weight), e, moment.script().stepFor(Phase.BACKWARD, e, e),
                        Standing.KEPT));
            }
            return rows;
        }
        int e = moment.error();
        for (int k : steps(moment, weight)) {
            OptionalInt stop = weight.isRecurrent()
                    ? moment.script().stepFor(Phase.BACKWARD, k, e)
                    : moment.script().revealed(new Quantity.Part(e, k, weight));
            rows.add(ofTime(scenario, weight, e, k, stop, Standing.KEPT));
        }
        return rows;
    }

    /// The steps that add something, the latest first.
    private static List<Integer> steps(Moment moment, Weight weight) {
        Scenario scenario = moment.trace().scenario();
        int e = moment.error();
        if (weight.isRecurrent()) {
            return ErrorWay.steps(scenario, e);
        }
        return e == Quantity.JOINED ? scenario.sequence().errors().reversed() : List.of(e);
    }

    /// The lines of the parts that truncation leaves out of the gradient told, the latest first.
    static List<LedgerRow> cut(Frame frame) {
        Weight weight = frame.view().weight();
        List<LedgerRow> rows = new ArrayList<>();
        int e = frame.moment().error();
        if (weight.isRecurrent() && e != Quantity.JOINED && !sumsErrors(frame)) {
            for (int k = frame.moment().trace().scenario().lastStepBack(e) - 1; k >= 0; k--) {
                rows.add(ofTime(frame.moment().trace().full().scenario(), weight, e, k, OptionalInt.empty(), Standing.CUT));
            }
        }
        return rows;
    }

    private static LedgerRow ofTime(Scenario scenario, Weight weight, int e, int k, OptionalInt stop, Standing standing) {
        return new LedgerRow(Message.of(FigureKey.ROW_TIME, k), factors(scenario, weight, e, k),
                new Quantity.Part(e, k, weight), k, stop, standing);
    }

    /// Where its numbers are: what is cut has them in the trace that cuts nothing.
    Trace trace(Frame frame) {
        Trace told = frame.moment().trace();
        return switch (standing) {
            case KEPT -> told;
            case CUT -> told.full();
        };
    }

    /// Whether its factors are shown. What is cut is shown once the way back has ended before it.
    boolean isBegun(Frame frame) {
        return switch (standing) {
            case KEPT -> factors.map(f -> frame.moment().knows(f.left())).orElse(true);
            case CUT -> isDone(frame);
        };
    }

    /// Whether the part itself is shown.
    boolean isDone(Frame frame) {
        return frame.moment().knows(switch (standing) {
            case KEPT -> part;
            case CUT -> {
                int e = frame.moment().error();
                yield new Quantity.Part(e, frame.moment().trace().scenario().lastStepBack(e), frame.view().weight());
            }
        });
    }

    /// Whether the lines are errors: once all of them have been traced back.
    static boolean sumsErrors(Frame frame) {
        return frame.tracesAll()
                && frame.moment().knows(new Quantity.TotalGradient(frame.view().weight()));
    }

    /// Of a bias, the part is one vector and no product.
    private static Optional<Product> factors(Scenario scenario, Weight weight, int e, int k) {
        Factors factors = Factors.of(scenario, e, k, weight);
        return factors.right().map(right -> new Product(factors.left(), right));
    }
}
