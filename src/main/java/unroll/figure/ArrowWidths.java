package unroll.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.text.FigureKey;
import unroll.text.Message;
import unroll.trace.Quantity;
import unroll.trace.Trace;

/// Widths of the arrows of one error's way back, by the size of what they carry, on one scale for all of a picture: in
/// proportion to the size where all can be seen so, else logarithmic, since an error that vanishes or explodes changes by a
/// factor at every step, and arrows in proportion to it would be hairlines but for one.
///
/// @param smallest the smallest size above 0
/// @param largest the largest finite size; both 0 where nothing is carried
public record ArrowWidths(double smallest, double largest) {
    /// Sizes that differ by no more than this factor are drawn in proportion.
    private static final double MOST_PROPORTIONAL = 20;
    /// So many powers of ten a logarithmic scale has at most, so that one size far below the others does not make them alike.
    private static final double MOST_DECADES = 12;

    /// The scale of an error's way back: of ∂E_e/∂z_e, all δ_k, and where several ways meet ∂E_e/∂s_k and ∂E_e/∂c_k.
    static ArrowWidths of(Trace trace, int e) {
        Scenario scenario = trace.scenario();
        double[] sizes = ErrorWay.steps(scenario, e).stream().flatMap(k -> Stream.of(ErrorWay.entering(scenario, e, k),
                ErrorWay.deltas(scenario, e, k), ErrorWay.arrived(scenario, e, k)).flatMap(List::stream))
                .mapToDouble(quantity -> trace.value(quantity).norm())
                .filter(size -> size > 0 && Double.isFinite(size)).toArray();
        return new ArrowWidths(DoubleStream.of(sizes).min().orElse(0), DoubleStream.of(sizes).max().orElse(0));
    }

    /// A width from the least to the most for a size; what is not finite has the most. A size of 0 has no width: see
    /// [#isNothing].
    double of(double size, double least, double most) {
        return least + (most - least) * share(size);
    }

    /// Whether nothing is carried: drawn as a dotted hairline.
    static boolean isNothing(double size) {
        return size == 0;
    }

    /// The size and the scale of an arrow of the way back, in words; nothing for an arrow of the way forward.
    public static Optional<Message> tip(Subject.Arrow arrow, Trace trace, Function<Quantity, String> name) {
        Quantity carried = arrow.tells().getFirst();
        return carried instanceof Quantity.Adjoint(Variable _, int e, int _)
                ? Optional.of(tip(carried, e, trace, name))
                : Optional.empty();
    }

    private static Message tip(Quantity carried, int e, Trace trace, Function<Quantity, String> name) {
        double size = trace.value(carried).norm();
        if (isNothing(size)) {
            return Message.of(FigureKey.ARROW_NOTHING, name.apply(carried));
        }
        ArrowWidths widths = of(trace, e);
        return Message.of(widths.isProportional() ? FigureKey.ARROW_WIDTH : FigureKey.ARROW_WIDTH_LOGARITHMIC,
                name.apply(carried), size, widths.smallest, widths.largest);
    }

    private boolean isProportional() {
        return largest <= MOST_PROPORTIONAL * smallest;
    }

    private double share(double size) {
        if (!Double.isFinite(size) || size >= largest) {
            return 1;
        }
        if (isProportional()) {
            return size / largest;
        }
        double least = 1 / MOST_PROPORTIONAL;
        double decades = Math.min(Math.log10(largest) - Math.log10(smallest), MOST_DECADES);
        double below = (Math.log10(largest) - Math.log10(size)) / decades;
        return least + (1 - least) * Math.max(0, 1 - below);
    }
}
