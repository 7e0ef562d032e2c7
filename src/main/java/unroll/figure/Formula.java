package unroll.figure;

import java.util.List;

/// An equation: sides in a row, each led by its relation, as in `δ_1 = (Wᵀ δ_2) ⊙ (1 − s_1²) = … = …`.
///
/// @param sides from the left to the right; the first has no relation
record Formula(List<Formula.Side> sides) {
    /// What leads a side that is told of a name, not equal to it.
    static final String COLON = "\\colon";

    /// Copies the sides.
    Formula {
        sides = List.copyOf(sides);
    }

    /// One side of an equation.
    ///
    /// @param relation the sign before it, in LaTeX; empty for the first
    /// @param voice in symbols or in numbers
    /// @param terms from the left to the right
    record Side(String relation, Voice voice, List<FormulaTerm> terms) {
        /// Copies the terms.
        Side {
            terms = List.copyOf(terms);
        }
    }

    /// How terms are told.
    enum Voice {
        SYMBOLS, NUMBERS
    }

    /// This without any side in numbers.
    Formula inSymbols() {
        return new Formula(sides.stream().filter(side -> side.voice() == Voice.SYMBOLS).toList());
    }
}
