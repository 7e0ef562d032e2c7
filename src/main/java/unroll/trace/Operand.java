package unroll.trace;

import java.util.stream.Stream;

/// What some entries of a quantity are computed from: some entries of another.
///
/// @param quantity the other
/// @param patch which of its entries
public record Operand(Quantity quantity, Patch patch) {

    /// What entries of an expression's value are computed from, in the order written; one that stands twice is listed
    /// twice.
    ///
    /// @param expression the right-hand side
    /// @param patch which entries of its value
    public static Stream<Operand> of(Expression expression, Patch patch) {
        return switch (expression) {
            case Expression.Given() -> Stream.empty();
            case Expression.Ref(Quantity quantity) -> Stream.of(new Operand(quantity, patch));
            case Expression.Product(Expression left, Expression right) ->
                both(left, patch.ofRow(), right, patch.ofColumn());
            case Expression.Transpose(Expression inner) -> of(inner, patch.transposed());
            case Expression.Sum(var terms) -> terms.stream().flatMap(term -> of(term, patch));
            case Expression.Difference(Expression left, Expression right) -> both(left, patch, right, patch);
            case Expression.Hadamard(Expression left, Expression right) -> both(left, patch, right, patch);
            case Expression.Outer(Expression left, Expression right) ->
                both(left, patch.ofRow(), right, patch.asColumn());
            case Expression.RowScale(Expression vector, Expression matrix) ->
                both(vector, patch.ofRow(), matrix, patch);
            case Expression.Scale(Expression factor, Expression inner) -> both(factor, Patch.ALL, inner, patch);
            case Expression.Apply(var _, Expression inner) -> of(inner, patch);
            case Expression.Complement(Expression inner) -> of(inner, patch);
            case Expression.Negative(Expression inner) -> of(inner, patch);
            case Expression.Share(Expression inner, int _) -> of(inner, patch);
            case Expression.BinaryCrossEntropy _,Expression.HalfSquare _ ->
                expression.operands().map(quantity -> new Operand(quantity, Patch.ALL));
            case Expression.Derivative _ -> expression.operands().map(quantity -> new Operand(quantity, patch));
            case Expression.Softmax(Expression inner) -> of(inner, patch.ofColumn());
            case Expression.CrossEntropy(Quantity _, Quantity prediction, int target) ->
                Stream.of(new Operand(prediction, Patch.of(target, 0)));
            case Expression.Norm _,Expression.Clip _ ->
                expression.operands().map(quantity -> new Operand(quantity, Patch.ALL));
            case Expression.ForwardAgain(Quantity _, var weights) ->
                weights.stream().map(weight -> new Operand(weight, Patch.ALL));
        };
    }

    private static Stream<Operand> both(Expression left, Patch ofLeft, Expression right, Patch ofRight) {
        return Stream.concat(of(left, ofLeft), of(right, ofRight));
    }
}
