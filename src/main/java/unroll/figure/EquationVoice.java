package unroll.figure;

import java.util.ArrayList;
import java.util.List;

/// What of an equation is told.
public enum EquationVoice {
    /// Its letters.
    SYMBOLS,
    /// Its numbers, led by the name of what they come to.
    NUMBERS,
    /// Letters, and below them the numbers.
    BOTH;

    /// What of formulas is told. Of symbols alone, a name alone tells nothing where other equations tell something.
    List<Formula> told(List<Formula> all) {
        List<Formula> told = all.stream().map(this::told).toList();
        List<Formula> telling = told.stream().filter(formula -> formula.sides().size() > 1).toList();
        return telling.isEmpty() ? told : telling;
    }

    private Formula told(Formula formula) {
        return switch (this) {
            case BOTH -> formula;
            case SYMBOLS -> formula.inSymbols();
            case NUMBERS -> {
                List<Formula.Side> sides = new ArrayList<>(List.of(formula.sides().getFirst()));
                formula.sides().stream().skip(1).filter(side -> side.voice() == Formula.Voice.NUMBERS)
                        .forEach(sides::add);
                yield new Formula(sides);
            }
        };
    }
}
