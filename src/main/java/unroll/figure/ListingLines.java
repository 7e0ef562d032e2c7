package unroll.figure;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import unroll.listing.Dialect;
import unroll.listing.Listing;
import unroll.listing.ListingLine;
import unroll.rnn.Weight;
import unroll.trace.Quantity;

/// The lines of the listing that do something of a moment.
public final class ListingLines {

    private ListingLines() {
    }

    /// The lines that compute a quantity in the lesson, counted from 0 within what is shown; none for what is given.
    public static List<Integer> linesOf(Moment moment, Dialect dialect, Quantity quantity) {
        OptionalInt step = moment.script().revealed(quantity);
        List<ListingLine> lines = Listing.shown(moment.trace().scenario(), dialect).lines();
        return step.stream().mapToObj(moment.script()::step).flatMap(it -> it.stream())
                .flatMap(
                        it -> IntStream.range(0, lines.size()).filter(i -> lines.get(i).computes(quantity, it)).boxed())
                .toList();
    }

    /// The lines of the listing that do the step of a moment, without the loops around them, flush left; where the listing
    /// tells a weight's part of it on a line of its own, that of the weight.
    ///
    /// @param ledger the weight whose gradient is followed
    public static String doing(Moment moment, Dialect dialect, Weight ledger) {
        return Listing.shown(moment.trace().scenario(), dialect).lines().stream()
                .filter(line -> !line.isHead() && moment.step()
                        .filter(step -> line.doing(step).isPresent() && line.isFollowed(step, ledger)).isPresent())
                .map(line -> line.code().strip() + "\n").collect(Collectors.joining());
    }
}
