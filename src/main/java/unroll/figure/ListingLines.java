package unroll.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import unroll.lesson.Operation;
import unroll.lesson.Step;
import unroll.listing.Dialect;
import unroll.listing.Listing;
import unroll.listing.ListingLine;
import unroll.rnn.Weight;
import unroll.trace.Quantity;

/// The lines of the listing that do something of a moment.
public final class ListingLines {

    private ListingLines() {
    }

    /// The lines that compute a quantity in the lesson, counted from 0 within what is shown; none for what is given. Where
    /// no line computes it by itself, those that do its step.
    public static List<Integer> linesOf(Moment moment, Dialect dialect, Quantity quantity) {
        return search(moment, dialect).apply(quantity);
    }

    /// The same for many quantities: the listing is printed once.
    public static Function<Quantity, List<Integer>> search(Moment moment, Dialect dialect) {
        List<ListingLine> lines = Listing.shown(moment.trace().scenario(), dialect).lines();
        return quantity -> linesOf(lines, moment, quantity);
    }

    private static List<Integer> linesOf(List<ListingLine> lines, Moment moment, Quantity quantity) {
        Optional<Step> step = moment.script().revealed(quantity).stream().boxed().findFirst()
                .flatMap(moment.script()::step);
        if (step.isEmpty()) {
            return List.of();
        }
        ListingMeaning meaning = ListingMeaning.of(moment);
        List<Integer> lit = IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isHead() && lines.get(i).doing(step.get()).isPresent()).boxed().toList();
        List<Integer> own = lit.stream().filter(i -> meaning.computes(lines.get(i), quantity, step.get())).toList();
        return own.isEmpty() ? lit.stream().filter(i -> isFor(lines.get(i), step.get(), quantity)).toList() : own;
    }

    /// Whether a line does a step for the weight that a quantity is of; for any, where it is of none.
    private static boolean isFor(ListingLine line, Step step, Quantity quantity) {
        Optional<Weight> weight = weight(quantity);
        boolean learns = step.operation() == Operation.LEARN;
        return line.tellings(step).stream().map(ListingLine.Tells::weight)
                .anyMatch(it -> it.isEmpty() ? !learns : weight.isEmpty() || weight.equals(it));
    }

    private static Optional<Weight> weight(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Part(int _, int _, Weight weight) -> Optional.of(weight);
            case Quantity.RunningSum(int _, int _, Weight weight) -> Optional.of(weight);
            case Quantity.Gradient(int _, Weight weight) -> Optional.of(weight);
            case Quantity.TotalGradient(Weight weight) -> Optional.of(weight);
            case Quantity.Learned(Weight weight) -> Optional.of(weight);
            case Quantity.Shared _,Quantity.LearningRate _,Quantity.Value _,Quantity.TotalLoss _,Quantity.Slope _,Quantity.StateJacobian _,Quantity.Adjoint _,Quantity.LearnedLoss _,Quantity.LearnedTotalLoss _,Quantity.ClipLength _,Quantity.GradientSize _,Quantity.GradientNorm _,Quantity.ClipFactor _ ->
                Optional.empty();
        };
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
