package unroll.figure;

import java.util.List;
import java.util.stream.IntStream;
import unroll.linalg.Matrix;
import unroll.text.Message;
import unroll.text.MessageKey;
import unroll.text.Numbers;
import unroll.text.SpokenKey;
import unroll.text.Words;
import unroll.trace.Quantity;

/// Numbers as they are said: rounded as in a cell, the minus and the power of ten in words.
///
/// @param name says what rows are called
/// @param words the language's words
/// @param numbers the language's numbers
record SpokenNumbers(SpokenName name, Words words, Numbers numbers) {
    /// Rows and columns that are said number by number.
    private static final int MOST = 6;

    /// One number.
    String of(double value) {
        if (Double.isNaN(value)) {
            return say(SpokenKey.NOT_A_NUMBER);
        }
        if (value < 0) {
            String size = of(-value);
            return size.equals("0") ? size : say(SpokenKey.MINUS, size);
        }
        if (Double.isInfinite(value)) {
            return say(SpokenKey.INFINITY);
        }
        String written = numbers.cell(value);
        int power = written.indexOf('e');
        if (power < 0) {
            return written;
        }
        String exponent = written.substring(power + 2);
        return say(SpokenKey.POWER, written.substring(0, power),
                written.charAt(power + 1) == '−' ? say(SpokenKey.MINUS, exponent) : exponent);
    }

    /// All numbers of a quantity, row by row; of a large one, how many there are and their norm.
    String of(Quantity quantity, Matrix value) {
        if (value.rows() == 1 && value.columns() == 1) {
            return of(value.get(0));
        }
        if (value.rows() > MOST || value.columns() > MOST) {
            return value.columns() == 1
                    ? say(SpokenKey.NORM_IS, value.rows(), of(value.norm()))
                    : say(SpokenKey.SHAPE, value.rows(), value.columns(), of(value.norm()));
        }
        if (value.columns() == 1) {
            return list(IntStream.range(0, value.rows()).mapToObj(i -> of(value.get(i))).toList());
        }
        return list(IntStream.range(0, value.rows())
                .mapToObj(i -> say(SpokenKey.ROW, name.row(quantity, i),
                        list(IntStream.range(0, value.columns()).mapToObj(j -> of(value.get(i, j))).toList())))
                .toList());
    }

    private String list(List<String> said) {
        return said.stream().reduce((one, next) -> say(SpokenKey.NEXT, one, next)).orElse("");
    }

    private String say(MessageKey key, Object... arguments) {
        return words.say(Message.of(key, arguments));
    }
}
