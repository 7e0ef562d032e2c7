package unroll.trace;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import unroll.linalg.Matrix;
import unroll.rnn.Activation;
import unroll.rnn.Variable;

/// How one number comes from numbers: an [Expression] at one place of a quantity. What a card spells out is made from it;
/// its value is computed from its leaves.
public sealed interface Derivation {

    /// What it comes to, computed from the leaves.
    double value();

    /// Given with the scenario, not computed.
    record Given(double value) implements Derivation {}

    /// A number of another quantity.
    ///
    /// @param row from 0
    /// @param column from 0
    record Leaf(Quantity quantity, int row, int column, double value) implements Derivation {}

    /// Σ of the terms, from the left to the right.
    ///
    /// @param of what it is one number of
    /// @param row its row there
    /// @param column its column there
    record Sum(Expression of, int row, int column, List<Derivation> terms) implements Derivation {
        /// Copies the terms.
        public Sum {
            terms = List.copyOf(terms);
        }

        @Override
        public double value() {
            double sum = 0;
            for (Derivation term : terms) {
                sum += term.value();
            }
            return sum;
        }
    }

    /// left · right. An input of 0 takes no part, also where the other factor overflows.
    record Product(Derivation left, Derivation right) implements Derivation {
        @Override
        public double value() {
            return isSilent(left) || isSilent(right) ? 0 : left.value() * right.value();
        }

        private static boolean isSilent(Derivation factor) {
            return factor instanceof Leaf(Quantity quantity, int _, int _, double value) && value == 0
                    && quantity.is(Variable.Kind.INPUT);
        }
    }

    /// left − right.
    record Difference(Derivation left, Derivation right) implements Derivation {
        @Override
        public double value() {
            return left.value() - right.value();
        }
    }

    /// f(of).
    record Apply(Activation f, Derivation of) implements Derivation {
        @Override
        public double value() {
            return f.apply(of.value());
        }
    }

    /// f′(a), written with s = f(a) where the formula has it: 1 − s² for tanh, s (1 − s) for the sigmoid.
    record Slope(Activation f, Leaf a, Leaf s) implements Derivation {
        @Override
        public double value() {
            return f.derivative(a.value(), s.value());
        }

        /// The number that it is written with.
        public Leaf written() {
            return f.slope().isOfState() ? s : a;
        }
    }

    /// 1 − of.
    record Complement(Derivation of) implements Derivation {
        @Override
        public double value() {
            return 1 - of.value();
        }
    }

    /// −of.
    record Negative(Derivation of) implements Derivation {
        @Override
        public double value() {
            return -of.value();
        }
    }

    /// of / count.
    record Share(Derivation of, int count) implements Derivation {
        @Override
        public double value() {
            return of.value() / count;
        }
    }

    /// −Σ (y log ŷ + (1 − y) log(1 − ŷ)), computed from the logits.
    ///
    /// @param logits z_0, z_1, …
    /// @param predictions ŷ_0, ŷ_1, …, which the formula shows
    /// @param targets y_0, y_1, …
    record BinaryCrossEntropy(List<Leaf> logits, List<Leaf> predictions, List<Leaf> targets) implements Derivation {
        /// Copies the lists.
        public BinaryCrossEntropy {
            logits = List.copyOf(logits);
            predictions = List.copyOf(predictions);
            targets = List.copyOf(targets);
        }

        @Override
        public double value() {
            return Losses.binaryCrossEntropy(column(logits), column(targets));
        }
    }

    /// ½ Σ (ŷ − y)².
    ///
    /// @param predictions ŷ_0, ŷ_1, …
    /// @param targets y_0, y_1, …
    record HalfSquare(List<Leaf> predictions, List<Leaf> targets) implements Derivation {
        /// Copies the lists.
        public HalfSquare {
            predictions = List.copyOf(predictions);
            targets = List.copyOf(targets);
        }

        @Override
        public double value() {
            return Losses.halfSquare(column(predictions), column(targets));
        }
    }

