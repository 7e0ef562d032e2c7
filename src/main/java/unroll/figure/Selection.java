package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;

/// Which rows or columns of a large matrix are written, and where dots stand for the others.
///
/// @param places what stands there, in order: an index, or [#DOTS]
record Selection(List<Integer> places) {
    static final int DOTS = -1;

    /// Copies the places.
    Selection {
        places = List.copyOf(places);
    }

    /// At most `most` places of `size`: all of them, or the one in question, the first and the last, as many others as
    /// there is room for, and dots.
    static Selection of(int size, int most, OptionalInt question) {
        List<Integer> wanted = new ArrayList<>();
        question.ifPresent(wanted::add);
        wanted.add(0);
        wanted.add(size - 1);
        for (int i = 1; i < Math.min(size, most); i++) {
            wanted.add(i);
        }
        return of(size, most, wanted);
    }

    /// At most `most` places of `size`: all of them, or as many of those wanted as there is room for, the first first, and
    /// dots.
    ///
    /// @param wanted places from 0 to `size`, which may be named again
    static Selection of(int size, int most, List<Integer> wanted) {
        if (size <= most) {
            return new Selection(places(all(size), size));
        }
        TreeSet<Integer> chosen = new TreeSet<>();
        for (int index : wanted) {
            TreeSet<Integer> more = new TreeSet<>(chosen);
            more.add(index);
            if (places(more, size).size() <= most) {
                chosen = more;
            }
        }
        return new Selection(places(chosen, size));
    }

    private static TreeSet<Integer> all(int size) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int i = 0; i < size; i++) {
            all.add(i);
        }
        return all;
    }

    private static List<Integer> places(TreeSet<Integer> indices, int size) {
        List<Integer> places = new ArrayList<>();
        int next = 0;
        for (int index : indices) {
            if (index > next) {
                places.add(DOTS);
            }
            places.add(index);
            next = index + 1;
        }
        if (next < size) {
            places.add(DOTS);
        }
        return places;
    }
}
