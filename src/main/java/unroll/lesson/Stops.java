package unroll.lesson;

import java.util.List;

/// The places at which one grain stops, ascending; the last is the end of the lesson. Arithmetic on the timetable.
final class Stops {
    private final Timetable timetable;
    private final Grain grain;

    Stops(Timetable timetable, Grain grain) {
        this.timetable = timetable;
        this.grain = grain;
    }

    int count() {
        return switch (grain) {
            case OPERATION -> timetable.size();
            case STEP -> timetable.rows() + timetable.closingSteps();
            case PASS -> timetable.passes() + timetable.closingSteps();
        };
    }

    /// The i-th stop, counted from 0.
    int at(int i) {
        int fromEnd = count() - 1 - i;
        if (fromEnd < timetable.closingSteps()) {
            return timetable.size() - fromEnd;
        }
        return switch (grain) {
            case OPERATION -> i + 1;
            case STEP -> timetable.endOfRow(i);
            case PASS -> timetable.endOfPass(i);
        };
    }

    /// The first stop after a place, or the end.
    int after(int position) {
        return at(Math.min(before(position + 1, 0, count()), count() - 1));
    }

    /// The last stop before a place, or the start.
    int before(int position) {
        int earlier = before(position, 0, count());
        return earlier == 0 ? 0 : at(earlier - 1);
    }

    /// Which stretch a place is in or ends, counted from 1; 0 at the start.
    int stretch(int position) {
        return position == 0 ? 0 : before(position, 0, count()) + 1;
    }

    boolean isStop(int position) {
        return position > 0 && at(before(position, 0, count())) == position;
    }

    /// The stops as a list, not copied.
    List<Integer> list() {
        return new LazyList<>(count(), this::at);
    }

    /// How many stops there are before a place, known to be from `least` to `most`.
    private int before(int position, int least, int most) {
        if (least == most) {
            return least;
        }
        int middle = (least + most) >>> 1;
        return at(middle) < position ? before(position, middle + 1, most) : before(position, least, middle);
    }
}
