package unroll.trace;

import unroll.linalg.Matrix;

/// What clipping does to a gradient: where it is longer than γ, it is cut to that length and keeps its direction.
///
/// The length is that of all weights joined as one vector, ‖∇‖ = √(Σ ‖∂E/∂weight‖²); the gradient is multiplied with
/// κ = min(1, γ / ‖∇‖), without a number added to the norm.
///
/// @param length γ
/// @param norm ‖∇‖; NaN or infinite where the gradient is, or where its length is too large for a double
public record Clipping(double length, double norm) {

    /// κ; 1 where the clip does not act, 0 where ‖∇‖ is infinite, NaN where it is.
    public double factor() {
        return factor(length, norm);
    }

    /// Whether the gradient is longer than γ, so that it is cut.
    public boolean acts() {
        return norm > length;
    }

    static double factor(double length, double norm) {
        return Math.min(1, length / norm);
    }

    /// ‖∇‖ from the norms of the gradients of all weights.
    static double norm(double[] sizes) {
        return Matrix.column(sizes).norm();
    }
}
