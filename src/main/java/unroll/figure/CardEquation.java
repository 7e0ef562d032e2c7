package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import unroll.rnn.Activation;
import unroll.trace.Derivation;
import unroll.trace.Quantity;

/// How one number comes from others, as the sides of an equation: in letters, in numbers, with what can be computed of
/// them at once, and what it comes to.
///
/// @param sides from the left to the right
/// @param relations the sign before each side but the first, in LaTeX; ≈ where the numbers before it, as they are
///        printed, do not give those behind it
record CardEquation(List<MathRow> sides, List<String> relations) {

    /// Copies the lists.
    CardEquation {
        sides = List.copyOf(sides);
        relations = List.copyOf(relations);
    }

    /// The equation of a number.
    ///
    /// @param name its name
    /// @param made how it is made
    static CardEquation of(EntryMath entries, MathRow name, Derivation made, Subject.Cell cell, double value) {
        DerivationMath math = new DerivationMath(entries);
        PrintedDerivation printed = new PrintedDerivation(entries);
        boolean numbers = !(made instanceof Derivation.Softmax) && !isOneNumber(made);
        boolean solved = DerivationMath.isSolvable(made);
        List<MathRow> sides = new ArrayList<>(List.of(name));
        List<String> relations = new ArrayList<>();
        if (!DerivationMath.isOne(made)) {
            sides.add(math.set(made, DerivationMath.Voice.SYMBOLS));
            relations.add(PrintedEquation.EQUAL);
        }
        if (numbers) {
            sides.add(math.set(made, DerivationMath.Voice.NUMBERS));
            relations.add(PrintedEquation.EQUAL);
        }
        if (solved) {
            sides.add(math.set(made, DerivationMath.Voice.SOLVED));
            relations.add(numbers ? printed.solving(made) : PrintedEquation.EQUAL);
        }
        sides.add(entries.number(cell.quantity(), cell.row(), cell.column(), value));
        DerivationMath.Voice last = solved ? DerivationMath.Voice.SOLVED : DerivationMath.Voice.NUMBERS;
        relations.add(PrintedEquation.sign(!numbers && !solved
                || PrintedNumber.of(entries.text(cell.quantity(), value)).isOf(printed.value(made, last))));
        if (cell.quantity() instanceof Quantity.Learned) {
            relations.set(0, "\\leftarrow");
        }
        return new CardEquation(sides, relations);
    }

    /// Whether an equation is only another name for one number, the factor 1 of a network without non-linearity aside.
    private static boolean isOneNumber(Derivation made) {
        return switch (made) {
            case Derivation.Apply(Activation f, Derivation of) -> f == Activation.IDENTITY && isOneNumber(of);
            case Derivation.Product(Derivation left, Derivation right) -> DerivationMath.isOne(left)
                    ? isOneNumber(right)
                    : DerivationMath.isOne(right) && isOneNumber(left);
            case Derivation.Slope slope -> DerivationMath.isOne(slope);
            case Derivation.Sum sum -> sum.terms().size() > 1 || isOneNumber(sum.terms().getFirst());
            case Derivation.Given _,Derivation.Leaf _ -> true;
            case Derivation.Complement _,Derivation.Negative _,Derivation.Share _,Derivation.BinaryCrossEntropy _,Derivation.HalfSquare _,Derivation.Difference _,Derivation.Softmax _,Derivation.CrossEntropy _,Derivation.Norm _,Derivation.Clip _,Derivation.Again _ ->
                false;
        };
    }
}
