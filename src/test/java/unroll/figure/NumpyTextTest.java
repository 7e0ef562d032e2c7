package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.listing.Dialect;
import unroll.listing.NumpyText;
import unroll.rnn.Weight;
import unroll.session.Lesson;
import unroll.trace.Quantity;

/// Numbers as NumPy reads them.
final class NumpyTextTest {

    @Test
    void aMatrixIsAnArrayOfRows() {
        assertEquals("np.array([[0.1, -2.0], [1.0E-7, 1.7976931348623157E308]])", NumpyText.of(
                new Quantity.Shared(Weight.W), Matrix.of(2, 2, 0.1, -2, 1e-7, Double.MAX_VALUE)));
    }

    @Test
    void aVectorIsAPlainArray() {
        assertEquals("np.array([0.1, 0.2])", NumpyText.of(Quantity.state(0), Matrix.column(0.1, 0.2)));
        assertEquals("np.array([0.1])", NumpyText.of(Quantity.state(0), Matrix.column(0.1)));
    }

    @Test
    void oneNumberIsItself() {
        assertEquals("1.5", NumpyText.of(Quantity.loss(0), Matrix.column(1.5)));
    }

    @Test
    void whatIsNotFiniteIsWrittenAsNumPyNamesIt() {
        assertEquals("np.array([np.nan, np.inf, -np.inf])", NumpyText.of(Quantity.state(0),
                Matrix.column(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)));
    }

    @Test
    void theLinesOfAStepAreThoseThatComputeIt() {
        Lesson lesson = Lesson.of(Stage.example());
        assertEquals("", doing(lesson, 0, Weight.W));
        assertEquals("Ux = U @ x[t]\n", doing(lesson, 1, Weight.W));
        assertEquals("z = V @ s[t]\ny_hat[t] = softmax(z)\n", doing(lesson, 4, Weight.W));
        assertEquals("dW += outer(delta, s[k-1])\n", doing(lesson, 24, Weight.W));
        assertEquals("dU += outer(delta, x[k])\n", doing(lesson, 24, Weight.U));
    }

    private static String doing(Lesson lesson, int position, Weight ledger) {
        return ListingLines.doing(Frames.at(lesson, position, ledger, unroll.text.Language.ENGLISH).moment(),
                Dialect.NUMPY, ledger);
    }
}
