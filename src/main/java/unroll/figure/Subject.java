package unroll.figure;

import java.util.List;
import java.util.Optional;
import unroll.rnn.Weight;
import unroll.text.TipKey;
import unroll.trace.Quantity;

/// What a mark stands for, for hover and click.
public sealed interface Subject {

    /// What it is about: of a change, what changed; of all else, that itself.
    default Subject itself() {
        return this instanceof Change(Numeric of) ? of : this;
    }

    /// What shows numbers of one quantity.
    sealed interface Numeric extends Subject {
        /// Whose numbers.
        Quantity quantity();
    }

    /// One number of a quantity.
    ///
    /// @param row its row, from 0
    /// @param column its column, from 0
    record Cell(Quantity quantity, int row, int column) implements Numeric {}

    /// A quantity as a whole: a symbol, an arrow, a border.
    record Whole(Quantity quantity) implements Numeric {}

    /// A heat map of a quantity, its rows drawn as rows or as columns; the cell under the pointer is one of its
    /// numbers.
    ///
    /// @param turned whether the matrix is drawn transposed
    record Map(Quantity quantity, Turn turned) implements Numeric {}

    /// How a matrix is laid on the page.
    enum Turn {
        UPRIGHT, LYING
    }

    /// The Frobenius norm of a quantity.
    record Norm(Quantity quantity) implements Numeric {}

    /// By how much something changed since the state was pinned that it is compared with: an entry, a heat map, a norm.
    ///
    /// @param of what changed
    record Change(Numeric of) implements Subject {}

    /// A number that no quantity of the trace is: the end of a colour scale, what a check came to.
    ///
    /// @param name what it is called, in the words of the view
    /// @param tip what it means, where its name does not say it
    record Amount(String name, double value, Optional<TipKey> tip) implements Subject {
        /// A number whose name says what it is.
        public Amount(String name, double value) {
            this(name, value, Optional.empty());
        }
    }

    /// The sign ≈ between two sides of an equation.
    ///
    /// @param tip why they are not equal
    record About(TipKey tip) implements Subject {}

    /// What truncation leaves out: numbers that the lesson never comes to, since they are cut, and that the full way back
    /// would have. They are no part of any sum told.
    ///
    /// @param of whose numbers, of [unroll.trace.Trace#full()]
    record Cut(Numeric of) implements Subject {}

    /// An arrow: a use of a weight, on the way forward or back.
    ///
    /// @param tells what it carries, the first first, and what else is said of this use of the weight: its part of the
    ///        gradient
    /// @param weight whose use it is; absent for the arrow from ŷ_t to E_t
    record Arrow(List<Quantity> tells, Optional<Weight> weight) implements Subject {
        /// Copies the quantities.
        public Arrow {
            tells = List.copyOf(tells);
        }
    }

    /// A line of the listing.
    ///
    /// @param index which, from 0
    /// @param now what it computes at this moment of the lesson
    record Line(int index, Optional<Quantity> now) implements Subject {}

    /// The outcome of the gradient check of a weight.
    record Check(Weight weight) implements Subject {}

    /// One of the answers of a question.
    ///
    /// @param index which, from 0
    record Answer(int index) implements Subject {}

    /// A place on the way that led to a card.
    ///
    /// @param depth how many steps along the way, from 0
    record Crumb(int depth) implements Subject {}

    /// A place that leads to a step of the lesson.
    ///
    /// @param position the number of the step
    /// @param shows what it is about, where that is one thing
    record Stop(int position, Optional<Quantity> shows) implements Subject {}

    /// The strip that shows the whole network; a click or drag scrolls there.
    ///
    /// @param pageWidth width of the whole network, in px
    record Overview(double pageWidth) implements Subject {}
}
