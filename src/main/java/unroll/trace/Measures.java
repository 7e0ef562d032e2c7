package unroll.trace;

import unroll.rnn.Variable;

/// Sizes and single numbers of a trace, without matrices: for who compares them.
///
/// @param trace where they are
public record Measures(Trace trace) {

    /// The numbers of a quantity, row after row.
    public double[] numbers(Quantity quantity) {
        return trace.value(quantity).toArray();
    }

    /// The one number of a quantity that has one; of others, the first.
    public double number(Quantity quantity) {
        return trace.value(quantity).get(0);
    }

    /// The Frobenius norm of a quantity.
    public double size(Quantity quantity) {
        return trace.value(quantity).norm();
    }

    /// ‖part k of ∂E_e/∂W‖ = ‖δ_k‖ · ‖s_(k−1)‖, of W of all gates joined.
    public double partSize(int e, int k) {
        if (trace.scenario().network().cell().isGated()) {
            return trace.sizes().get(e, k).orElseThrow();
        }
        return size(Quantity.delta(e, k)) * size(Quantity.state(k - 1));
    }

    /// ‖Wᵀ δ_(k+1)‖: what arrives at step k of E_e, before f′ lets it through; with gates ‖∂E_e/∂s_k‖. For k < e.
    public double arriving(int e, int k) {
        if (trace.scenario().network().cell().isGated()) {
            return size(new Quantity.Adjoint(Variable.STATE, e, k));
        }
        return trace.scenario().parameters().w().transposeTimes(trace.value(Quantity.delta(e, k + 1))).norm();
    }

    /// Σ aᵢⱼ bᵢⱼ of two quantities of one shape: below zero where one points against the other.
    public double inner(Quantity a, Quantity b) {
        double[] left = numbers(a);
        double[] right = numbers(b);
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }
}
