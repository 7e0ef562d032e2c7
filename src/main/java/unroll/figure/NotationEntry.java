package unroll.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import unroll.text.FindKey;
import unroll.text.Message;
import unroll.trace.Quantity;

/// One entry of the page of notation: a symbol, a shape or a colour, what it means, and where it is on the screen.
///
/// @param id its name for tests
/// @param look how it looks
/// @param words what it means, without mathematics
/// @param others other words by which it is found
/// @param shape rows and columns in LaTeX, where it has some
/// @param shown what on the screen it stands for, one a step; empty where there is nothing to light
public record NotationEntry(String id, NotationEntry.Look look, Message words, FindKey others, Optional<String> shape,
        List<Quantity> shown) {

    /// How an entry looks.
    public sealed interface Look {
        /// Mathematics.
        record Symbol(String latex) implements Look {}

        /// A shape or a colour of the pictures.
        record Sign(NotationSign sign) implements Look {}
    }

    /// Copies the list.
    public NotationEntry {
        shown = List.copyOf(shown);
    }

    /// What to light: the newest that is known by now.
    public Optional<Quantity> newest(Moment moment) {
        return shown.stream().filter(moment::knows)
                .max(Comparator.comparingInt(quantity -> moment.script().revealed(quantity).orElse(0)));
    }

    /// The step of the lesson from which on it is on the screen; absent where the lesson never has it.
    public OptionalInt from(Moment moment) {
        return shown.stream().map(moment.script()::revealed).filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt).min();
    }
}
