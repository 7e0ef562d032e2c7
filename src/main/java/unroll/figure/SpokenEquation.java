package unroll.figure;

import java.util.List;
import unroll.rnn.Activation;
import unroll.rnn.SlopeForm;
import unroll.text.CellKey;
import unroll.text.LearnKey;
import unroll.text.Message;
import unroll.text.MessageKey;
import unroll.text.SpokenKey;
import unroll.text.Words;
import unroll.trace.Expression;
import unroll.trace.Quantity;

/// The right-hand side of an equation in words: "W transposed times delta at step 2, entry by entry times f prime of a
/// at step 1".
///
/// @param name says what the operands are called
/// @param words the language's words
record SpokenEquation(SpokenName name, Words words) {
    /// Terms of a sum that are said one by one.
    private static final int MOST_TERMS = 4;

    /// An expression in words; of what is given, that it is.
    String sentence(Expression expression) {
        return expression instanceof Expression.Given ? say(SpokenKey.GIVEN) : say(SpokenKey.EQUATION, of(expression));
    }

    /// An equation in words, its left side named.
    String sentence(Quantity quantity, Expression expression) {
        return expression instanceof Expression.Given
                ? say(SpokenKey.GIVEN)
                : say(SpokenKey.EQUATION_OF, name.of(quantity), of(expression));
    }

    /// An expression in words that only stands for what it is asked for.
    String about(Expression expression) {
        return say(SpokenKey.EQUATION_ABOUT, of(expression));
    }

    /// The same, its left side named.
    String about(Quantity quantity, Expression expression) {
        return say(SpokenKey.EQUATION_OF_ABOUT, name.of(quantity), of(expression));
    }

    private String of(Expression expression) {
        return expression instanceof Expression.Derivative(Activation f, Quantity a, Quantity s)
                ? slope(f, name.of(a), name.of(s))
                : operand(expression);
    }

    private String operand(Expression expression) {
        return switch (expression) {
            case Expression.Given() -> "";
            case Expression.Ref(Quantity quantity) -> name.of(quantity);
            case Expression.Product(Expression left, Expression right) -> both(SpokenKey.TIMES, left, right);
            case Expression.Transpose(Expression inner) -> say(SpokenKey.TRANSPOSED, operand(inner));
            case Expression.Sum(List<Expression> terms) -> sum(terms);
            case Expression.Difference(Expression left, Expression right) -> both(SpokenKey.LESS, left, right);
            case Expression.Hadamard(Expression left, Expression right) -> both(SpokenKey.BY_ENTRY, left, right);
            case Expression.Outer(Expression left, Expression right) -> both(SpokenKey.OUTER, left, right);
            case Expression.RowScale(Expression vector, Expression matrix) ->
                both(SpokenKey.ROW_SCALE, vector, matrix);
            case Expression.Scale(Expression factor, Expression inner) -> both(SpokenKey.TIMES, factor, inner);
            case Expression.Apply(Activation f, Expression inner) -> f == Activation.IDENTITY
                    ? say(SpokenKey.ITSELF, operand(inner))
                    : say(SpokenKey.FUNCTION, f.spoken(), operand(inner));
            case Expression.Derivative(Activation _, Quantity a, Quantity _) -> say(SpokenKey.SLOPE, name.of(a));
            case Expression.Complement(Expression inner) -> say(CellKey.SAID_COMPLEMENT, operand(inner));
            case Expression.Negative(Expression inner) -> say(CellKey.SAID_NEGATIVE, operand(inner));
            case Expression.Share(Expression inner, int count) -> say(CellKey.SAID_SHARE, operand(inner), count);
            case Expression.BinaryCrossEntropy(Quantity _, Quantity prediction, Quantity target) ->
                say(CellKey.SAID_BINARY, name.of(prediction), name.of(target));
            case Expression.HalfSquare(Quantity prediction, Quantity target) ->
                say(CellKey.SAID_HALF_SQUARE, name.of(prediction), name.of(target));
            case Expression.Softmax(Expression inner) -> say(SpokenKey.SOFTMAX, operand(inner));
            case Expression.CrossEntropy(Quantity _, Quantity prediction, int target) ->
                say(SpokenKey.CROSS_ENTROPY, name.row(prediction, target), name.of(prediction));
            case Expression.Norm(List<Quantity> of) -> say(LearnKey.SAID_ROOT,
                    sum(of.stream().map(Expression::ref).toList()));
            case Expression.Clip(Quantity length, Quantity norm) ->
                say(LearnKey.SAID_CLIP, name.of(length), name.of(norm));
            case Expression.ForwardAgain _ -> say(SpokenKey.AGAIN);
        };
    }

    private String sum(List<Expression> terms) {
        String said = operand(terms.getFirst());
        int one = terms.size() <= MOST_TERMS ? terms.size() : MOST_TERMS - 1;
        for (Expression term : terms.subList(1, one)) {
            said = say(SpokenKey.PLUS, said, operand(term));
        }
        return one == terms.size() ? said : say(SpokenKey.MORE, said, terms.size() - one);
    }

    private String slope(Activation f, String a, String s) {
        return switch (f.slope()) {
            case SlopeForm.OneLessSquare() -> say(SpokenKey.ONE_LESS_SQUARE, s);
            case SlopeForm.OfSigmoid() -> say(SpokenKey.SIGMOID_SLOPE, s);
            case SlopeForm.Bend(double below) when below == 0 -> say(SpokenKey.RELU_SLOPE, a, 0);
            case SlopeForm.Bend(double below) -> say(SpokenKey.RELU_SLOPE, a, below);
            case SlopeForm.One() -> say(SpokenKey.ONE);
        };
    }

    private String both(MessageKey key, Expression left, Expression right) {
        return say(key, operand(left), operand(right));
    }

    private String say(MessageKey key, Object... arguments) {
        return words.say(Message.of(key, arguments));
    }
}
