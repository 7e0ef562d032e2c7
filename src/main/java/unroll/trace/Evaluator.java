package unroll.trace;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import unroll.linalg.Matrix;
import unroll.rnn.Activation;
import unroll.rnn.Variable;

/// The value of an expression from those of its operands: the reference for every number of a trace.
///
/// An input of 0 takes no part in a product, also where the other factor overflows: a word only reads its own column of U.
///
/// @param known the value of a quantity
record Evaluator(Function<Quantity, Matrix> known) {

    Matrix of(Expression expression) {
        return switch (expression) {
            case Expression.Given() -> throw new IllegalArgumentException("what is given is not computed");
            case Expression.ForwardAgain _ ->
                throw new IllegalArgumentException("a forward pass is not one expression");
            case Expression.Ref(Quantity quantity) -> known.apply(quantity);
            case Expression.Product(Expression.Transpose(Expression left), Expression right) ->
                of(left).transposeTimes(of(right));
            case Expression.Product(Expression left, Expression right) when isInput(right) ->
                timesInput(of(left), of(right));
            case Expression.Product(Expression left, Expression right) -> of(left).times(of(right));
            case Expression.Transpose(Expression of) -> of(of).transpose();
            case Expression.Sum(List<Expression> terms) -> sum(terms);
            case Expression.Difference(Expression left, Expression right) -> of(left).minus(of(right));
            case Expression.Hadamard(Expression left, Expression right) -> of(left).hadamard(of(right));
            case Expression.Outer(Expression left, Expression right) when isInput(right) ->
                outerInput(of(left), of(right));
            case Expression.Outer(Expression left, Expression right) -> of(left).timesTranspose(of(right));
            case Expression.RowScale(Expression vector, Expression matrix) -> rowScale(of(vector), of(matrix));
            case Expression.Scale(Expression factor, Expression of) -> of(of).scale(of(factor).get(0));
            case Expression.Apply(Activation f, Expression of) -> of(of).map(f::apply);
            case Expression.Complement(Expression of) -> of(of).map(x -> 1 - x);
            case Expression.Negative(Expression of) -> of(of).map(x -> -x);
            case Expression.Share(Expression of, int count) -> of(of).map(x -> x / count);
            case Expression.Derivative(Activation f, Quantity a, Quantity s) ->
                known.apply(a).zip(known.apply(s), f::derivative);
            case Expression.Softmax(Expression of) -> Softmax.of(of(of));
            case Expression.CrossEntropy(Quantity logits, Quantity _, int target) ->
                Matrix.column(Softmax.crossEntropy(known.apply(logits), target));
            case Expression.BinaryCrossEntropy(Quantity logits, Quantity _, Quantity target) ->
                Matrix.column(Losses.binaryCrossEntropy(known.apply(logits), known.apply(target)));
            case Expression.HalfSquare(Quantity prediction, Quantity target) ->
                Matrix.column(Losses.halfSquare(known.apply(prediction), known.apply(target)));
            case Expression.Norm(List<Quantity> of) -> Matrix.column(Clipping.norm(of.stream().map(known)
                    .flatMapToDouble(m -> Arrays.stream(m.toArray())).toArray()));
            case Expression.Clip(Quantity length, Quantity norm) ->
                Matrix.column(Clipping.factor(known.apply(length).get(0), known.apply(norm).get(0)));
        };
    }

    private Matrix sum(List<Expression> terms) {
        return terms.stream().map(this::of).reduce(Matrix::plus).orElseThrow();
    }

    private static boolean isInput(Expression expression) {
        return expression instanceof Expression.Ref(Quantity quantity) && quantity.is(Variable.Kind.INPUT);
    }

    private static Matrix timesInput(Matrix weight, Matrix x) {
        double[] sum = new double[weight.rows()];
        for (int j = 0; j < x.rows(); j++) {
            double factor = x.get(j);
            for (int i = 0; factor != 0 && i < sum.length; i++) {
                sum[i] += factor * weight.get(i, j);
            }
        }
        return Matrix.column(sum);
    }

    private static Matrix outerInput(Matrix left, Matrix x) {
        double[] made = new double[left.rows() * x.rows()];
        for (int j = 0; j < x.rows(); j++) {
            for (int i = 0; x.get(j) != 0 && i < left.rows(); i++) {
                made[i * x.rows() + j] = left.get(i) * x.get(j);
            }
        }
        return Matrix.of(left.rows(), x.rows(), made);
    }

    private static Matrix rowScale(Matrix vector, Matrix matrix) {
        double[] scaled = matrix.toArray();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= vector.get(i / matrix.columns());
        }
        return Matrix.of(matrix.rows(), matrix.columns(), scaled);
    }
}
