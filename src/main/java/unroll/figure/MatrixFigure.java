package unroll.figure;

import java.util.List;
import java.util.Optional;
import unroll.linalg.Matrix;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.MarkId;
import unroll.trace.Quantity;

/// One matrix alone: its name, the names of its rows and columns, its numbers.
final class MatrixFigure {
    private static final Font NAME = Font.sans(12);
    private static final double LETTER = 20;
    private static final double MARGIN = 12;
    private static final double TITLE = 34;
    private static final double NAMES = 20;
    private static final double MOST_NAME = 90;
    private static final double CELL_WIDTH = 48;
    private static final double CELL_HEIGHT = 26;
    private static final double GAP = 8;

    private MatrixFigure() {
    }

    /// How large it is, in px.
    static Size size(Frame frame, Exhibit exhibit) {
        Weight weight = exhibit.weight().orElseThrow();
        Cells.Shape shape = frame.shape(weight);
        return new Size(2 * MARGIN + left(frame, weight) + shape.columns() * CELL_WIDTH,
                2 * MARGIN + TITLE + NAMES + shape.rows() * CELL_HEIGHT);
    }

    /// Draws it onto a page; a page that is too small for numbers has its colours.
    static Picture draw(Frame frame, Exhibit exhibit, Size size) {
        Weight weight = exhibit.weight().orElseThrow();
        Quantity quantity = quantity(frame, exhibit);
        Cells.Shape shape = frame.shape(weight);
        Draft draft = new Draft(frame.tools());
        MarkId id = new MarkId("matrix");
        String letters = frame.named(quantity, exhibit.isGradient()
                ? LedgerFigure.gradient(frame, weight)
                : weight.letter());
        draft.mathLeft(id.child("name"), MARGIN, MARGIN + LETTER, letters, LETTER, frame.theme().ink());
        draft.means(id.child("name"), new Subject.Whole(quantity));
        double left = MARGIN + left(frame, weight);
        double top = MARGIN + TITLE + NAMES;
        Box box = new Box(left, top, Math.min(CELL_WIDTH * shape.columns(), size.width() - left - MARGIN),
                Math.min(CELL_HEIGHT * shape.rows(), size.height() - top - MARGIN));
        cells(frame, exhibit).draw(draft, id.child("cells"), box, shape, value(frame, exhibit, quantity), quantity,
                Subject.Turn.UPRIGHT);
        if (Cells.holdNumbers(box.width() / shape.columns(), box.height() / shape.rows())) {
            names(frame, draft, id, weight, box);
        }
        return draft.picture(size, frame.theme().window());
    }

    /// What is shown: a weight, once it is learned the learned one; of a gradient what is added up so far.
    static Quantity quantity(Frame frame, Exhibit exhibit) {
        Weight weight = exhibit.weight().orElseThrow();
        if (!exhibit.isGradient()) {
            Quantity learned = new Quantity.Learned(weight);
            return frame.moment().knows(learned) ? learned : new Quantity.Shared(weight);
        }
        Frame of = frame.with(frame.view().with(weight));
        List<LedgerRow> rows = LedgerRow.of(of);
        List<LedgerRow> told = rows.stream().filter(row -> row.isDone(of)).toList();
        return LedgerSumFigure.quantity(of, told.isEmpty() ? rows : told);
    }

    private static Optional<Matrix> value(Frame frame, Exhibit exhibit, Quantity quantity) {
        if (!exhibit.isGradient()) {
            return Optional.of(frame.moment().trace().value(quantity));
        }
        Frame of = frame.with(frame.view().with(exhibit.weight().orElseThrow()));
        return LedgerRow.of(of).stream().anyMatch(row -> row.isDone(of))
                ? Optional.of(frame.moment().trace().value(quantity))
                : Optional.empty();
    }

    private static Cells cells(Frame frame, Exhibit exhibit) {
        return exhibit.isGradient() ? frame.gradientCells() : frame.weightCells();
    }

    private static void names(Frame frame, Draft draft, MarkId id, Weight weight, Box box) {
        Cells.Shape shape = frame.shape(weight);
        double width = box.width() / shape.columns();
        List<String> above = WeightsFigure.columnNames(frame, weight);
        for (int j = 0; j < shape.columns(); j++) {
            draft.textCenter(id.child("column").child(j), box.x() + (j + 0.5) * width, box.y() - 6,
                    draft.fitted(above.get(j), NAME, width - 2), NAME, frame.theme().muted());
        }
        List<String> beside = WeightsFigure.rowNames(frame, weight);
        double height = box.height() / shape.rows();
        for (int i = 0; i < shape.rows(); i++) {
            draft.textRight(id.child("row").child(i), box.x() - GAP,
                    draft.middleBaseline(box.y() + (i + 0.5) * height, NAME),
                    draft.fitted(beside.get(i), NAME, MOST_NAME), NAME, frame.theme().muted());
        }
    }

    private static double left(Frame frame, Weight weight) {
        double longest = WeightsFigure.rowNames(frame, weight).stream()
                .mapToDouble(name -> frame.tools().measure().width(name, NAME)).max().orElse(0);
        return Math.min(longest, MOST_NAME) + GAP;
    }
}
