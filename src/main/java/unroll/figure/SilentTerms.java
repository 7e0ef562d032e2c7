package unroll.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import unroll.rnn.Input;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.text.FigureKey;
import unroll.text.Message;
import unroll.rnn.Axis;
import unroll.trace.Derivation;
import unroll.trace.Quantity;

/// The terms of a sum that are 0 because of what is given: an input that is 0 there, the initial state. They are told
/// together, with the reason.
///
/// @param frame the moment
/// @param terms all terms of the sum
record SilentTerms(Frame frame, List<Derivation> terms) {
    private static final double LONGEST_WORD = 5;

    /// The terms that are not 0 because of what is given.
    List<Derivation> others() {
        return terms.stream().filter(term -> of(term).isEmpty()).toList();
    }

    /// The quantity that is given and makes a term 0, if one does. Of a part of a gradient only an input does: that a
    /// state before the first step is 0 is told by its own part.
    private Optional<Quantity> of(Derivation term) {
        return switch (term) {
            case Derivation.Product(Derivation left, Derivation right) -> givenZero(left).or(() -> givenZero(right));
            case Derivation.Leaf(Quantity.Part(int _, int k, Weight weight), int _, int column, double _) ->
                weight.role() == Weight.Role.INPUT && frame.moment().trace().value(Quantity.input(k)).get(column) == 0
                        ? Optional.of(Quantity.input(k))
                        : Optional.empty();
            case Derivation.Complement _,Derivation.Negative _,Derivation.Share _,Derivation.BinaryCrossEntropy _,Derivation.HalfSquare _,Derivation.Given _,Derivation.Leaf _,Derivation.Sum _,Derivation.Difference _,Derivation.Apply _,Derivation.Slope _,Derivation.Softmax _,Derivation.CrossEntropy _,Derivation.Norm _,Derivation.Clip _,Derivation.Again _ ->
                Optional.empty();
        };
    }

    private static Optional<Quantity> givenZero(Derivation factor) {
        return factor instanceof Derivation.Leaf(Quantity quantity, int _, int _, double value) && value == 0
                && (quantity.is(Variable.Kind.INPUT)
                        || quantity instanceof Quantity.Value(Variable _, int t) && t < 0)
                                ? Optional.of(quantity)
                                : Optional.empty();
    }

    /// A row for each quantity that makes terms 0.
    List<CardRow> rows() {
        Optional<CardRow> parts = parts();
        if (parts.isPresent()) {
            return List.of(parts.get());
        }
        List<Quantity> silent = terms.stream().flatMap(term -> of(term).stream()).toList();
        return silent.stream().distinct().<CardRow>map(quantity -> {
            int count = (int) silent.stream().filter(quantity::equals).count();
            return new CardRow.Note(frame.words().say(words(quantity, count)), List.of(),
                    OptionalDouble.empty(), Optional.empty());
        }).toList();
    }

    /// Parts of ∂E_e/∂U that are 0 since the word of the column does not enter at their steps.
    private Optional<CardRow> parts() {
        List<Derivation.Leaf> silent = terms.stream().filter(term -> of(term).isPresent())
                .filter(Derivation.Leaf.class::isInstance).map(Derivation.Leaf.class::cast).toList();
        return silent.stream().findFirst().map(leaf -> note(frame, silent.size(), leaf.column()));
    }

    /// A row for parts of ∂E_e/∂U whose inputs are 0 in a column.
    static CardRow note(Frame frame, int count, int column) {
        EntryMath entries = new EntryMath(frame, new MathMetrics(frame.tools()), LONGEST_WORD);
        MathRow input = entries.metrics().latex("x_{k}").beside(0.04, entries.bracket(Axis.INPUT, column, Axis.ONE, 0));
        Message reason = Message.of(FigureKey.CARD_IS_ZERO_THERE, RichText.PIECE);
        return new CardRow.Note(frame.words().say(zeros(count, reason)), List.of(input), OptionalDouble.empty(),
                Optional.empty());
    }

    private static Message zeros(int count, Message reason) {
        return count == 1
                ? Message.of(FigureKey.CARD_ZERO_TERM, reason)
                : Message.of(FigureKey.CARD_ZERO_TERMS, count, reason);
    }

    private Message words(Quantity quantity, int count) {
        String name = "$" + new SymbolLatex(frame.moment().trace().scenario()).name(quantity) + "$";
        boolean all = frame.moment().trace().value(quantity).isZero();
        if (quantity instanceof Quantity.Value(Variable variable, int t) && variable.equals(Variable.INPUT) && !all
                && frame.moment().trace().scenario().sequence().inputs().get(t) instanceof Input.Word) {
            return count == 1
                    ? Message.of(FigureKey.CARD_ONE_HOT_TERM, name)
                    : Message.of(FigureKey.CARD_ONE_HOT_TERMS, count, name);
        }
        return zeros(count, Message.of(all ? FigureKey.CARD_IS_ZERO : FigureKey.CARD_IS_ZERO_THERE, name));
    }
}
