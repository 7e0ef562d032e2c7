package unroll.figure;

import java.util.List;
import java.util.Optional;
import unroll.trace.Quantity;

/// One piece of a formula. The same terms are set twice: once in symbols, once with the numbers of the quantities that
/// they name, term under term.
sealed interface FormulaTerm {

    /// Letters alone, the same in symbols and in numbers.
    ///
    /// @param latex mathematics
    /// @param names the quantity that it stands for
    record Symbol(String latex, Optional<Quantity> names) implements FormulaTerm {}

    /// A quantity: its symbol, or its numbers.
    ///
    /// @param latex its symbol
    /// @param word what stands in brackets behind it in symbols, where it is one entry named by a word
    /// @param numbers its numbers
    record Operand(String latex, Optional<String> word, NumberBlock numbers) implements FormulaTerm {}

    /// A sign between two terms: +, −, ⊙, ⊗, →, or dots for terms left out.
    record Sign(String latex) implements FormulaTerm {}

    /// A function's name or a sign that stands before one term: tanh, −log.
    record Prefix(String latex) implements FormulaTerm {}

    /// Terms in parentheses as high as what they hold. In numbers, a single matrix needs none: it has its brackets.
    record Fenced(List<FormulaTerm> inside) implements FormulaTerm {
        /// Copies the terms.
        public Fenced {
            inside = List.copyOf(inside);
        }
    }
}
