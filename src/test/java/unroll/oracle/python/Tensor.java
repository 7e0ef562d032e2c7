package unroll.oracle.python;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import unroll.linalg.Matrix;
import unroll.oracle.Autodiff;
import unroll.oracle.Autodiff.Variable;

/// A number, a vector or a matrix of numbers on a tape. What is changed in place is changed for all that hold it.
final class Tensor implements Value {
    private final Autodiff tape;
    private final int[] shape;
    private final Variable[] numbers;
    private final boolean isLeaf;
    private Optional<Tensor> gradient = Optional.empty();

    private Tensor(Autodiff tape, int[] shape, Variable[] numbers, boolean isLeaf) {
        this.tape = tape;
        this.shape = shape;
        this.numbers = numbers;
        this.isLeaf = isLeaf;
    }

    static Tensor of(Autodiff tape, int[] shape, Variable... numbers) {
        if (Arrays.stream(shape).reduce(1, (a, b) -> a * b) != numbers.length) {
            throw new IllegalArgumentException(numbers.length + " numbers in " + Arrays.toString(shape));
        }
        return new Tensor(tape, shape, numbers, false);
    }

    static Tensor number(Autodiff tape, double value) {
        return of(tape, new int[0], tape.leaf(value));
    }

    /// A copy whose derivatives are asked for.
    Tensor leaf() {
        return new Tensor(tape, shape, leaves(), true);
    }

    /// A copy that is a constant.
    Tensor detached() {
        return of(tape, shape, leaves());
    }

    private Variable[] leaves() {
        return Arrays.stream(numbers).map(x -> tape.leaf(x.value())).toArray(Variable[]::new);
    }

    boolean isLeaf() {
        return isLeaf;
    }

    Autodiff tape() {
        return tape;
    }

    int rank() {
        return shape.length;
    }

    /// How long its first axis is.
    int length() {
        if (shape.length == 0) {
            throw new IllegalArgumentException("a number has no length");
        }
        return shape[0];
    }

    Variable[] numbers() {
        return numbers.clone();
    }

    /// The value of a single number.
    double number() {
        return single().value();
    }

    Variable single() {
        if (shape.length > 0) {
            throw new IllegalArgumentException("one number expected, not " + Arrays.toString(shape));
        }
        return numbers[0];
    }

    /// A whole number.
    int index() {
        double value = number();
        if (value != Math.rint(value)) {
            throw new IllegalArgumentException(value + " is no index");
        }
        return (int) value;
    }

    /// Element or row i; negative ones count from the end.
    Tensor at(int i) {
        int place = place(i);
        int size = numbers.length / length();
        return of(tape, Arrays.copyOfRange(shape, 1, shape.length),
                Arrays.copyOfRange(numbers, place * size, (place + 1) * size));
    }

    /// The rows from one to before another.
    Tensor slice(int from, int to) {
        if (from < 0 || to > length() || from >= to) {
            throw new IndexOutOfBoundsException(from + " to " + to + " of " + length());
        }
        int size = numbers.length / length();
        int[] made = shape.clone();
        made[0] = to - from;
        return of(tape, made, Arrays.copyOfRange(numbers, from * size, to * size));
    }

    /// Puts a row.
    void put(int i, Tensor row) {
        Tensor old = at(i);
        if (!Arrays.equals(old.shape, row.shape)) {
            throw new IllegalArgumentException(Arrays.toString(row.shape) + " into " + Arrays.toString(old.shape));
        }
        System.arraycopy(row.numbers, 0, numbers, place(i) * row.numbers.length, row.numbers.length);
    }

    private int place(int i) {
        int place = i < 0 ? i + length() : i;
        if (place < 0 || place >= length()) {
            throw new IndexOutOfBoundsException(i + " of " + length());
        }
        return place;
    }

    /// Puts all its numbers.
    void put(Tensor other) {
        if (!Arrays.equals(shape, other.shape)) {
            throw new IllegalArgumentException(Arrays.toString(other.shape) + " into " + Arrays.toString(shape));
        }
        System.arraycopy(other.numbers, 0, numbers, 0, numbers.length);
    }

    Tensor map(UnaryOperator<Variable> f) {
        return of(tape, shape, Arrays.stream(numbers).map(f).toArray(Variable[]::new));
    }

    /// Number by number; a single number goes with all of the other's.
    Tensor zip(Tensor other, BinaryOperator<Variable> f) {
        if (shape.length == 0) {
            return other.map(x -> f.apply(numbers[0], x));
        }
        if (other.shape.length == 0) {
            return map(x -> f.apply(x, other.numbers[0]));
        }
        if (!Arrays.equals(shape, other.shape)) {
            throw new IllegalArgumentException(Arrays.toString(shape) + " with " + Arrays.toString(other.shape));
        }
        Variable[] made = new Variable[numbers.length];
        for (int i = 0; i < made.length; i++) {
            made[i] = f.apply(numbers[i], other.numbers[i]);
        }
        return of(tape, shape, made);
    }

    /// A vector or matrix times a vector.
    Tensor times(Tensor vector) {
        if (vector.rank() != 1 || rank() < 1 || shape[rank() - 1] != vector.length()) {
            throw new IllegalArgumentException(Arrays.toString(shape) + " @ " + Arrays.toString(vector.shape));
        }
        int size = vector.length();
        Variable[] made = new Variable[numbers.length / size];
        for (int i = 0; i < made.length; i++) {
            made[i] = numbers[i * size].times(vector.numbers[0]);
            for (int j = 1; j < size; j++) {
                made[i] = made[i].plus(numbers[i * size + j].times(vector.numbers[j]));
            }
        }
        return of(tape, Arrays.copyOf(shape, rank() - 1), made);
    }

    Tensor transposed() {
        if (rank() != 2) {
            throw new IllegalArgumentException("only a matrix is transposed here");
        }
        Variable[] made = new Variable[numbers.length];
        for (int i = 0; i < made.length; i++) {
            made[i] = numbers[i % shape[0] * shape[1] + i / shape[0]];
        }
        return of(tape, new int[]{shape[1], shape[0]}, made);
    }

    /// Where the largest number of a vector is.
    int top() {
        int top = 0;
        for (int i = 1; i < vector().length; i++) {
            top = numbers[i].value() > numbers[top].value() ? i : top;
        }
        return top;
    }

    /// The sum of all its numbers.
    Variable sum() {
        return Arrays.stream(numbers).reduce(tape.leaf(0), Variable::plus);
    }

    private Variable[] vector() {
        if (rank() != 1) {
            throw new IllegalArgumentException("a vector expected, not " + Arrays.toString(shape));
        }
        return numbers;
    }

    /// What was added up by all ways back.
    Optional<Tensor> gradient() {
        return gradient;
    }

    /// Adds the derivatives of a number by this.
    void add(Autodiff.Derivatives derivatives) {
        Tensor more = map(x -> tape.leaf(derivatives.by(x)));
        gradient = Optional.of(gradient.map(sum -> sum.zip(more, Variable::plus)).orElse(more));
    }

    /// As a matrix; a vector is a column.
    Matrix matrix() {
        int columns = rank() == 2 ? shape[1] : 1;
        return Matrix.of(numbers.length / columns, columns,
                Arrays.stream(numbers).mapToDouble(Variable::value).toArray());
    }
}
