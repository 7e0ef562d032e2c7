package unroll.figure;

import java.util.function.ToDoubleBiFunction;
import unroll.scene.Box;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Path;
import unroll.scene.Stroke;

/// Thin slanted lines over negative numbers, for a theme that tells signs by them; crossed ones over infinite numbers
/// and what is no number. Neighbouring cells share their lines.
///
/// @param draft where they are drawn
/// @param theme whose signs
record Hatch(Draft draft, Theme theme) {
    private static final double SPACING = 7;
    private static final double WIDTH = 1.3;
    private static final double UNDER_DARK_INK = 0.24;
    private static final double UNDER_LIGHT_INK = 0.55;
    /// How much of a corner's radius a line keeps away from the border.
    private static final double CORNER = 1 - Math.sqrt(0.5);

    /// The colour of the lines: darker than whatever they cross, and no more than leaves numbers readable.
    static Paint paint(Theme theme) {
        return Paint.rgb(0).withAlpha(theme.isDark() ? UNDER_LIGHT_INK : UNDER_DARK_INK);
    }

    /// Over one number's ground.
    ///
    /// @param radius of the cell's corners
    void cell(MarkId id, Box cell, double radius, double number) {
        Path.Builder path = Path.builder();
        add(path, cell.inset(radius * CORNER), number);
        lines(id, path);
    }

    /// Over a heat map.
    ///
    /// @param number that a row and a column of the page show
    void grid(MarkId id, Box box, int rows, int columns, ToDoubleBiFunction<Integer, Integer> number) {
        if (theme.signs() == Signs.COLOUR) {
            return;
        }
        double width = box.width() / columns;
        double height = box.height() / rows;
        Path.Builder path = Path.builder();
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                add(path, new Box(box.x() + j * width, box.y() + i * height, width, height),
                        number.applyAsDouble(i, j));
            }
        }
        lines(id, path);
    }

    private void lines(MarkId id, Path.Builder path) {
        Path lines = path.build();
        if (!lines.isEmpty()) {
            draft.add(new Mark.Outline(id, lines, Paint.NONE, Stroke.solid(paint(theme), WIDTH)));
        }
    }

    private void add(Path.Builder path, Box box, double number) {
        boolean hatches = switch (theme.signs()) {
            case COLOUR -> false;
            case HATCH -> true;
        };
        if (hatches && (number < 0 || !Double.isFinite(number))) {
            rising(path, box);
        }
        if (hatches && !Double.isFinite(number)) {
            falling(path, box);
        }
    }

    /// The lines x + y = n · spacing within a box.
    private static void rising(Path.Builder path, Box box) {
        for (double sum = after(box.x() + box.y()); sum < box.right() + box.bottom(); sum += SPACING) {
            double from = Math.max(box.x(), sum - box.bottom());
            double to = Math.min(box.right(), sum - box.y());
            path.move(from, sum - from);
            path.line(to, sum - to);
        }
    }

    /// The lines x − y = n · spacing within a box.
    private static void falling(Path.Builder path, Box box) {
        for (double difference = after(box.x() - box.bottom()); difference < box.right()
                - box.y(); difference += SPACING) {
            double from = Math.max(box.x(), difference + box.y());
            double to = Math.min(box.right(), difference + box.bottom());
            path.move(from, from - difference);
            path.line(to, to - difference);
        }
    }

    private static double after(double begin) {
        return (Math.floor(begin / SPACING) + 1) * SPACING;
    }
}
