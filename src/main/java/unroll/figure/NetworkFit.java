package unroll.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import unroll.figure.NetworkDetail.Delta;
import unroll.figure.NetworkDetail.Input;
import unroll.figure.NetworkDetail.Prediction;
import unroll.figure.NetworkDetail.Spacing;
import unroll.figure.NetworkDetail.State;

/// Finds how finely the network is drawn in a room of the window: as finely as it can be, and where room is lacking, what
/// takes it is given up in the order of [Concession]. A function of shape and room alone, so nothing changes from step to
/// step.
final class NetworkFit {
    /// The most columns that are all to be seen, whatever that takes.
    static final int TOGETHER = 8;
    /// The least height of a number of δ_t where they stand one below the other, in px.
    static final double LEAST_DELTA_CELL = 14;
    private static final int MOST_CELLS = 8;
    private static final int MOST_ROWS = 12;
    private static final int MOST_DELTA_NUMBERS = 4;
    /// What is beside and around a state that has numbers.
    private static final double AROUND_STATE = 196;
    private static final double AROUND_GATED = 290;
    private static final double STATE_SHARE = 0.45;
    private static final double MOST_STATE = 72;

    private NetworkFit() {
    }

    /// @param room of the whole picture, with what stands below the columns
    static NetworkDetail of(NetworkShape shape, Comparison shown, Size room) {
        NetworkDetail high = inHeight(shape, shown, room.height());
        return wide(shape, high, room).orElseGet(() -> shape.steps() <= TOGETHER
                ? closest(high)
                : high);
    }

    /// The narrowest room in which all columns are seen, whatever is given up within the network, in px.
    static double leastWidth(NetworkShape shape, Comparison shown, double height) {
        return NetworkLayout.neededWidth(shape, closest(inHeight(shape, shown, height)));
    }

    /// The narrowest room in which all columns are seen with the numbers of ŷ_t, in px.
    static double wantedWidth(NetworkShape shape, Comparison shown, double height) {
        NetworkDetail high = inHeight(shape, shown, height);
        return Stream.of(high.with(Spacing.CLOSE), high.with(Spacing.CLOSE).with(Delta.UPRIGHT))
                .filter(it -> needed(shape, it) <= height && holdsDelta(shape, it))
                .mapToDouble(it -> NetworkLayout.neededWidth(shape, it)).min()
                .orElseGet(() -> NetworkLayout.neededWidth(shape, high.with(Spacing.CLOSE).with(Delta.COLOURS)));
    }

    private static NetworkDetail closest(NetworkDetail high) {
        return high.giving(Concession.PROBABILITIES).with(Spacing.CLOSE).with(Delta.COLOURS);
    }

    /// As finely as a height allows, however wide the columns get.
    private static NetworkDetail inHeight(NetworkShape shape, Comparison shown, double height) {
        NetworkDetail all = new NetworkDetail(Form.WINDOW,
                shape.inputs() <= MOST_CELLS ? Input.CELLS : NetworkDetail.folded(shape), state(shape, shown, height),
                Prediction.ROWS, Delta.LYING, Spacing.ROOMY, shape.longestWord(), shown, Set.of());
        NetworkDetail top = all.giving(Concession.CLASSES).with(Prediction.TOP);
        NetworkDetail thin = all.giving(Concession.CLASSES).with(Prediction.BARS);
        // so many classes never have a row each in a usual window, whatever else is given up
        Stream<NetworkDetail> rows = shape.classes() <= MOST_ROWS ? lower(shape, all) : Stream.of(all);
        Stream<NetworkDetail> few = shape.classes() > TopClasses.ROWS ? lower(shape, top) : Stream.of();
        return Stream.of(rows, few, lower(shape, thin).skip(3), lower(shape, thin.with(State.HEAT)).skip(3))
                .flatMap(each -> each).filter(it -> needed(shape, it) <= height).findFirst()
                .orElseGet(() -> lower(shape, thin.with(State.HEAT)).toList().getLast());
    }

    /// It, and lower and lower.
    private static Stream<NetworkDetail> lower(NetworkShape shape, NetworkDetail all) {
        NetworkDetail norms = all.giving(Concession.NORMS);
        NetworkDetail legend = norms.giving(Concession.LEGEND);
        return Stream.of(all, norms, legend,
                legend.giving(Concession.ONE_HOT).with(NetworkDetail.folded(shape)));
    }

    private static State state(NetworkShape shape, Comparison shown, double height) {
        double cell = shown == Comparison.BOTH
                ? ChangeCells.leastTwo(Form.WINDOW)
                : NetworkMeasures.of(Form.WINDOW).stateCell().least();
        if (shape.isGated()) {
            // a lane each, the gates, and their δ
            int times = shape.block().lanes() + 2;
            return shape.hidden() * cell * times <= height - AROUND_GATED ? State.NUMBERS : State.HEAT;
        }
        return shape.hidden() * cell <= Math.max(MOST_STATE, (height - AROUND_STATE) * STATE_SHARE)
                ? State.NUMBERS
                : State.HEAT;
    }

    /// As finely as a width allows too, where all columns fit.
    private static Optional<NetworkDetail> wide(NetworkShape shape, NetworkDetail high, Size room) {
        NetworkDetail close = high.with(Spacing.CLOSE);
        NetworkDetail without = close.giving(Concession.PROBABILITIES);
        List<NetworkDetail> all = List.of(high, high.with(Delta.UPRIGHT), high.with(Delta.COLOURS), close,
                close.with(Delta.UPRIGHT), close.with(Delta.COLOURS), without,
                without.with(Delta.UPRIGHT), without.with(Delta.COLOURS));
        double height = Math.max(room.height(), needed(shape, high));
        return all.stream().filter(it -> holdsDelta(shape, it) && needed(shape, it) <= height
                && (it.spacing() == Spacing.CLOSE || it.delta() == Delta.LYING || shape.hidden() > MOST_DELTA_NUMBERS
                        || shape.isGated())
                && NetworkLayout.neededWidth(shape, it) <= room.width()).findFirst();
    }

    /// Whether δ_t has few enough numbers for them to stand beside an arrow.
    private static boolean holdsDelta(NetworkShape shape, NetworkDetail detail) {
        if (shape.isGated()) {
            return switch (detail.delta()) {
                case LYING -> detail.state() == State.NUMBERS;
                case UPRIGHT -> false;
                case COLOURS -> true;
            };
        }
        return switch (detail.delta()) {
            case LYING -> shape.hidden() <= MOST_DELTA_NUMBERS;
            case UPRIGHT -> detail.state() == State.NUMBERS;
            case COLOURS -> true;
        };
    }

    private static double needed(NetworkShape shape, NetworkDetail detail) {
        return NetworkRows.leastHeight(shape, detail) + NetworkFooter.height(detail);
    }
}
