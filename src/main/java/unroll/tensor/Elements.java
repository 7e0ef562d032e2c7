package unroll.tensor;

import java.nio.ByteBuffer;
import unroll.linalg.Matrix;

/// The numbers of an array, read where they stand when they are asked for.
sealed interface Elements {

    /// The number in row i and column j.
    double at(int i, int j);

    /// In the bytes of a file.
    ///
    /// @param bytes in the file's byte order
    /// @param type how each number is kept
    /// @param rowStride numbers from one row to the next
    /// @param columnStride numbers from one column to the next
    record InBytes(ByteBuffer bytes, ElementType type, int rowStride, int columnStride) implements Elements {

        /// Numbers that stand row after row.
        static InBytes rowMajor(ByteBuffer bytes, ElementType type, TensorShape shape) {
            return new InBytes(bytes, type, (int) shape.columns(), 1);
        }

        /// Numbers that stand column after column.
        static InBytes columnMajor(ByteBuffer bytes, ElementType type, TensorShape shape) {
            return new InBytes(bytes, type, 1, (int) shape.rows());
        }

        @Override
        public double at(int i, int j) {
            return type.at(bytes, (i * rowStride + j * columnStride) * type.size());
        }
    }

    /// Already read, from text.
    ///
    /// @param numbers all of them
    record Read(Matrix numbers) implements Elements {
        @Override
        public double at(int i, int j) {
            return numbers.get(i, j);
        }
    }
}
