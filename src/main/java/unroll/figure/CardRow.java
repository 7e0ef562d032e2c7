package unroll.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// A row of a table on a card: a number that is added, with what it is.
sealed interface CardRow {

    /// The number; absent where it is not told yet.
    OptionalDouble value();

    /// What the number stands for.
    Optional<Subject> subject();

    /// A term.
    ///
    /// @param symbols in letters
    /// @param numbers what it is computed from; empty where that is the number itself
    /// @param byHand what these numbers come to as they are printed
    record Term(MathRow symbols, Optional<MathRow> numbers, OptionalDouble byHand, OptionalDouble value,
            Optional<Subject> subject)
            implements
                CardRow {}

    /// Terms that are told together.
    ///
    /// @param words with mathematics between dollars
    /// @param pieces set pieces among the words
    record Note(String words, List<MathRow> pieces, OptionalDouble value, Optional<Subject> subject)
            implements
                CardRow {
        /// Copies the pieces.
        public Note {
            pieces = List.copyOf(pieces);
        }
    }

    /// What all come to.
    record Total(MathRow symbols, OptionalDouble value, Optional<Subject> subject) implements CardRow {}
}
