package unroll.figure;

import java.util.List;
import unroll.lesson.Group;
import unroll.lesson.Script;

/// Where the operations of a lesson stand along a line: segments of one width, with gaps between groups and a larger
/// one between phases.
///
/// @param groups the groups of the script
/// @param lefts x of the left side of each operation, by number; the last entry is x after the last one
/// @param width of one segment, in px
record TimelineLayout(List<Group> groups, double[] lefts, double width) {
    private static final double GROUP_GAP = 6;
    private static final double PHASE_GAP = 22;
    private static final double MARGIN = 6;
    private static final double MOST_SEGMENT = 44;

    static TimelineLayout of(Script script, double room) {
        List<Group> groups = script.groups();
        double gaps = gaps(groups);
        double free = room - 2 * MARGIN;
        double squeeze = gaps > free / 3 ? free / 3 / gaps : 1;
        double width = Math.min(MOST_SEGMENT, (free - gaps * squeeze) / Math.max(1, script.size()));
        double[] lefts = new double[script.size() + 2];
        double x = MARGIN;
        for (int g = 0; g < groups.size(); g++) {
            x += gapBefore(groups, g) * squeeze;
            for (int number = groups.get(g).first(); number <= groups.get(g).last(); number++) {
                lefts[number] = x;
                x += width;
            }
        }
        lefts[script.size() + 1] = x;
        return new TimelineLayout(groups, lefts, width);
    }

    double left(int number) {
        return lefts[number];
    }

    /// x of the right side of an operation; segments wide enough leave a hair between them.
    double right(int number) {
        return lefts[number] + (width > 4 ? width - 1.5 : width);
    }

    int positionAt(double x) {
        int low = 0;
        int high = lefts.length - 2;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (lefts[middle] <= x) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
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
