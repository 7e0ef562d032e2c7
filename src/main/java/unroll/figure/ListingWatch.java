package unroll.figure;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import unroll.linalg.Matrix;
import unroll.listing.ListingLine;
import unroll.listing.Loop;
import unroll.text.GroupFormat;
import unroll.trace.Quantity;

/// What the variables of a listing hold at a moment, as a debugger would show it beside the lines.
///
/// @param frame the moment
/// @param meaning what the variables are
record ListingWatch(Frame frame, ListingMeaning meaning) {
    private static final int MOST = 6;

    /// Beside a line, as words with mathematics between dollars: beside the head of a loop, where it is; beside a line of
    /// this step, what it has just set.
    ///
    /// @param lit whether the line does something of this step
    Optional<String> beside(ListingLine line, CodeLineFigure.Light lit) {
        if (line.counts().isPresent()) {
            Loop loop = line.counts().get();
            OptionalInt counter = line.tells().isEmpty() && loop != Loop.T
                    ? OptionalInt.empty()
                    : ListingIteration.counter(loop, frame.moment());
            return counter.isPresent()
                    ? Optional.of(loop.variable() + " = " + counter.getAsInt())
                    : Optional.empty();
        }
        return lit == CodeLineFigure.Light.UNLIT
                ? Optional.empty()
                : meaning.held(line).map(it -> value(it, frame.moment().trace().value(it)));
    }

    /// A number, a short vector, or else the size of what is larger.
    private String value(Quantity quantity, Matrix value) {
        if (value.columns() > 1 || value.rows() > MOST) {
            return "$\\|\\cdot\\|=$ " + frame.number(value.norm());
        }
        if (value.rows() == 1) {
            return frame.shownNumbers().alone(quantity, value, value.get(0));
        }
        GroupFormat format = frame.shownNumbers().format(quantity, value);
        return IntStream.range(0, value.rows()).mapToObj(i -> format.of(value.get(i)))
                .collect(Collectors.joining(" ", "[", "]"))
                + (format.power() == 0 ? "" : "$" + format.corner() + "$");
    }
}
