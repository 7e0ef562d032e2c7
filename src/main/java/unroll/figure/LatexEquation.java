package unroll.figure;

import java.util.ArrayList;
import java.util.List;

/// The equations of a moment in LaTeX, the same that the explanation draws, their relations under each other.
///
/// @param frame the moment
/// @param voice what of them is told
/// @param digits how many digits numbers have
record LatexEquation(Frame frame, EquationVoice voice, LatexDigits digits) {
    /// So many rows and columns are written, dots included.
    static final int MOST = 6;
    /// So many terms of a sum are written, dots included: the parts of as many steps as can be followed.
    static final int MOST_TERMS = 20;
    /// So many of them stand on a line.
    static final int ON_LINE = 5;

    /// The equations as mathematics.
    String written() {
        LatexNumbers numbers = new LatexNumbers(frame.numbers(), digits);
        LatexMatrix matrices = new LatexMatrix(numbers, MOST, InQuestion.of(frame.moment()));
        LatexTerms terms = new LatexTerms(matrices);
        List<Formula> all = Formulas.of(frame, MOST_TERMS, numbers.shown()).all();
        return LatexLine.aligned(voice.told(all).stream().flatMap(formula -> lines(formula, terms).stream()).toList());
    }

    /// The name with the first side, then a line for each side more.
    private static List<LatexLine> lines(Formula formula, LatexTerms terms) {
        List<LatexLine> lines = new ArrayList<>();
        String name = terms.of(formula.sides().getFirst());
        for (Formula.Side side : formula.sides().subList(1, formula.sides().size())) {
            List<String> rows = terms.lines(side, ON_LINE);
            lines.add(new LatexLine(lines.isEmpty() ? name : "", side.relation(), rows.getFirst()));
            rows.stream().skip(1).forEach(row -> lines.add(LatexLine.continued(row)));
        }
        return lines.isEmpty() ? List.of(new LatexLine(name, "", "")) : lines;
    }
}
