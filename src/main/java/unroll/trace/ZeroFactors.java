package unroll.trace;

import java.util.List;
import java.util.stream.Stream;

/// Why one number is exactly zero, as far as its own equation tells: which numbers in it are zero and make it so. Where
/// those come from, their own derivations tell. [ZeroReason] answers the same for a whole part.
public final class ZeroFactors {

    private ZeroFactors() {
    }

    /// The numbers that are zero and make this zero; empty where terms cancel, or products are too small for a double.
    public static List<Derivation.Leaf> of(Derivation derivation) {
        return derivation.value() == 0 ? zeros(derivation).distinct().toList() : List.of();
    }

    /// Whether a product is zero though none of its factors is: too small for a double.
    public static boolean isLost(Derivation derivation) {
        return switch (derivation) {
            case Derivation.Product(Derivation left, Derivation right) ->
                derivation.value() == 0 && (left.value() != 0 && right.value() != 0
                        || left.value() == 0 && isLost(left) || right.value() == 0 && isLost(right));
            case Derivation.Sum sum -> sum.terms().stream().allMatch(term -> term.value() == 0)
                    && sum.terms().stream().anyMatch(ZeroFactors::isLost);
            case Derivation.Apply(var _, Derivation of) -> isLost(of);
            case Derivation.Softmax softmax -> softmax.value() == 0;
            case Derivation.Clip clip -> clip.value() == 0;
            case Derivation.Negative(Derivation of) -> isLost(of);
            case Derivation.Share(Derivation of, int _) -> isLost(of);
            case Derivation.Given _,Derivation.Leaf _,Derivation.Difference _,Derivation.Complement _,Derivation.BinaryCrossEntropy _,Derivation.HalfSquare _,Derivation.Slope _,Derivation.CrossEntropy _,Derivation.Norm _,Derivation.Again _ ->
                false;
        };
    }

    private static Stream<Derivation.Leaf> zeros(Derivation derivation) {
        return switch (derivation) {
            case Derivation.Leaf leaf -> leaf.value() == 0 ? Stream.of(leaf) : Stream.empty();
            case Derivation.Product(Derivation left, Derivation right) ->
                left.value() == 0 ? zeros(left) : right.value() == 0 ? zeros(right) : Stream.empty();
            case Derivation.Sum sum -> sum.terms().stream().allMatch(term -> term.value() == 0)
                    && !isLost(sum) ? sum.terms().stream().flatMap(ZeroFactors::zeros) : Stream.empty();
            case Derivation.Apply(var _, Derivation of) -> of.value() == 0 ? zeros(of) : Stream.empty();
            case Derivation.Difference(Derivation left, Derivation right) -> left.value() == 0 && right.value() == 0
                    ? Stream.concat(zeros(left), zeros(right))
                    : Stream.empty();
            case Derivation.Norm(List<Derivation.Leaf> numbers) -> numbers.stream();
            case Derivation.Negative(Derivation of) -> zeros(of);
            case Derivation.Share(Derivation of, int _) -> zeros(of);
            case Derivation.Given _,Derivation.Complement _,Derivation.BinaryCrossEntropy _,Derivation.HalfSquare _,Derivation.Slope _,Derivation.Softmax _,Derivation.CrossEntropy _,Derivation.Clip _,Derivation.Again _ ->
                Stream.empty();
        };
    }
}
