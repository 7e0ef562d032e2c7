package unroll.tensor;

import unroll.linalg.Matrix;

/// Numbers as lines of text: a row a line, separated by commas, with a decimal point, each so that it reads back to the
/// same double.
public final class CsvText {

    private CsvText() {
    }

    /// A matrix, a vector with a number a line.
    public static String of(Matrix numbers) {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < numbers.rows(); i++) {
            for (int j = 0; j < numbers.columns(); j++) {
                made.append(j == 0 ? "" : ",").append(numbers.get(i, j));
            }
            made.append('\n');
        }
        return made.toString();
    }
}
