package unroll.figure;

import java.util.List;
import unroll.linalg.Matrix;
import unroll.rnn.Activation;
import unroll.rnn.Axis;
import unroll.text.Digits;
import unroll.text.GroupFormat;
import unroll.trace.Expression;
import unroll.trace.Quantity;
import unroll.trace.Trace;

/// Decides whether an equation that is printed in numbers holds as printed: it computes with the digits that a reader
/// sees, rounds as they are rounded, and compares with the digits of the result.
///
/// @param trace the numbers
/// @param numbers writes them
record PrintedEquation(Trace trace, ShownNumbers numbers) {
    /// The sign between what is equal as printed.
    static final String EQUAL = "=";
    /// The sign between what is equal but for the digits that are not printed.
    static final String ROUNDED = "\\approx";

    /// The sign between two sides.
    static String sign(boolean holds) {
        return holds ? EQUAL : ROUNDED;
    }

    /// The sign between an expression in numbers and the numbers of what it gives.
    String sign(Expression from, Quantity result) {
        return sign(gives(from, result));
    }

    /// The same where numbers may be written with fewer digits for want of room: whether it holds with any.
    String signInAnyDigits(Expression from, Quantity result) {
        boolean all = numbers.numbers().digits() == Digits.ALL;
        return sign(List.of(Digits.values()).stream()
                .filter(digits -> digits == numbers.numbers().digits()
                        || digits.decimals() < numbers.numbers().digits().decimals() || all)
                .allMatch(digits -> new PrintedEquation(trace, new ShownNumbers(numbers.numbers().with(digits)))
                        .gives(from, result)));
    }

    /// Whether an expression in printed numbers gives the printed numbers of a quantity.
    boolean gives(Expression from, Quantity result) {
        Matrix value = trace.value(result);
        Matrix computed = of(from);
        if (computed.rows() != value.rows() || computed.columns() != value.columns()) {
            return false;
        }
        GroupFormat format = numbers.format(result, value);
        boolean isOne = isOne(result);
        for (int i = 0; i < value.rows(); i++) {
            for (int j = 0; j < value.columns(); j++) {
                double number = value.get(i, j);
                boolean holds = isOne
                        ? PrintedNumber.of(numbers.alone(result, value, number)).isOf(computed.get(i, j))
                        : PrintedNumber.isNear(format.read(number), computed.get(i, j),
                                number == 0 ? 0 : format.slack());
                if (!holds) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Whether a quantity is one number whatever the network, and so printed without brackets.
    private static boolean isOne(Quantity quantity) {
        return quantity.rows() == Axis.ONE && quantity.columns() == Axis.ONE;
    }

    /// The numbers of a quantity as they are read.
    Matrix read(Quantity quantity) {
        Matrix value = trace.value(quantity);
        if (isOne(quantity)) {
            return Matrix.column(PrintedNumber.of(numbers.alone(quantity, value, value.get(0))).value());
        }
        GroupFormat format = numbers.format(quantity, value);
        return value.map(format::read);
    }

    /// What an expression comes to in printed numbers.
    private Matrix of(Expression expression) {
        return switch (expression) {
            case Expression.Given() -> throw new IllegalArgumentException("nothing is computed");
            case Expression.Ref(Quantity quantity) -> read(quantity);
            case Expression.Product(Expression left, Expression right) -> of(left).times(of(right));
            case Expression.Transpose(Expression inner) -> of(inner).transpose();
            case Expression.Sum(List<Expression> terms) ->
                terms.stream().map(this::of).reduce(Matrix::plus).orElseThrow();
            case Expression.Difference(Expression left, Expression right) -> of(left).minus(of(right));
            case Expression.Hadamard(Expression left, Expression right) -> of(left).hadamard(of(right));
            case Expression.Outer(Expression left, Expression right) -> of(left).timesTranspose(of(right));
            case Expression.RowScale(Expression vector, Expression matrix) -> rowScaled(of(vector), of(matrix));
            case Expression.Scale(Expression factor, Expression inner) -> of(inner).scale(of(factor).get(0));
            case Expression.Apply(Activation f, Expression inner) -> of(inner).map(f::apply);
            case Expression.Derivative(Activation _, Quantity a, Quantity _) ->
                read(SlopeTerm.of(a));
            case Expression.Complement(Expression inner) -> of(inner).map(x -> 1 - x);
            case Expression.Negative(Expression inner) -> of(inner).map(x -> -x);
            case Expression.Share(Expression inner, int count) -> of(inner).map(x -> x / count);
            case Expression.BinaryCrossEntropy(Quantity _, Quantity prediction, Quantity target) ->
                Matrix.column(binary(read(prediction), read(target)));
            case Expression.HalfSquare(Quantity prediction, Quantity target) -> {
                double norm = read(prediction).minus(read(target)).norm();
                yield Matrix.column(norm * norm / 2);
            }
            case Expression.Softmax(Expression inner) -> softmax(of(inner));
            case Expression.CrossEntropy(Quantity _, Quantity prediction, int target) -> {
                Matrix value = trace.value(prediction);
                yield Matrix.column(-StrictMath.log(
                        PrintedNumber.of(numbers.alone(prediction, value, value.get(target))).value()));
            }
            case Expression.Norm(List<Quantity> of) ->
                Matrix.column(Math.sqrt(of.stream().map(this::read).mapToDouble(m -> m.norm() * m.norm()).sum()));
            case Expression.Clip(Quantity length, Quantity norm) ->
                Matrix.column(Math.min(1, read(length).get(0) / read(norm).get(0)));
            case Expression.ForwardAgain(Quantity before, List<Quantity> _) -> read(before);
        };
    }

    private static Matrix rowScaled(Matrix vector, Matrix matrix) {
        double[][] rows = matrix.toRows();
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                rows[i][j] *= vector.get(i);
            }
        }
        return Matrix.of(rows);
    }

    private static Matrix softmax(Matrix z) {
        Matrix powers = z.map(it -> StrictMath.exp(it - z.maxAbs()));
        double sum = 0;
        for (double power : powers.toArray()) {
            sum += power;
        }
        return powers.scale(1 / sum);
    }

    private static double binary(Matrix prediction, Matrix target) {
        double sum = 0;
        for (int i = 0; i < target.rows(); i++) {
            double y = target.get(i);
            double p = prediction.get(i);
            sum -= (y == 0 ? 0 : y * StrictMath.log(p)) + (y == 1 ? 0 : (1 - y) * StrictMath.log(1 - p));
        }
        return sum;
    }
}
