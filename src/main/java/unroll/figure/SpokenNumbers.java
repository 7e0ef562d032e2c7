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

    /// One number that no quantity has.
    String of(double value) {
        return said(value, numbers.cell(Math.abs(value)));
    }

    /// One number of a quantity, in the digits that it has on the screen.
    String of(Quantity quantity, Matrix all, double value) {
        return said(value, new ShownNumbers(numbers).alone(quantity, all, Math.abs(value)));
    }

    /// @param written its size, as on the screen
    private String said(double value, String written) {
        if (Double.isNaN(value)) {
            return say(SpokenKey.NOT_A_NUMBER);
        }
        if (Double.isInfinite(value)) {
            return value < 0 ? say(SpokenKey.MINUS, say(SpokenKey.INFINITY)) : say(SpokenKey.INFINITY);
        }
        int power = written.indexOf('e');
        String size = power < 0
                ? written
                : say(SpokenKey.POWER, written.substring(0, power), exponent(written.substring(power + 1)));
        return value < 0 && !written.equals("0") ? say(SpokenKey.MINUS, size) : size;
    }

    private String exponent(String written) {
        String size = written.substring(1);
        return written.startsWith("−") ? say(SpokenKey.MINUS, size) : size;
    }

    /// All numbers of a quantity, row by row; of a large one, how many there are and their norm.
    String of(Quantity quantity, Matrix value) {
        if (value.rows() == 1 && value.columns() == 1) {
            return of(quantity, value, value.get(0));
        }
        if (value.rows() > MOST || value.columns() > MOST) {
            return value.columns() == 1
                    ? say(SpokenKey.NORM_IS, value.rows(), of(value.norm()))
                    : say(SpokenKey.SHAPE, value.rows(), value.columns(), of(value.norm()));
        }
        if (value.columns() == 1) {
            return list(IntStream.range(0, value.rows()).mapToObj(i -> of(quantity, value, value.get(i))).toList());
        }
        return list(IntStream.range(0, value.rows())
                .mapToObj(i -> say(SpokenKey.ROW, name.row(quantity, i),
                        list(IntStream.range(0, value.columns()).mapToObj(j -> of(quantity, value, value.get(i, j)))
                                .toList())))
                .toList());
    }

    private String list(List<String> said) {
        return said.stream().reduce((one, next) -> say(SpokenKey.NEXT, one, next)).orElse("");
    }

    private String say(MessageKey key, Object... arguments) {
        return words.say(Message.of(key, arguments));
    }
}
