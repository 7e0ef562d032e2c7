package unroll.linalg;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.dense.row.mult.VectorVectorMult_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/// A matrix of doubles that never changes, equal to another by shape and by every bit of every number.
/// A vector of n numbers is an n×1 matrix.
public final class Matrix {
    private final DMatrixRMaj values;

    private Matrix(DMatrixRMaj values) {
        this.values = values;
    }

    /// The matrix with these rows.
    ///
    /// @param rows at least one row, all of the same length; copied
    /// @throws IllegalArgumentException where there is no row, or rows differ in length
    public static Matrix of(double[][] rows) {
        if (rows.length == 0) {
            throw new IllegalArgumentException("a matrix needs a row");
        }
        DMatrixRMaj made = new DMatrixRMaj(rows.length, rows[0].length);
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].length != made.numCols) {
                throw new IllegalArgumentException("row " + i + " has " + rows[i].length + " of " + made.numCols);
            }
            System.arraycopy(rows[i], 0, made.data, i * made.numCols, made.numCols);
        }
        return new Matrix(made);
    }

    /// The n×1 matrix of n numbers.
    public static Matrix column(double... numbers) {
        return new Matrix(new DMatrixRMaj(numbers.length, 1, true, numbers.clone()));
    }

    /// The rows×columns matrix whose numbers stand row after row.
    ///
    /// @param rowMajor rows · columns numbers; copied
    public static Matrix of(int rows, int columns, double... rowMajor) {
        if (rowMajor.length != rows * columns) {
            throw new IllegalArgumentException(rowMajor.length + " numbers for " + rows + "×" + columns);
        }
        return new Matrix(new DMatrixRMaj(rows, columns, true, rowMajor.clone()));
    }

    /// The matrix of zeros.
    public static Matrix zeros(int rows, int columns) {
        return new Matrix(new DMatrixRMaj(rows, columns));
    }

    /// The one-hot vector: 1 at `index`, 0 elsewhere.
    public static Matrix oneHot(int size, int index) {
        DMatrixRMaj made = new DMatrixRMaj(size, 1);
        made.data[index] = 1;
        return new Matrix(made);
    }

    /// Number of rows.
    public int rows() {
        return values.numRows;
    }

    /// Number of columns.
    public int columns() {
        return values.numCols;
    }

    /// The number in row i and column j, both counted from 0.
    public double get(int i, int j) {
        return values.get(i, j);
    }

    /// The i-th number, row after row; of a vector, its i-th entry.
    public double get(int i) {
        return values.data[i];
    }

    /// this · other.
    public Matrix times(Matrix other) {
        DMatrixRMaj made = new DMatrixRMaj(rows(), other.columns());
        CommonOps_DDRM.mult(values, other.values, made);
        return new Matrix(made);
    }

    /// thisᵀ · other.
    public Matrix transposeTimes(Matrix other) {
        DMatrixRMaj made = new DMatrixRMaj(columns(), other.columns());
        CommonOps_DDRM.multTransA(values, other.values, made);
        return new Matrix(made);
    }

    /// this · otherᵀ; of two vectors, their outer product.
    public Matrix timesTranspose(Matrix other) {
        DMatrixRMaj made = new DMatrixRMaj(rows(), other.rows());
        if (columns() == 1) {
            VectorVectorMult_DDRM.outerProd(values, other.values, made);
        } else {
            CommonOps_DDRM.multTransB(values, other.values, made);
        }
        return new Matrix(made);
    }

    /// thisᵀ.
    public Matrix transpose() {
        return new Matrix(CommonOps_DDRM.transpose(values, null));
    }

    /// this + other, entry by entry.
    public Matrix plus(Matrix other) {
        return zip(other, Double::sum);
    }

    /// this − other, entry by entry.
    public Matrix minus(Matrix other) {
        return zip(other, (a, b) -> a - b);
    }

    /// this ⊙ other, entry by entry.
    public Matrix hadamard(Matrix other) {
        return zip(other, (a, b) -> a * b);
    }

    /// factor · this.
    public Matrix scale(double factor) {
        return map(x -> factor * x);
    }

    /// f of every entry.
    public Matrix map(DoubleUnaryOperator f) {
        DMatrixRMaj made = new DMatrixRMaj(rows(), columns());
        Arrays.setAll(made.data, i -> f.applyAsDouble(values.data[i]));
        return new Matrix(made);
    }

    /// f of the entries of both, place by place.
    ///
    /// @throws IllegalArgumentException where the shapes differ
    public Matrix zip(Matrix other, DoubleBinaryOperator f) {
        if (other.rows() != rows() || other.columns() != columns()) {
            throw new IllegalArgumentException(shape() + " beside " + other.shape());
        }
        DMatrixRMaj made = new DMatrixRMaj(rows(), columns());
        Arrays.setAll(made.data, i -> f.applyAsDouble(values.data[i], other.values.data[i]));
        return new Matrix(made);
    }

    /// Column j as a rows×1 matrix.
    public Matrix columnAt(int j) {
        DMatrixRMaj made = new DMatrixRMaj(rows(), 1);
        Arrays.setAll(made.data, i -> values.get(i, j));
        return new Matrix(made);
    }

    /// This with another number in row i and column j.
    public Matrix with(int i, int j, double number) {
        DMatrixRMaj made = values.copy();
        made.set(i, j, number);
        return new Matrix(made);
    }

    /// The Frobenius norm √(Σ xᵢⱼ²); it overflows or underflows only where the result does.
    public double norm() {
        return Rows.norm(values.data);
    }

    /// The spectral norm ‖·‖₂, the largest singular value: by how much it can stretch a vector at most.
    ///
    /// Takes some n³ multiplications. NaN or infinite where an entry is.
    public double spectralNorm() {
        double largest = maxAbs();
        if (largest == 0 || !Double.isFinite(largest)) {
            return largest;
        }
        SingularValueDecomposition_F64<DMatrixRMaj> svd = DecompositionFactory_DDRM.svd(rows(), columns(), false, false,
                false);
        if (!svd.decompose(map(x -> x / largest).values)) {
            throw new ArithmeticException("no singular values found");
        }
        return largest * Arrays.stream(svd.getSingularValues(), 0, svd.numberOfSingularValues()).max().orElseThrow();
    }

    /// The spectral radius, the largest |λ| of the eigenvalues: how fast powers of the matrix grow in the long run.
    ///
    /// Exact for a matrix that differs from this one by rounding; the eigenvalues of some matrices are sensitive to that.
    /// Takes some 10 n³ multiplications. Absent where an entry is NaN or infinite, no eigenvalues are
    /// found, or the radius is beyond the largest double.
    ///
    /// @throws IllegalArgumentException where the matrix is not square
    public OptionalDouble spectralRadius() {
        if (rows() != columns()) {
            throw new IllegalArgumentException("no eigenvalues of " + shape());
        }
        double largest = maxAbs();
        if (largest == 0 || !Double.isFinite(largest)) {
            return largest == 0 ? OptionalDouble.of(0) : OptionalDouble.empty();
        }
        int power = Math.getExponent(largest);
        double found = Eigenvalues.largestSize(map(x -> Math.scalb(x, -power)).values).orElse(Double.NaN);
        double radius = Math.scalb(found, power);
        return Double.isFinite(radius) ? OptionalDouble.of(radius) : OptionalDouble.empty();
    }

    /// The largest |xᵢⱼ|; NaN where an entry is.
    public double maxAbs() {
        double largest = 0;
        for (double x : values.data) {
            largest = Math.max(largest, Math.abs(x));
        }
        return largest;
    }

    /// Whether no entry is infinite or NaN.
    public boolean isFinite() {
        for (double x : values.data) {
            if (!Double.isFinite(x)) {
                return false;
            }
        }
        return true;
    }

    /// Whether every entry is zero, of either sign.
    public boolean isZero() {
        return maxAbs() == 0;
    }

    /// A copy of the numbers, row after row.
    public double[] toArray() {
        return values.data.clone();
    }

    /// A copy of the numbers, an array for each row: what [Rows] computes with.
    public double[][] toRows() {
        double[][] rows = new double[rows()][columns()];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(values.data, i * columns(), rows[i], 0, columns());
        }
        return rows;
    }

    private String shape() {
        return rows() + "×" + columns();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Matrix that && rows() == that.rows() && columns() == that.columns()
                && Arrays.equals(values.data, that.values.data);
    }

    @Override
    public int hashCode() {
        return 31 * rows() + Arrays.hashCode(values.data);
    }

    @Override
    public String toString() {
        return shape() + Arrays.toString(values.data);
    }
}
