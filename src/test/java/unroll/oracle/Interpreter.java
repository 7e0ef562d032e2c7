package unroll.oracle;

import java.util.List;
import java.util.Map;
import unroll.linalg.Matrix;
import unroll.rnn.Activation;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.trace.Expression;
import unroll.trace.Quantity;
import unroll.trace.Trace;

/// Computes the right-hand side of an equation from the values of its operands and from nothing else, as a reader of
/// the formula would.
///
/// @param operands the values that may be used
/// @param scenario what runs again with learned weights
public record Interpreter(Map<Quantity, Matrix> operands, Scenario scenario) {

    /// The value of an expression.
    public Matrix value(Expression expression) {
        return switch (expression) {
            case Expression.Given() -> throw new IllegalArgumentException("given, not computed");
            case Expression.Ref(Quantity quantity) -> operand(quantity);
            case Expression.Product(Expression left, Expression right) -> product(value(left), value(right));
            case Expression.Transpose(Expression of) -> transpose(value(of));
            case Expression.Sum(List<Expression> terms) ->
                terms.stream().map(this::value).reduce((a, b) -> a.zip(b, (x, y) -> x + y)).orElseThrow();
            case Expression.Difference(Expression left, Expression right) ->
                value(left).zip(value(right), (x, y) -> x - y);
            case Expression.Hadamard(Expression left, Expression right) ->
                value(left).zip(value(right), (x, y) -> x * y);
            case Expression.Outer(Expression left, Expression right) -> product(value(left), transpose(value(right)));
            case Expression.RowScale(Expression vector, Expression matrix) ->
                product(diagonal(value(vector)), value(matrix));
            case Expression.Scale(Expression factor, Expression of) -> {
                double number = value(factor).get(0, 0);
                yield value(of).map(x -> number * x);
            }
            case Expression.Apply(Activation f, Expression of) -> value(of).map(a -> apply(f, a));
            case Expression.Derivative(Activation f, Quantity a, Quantity s) -> switch (f) {
                case TANH -> operand(s).map(x -> 1 - x * x);
                case SIGMOID -> operand(s).map(x -> x * (1 - x));
                case RELU -> operand(a).map(x -> x > 0 ? 1 : 0);
                case LEAKY_RELU -> operand(a).map(x -> x > 0 ? 1 : 0.01);
                case IDENTITY -> operand(a).map(_ -> 1);
            };
            case Expression.Complement(Expression of) -> value(of).map(x -> 1 - x);
            case Expression.Negative(Expression of) -> value(of).map(x -> -x);
            case Expression.Share(Expression of, int count) -> value(of).scale(1.0 / count);
            case Expression.BinaryCrossEntropy(Quantity _, Quantity prediction, Quantity target) -> {
                double sum = 0;
                for (int i = 0; i < operand(target).rows(); i++) {
                    double y = operand(target).get(i);
                    double p = operand(prediction).get(i);
                    sum -= y * Math.log(p) + (1 - y) * Math.log(1 - p);
                }
                yield Matrix.column(sum);
            }
            case Expression.HalfSquare(Quantity prediction, Quantity target) ->
                Matrix.column(Math.pow(operand(prediction).minus(operand(target)).norm(), 2) / 2);
            case Expression.Softmax(Expression of) -> {
                Matrix exponentials = value(of).map(Math::exp);
                double sum = 0;
                for (int i = 0; i < exponentials.rows(); i++) {
                    sum += exponentials.get(i, 0);
                }
                double whole = sum;
                yield exponentials.map(x -> x / whole);
            }
            case Expression.CrossEntropy(Quantity _, Quantity prediction, int target) ->
                Matrix.column(-Math.log(operand(prediction).get(target, 0)));
            case Expression.Norm(List<Quantity> of) -> {
                double sum = 0;
                for (Quantity quantity : of) {
                    for (double x : operand(quantity).toArray()) {
                        sum += x * x;
                    }
                }
                yield Matrix.column(Math.sqrt(sum));
            }
            case Expression.Clip(Quantity length, Quantity norm) -> {
                double most = operand(length).get(0);
                double is = operand(norm).get(0);
                yield Matrix.column(is > most ? most / is : 1);
            }
            case Expression.ForwardAgain(Quantity before, List<Quantity> weights) -> again(before, weights);
        };
    }

    private Matrix operand(Quantity quantity) {
        if (!operands.containsKey(quantity)) {
            throw new IllegalArgumentException(quantity + " is no operand");
        }
        return operands.get(quantity);
    }

    private Matrix again(Quantity before, List<Quantity> weights) {
        Parameters after = scenario.parameters();
        for (Quantity weight : weights) {
            after = after.with(((Quantity.Learned) weight).weight(), operand(weight));
        }
        return Trace.of(scenario.with(after)).value(before);
    }

    private static double apply(Activation f, double a) {
        return switch (f) {
            case TANH -> Math.tanh(a);
            case RELU -> a > 0 ? a : 0;
            case LEAKY_RELU -> a > 0 ? a : a / 100;
            case SIGMOID -> 1 / (1 + Math.exp(-a));
            case IDENTITY -> a;
        };
    }

    private static Matrix product(Matrix a, Matrix b) {
        if (a.columns() != b.rows()) {
            throw new IllegalArgumentException(a.columns() + " columns by " + b.rows() + " rows");
        }
        double[][] c = new double[a.rows()][b.columns()];
        for (int i = 0; i < a.rows(); i++) {
            for (int j = 0; j < b.columns(); j++) {
                for (int k = 0; k < b.rows(); k++) {
                    c[i][j] += a.get(i, k) * b.get(k, j);
                }
            }
        }
        return Matrix.of(c);
    }

    private static Matrix transpose(Matrix m) {
        double[][] c = new double[m.columns()][m.rows()];
        for (int i = 0; i < m.rows(); i++) {
            for (int j = 0; j < m.columns(); j++) {
                c[j][i] = m.get(i, j);
            }
        }
        return Matrix.of(c);
    }

    private static Matrix diagonal(Matrix vector) {
        double[][] c = new double[vector.rows()][vector.rows()];
        for (int i = 0; i < c.length; i++) {
            c[i][i] = vector.get(i, 0);
        }
        return Matrix.of(c);
    }
}
