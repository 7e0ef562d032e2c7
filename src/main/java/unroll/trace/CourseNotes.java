package unroll.trace;

import java.util.Arrays;

/// Takes down a course while it goes on. Lives within one run of training.
final class CourseNotes {
    private final int[] steps = new int[Course.MOST];
    private final double[] errors = new double[Course.MOST];
    private final double[] told = new double[Course.MOST];
    private Descent last;
    private int size;
    private int stride = 1;

    CourseNotes(Descent start) {
        last = start;
        note(start);
    }

    void note(Descent now) {
        last = now;
        if (now.steps() % stride != 0) {
            return;
        }
        if (size == Course.MOST - 1) {
            thin();
            if (now.steps() % stride != 0) {
                return;
            }
        }
        put(size++, now.steps(), now.error(), now.told());
    }

    private void thin() {
        for (int i = 0; 2 * i < size; i++) {
            put(i, steps[2 * i], errors[2 * i], told[2 * i]);
        }
        size = (size + 1) / 2;
        stride *= 2;
    }

    private void put(int i, int step, double error, double learnedFrom) {
        steps[i] = step;
        errors[i] = error;
        told[i] = learnedFrom;
    }

    /// What was taken down so far, and where it is now.
    Course soFar() {
        int length = size;
        if (steps[size - 1] != last.steps()) {
            put(length++, last.steps(), last.error(), last.told());
        }
        return new Course(Arrays.copyOf(steps, length), Arrays.copyOf(errors, length), Arrays.copyOf(told, length));
    }
}
