package unroll.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import unroll.linalg.Matrix;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Stroke;
import unroll.trace.Quantity;

/// Draws the numbers of a quantity as a matrix of cells: numbers on coloured ground, a heat map where the cells are too
/// small for numbers, a strip for their norm where they are too small for a pixel. What is not computed yet is empty and dashed: blank is not zero.
///
/// @param theme the colours
/// @param scale the colour of each number
/// @param format a number's text
/// @param brief its text where there is no room for the other at a size that can be read
/// @param font of the numbers
/// @param leastWidth of a cell that holds a number, in px
record Cells(Theme theme, ColourScale scale, DoubleFunction<String> format, DoubleFunction<String> brief, Font font,
        double leastWidth) {
    private static final double LEAST_SHRINK = 0.72;
    private static final double LEAST_HEAT = 0.5;
    private static final double STRIP_HEIGHT = 14;
    private static final double GAP = 1.5;
    /// The least width of a cell that holds a number of two decimals, in px.
    static final double LEAST_NUMBER_WIDTH = 24;
    private static final double LEAST_NUMBER_HEIGHT = 13;

    /// Whether cells of this size have room for numbers.
    static boolean holdNumbers(double width, double height) {
        return width >= LEAST_NUMBER_WIDTH && height >= LEAST_NUMBER_HEIGHT;
    }

    /// Draws a quantity into a box, cut evenly into cells.
    ///
    /// @param id stands for the quantity as a whole: nothing but its numbers is to lie below it
    /// @param shape its rows and columns, known before its numbers
    /// @param value its numbers, if known
    void draw(Draft draft, MarkId id, Box box, Shape shape, Optional<Matrix> value, Quantity quantity,
            Subject.Turn turn) {
        int rows = turn == Subject.Turn.UPRIGHT ? shape.rows() : shape.columns();
        int columns = turn == Subject.Turn.UPRIGHT ? shape.columns() : shape.rows();
        double width = box.width() / columns;
        double height = box.height() / rows;
        draft.means(id, new Subject.Whole(quantity));
        if (value.isEmpty()) {
            empty(draft, id, box);
        } else if (Math.min(width, height) < LEAST_HEAT) {
            strip(draft, id, box, value.get(), quantity);
        } else if (width < leastWidth || height < LEAST_NUMBER_HEIGHT) {
            heat(draft, id, box, rows, columns, value.get(), turn);
            draft.means(id.child("heat"), new Subject.Map(quantity, turn));
        } else {
            Writing writing = writing(draft, value.get(), width - GAP);
            for (int i = 0; i < rows; i++) {
                for (int j = 0; j < columns; j++) {
                    int row = turn == Subject.Turn.UPRIGHT ? i : j;
                    int column = turn == Subject.Turn.UPRIGHT ? j : i;
                    Box cell = new Box(box.x() + j * width + GAP / 2, box.y() + i * height + GAP / 2, width - GAP,
                            height - GAP);
                    cell(draft, id.child(row).child(column), cell, value.get().get(row, column), writing);
                    draft.means(id.child(row).child(column), new Subject.Cell(quantity, row, column));
                }
            }
        }
    }

    /// How all numbers of one matrix are written: in one notation and one size.
    private record Writing(DoubleFunction<String> format, Font font) {}

    private Writing writing(Draft draft, Matrix value, double width) {
        double room = width - 2;
        double widest = widest(draft, value, format);
        DoubleFunction<String> chosen = widest * LEAST_SHRINK <= room ? format : brief;
        double taken = chosen == format ? widest : widest(draft, value, brief);
        return new Writing(chosen, new Font(font.family(), font.weight(),
                font.size() * Math.min(1, room / Math.max(taken, 1))));
    }

    private double widest(Draft draft, Matrix value, DoubleFunction<String> format) {
        return Arrays.stream(value.toArray())
                .map(number -> draft.tools().measure().width(format.apply(number), font)).max().orElse(0);
    }

    /// One number on its ground.
    private void cell(Draft draft, MarkId id, Box cell, double number, Writing writing) {
        Paint ground = scale.of(number);
        draft.rect(id, cell, 2, ground, Stroke.NONE);
        draft.textIn(id.child("n"), cell, writing.format().apply(number), writing.font(), theme.inkOn(ground));
    }

    /// Too many numbers for a pixel each: a strip as long as their root mean square is large, full at the full colour.
    private void strip(Draft draft, MarkId id, Box box, Matrix value, Quantity quantity) {
        double mean = value.norm() / Math.sqrt(value.rows() * (double) value.columns());
        boolean finite = Double.isFinite(mean);
        double height = Math.min(STRIP_HEIGHT, box.height());
        Box track = new Box(box.x(), box.centerY() - height / 2, box.width(), height);
        draft.rect(id.child("strip"), track, 3, finite ? theme.zero() : theme.alarm(), Stroke.solid(theme.line(), 1));
        double filled = finite ? track.width() * Math.min(1, mean / scale.largest()) : 0;
        draft.rect(id.child("strip").child("filled"), new Box(track.x(), track.y(), filled, height),
                Math.min(3, filled / 2), theme.forward(), Stroke.NONE);
        draft.means(id.child("strip"), new Subject.Norm(quantity));
        draft.means(id.child("strip").child("filled"), new Subject.Norm(quantity));
    }

    private void empty(Draft draft, MarkId id, Box box) {
        draft.rect(id.child("blank"), box.inset(GAP / 2), 3, Paint.NONE, Stroke.dashed(theme.line(), 1));
    }

    private void heat(Draft draft, MarkId id, Box box, int rows, int columns, Matrix value, Subject.Turn turn) {
        List<Paint> paints = new ArrayList<>(rows * columns);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                paints.add(scale.of(turn == Subject.Turn.UPRIGHT ? value.get(i, j) : value.get(j, i)));
            }
        }
        draft.add(new Mark.Grid(id.child("heat"), box.inset(GAP / 2), rows, columns, paints));
    }

    /// Rows and columns of a quantity.
    record Shape(int rows, int columns) {}
}
