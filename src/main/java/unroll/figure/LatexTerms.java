package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unroll.figure.FormulaTerm.Fenced;
import unroll.figure.FormulaTerm.Operand;
import unroll.figure.FormulaTerm.Prefix;
import unroll.figure.FormulaTerm.Sign;
import unroll.figure.FormulaTerm.Symbol;

/// Writes the terms of formulas in LaTeX, in symbols and in numbers.
///
/// @param matrices writes the numbers
record LatexTerms(LatexMatrix matrices) {
    private static final String THIN = "\\,";
    private static final FormulaTerm PLUS = new Sign("+");

    /// The terms of a side in a row.
    String of(Formula.Side side) {
        return of(side.terms(), side.voice());
    }

    /// The same on several lines, where it is a long sum.
    ///
    /// @param most so many terms of a sum on a line
    List<String> lines(Formula.Side side, int most) {
        List<String> lines = new ArrayList<>();
        List<FormulaTerm> line = new ArrayList<>();
        int count = 0;
        for (FormulaTerm term : side.terms()) {
            count += PLUS.equals(term) ? 1 : 0;
            if (PLUS.equals(term) && count % most == 0) {
                lines.add(of(line, side.voice()));
                line.clear();
            }
            line.add(term);
        }
        lines.add(of(line, side.voice()).strip());
        return lines;
    }

    private String of(List<FormulaTerm> terms, Formula.Voice voice) {
        StringBuilder row = new StringBuilder();
        Optional<FormulaTerm> before = Optional.empty();
        for (FormulaTerm term : terms) {
            boolean follows = before.filter(it -> !(it instanceof Sign || it instanceof Prefix)).isPresent();
            switch (term) {
                case Symbol(String latex, var _) -> row.append(follows ? THIN : "").append(latex);
                case Operand operand -> row.append(follows ? THIN : "").append(voice == Formula.Voice.SYMBOLS
                        ? symbol(operand)
                        : numbers(operand, before));
                case Sign(String latex) -> row.append(' ').append(latex).append(' ');
                case Prefix(String latex) -> row.append(latex).append(' ');
                case Fenced(List<FormulaTerm> inside) -> row.append(fenced(inside, voice));
            }
            before = Optional.of(term);
        }
        return row.toString();
    }

    private static String symbol(Operand operand) {
        return operand.latex() + operand.word().map(word -> "[" + LatexText.quoted(word) + "]").orElse("");
    }

    /// A negative number behind a sign is in parentheses.
    private String numbers(Operand operand, Optional<FormulaTerm> before) {
        String numbers = matrices.of(operand.numbers());
        boolean signed = operand.numbers().isOne() && operand.numbers().one() < 0
                && before.filter(it -> it instanceof Sign).isPresent();
        return signed ? "(" + numbers + ")" : numbers;
    }

    /// In numbers, a single matrix has brackets enough.
    private String fenced(List<FormulaTerm> inside, Formula.Voice voice) {
        String row = of(inside, voice);
        if (voice == Formula.Voice.SYMBOLS) {
            return "(" + row + ")";
        }
        return inside.size() == 1 && inside.getFirst() instanceof Operand operand && !operand.numbers().isOne()
                ? row
                : "\\left(" + row + "\\right)";
    }
}