    /// exp(z_place) / Σ exp(z_i).
    ///
    /// @param logits z_0, z_1, …
    /// @param place from 0
    record Softmax(List<Derivation> logits, int place) implements Derivation {
        /// Copies the logits.
        public Softmax {
            logits = List.copyOf(logits);
        }

        @Override
        public double value() {
            return unroll.trace.Softmax.of(column(logits)).get(place);
        }
    }

    /// `−log` of a probability, computed from the logits.
    ///
    /// @param logits z_0, z_1, …
    /// @param prediction the probability of the right class, which the formula shows
    /// @param target the place of the right class
    record CrossEntropy(List<Leaf> logits, Leaf prediction, int target) implements Derivation {
        /// Copies the logits.
        public CrossEntropy {
            logits = List.copyOf(logits);
        }

        @Override
        public double value() {
            return unroll.trace.Softmax.crossEntropy(column(logits), target);
        }
    }

    /// √(Σ x²) of numbers.
    record Norm(List<Leaf> numbers) implements Derivation {
        /// Copies the numbers.
        public Norm {
            numbers = List.copyOf(numbers);
        }

        @Override
        public double value() {
            return column(numbers).norm();
        }

        /// Σ x², which the norm is the root of; it can overflow where the norm does not.
        public Sum squares() {
            return new Sum(new Expression.Norm(numbers.stream().map(Leaf::quantity).distinct().toList()), 0, 0,
                    numbers.stream().<Derivation>map(x -> new Product(x, x)).toList());
        }
    }

    /// min(1, length / norm).
    record Clip(Leaf length, Leaf norm) implements Derivation {
        @Override
        public double value() {
            return Clipping.factor(length.value(), norm.value());
        }
    }

    /// What the forward pass gives with the learned weights.
    ///
    /// @param before the same number with the weights as they are
    /// @param weights the learned weights
    record Again(Leaf before, List<Quantity> weights, double value) implements Derivation {
        /// Copies the weights.
        public Again {
            weights = List.copyOf(weights);
        }
    }

    /// How a number of a trace is computed, from its own operands alone.
    ///
    /// @param row from 0
    /// @param column from 0
    static Derivation of(Trace trace, Quantity quantity, int row, int column) {
        return new Derivations(trace, _ -> false).of(quantity, row, column);
    }

    /// The same, with some operands told by what they are computed from; sums within sums are one sum.
    ///
    /// @param opened which operands do not stand for themselves
    static Derivation of(Trace trace, Quantity quantity, int row, int column, Predicate<Quantity> opened) {
        return new Derivations(trace, opened).of(quantity, row, column);
    }

    /// The numbers it is written with, from the left to the right; one that stands twice is listed twice.
    default Stream<Leaf> operands() {
        return switch (this) {
            case Given(double _) -> Stream.empty();
            case Leaf leaf -> Stream.of(leaf);
            case Sum sum -> sum.terms().stream().flatMap(Derivation::operands);
            case Product(Derivation left, Derivation right) -> Stream.concat(left.operands(), right.operands());
            case Difference(Derivation left, Derivation right) -> Stream.concat(left.operands(), right.operands());
            case Apply(Activation _, Derivation of) -> of.operands();
            case Complement(Derivation of) -> of.operands();
            case Negative(Derivation of) -> of.operands();
            case Share(Derivation of, int _) -> of.operands();
            case BinaryCrossEntropy loss -> Stream.concat(loss.targets().stream(), loss.predictions().stream());
            case HalfSquare loss -> Stream.concat(loss.predictions().stream(), loss.targets().stream());
            case Slope slope -> Stream.of(slope.written());
            case Softmax softmax -> softmax.logits().stream().flatMap(Derivation::operands);
            case CrossEntropy loss -> Stream.of(loss.prediction());
            case Norm(List<Leaf> numbers) -> numbers.stream();
            case Clip(Leaf length, Leaf norm) -> Stream.of(length, norm);
            case Again again -> Stream.of(again.before());
        };
    }

    private static Matrix column(List<? extends Derivation> numbers) {
        return Matrix.column(numbers.stream().mapToDouble(Derivation::value).toArray());
    }
}
