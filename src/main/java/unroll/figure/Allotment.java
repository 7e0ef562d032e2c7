package unroll.figure;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/// How the panels share the room of a window, in px of the interface: a function of the window's size, of the network's
/// shape and of what is hidden. The network never has less than half of the width and 45 % of the height, and of few
/// steps all columns are to be seen; what the other panels lack then, they give up.
///
/// @param window the whole window
/// @param panels height of the panels, without the strips at the top and at the bottom
/// @param weights width of the shared weights, 0 where they are no panel
/// @param ledger width of the ledger, 0 where it is no panel
/// @param code width of the listing, 0 where it is no panel
/// @param below height of what stands below the network, the same for every activity
/// @param least the least width of the network
/// @param given what the panels give up
public record Allotment(Size window, double panels, double weights, double ledger, double code, double below,
        double least, Set<Concession> given) {
    /// The width of the strip or the tab that a panel leaves at the side, in px.
    public static final double RAIL = 38;
    /// The width of what is between two panels, in px.
    public static final double DIVIDER = 6;
    private static final double WIDTH = 0.5;
    private static final double HEIGHT = 0.45;
    private static final double WEIGHTS = 224;
    private static final double WEIGHTS_SHARE = 0.162;
    private static final double LEDGER = 410;
    private static final double LEDGER_SHARE = 0.291;
    private static final double CODE = 400;
    private static final double CODE_SHARE = 0.296;
    private static final double CODE_FROM = 800;
    private static final double LEAST_CODE = 130;
    private static final double STRIP = 196;
    private static final double EXPLANATION = 150;
    private static final double BELOW_SHARE = 0.25;
    private static final double LEAST_BELOW = 88;
    /// The height in which a network of few units shows all that it does not give up.
    private static final double NETWORK = 240;

    /// Copies what is given up.
    public Allotment {
        given = Set.copyOf(given);
    }

    /// A window that is to be shared.
    ///
    /// @param size of all of it, in px of the interface
    /// @param panels height of the panels, in px of the interface
    /// @param magnification how much larger than composed the pictures are drawn
    /// @param hidden what a person has hidden
    public record Premises(Size size, double panels, double magnification, Set<Part> hidden) {
        /// Copies what is hidden.
        public Premises {
            hidden = Set.copyOf(hidden);
        }

        private boolean shows(Part part) {
            return !hidden.contains(part);
        }
    }

    /// Where a person has put the dividers, as shares of what they divide, 0 … 1; absent where nobody moved them.
    ///
    /// @param weights right of the weights
    /// @param ledger left of the ledger
    /// @param code left of the listing
    /// @param below above what stands below the network
    public record Moved(OptionalDouble weights, OptionalDouble ledger, OptionalDouble code, OptionalDouble below) {
        /// Nobody moved any.
        public static final Moved NONE = new Moved(OptionalDouble.empty(), OptionalDouble.empty(),
                OptionalDouble.empty(), OptionalDouble.empty());
    }

    /// Shares a window.
    public static Allotment of(Frame frame, Premises premises, Moved moved) {
        return of(NetworkFigure.shape(frame), frame.shown(), premises, moved);
    }

    static Allotment of(NetworkShape shape, Comparison shown, Premises premises, Moved moved) {
        double width = premises.size().width();
        double unit = premises.magnification();
        double below = below(premises, moved);
        double height = (premises.panels() - DIVIDER - below) / unit;
        boolean few = shape.steps() <= NetworkFit.TOGETHER;
        double least = Math.max(WIDTH * width, few ? unit * NetworkFit.leastWidth(shape, shown, height) : 0);
        double wanted = Math.max(least, few ? unit * NetworkFit.wantedWidth(shape, shown, height) : 0);
        Set<Concession> given = EnumSet.noneOf(Concession.class);
        Sides sides = new Sides(
                side(moved.weights(), width, WEIGHTS * unit, WEIGHTS_SHARE).filter(_ -> premises.shows(Part.WEIGHTS)),
                side(mirrored(moved.ledger()), width, LEDGER * unit, LEDGER_SHARE)
                        .filter(_ -> premises.shows(Part.LEDGER)),
                width);
        if (sides.left() < least && sides.weights().isPresent()) {
            given.add(Concession.WEIGHTS);
            sides = sides.withoutWeights();
        }
        if (sides.left() < least && sides.ledger().isPresent()) {
            given.add(Concession.LEDGER);
            sides = sides.withoutLedger();
        }
        Sides shared = sides.leaving(wanted);
        double code = code(premises, moved, below);
        if (code == 0 && premises.shows(Part.CODE)) {
            given.add(Concession.CODE);
        }
        return new Allotment(premises.size(), premises.panels(), shared.weights().map(Side::wish).orElse(0.0),
                shared.ledger().map(Side::wish).orElse(0.0), code, below, Math.min(least, shared.network()), given);
    }

    /// The width of the network.
    public double network() {
        return window.width() - beside(weights, Concession.WEIGHTS) - beside(ledger, Concession.LEDGER);
    }

    private double beside(double panel, Concession concession) {
        return panel > 0 ? panel + DIVIDER : given.contains(concession) ? RAIL : 0;
    }

    /// The least height of the network.
    public double leastHeight() {
        return Math.min(HEIGHT * window.height(), panels - DIVIDER);
    }

    private static double below(Premises premises, Moved moved) {
        double unit = premises.magnification();
        double panels = premises.panels() - DIVIDER;
        double wish = moved.below().isPresent()
                ? (1 - moved.below().getAsDouble()) * premises.panels() - DIVIDER / 2
                : Math.max(Math.max(STRIP, EXPLANATION * unit), BELOW_SHARE * premises.panels());
        double network = Math.max(HEIGHT * premises.size().height(),
                moved.below().isPresent() ? 0 : Math.min(NETWORK * unit, panels - LEAST_BELOW * unit));
        return Math.max(0, Math.min(wish, panels - network));
    }

    private static double code(Premises premises, Moved moved, double below) {
        double unit = premises.magnification();
        double width = premises.size().width();
        if (!premises.shows(Part.CODE) || width < CODE_FROM || below < LEAST_CODE * unit) {
            return 0;
        }
        return moved.code().isPresent()
                ? (1 - moved.code().getAsDouble()) * width - DIVIDER / 2
                : Math.max(CODE * unit, CODE_SHARE * width);
    }

    private static OptionalDouble mirrored(OptionalDouble share) {
        return share.isPresent() ? OptionalDouble.of(1 - share.getAsDouble()) : share;
    }

    private static Optional<Side> side(OptionalDouble moved, double width, double least, double share) {
        double wish = moved.isPresent()
                ? moved.getAsDouble() * width - DIVIDER / 2
                : Math.max(least, share * width) - DIVIDER / 2;
        return Optional.of(new Side(wish, Math.min(wish, least - DIVIDER / 2)));
    }

    /// A panel beside the network: how wide it would be, and how wide it must be.
    private record Side(double wish, double least) {
        double taken() {
            return least + DIVIDER;
        }

        Side less(double share) {
            return new Side(wish - share * (wish - least), least);
        }
    }

    /// Both panels beside the network; a panel that is given up leaves a strip.
    private record Sides(Optional<Side> weights, Optional<Side> ledger, double width) {
        /// What the network gets at most.
        double left() {
            return width - weights.map(Side::taken).orElse(0.0) - ledger.map(Side::taken).orElse(0.0);
        }

        /// What the network gets.
        double network() {
            return left() - spare();
        }

        private double spare() {
            return Stream.of(weights, ledger).flatMap(Optional::stream).mapToDouble(it -> it.wish() - it.least()).sum();
        }

        Sides withoutWeights() {
            return new Sides(Optional.empty(), ledger, width - RAIL);
        }

        Sides withoutLedger() {
            return new Sides(weights, Optional.empty(), width - RAIL);
        }

        /// These as narrow as the network needs.
        Sides leaving(double wanted) {
            double lacking = Math.clamp(wanted - network(), 0, spare());
            double share = spare() == 0 ? 0 : lacking / spare();
            return new Sides(weights.map(it -> it.less(share)), ledger.map(it -> it.less(share)), width);
        }
    }
}
