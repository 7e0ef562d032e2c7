package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Which steps of the network are drawn in TikZ and where: all of a short sequence; of a long one the first, the last,
/// those around the step that the lesson is at, and dots.
///
/// @param places a step, or [Selection#DOTS], from the left to the right
record TikzColumns(List<Integer> places) {
    private static final int MOST = 8;
    private static final double DOTS_WIDTH = 0.7;
    private static final double START = -0.8;

    /// Copies the places.
    TikzColumns {
        places = List.copyOf(places);
    }

    /// The steps for a moment.
    static TikzColumns of(Moment moment) {
        int steps = moment.trace().scenario().steps();
        OptionalInt at = moment.step().map(step -> step.t()).orElse(OptionalInt.empty());
        int here = at.orElse(moment.step().isEmpty() ? 0 : moment.beginning());
        List<Integer> wanted = new ArrayList<>(List.of(here, 0, steps - 1, moment.beginning()));
        for (int away = 1; away < MOST; away++) {
            wanted.add(here + away);
            wanted.add(here - away);
        }
        return new TikzColumns(
                Selection.of(steps, MOST, wanted.stream().filter(t -> t >= 0 && t < steps).toList()).places());
    }

    /// The steps, without dots.
    List<Integer> steps() {
        return places.stream().filter(place -> place != Selection.DOTS).toList();
    }

    /// x of the initial state, in columns.
    static double start() {
        return START;
    }

    /// x of a place, in columns.
    ///
    /// @param index which place, from 0
    double x(int index) {
        double x = 0;
        for (int i = 1; i <= index; i++) {
            x += places.get(i) == Selection.DOTS || places.get(i - 1) == Selection.DOTS ? DOTS_WIDTH : 1;
        }
        return x;
    }

    /// The name of the state's node at a place; dots have one too.
    String state(int index) {
        return places.get(index) == Selection.DOTS ? "gap" + index : "s" + places.get(index);
    }
}
