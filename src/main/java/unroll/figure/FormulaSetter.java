package unroll.figure;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unroll.text.TipKey;
import unroll.figure.FormulaTerm.Fenced;
import unroll.figure.FormulaTerm.Operand;
import unroll.figure.FormulaTerm.Prefix;
import unroll.figure.FormulaTerm.Sign;
import unroll.figure.FormulaTerm.Symbol;

/// Sets the terms of formulas, in symbols and in numbers.
///
/// @param metrics how large letters are
/// @param matrices sets the numbers
/// @param names what words are called where they are cut
/// @param known what is set already, by the list of its terms: the same terms stand in every arrangement
record FormulaSetter(MathMetrics metrics, MatrixSetter matrices, WordNames names,
        Map<List<FormulaTerm>, List<FormulaSetter.Pair>> known) {
    private static final double SIGN_GAP = 0.28;
    private static final double SYMBOL_GAP = 0.16;
    private static final double PREFIX_GAP = 0.06;
    private static final double NUMBER_GAP = 0.24;
    private static final double LONGEST_WORD = 7;

    /// A term, or a part of one, told both ways.
    ///
    /// @param symbols as letters
    /// @param numbers as numbers
    record Pair(MathRow symbols, MathRow numbers) {
        double width() {
            return Math.max(symbols.width(), numbers.width());
        }
    }

    /// Sets with these numbers. Lives within one method call.
    static FormulaSetter of(MatrixSetter matrices, Frame frame) {
        return new FormulaSetter(matrices.metrics(), matrices, WordNames.of(frame), new IdentityHashMap<>());
    }

    /// The terms of a side in one row.
    MathRow row(Formula.Side side) {
        MathRow row = MathRow.EMPTY;
        for (Pair pair : pairs(side.terms())) {
            row = row.beside(0, side.voice() == Formula.Voice.SYMBOLS ? pair.symbols() : pair.numbers());
        }
        return row;
    }

    /// The relation that leads a side, with the space around it; nothing for the first side.
    MathRow relation(Formula.Side side) {
        String latex = side.relation();
        double left = latex.equals(Formula.COLON) ? PREFIX_GAP : SIGN_GAP;
        return latex.isEmpty()
                ? MathRow.EMPTY
                : metrics.relation(latex, side.voice() == Formula.Voice.SYMBOLS ? TipKey.LEFT_OUT : TipKey.ROUNDED)
                        .spaced(left, SIGN_GAP);
    }

    /// Terms told both ways, symbols and numbers of one width each, so that they stand under each other.
    Pair aligned(List<FormulaTerm> terms) {
        MathRow symbols = MathRow.EMPTY;
        MathRow numbers = MathRow.EMPTY;
        for (Pair pair : pairs(terms)) {
            symbols = symbols.beside(0, pair.symbols().centeredIn(pair.width()));
            numbers = numbers.beside(0, pair.numbers().centeredIn(pair.width()));
        }
        return new Pair(symbols, numbers);
    }

    private List<Pair> pairs(List<FormulaTerm> terms) {
        List<Pair> pairs = known.get(terms);
        if (pairs == null) {
            pairs = made(terms);
            known.put(terms, pairs);
        }
        return pairs;
    }

    private List<Pair> made(List<FormulaTerm> terms) {
        List<Pair> pairs = new ArrayList<>();
        Optional<FormulaTerm> before = Optional.empty();
        for (FormulaTerm term : terms) {
            boolean follows = before.filter(it -> !(it instanceof Sign || it instanceof Prefix)).isPresent();
            switch (term) {
                case Symbol symbol -> {
                    MathRow set = symbol(symbol.latex(), symbol.names().map(Subject.Whole::new));
                    pairs.add(spaced(new Pair(set, set), follows));
                }
                case Operand operand -> pairs.add(spaced(new Pair(symbol(operand), numbers(operand, before)), follows));
                case Sign(String latex) -> pairs.add(same(metrics.latex(latex).spaced(SIGN_GAP, SIGN_GAP)));
                case Prefix(String latex) -> pairs.add(prefix(metrics.latex(latex)));
                case Fenced(List<FormulaTerm> inside) -> pairs.addAll(fenced(inside));
            }
            before = Optional.of(term);
        }
        return pairs;
    }

    /// A function's name stands closer to its letters in parentheses than to numbers in brackets.
    private static Pair prefix(MathRow name) {
        return new Pair(name.spaced(0, PREFIX_GAP), name.spaced(0, NUMBER_GAP));
    }

    private List<Pair> fenced(List<FormulaTerm> inside) {
        List<Pair> inner = pairs(inside);
        double height = inner.stream().map(Pair::numbers)
                .mapToDouble(row -> 2 * Math.max(row.above() - MathRow.AXIS, row.below() + MathRow.AXIS)).max()
                .orElse(0);
        boolean single = inside.size() == 1 && inside.getFirst() instanceof Operand operand
                && !operand.numbers().isOne();
        List<Pair> pairs = new ArrayList<>();
        pairs.add(
                new Pair(metrics.latex("("), single ? MathRow.EMPTY : fence(MathPiece.Shape.OPEN_PARENTHESIS, height)));
        pairs.addAll(inner);
        pairs.add(new Pair(metrics.latex(")"),
                single ? MathRow.EMPTY : fence(MathPiece.Shape.CLOSE_PARENTHESIS, height)));
        return pairs;
    }

    private MathRow fence(MathPiece.Shape shape, double height) {
        return height < 1.2
                ? metrics.latex(shape == MathPiece.Shape.OPEN_PARENTHESIS ? "(" : ")")
                : MatrixSetter.fence(shape, height);
    }

    private MathRow symbol(Operand operand) {
        Optional<Subject> whole = Optional.of(new Subject.Whole(operand.numbers().quantity()));
        MathRow letters = symbol(operand.latex(), operand.numbers().isOne() && operand.word().isPresent()
                ? Optional.of(operand.numbers().subject(operand.numbers().oneRow(), 0))
                : whole);
        return operand.word().isEmpty()
                ? letters
                : letters.beside(0.04, metrics.latex("["))
                        .beside(0.02, metrics.word("“" + named(operand.numbers().oneRow()) + "”"))
                        .beside(0.02, metrics.latex("]"));
    }

    private String named(int place) {
        return names.fitted(place, MathMetrics.wordFont(MathMetrics.EM), LONGEST_WORD * MathMetrics.EM);
    }

    private MathRow symbol(String latex, Optional<? extends Subject> subject) {
        MathRow row = metrics.latex(latex);
        return subject.map(row::meaning).orElse(row);
    }

    private MathRow numbers(Operand operand, Optional<FormulaTerm> before) {
        MathRow numbers = matrices.set(operand.numbers());
        boolean signed = operand.numbers().isOne() && operand.numbers().one() < 0
                && before.filter(it -> it instanceof Sign).isPresent();
        return signed ? metrics.latex("(").beside(0, numbers).beside(0, metrics.latex(")")) : numbers;
    }

    private static Pair same(MathRow row) {
        return new Pair(row, row);
    }

    private static Pair spaced(Pair pair, boolean follows) {
        return follows
                ? new Pair(pair.symbols().spaced(SYMBOL_GAP, 0), pair.numbers().spaced(NUMBER_GAP, 0))
                : pair;
    }
}
