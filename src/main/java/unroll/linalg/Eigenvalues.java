package unroll.linalg;

import java.util.OptionalDouble;
import org.ejml.data.Complex_F64;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/// The eigenvalues of a square matrix, by QR steps with double shifts (Francis 1961).
///
/// They are the same to the last bit on every machine: of all functions that may be rounded differently the algorithm
/// uses only pow, for 1 − 0.1ⁿ where an iteration is stuck, and the last place of 0.1ⁿ does not reach that difference.
/// The algorithm for symmetric matrices uses cos and sin, so it is not taken. The random numbers of a stuck iteration
/// are those of a fixed seed.
final class Eigenvalues {

    private Eigenvalues() {
    }

    /// The largest |λ|, absent where the iteration does not end.
    ///
    /// @param matrix square, its entries finite and not all zero; changed
    static OptionalDouble largestSize(DMatrixRMaj matrix) {
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(matrix.numRows, false, false);
        if (!eigen.decompose(matrix)) {
            return OptionalDouble.empty();
        }
        double largest = 0;
        for (int i = 0; i < eigen.getNumberOfEigenvalues(); i++) {
            Complex_F64 value = eigen.getEigenvalue(i);
            largest = Math.max(largest, Rows.norm(new double[]{value.real, value.imaginary}));
        }
        return Double.isFinite(largest) ? OptionalDouble.of(largest) : OptionalDouble.empty();
    }
}
