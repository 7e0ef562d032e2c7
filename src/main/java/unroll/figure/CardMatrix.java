package unroll.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import unroll.linalg.Matrix;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Stroke;
import unroll.trace.Quantity;

/// A matrix of numbers on a card: numbers on coloured ground, a heat map where there is no room for them. One entry has a
/// ring. Every entry can be pointed at; of a large matrix that is no quantity's, the one with the ring.
///
/// @param frame gives colours and numbers
/// @param value the numbers
/// @param largest the size that has the full colour
/// @param format their text
/// @param ringed the entry with the ring
record CardMatrix(Frame frame, Matrix value, double largest, DoubleFunction<String> format, CardMatrix.Ringed ringed) {
    private static final Font FONT = Font.sans(11.5);
    private static final double AROUND = 8;
    /// The height of a row of numbers.
    static final double ROW = 20;
    private static final double MOST_HEAT = 12;
    /// Below this, in px, cells of a heat map stand for several numbers.
    private static final double LEAST_HEAT = 0.5;
    private static final double LEAST_RING = 7;
    /// So many entries of a heat map are places of their own.
    private static final int MOST_PLACES = 1024;

    /// An entry.
    ///
    /// @param row from 0
    /// @param column from 0
    record Ringed(int row, int column) {}

    /// How wide a cell must be to hold its number, in px.
    double cellWidth() {
        return AROUND + Arrays.stream(value.toArray())
                .map(number -> frame.tools().measure().width(format.apply(number), FONT)).max().orElse(0);
    }

    /// Whether it has numbers in a width.
    boolean holdsNumbers(double width) {
        double cell = width / value.columns();
        return cell >= Cells.LEAST_NUMBER_WIDTH && cell >= cellWidth();
    }

    /// How high it is in a width.
    double height(double width) {
        return holdsNumbers(width)
                ? ROW * value.rows()
                : Math.max(16, value.rows() * Math.min(MOST_HEAT, Math.min(width, MOST_HEAT * value.columns())
                        / value.columns()));
    }

    /// What its numbers stand for.
    sealed interface Meaning {
        /// The number at a place.
        Subject at(int row, int column, double number);
    }

    /// The numbers of a quantity.
    record OfQuantity(Quantity quantity) implements Meaning {
        @Override
        public Subject at(int row, int column, double number) {
            return new Subject.Cell(quantity, row, column);
        }
    }

    /// Numbers that no quantity has.
    record OfNone(Naming naming) implements Meaning {
        @Override
        public Subject at(int row, int column, double number) {
            return new Subject.Amount(naming.at(row, column), number);
        }
    }

    /// What the number at a place is called.
    interface Naming {
        /// @param row from 0
        /// @param column from 0
        String at(int row, int column);
    }

    /// Draws it from a corner.
    void draw(Draft draft, MarkId id, double x, double y, double width, Meaning meaning) {
        if (holdsNumbers(width)) {
            numbers(draft, id, x, y, width, meaning);
        } else {
            heat(draft, id, new Box(x, y, Math.min(width, Math.max(16, MOST_HEAT * value.columns())), height(width)),
                    meaning);
        }
    }

    private void numbers(Draft draft, MarkId id, double x, double y, double width, Meaning meaning) {
        ColourScale scale = new ColourScale(frame.theme(), largest);
        double cell = Math.min(width / value.columns(), Math.max(44, cellWidth()));
        for (int i = 0; i < value.rows(); i++) {
            for (int j = 0; j < value.columns(); j++) {
                double number = value.get(i, j);
                Box box = new Box(x + j * cell + 0.75, y + i * ROW + 0.75, cell - 1.5, ROW - 1.5);
                MarkId place = id.child(i).child(j);
                draft.rect(place, box, 2, scale.of(number), Stroke.NONE);
                new Hatch(draft, frame.theme()).cell(place.child("hatch"), box, 2, number);
                draft.textIn(place.child("n"), box, format.apply(number), FONT,
                        frame.theme().inkOn(scale.of(number)));
                draft.means(place, meaning.at(i, j, number));
            }
        }
        ring(draft, id, new Box(x + ringed.column() * cell, y + ringed.row() * ROW, cell, ROW), meaning);
    }

    private void heat(Draft draft, MarkId id, Box box, Meaning meaning) {
        double width = box.width() / value.columns();
        double height = box.height() / value.rows();
        int across = (int) Math.max(1, Math.ceil(LEAST_HEAT / width));
        int down = (int) Math.max(1, Math.ceil(LEAST_HEAT / height));
        int rows = Math.ceilDiv(value.rows(), down);
        int columns = Math.ceilDiv(value.columns(), across);
        draft.add(new Mark.Grid(id.child("heat"), box, rows, columns, paints(rows, columns, down, across)));
        new Hatch(draft, frame.theme()).grid(id.child("heat").child("hatch"), box, rows, columns,
                (i, j) -> largestIn(i, j, down, across));
        draft.rect(id.child("border"), box, 0, Paint.NONE, Stroke.solid(frame.theme().line(), 1));
        boolean each = down == 1 && across == 1;
        if (each && meaning instanceof OfQuantity(Quantity quantity)) {
            draft.means(id.child("heat"), new Subject.Map(quantity, Subject.Turn.UPRIGHT));
        } else if (each && value.rows() * value.columns() <= MOST_PLACES) {
            for (int i = 0; i < value.rows(); i++) {
                for (int j = 0; j < value.columns(); j++) {
                    MarkId place = id.child(i).child(j);
                    draft.rect(place, new Box(box.x() + j * width, box.y() + i * height, width, height), 0, Paint.NONE,
                            Stroke.NONE);
                    draft.means(place, meaning.at(i, j, value.get(i, j)));
                }
            }
        }
        ring(draft, id, new Box(box.x() + ringed.column() * width, box.y() + ringed.row() * height, width, height),
                meaning);
    }

    /// The colours of the cells; one that stands for several numbers has that of the largest.
    private List<Paint> paints(int rows, int columns, int down, int across) {
        ColourScale scale = new ColourScale(frame.theme(), largest);
        List<Paint> paints = new ArrayList<>(rows * columns);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                paints.add(scale.of(largestIn(i, j, down, across)));
            }
        }
        return paints;
    }

    /// The number that a cell of the heat map has the colour of.
    private double largestIn(int i, int j, int down, int across) {
        return largest(i * down, Math.min(value.rows(), (i + 1) * down), j * across,
                Math.min(value.columns(), (j + 1) * across));
    }

    private double largest(int top, int bottom, int left, int right) {
        double found = value.get(top, left);
        for (int i = top; i < bottom; i++) {
            for (int j = left; j < right; j++) {
                double number = value.get(i, j);
                found = Double.isNaN(number) || Math.abs(number) > Math.abs(found) ? number : found;
            }
        }
        return found;
    }

    /// A ring that is seen on every colour.
    private void ring(Draft draft, MarkId id, Box cell, Meaning meaning) {
        double width = Math.max(LEAST_RING, cell.width());
        double height = Math.max(LEAST_RING, cell.height());
        Box box = new Box(cell.centerX() - width / 2, cell.centerY() - height / 2, width, height);
        MarkId ring = id.child("worst");
        draft.rect(ring.child("ground"), box, 3, Paint.NONE, Stroke.solid(frame.theme().window(), 3));
        draft.rect(ring, box, 3, Paint.NONE, Stroke.solid(frame.theme().ink(), 1.5));
        draft.means(ring, meaning.at(ringed.row(), ringed.column(), value.get(ringed.row(), ringed.column())));
    }
}
