package unroll.figure;

import unroll.rnn.Activation;
import unroll.trace.Derivation;

/// What a derivation comes to for somebody who computes it by hand from the numbers that [DerivationMath] prints.
///
/// @param entries writes the numbers
record PrintedDerivation(EntryMath entries) {

    /// What it comes to in one of the voices that have numbers.
    double value(Derivation derivation, DerivationMath.Voice voice) {
        return switch (derivation) {
            case Derivation.Given(double value) -> amount(value).value();
            case Derivation.Leaf leaf -> leaf(leaf);
            case Derivation.Sum sum -> sum.terms().size() == 1
                    ? value(sum.terms().getFirst(), voice)
                    : amount(sum.value()).value();
            case Derivation.Product(Derivation left, Derivation right) -> DerivationMath.isOne(right)
                    ? value(left, voice)
                    : DerivationMath.isOne(left) ? value(right, voice) : value(left, voice) * value(right, voice);
            case Derivation.Difference(Derivation left, Derivation right) -> value(left, voice) - value(right, voice);
            case Derivation.Apply(Activation f, Derivation of) -> f.apply(value(of, voice));
            case Derivation.Slope slope -> voice == DerivationMath.Voice.SOLVED
                    ? amount(slope.value()).value()
                    : slope(slope);
            case Derivation.Complement(Derivation of) -> 1 - value(of, voice);
            case Derivation.Negative(Derivation of) -> -value(of, voice);
            case Derivation.Share(Derivation of, int count) -> value(of, voice) / count;
            case Derivation.BinaryCrossEntropy _,Derivation.HalfSquare _ -> amount(derivation.value()).value();
            case Derivation.Softmax softmax -> amount(StrictMath.exp(softmax.logits().get(softmax.place()).value()))
                    .value() / amount(DerivationMath.exponentials(softmax)).value();
            case Derivation.CrossEntropy loss -> -StrictMath.log(leaf(loss.prediction()));
            case Derivation.Norm norm -> Math.sqrt(amount(norm.squares().value()).value());
            case Derivation.Clip(Derivation.Leaf length, Derivation.Leaf norm) ->
                Math.min(1, leaf(length) / leaf(norm));
            case Derivation.Again again -> leaf(again.before());
        };
    }

    /// The sign between the numbers and what can be computed of them at once: slopes from states.
    String solving(Derivation derivation) {
        return PrintedEquation.sign(isSolved(derivation));
    }

    private boolean isSolved(Derivation derivation) {
        return switch (derivation) {
            case Derivation.Product(Derivation left, Derivation right) -> isSolved(left) && isSolved(right);
            case Derivation.Slope slope -> amount(slope.value()).isOf(slope(slope));
            case Derivation.Given _,Derivation.Leaf _,Derivation.Sum _,Derivation.Difference _,Derivation.Apply _,Derivation.Complement _,Derivation.Negative _,Derivation.Share _,Derivation.BinaryCrossEntropy _,Derivation.HalfSquare _,Derivation.Softmax _,Derivation.CrossEntropy _,Derivation.Norm _,Derivation.Clip _,Derivation.Again _ ->
                true;
        };
    }

    /// The slope computed from the printed number that it is written with.
    private double slope(Derivation.Slope slope) {
        double written = leaf(slope.written());
        return slope.f().derivative(written, written);
    }

    private double leaf(Derivation.Leaf leaf) {
        return PrintedNumber.of(entries.text(leaf.quantity(), leaf.value())).value();
    }

    private PrintedNumber amount(double value) {
        return PrintedNumber.of(entries.frame().numbers().told(value));
    }
}
