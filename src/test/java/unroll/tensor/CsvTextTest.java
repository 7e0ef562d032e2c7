package unroll.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;

/// Numbers as lines of text.
final class CsvTextTest {

    @Test
    void aRowIsALineWithPointsAndCommasAndReadsBackToTheSameDoubles() {
        Matrix numbers = Matrix.of(2, 3, 0.1, -2, 1.0 / 3, 1e-300, 4.9e-324, 12345678.9);
        String text = CsvText.of(numbers);
        String[] lines = text.split("\n");
        assertEquals(2, lines.length);
        for (int i = 0; i < 2; i++) {
            String[] fields = lines[i].split(",");
            for (int j = 0; j < 3; j++) {
                assertEquals(numbers.get(i, j), Double.parseDouble(fields[j]));
            }
        }
    }

    @Test
    void aVectorHasANumberALine() {
        assertEquals("0.5\n-1.0\n", CsvText.of(Matrix.column(0.5, -1)));
    }
}
