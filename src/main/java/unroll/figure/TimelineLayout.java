package unroll.figure;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import unroll.lesson.Grain;
import unroll.lesson.Group;
import unroll.lesson.Phase;
import unroll.lesson.Script;

/// Where the operations of a lesson stand along a line: segments of one width, with gaps between groups and a larger
/// one between phases. Groups are those of a time step, or where these were too narrow to be seen, those of a pass, or
/// the phases: there are never more than the line has room for.
///
/// @param groups what stands together, from the left to the right
/// @param labelled how finely groups are named
/// @param lefts x of the left side of each group
/// @param width of one segment, in px
record TimelineLayout(List<Group> groups, Grain labelled, double[] lefts, double width) {
    private static final double GROUP_GAP = 6;
    private static final double PHASE_GAP = 22;
    private static final double MARGIN = 6;
    private static final double MOST_SEGMENT = 44;
    /// What a group takes at least on average, with its gap.
    private static final double LEAST_GROUP = 3;

    static TimelineLayout of(Script script, double room) {
        double free = Math.max(1, room - 2 * MARGIN);
        if (script.count(Grain.STEP) * LEAST_GROUP <= free) {
            return of(script.groups(Grain.STEP), Grain.STEP, script.size(), free);
        }
        Grain labelled = script.shape().tracedErrors().size() > 1 ? Grain.PASS : Grain.STEP;
        return script.count(Grain.PASS) * LEAST_GROUP <= free
                ? of(script.groups(Grain.PASS), labelled, script.size(), free)
                : of(phases(script), labelled, script.size(), free);
    }

    private static TimelineLayout of(List<Group> view, Grain labelled, int size, double free) {
        List<Group> groups = List.copyOf(view);
        double gaps = gaps(groups);
        double squeeze = gaps > free / 3 ? free / 3 / gaps : 1;
        double width = Math.min(MOST_SEGMENT, (free - gaps * squeeze) / Math.max(1, size));
        double[] lefts = new double[groups.size()];
        double x = MARGIN;
        for (int g = 0; g < groups.size(); g++) {
            Group group = groups.get(g);
            x += gapBefore(groups, g) * squeeze;
            lefts[g] = x;
            x += (group.last() - group.first() + 1) * width;
        }
        return new TimelineLayout(groups, labelled, lefts, width);
    }

    double left(int number) {
        int g = lastUpTo(middle -> groups.get(middle).first() <= number);
        return lefts[g] + (number - groups.get(g).first()) * width;
    }

    /// x of the right side of an operation; segments wide enough leave a hair between them.
    double right(int number) {
        return left(number) + (width > 4 ? width - 1.5 : width);
    }

    /// The last operation that begins at x or left of it; 0 left of the first.
    int positionAt(double x) {
        if (x < lefts[0]) {
            return 0;
        }
        int g = lastUpTo(middle -> lefts[middle] <= x);
        Group group = groups.get(g);
        int length = group.last() - group.first() + 1;
        int number = group.first() + (int) Math.clamp((x - lefts[g]) / width, 0, length - 1);
        if (number < group.last() && left(number + 1) <= x) {
            return number + 1;
        }
        return number > group.first() && left(number) > x ? number - 1 : number;
    }

    /// The last group of those, from the first on, that a condition holds for; the first where it holds for none.
    private int lastUpTo(IntPredicate holds) {
        int low = 0;
        int high = lefts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (holds.test(middle)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// Forward, backward and learn, one group each.
    private static List<Group> phases(Script script) {
        List<Group> passes = script.groups(Grain.PASS);
        Group forward = passes.getFirst();
        Group learn = passes.getLast();
        Group back = passes.get(passes.size() - 2);
        return List.of(forward, new Group(Phase.BACKWARD, back.ending(), OptionalInt.empty(), back.error(),
                forward.last() + 1, learn.first() - 1), learn);
    }

    private static double gaps(List<Group> groups) {
        double sum = 0;
        for (int g = 0; g < groups.size(); g++) {
            sum += gapBefore(groups, g);
        }
        return sum;
    }

    private static double gapBefore(List<Group> groups, int g) {
        if (g == 0) {
            return 0;
        }
        return groups.get(g).phase() == groups.get(g - 1).phase() ? GROUP_GAP : PHASE_GAP;
    }
}
