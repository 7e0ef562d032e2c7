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

/// A matrix of numbers that no quantity has: numbers on coloured ground, a heat map where there is no room for them.
///
/// @param frame gives colours and numbers
/// @param value the numbers
/// @param largest the size that has the full colour
/// @param format their text
record CardMatrix(Frame frame, Matrix value, double largest, DoubleFunction<String> format) {
    private static final Font FONT = Font.sans(11.5);
    private static final double AROUND = 8;
    /// The height of a row of numbers.
    static final double ROW = 20;
    private static final double MOST_HEAT = 12;

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

    /// What the number at a place is called.
    interface Naming {
        /// @param row from 0
        /// @param column from 0
        String at(int row, int column);
    }

    /// Draws it from a corner.
    void draw(Draft draft, MarkId id, double x, double y, double width, Naming naming) {
        ColourScale scale = new ColourScale(frame.theme(), largest);
        if (!holdsNumbers(width)) {
            List<Paint> paints = new ArrayList<>();
            Arrays.stream(value.toArray()).forEach(number -> paints.add(scale.of(number)));
            Box box = new Box(x, y, Math.min(width, Math.max(16, MOST_HEAT * value.columns())), height(width));
            draft.add(new Mark.Grid(id.child("heat"), box, value.rows(), value.columns(), paints));
            draft.rect(id.child("border"), box, 0, Paint.NONE, Stroke.solid(frame.theme().line(), 1));
            return;
        }
        double cell = Math.min(width / value.columns(), Math.max(44, cellWidth()));
        for (int i = 0; i < value.rows(); i++) {
            for (int j = 0; j < value.columns(); j++) {
                double number = value.get(i, j);
                Box box = new Box(x + j * cell + 0.75, y + i * ROW + 0.75, cell - 1.5, ROW - 1.5);
                MarkId place = id.child(i).child(j);
                draft.rect(place, box, 2, scale.of(number), Stroke.NONE);
                draft.textIn(place.child("n"), box, format.apply(number), FONT,
                        frame.theme().inkOn(scale.of(number)));
                draft.means(place, new Subject.Amount(naming.at(i, j), number));
            }
        }
    }
}
