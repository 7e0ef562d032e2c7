package unroll.figure;

import java.util.List;
import java.util.OptionalInt;
import unroll.trace.Course;

/// How E went while learning: one run after the other, each beginning where the one before it ended.
///
/// @param runs the oldest first; none where nothing was learned
/// @param wanted how many steps the last run is to have while it goes on; absent where it has ended
public record Curve(List<Course> runs, OptionalInt wanted) {
    /// Nothing was learned.
    public static final Curve NONE = new Curve(List.of(), OptionalInt.empty());

    /// Copies the runs.
    public Curve {
        runs = List.copyOf(runs);
    }

    /// How many steps of learning come before a run.
    int before(int run) {
        return runs.subList(0, run).stream().mapToInt(Curve::steps).sum();
    }

    /// How many steps were made in all.
    int steps() {
        return before(runs.size());
    }

    /// How many steps the drawing has room for: those made, and those still wanted.
    int extent() {
        return wanted.isPresent() && !runs.isEmpty()
                ? Math.max(steps(), before(runs.size() - 1) + wanted.getAsInt())
                : steps();
    }

    private static int steps(Course run) {
        return run.step(run.size() - 1);
    }
}
