package unroll.lesson;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The places at which one grain stops, ascending; the last is the end of the lesson.
final class Stops {
    private final int[] numbers;

    Stops(Timetable timetable, Grain grain) {
        int size = timetable.size();
        numbers = IntStream.rangeClosed(1, size).filter(number -> number == size || grain
                .stopsBetween(timetable.step(number).operation(), timetable.step(number + 1).operation())).toArray();
    }

    int count() {
        return numbers.length;
    }

    /// The first stop after a place, or the end.
    int after(int position) {
        int at = Arrays.binarySearch(numbers, position);
        int next = at >= 0 ? at + 1 : -at - 1;
        return numbers[Math.min(next, numbers.length - 1)];
    }

    /// The last stop before a place, or the start.
    int before(int position) {
        int stretch = stretch(position);
        return stretch <= 1 ? 0 : numbers[stretch - 2];
    }

    /// Which stretch a place is in or ends, counted from 1; 0 at the start.
    int stretch(int position) {
        int at = Arrays.binarySearch(numbers, position);
        return position == 0 ? 0 : at >= 0 ? at + 1 : -at;
    }

    boolean isStop(int position) {
        return Arrays.binarySearch(numbers, position) >= 0;
    }

    /// The stops as a list, not copied.
    List<Integer> list() {
        return new AbstractList<>() {
            @Override
            public Integer get(int index) {
                return numbers[index];
            }

            @Override
            public int size() {
                return numbers.length;
            }
        };
    }
}
