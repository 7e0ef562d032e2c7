package unroll.trace;

import java.util.Optional;
import unroll.linalg.Matrix;
import unroll.rnn.Input;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

/// Why part k of ∂E_e/∂weight is exactly zero, or why there is no such part: a zero that has a reason says it.
public sealed interface ZeroReason {

    /// There is no E_e: step e has no target.
    record NoTarget(int e) implements ZeroReason {}

    /// There is no part: k comes after e, and an error does not reach the future.
    record AfterError(int e, int k) implements ZeroReason {}

    /// There is no part: V and c act at step e only.
    record OtherStep(int e, int k) implements ZeroReason {}

    /// There is no part: τ cuts it, k < e − τ.
    record Cut(int e, int k, int truncation) implements ZeroReason {}

    /// s_(−1) = 0, so δ_0 ⊗ s_(−1) = 0.
    record InitialStateZero() implements ZeroReason {}

    /// c_(−1) = 0, which the error of an LSTM's forget gate is multiplied with.
    record InitialCellZero() implements ZeroReason {}

    /// s_t = 0, every unit, and the part is an outer product with it.
    record StateZero(int t) implements ZeroReason {}

    /// Nothing enters at step k: x_k = 0.
    record NoInput(int k) implements ZeroReason {}

    /// The vector that enters at step k is zero.
    record InputZero(int k) implements ZeroReason {}

    /// ŷ_e = y_e to the last bit, so there is nothing to trace back.
    record PredictionExact(int e) implements ZeroReason {}

    /// δ_step = 0 since what arrives there, Vᵀ(ŷ_e − y_e) or Wᵀδ_(step+1), is zero.
    record NothingArrives(int e, int step) implements ZeroReason {}

    /// δ_step = 0 since every unit that something arrives at is off there: relu with a ≤ 0.
    record Off(int e, int step) implements ZeroReason {}

    /// δ_step = 0 since every unit that something arrives at is saturated there so far that f′(a) is 0 in doubles.
    record Saturated(int e, int step) implements ZeroReason {}

    /// What is left at step `step` is smaller than the smallest double.
    record Underflow(int e, int step) implements ZeroReason {}

    /// The reason; absent for a part that is there and is not zero.
    static Optional<ZeroReason> of(Trace trace, Quantity.Part part) {
        Scenario scenario = trace.scenario();
        int e = part.e();
        int k = part.k();
        if (e == Quantity.JOINED) {
            return ofJoined(trace, part);
        }
        if (!scenario.sequence().targets().get(e).isPresent()) {
            return Optional.of(new NoTarget(e));
        }
        if (k > e) {
            return Optional.of(new AfterError(e, k));
        }
        if (k < e && !part.weight().isRecurrent()) {
            return Optional.of(new OtherStep(e, k));
        }
        if (k < scenario.lastStepBack(e)) {
            return Optional.of(new Cut(e, k, scenario.truncation().orElseThrow()));
        }
        if (!trace.value(part).isZero()) {
            return Optional.empty();
        }
        return Optional.of(scenario.network().cell().isGated()
                ? new ZeroOrigin(trace, e).of(part)
                : ofZero(trace, part));
    }

    /// Of the sweep of all errors.
    private static Optional<ZeroReason> ofJoined(Trace trace, Quantity.Part part) {
        int last = trace.scenario().sequence().errors().getLast();
        if (part.k() > last) {
            return Optional.of(new AfterError(last, part.k()));
        }
        if (!part.weight().isRecurrent() && !trace.scenario().sequence().targets().get(part.k()).isPresent()) {
            return Optional.of(new NoTarget(part.k()));
        }
        return trace.value(part).isZero()
                ? Optional.of(new ZeroOrigin(trace, Quantity.JOINED).of(part))
                : Optional.empty();
    }

    private static ZeroReason ofZero(Trace trace, Quantity.Part part) {
        int e = part.e();
        int k = part.k();
        Weight weight = part.weight();
        if (weight.equals(Weight.U) && trace.value(Quantity.input(k)).isZero()) {
            return trace.scenario().sequence().inputs().get(k) instanceof Input.None
                    ? new NoInput(k)
                    : new InputZero(k);
        }
        int stateStep = weight.equals(Weight.V) ? e : k - 1;
        boolean takesState = weight.equals(Weight.W) || weight.equals(Weight.V);
        if (takesState && trace.value(Quantity.state(stateStep)).isZero()) {
            return stateStep < 0 ? new InitialStateZero() : new StateZero(stateStep);
        }
        if (trace.value(Quantity.outputDelta(e)).isZero()) {
            return new PredictionExact(e);
        }
        return weight.isRecurrent() ? ofDelta(trace, e, k) : new Underflow(e, k);
    }

    /// Why δ_k is zero: it became so at the first step, going back, where it is.
    private static ZeroReason ofDelta(Trace trace, int e, int k) {
        for (int step = e; step >= k; step--) {
            if (trace.value(Quantity.delta(e, step)).isZero()) {
                return ofFirst(trace, e, step);
            }
        }
        return new Underflow(e, k);
    }

    private static ZeroReason ofFirst(Trace trace, int e, int step) {
        Scenario scenario = trace.scenario();
        Matrix weight = step == e ? scenario.parameters().v() : scenario.parameters().w();
        Matrix from = trace.value(step == e ? Quantity.outputDelta(e) : Quantity.delta(e, step + 1));
        Matrix arriving = weight.transposeTimes(from);
        if (arriving.isZero()) {
            return hasLostProducts(weight, from) ? new Underflow(e, step) : new NothingArrives(e, step);
        }
        Matrix slope = trace.value(Quantity.slope(step));
        for (int i = 0; i < slope.rows(); i++) {
            if (arriving.get(i) != 0 && slope.get(i) != 0) {
                return new Underflow(e, step);
            }
        }
        return scenario.activation().turnsOff() ? new Off(e, step) : new Saturated(e, step);
    }

    /// Whether weightᵀ · from is zero since products are too small, not since factors are zero or sums cancel.
    private static boolean hasLostProducts(Matrix weight, Matrix from) {
        boolean lost = false;
        for (int i = 0; i < weight.rows(); i++) {
            for (int j = 0; j < weight.columns(); j++) {
                if (weight.get(i, j) * from.get(i) != 0) {
                    return false;
                }
                lost |= weight.get(i, j) != 0 && from.get(i) != 0;
            }
        }
        return lost;
    }
}
