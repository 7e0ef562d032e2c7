package unroll.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import unroll.linalg.Matrix;
import unroll.rnn.Activation;

/// Makes derivations of the equations: takes a matrix formula to one row and column.
///
/// @param trace the numbers
/// @param opened which operands are told by what they are computed from
record Derivations(Trace trace, Predicate<Quantity> opened) {

    /// How a number of a quantity is computed.
    Derivation of(Quantity quantity, int row, int column) {
        Expression equation = trace.equation(quantity);
        return switch (equation) {
            case Expression.Given() -> new Derivation.Given(trace.number(quantity, row, column));
            case Expression.ForwardAgain(Quantity before, List<Quantity> weights) -> new Derivation.Again(
                    leaf(before, row, column), weights, trace.learned().value(before).get(row, column));
            case Expression.Ref _,Expression.Product _,Expression.Transpose _,Expression.Sum _,Expression.Difference _,Expression.Hadamard _,Expression.Outer _,Expression.RowScale _,Expression.Scale _,Expression.Apply _,Expression.Complement _,Expression.Negative _,Expression.Share _,Expression.BinaryCrossEntropy _,Expression.HalfSquare _,Expression.Derivative _,Expression.Softmax _,Expression.CrossEntropy _,Expression.Norm _,Expression.Clip _ ->
                at(equation, row, column);
        };
    }

    private Derivation at(Expression expression, int row, int column) {
        return switch (expression) {
            case Expression.Given() -> throw new IllegalArgumentException("what is given stands alone");
            case Expression.ForwardAgain _ -> throw new IllegalArgumentException("a forward pass stands alone");
            case Expression.Ref(Quantity quantity) -> opened.test(quantity)
                    ? of(quantity, row, column)
                    : leaf(quantity, row, column);
            case Expression.Product(Expression left, Expression right) ->
                new Derivation.Sum(expression, row, column, IntStream.range(0, rows(right)).<Derivation>mapToObj(
                        i -> new Derivation.Product(at(left, row, i), at(right, i, column))).toList());
            case Expression.Transpose(Expression of) -> at(of, column, row);
            case Expression.Sum(List<Expression> terms) ->
                new Derivation.Sum(expression, row, column, joined(terms, row, column));
            case Expression.Difference(Expression left, Expression right) ->
                new Derivation.Difference(at(left, row, column), at(right, row, column));
            case Expression.Hadamard(Expression left, Expression right) ->
                new Derivation.Product(at(left, row, column), at(right, row, column));
            case Expression.Outer(Expression left, Expression right) ->
                new Derivation.Product(at(left, row, 0), at(right, column, 0));
            case Expression.RowScale(Expression vector, Expression matrix) ->
                new Derivation.Product(at(vector, row, 0), at(matrix, row, column));
            case Expression.Scale(Expression factor, Expression of) ->
                new Derivation.Product(at(factor, 0, 0), at(of, row, column));
            case Expression.Apply(Activation f, Expression of) -> new Derivation.Apply(f, at(of, row, column));
            case Expression.Derivative(Activation f, Quantity a, Quantity s) ->
                new Derivation.Slope(f, leaf(a, row, column), leaf(s, row, column));
            case Expression.Complement(Expression of) -> new Derivation.Complement(at(of, row, column));
            case Expression.Negative(Expression of) -> new Derivation.Negative(at(of, row, column));
            case Expression.Share(Expression of, int count) -> new Derivation.Share(at(of, row, column), count);
            case Expression.BinaryCrossEntropy(Quantity logits, Quantity prediction, Quantity target) ->
                new Derivation.BinaryCrossEntropy(leaves(logits).toList(), leaves(prediction).toList(),
                        leaves(target).toList());
            case Expression.HalfSquare(Quantity prediction, Quantity target) ->
                new Derivation.HalfSquare(leaves(prediction).toList(), leaves(target).toList());
            case Expression.Softmax(Expression of) -> new Derivation.Softmax(
                    IntStream.range(0, rows(of)).mapToObj(i -> at(of, i, column)).toList(), row);
            case Expression.CrossEntropy(Quantity logits, Quantity prediction, int target) ->
                new Derivation.CrossEntropy(
                        IntStream.range(0, trace.value(logits).rows()).mapToObj(i -> leaf(logits, i, 0)).toList(),
                        leaf(prediction, target, 0), target);
            case Expression.Norm(List<Quantity> of) ->
                new Derivation.Norm(of.stream().flatMap(this::leaves).toList());
            case Expression.Clip(Quantity length, Quantity norm) ->
                new Derivation.Clip(leaf(length, 0, 0), leaf(norm, 0, 0));
        };
    }

    /// The terms of a sum; a term that is a sum lends its own.
    private List<Derivation> joined(List<Expression> terms, int row, int column) {
        List<Derivation> joined = new ArrayList<>();
        for (Expression term : terms) {
            Derivation made = at(term, row, column);
            if (made instanceof Derivation.Sum(Expression _, int _, int _, List<Derivation> inner)) {
                joined.addAll(inner);
            } else {
                joined.add(made);
            }
        }
        return joined;
    }

    /// All numbers of a quantity, row after row.
    private Stream<Derivation.Leaf> leaves(Quantity quantity) {
        Matrix value = trace.value(quantity);
        return IntStream.range(0, value.rows() * value.columns()).mapToObj(i -> new Derivation.Leaf(quantity,
                i / value.columns(), i % value.columns(), value.get(i)));
    }

    private Derivation.Leaf leaf(Quantity quantity, int row, int column) {
        return new Derivation.Leaf(quantity, row, column, trace.number(quantity, row, column));
    }

    /// How many rows a factor has.
    private int rows(Expression factor) {
        return switch (factor) {
            case Expression.Ref(Quantity quantity) -> trace.value(quantity).rows();
            case Expression.Transpose(Expression.Ref(Quantity quantity)) -> trace.value(quantity).columns();
            case Expression.Given _,Expression.Product _,Expression.Transpose _,Expression.Sum _,Expression.Difference _,Expression.Hadamard _,Expression.Outer _,Expression.RowScale _,Expression.Scale _,Expression.Apply _,Expression.Complement _,Expression.Negative _,Expression.Share _,Expression.BinaryCrossEntropy _,Expression.HalfSquare _,Expression.Derivative _,Expression.Softmax _,Expression.CrossEntropy _,Expression.Norm _,Expression.Clip _,Expression.ForwardAgain _ ->
                throw new IllegalArgumentException("a factor is a quantity");
        };
    }
}
