package unroll.session;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import unroll.figure.Curve;
import unroll.rnn.Scenario;

/// What was learned in a window. Which of it leads to a scenario is told by its weights, so undoing a run makes the curve
/// shorter, doing it again makes it whole, and any other change begins a new one; η, the clip and the error to learn on
/// may change on the way.
///
/// @param all the oldest first
public record Runs(List<Run> all) {
    /// Nothing was learned.
    public static final Runs NONE = new Runs(List.of());
    /// Weights kept at most: 64 MiB.
    private static final long ROOM = 8L << 20;

    /// Copies the runs.
    public Runs {
        all = List.copyOf(all);
    }

    /// With one more; the oldest are forgotten where all of them hold very many weights.
    public Runs with(Run run) {
        List<Run> kept = new ArrayList<>(all);
        kept.add(run);
        while (kept.size() > 1 && kept.stream().mapToLong(Run::numbers).sum() > ROOM) {
            kept.removeFirst();
        }
        return new Runs(kept);
    }

    /// The runs, one after the other, that lead to a scenario.
    List<Run> leadingTo(Scenario scenario) {
        List<Run> way = new ArrayList<>();
        Scenario to = scenario;
        for (int i = all.size() - 1; i >= 0; i--) {
            Run run = all.get(i);
            if (isSameNetwork(run.after(), to)) {
                way.addFirst(run);
                to = run.before();
            }
        }
        return way;
    }

    /// How E went on the way to a scenario.
    public Curve curve(Scenario scenario) {
        return new Curve(leadingTo(scenario).stream().map(Run::course).toList(), OptionalInt.empty());
    }

    /// How E goes while a run is going on.
    ///
    /// @param going the run as far as it is
    /// @param steps how many steps it is to have
    public Curve curve(Run going, int steps) {
        return new Curve(with(going).leadingTo(going.after()).stream().map(Run::course).toList(),
                OptionalInt.of(steps));
    }

    /// E_t at the beginning of the way to a scenario; empty where nothing was learned.
    public List<OptionalDouble> errorsBefore(Scenario scenario) {
        return leadingTo(scenario).stream().findFirst().map(Run::errors).orElse(List.of());
    }

    private static boolean isSameNetwork(Scenario one, Scenario other) {
        return one.parameters().equals(other.parameters()) && one.sequence().equals(other.sequence())
                && one.activation() == other.activation() && one.start().equals(other.start());
    }
}
