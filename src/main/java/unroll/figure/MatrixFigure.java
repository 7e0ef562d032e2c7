package unroll.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import unroll.linalg.Matrix;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.MarkId;
import unroll.rnn.Axis;
import unroll.trace.Quantity;

/// One matrix or vector alone: its name, the names of its rows and columns, its numbers.
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
    /// Of a cell that holds a number and its change.
    private static final double CELL_OF_TWO = 34;
    private static final double CHANGE_WIDTH = 54;

    private MatrixFigure() {
    }

    /// How large it is, in px.
    static Size size(Frame frame, Motif motif) {
        Quantity quantity = quantity(frame, motif);
        Cells.Shape shape = shape(frame, quantity);
        double letter = frame.tools().typesetter().typeset(letters(frame, motif, quantity), LETTER).width();
        return new Size(2 * MARGIN + Math.max(letter, left(frame, quantity) + shape.columns() * cellWidth(frame)),
                2 * MARGIN + TITLE + names(quantity) + shape.rows() * cellHeight(frame));
    }

    private static double cellWidth(Frame frame) {
        return frame.shown() == Comparison.VALUE ? CELL_WIDTH : CHANGE_WIDTH;
    }

    private static double cellHeight(Frame frame) {
        return frame.shown() == Comparison.BOTH ? CELL_OF_TWO : CELL_HEIGHT;
    }

    /// The height of the names of the columns.
    private static double names(Quantity quantity) {
        return quantity.columns() == Axis.ONE ? 0 : NAMES;
    }

    private static Cells.Shape shape(Frame frame, Quantity quantity) {
        Matrix value = frame.moment().trace().value(quantity);
        return new Cells.Shape(value.rows(), value.columns());
    }

    /// Draws it onto a page; a page that is too small for numbers has its colours.
    static Picture draw(Frame frame, Motif motif, Size size) {
        Quantity quantity = quantity(frame, motif);
        Cells.Shape shape = shape(frame, quantity);
        Draft draft = new Draft(frame.tools());
        MarkId id = new MarkId("matrix");
        String letters = letters(frame, motif, quantity);
        draft.mathLeft(id.child("name"), MARGIN, MARGIN + LETTER, letters, LETTER, frame.theme().ink());
        draft.means(id.child("name"), new Subject.Whole(quantity));
        double left = MARGIN + left(frame, quantity);
        double top = MARGIN + TITLE + names(quantity);
        Box box = new Box(left, top, Math.min(cellWidth(frame) * shape.columns(), size.width() - left - MARGIN),
                Math.min(cellHeight(frame) * shape.rows(), size.height() - top - MARGIN));
        boolean named = Cells.holdNumbers(box.width() / shape.columns(), box.height() / shape.rows());
        boolean beside = named && quantity.columns() != Axis.ONE && quantity.rows() != Axis.ONE;
        cells(frame, motif).with(beside ? Cells.Corner.BESIDE : Cells.Corner.ABOVE).draw(draft, id.child("cells"), box,
                shape, value(frame, motif, quantity), quantity, Subject.Turn.UPRIGHT);
        if (named) {
            names(frame, draft, id, quantity, box);
        }
        return draft.picture(size, frame.theme().window());
    }

    private static String letters(Frame frame, Motif motif, Quantity quantity) {
        return frame.named(quantity, switch (motif) {
            case Exhibit exhibit -> exhibit.isGradient()
                    ? LedgerFigure.gradient(frame, weight(frame, exhibit))
                    : SymbolLatex.letter(weight(frame, exhibit));
            case Single _ -> new SymbolLatex(frame.moment().trace().scenario()).name(quantity);
        });
    }

    /// What is shown: a weight, once it is learned the learned one; of a gradient what is added up so far; one vector.
    static Quantity quantity(Frame frame, Motif motif) {
        return switch (motif) {
            case Exhibit exhibit -> quantity(frame, exhibit);
            case Single single -> single.quantity(frame.moment().trace().scenario(), frame.view().weight());
        };
    }

    private static Weight weight(Frame frame, Exhibit exhibit) {
        return frame.own(exhibit.weight().orElseThrow());
    }

    private static Quantity quantity(Frame frame, Exhibit exhibit) {
        Weight weight = weight(frame, exhibit);
        if (!exhibit.isGradient()) {
            Quantity learned = new Quantity.Learned(weight);
            return frame.moment().knows(learned) ? learned : new Quantity.Shared(weight);
        }
        Frame of = frame.with(frame.view().with(weight));
        List<LedgerRow> rows = LedgerRow.of(of);
        List<LedgerRow> told = rows.stream().filter(row -> row.isDone(of)).toList();
        return LedgerSumFigure.quantity(of, told.isEmpty() ? rows : told);
    }

    private static Optional<Matrix> value(Frame frame, Motif motif, Quantity quantity) {
        return switch (motif) {
            case Exhibit exhibit -> value(frame, exhibit, quantity);
            case Single _ -> frame.moment().value(quantity);
        };
    }

    private static Optional<Matrix> value(Frame frame, Exhibit exhibit, Quantity quantity) {
        if (!exhibit.isGradient()) {
            return Optional.of(frame.moment().trace().value(quantity));
        }
        Frame of = frame.with(frame.view().with(weight(frame, exhibit)));
        return LedgerRow.of(of).stream().anyMatch(row -> row.isDone(of))
                ? Optional.of(frame.moment().trace().value(quantity))
                : Optional.empty();
    }

    private static Cells cells(Frame frame, Motif motif) {
        return switch (motif) {
            case Exhibit exhibit -> exhibit.isGradient()
                    ? frame.gradientCells()
                    : frame.weightCells(weight(frame, exhibit));
            case Single single -> switch (single.letter()) {
                case INPUT -> frame.inputCells();
                case PRE_ACTIVATION, LOGITS -> frame.sumCells();
                case STATE -> frame.stateCells();
                case PREDICTION, OUTPUT_DELTA -> frame.outputDeltaCells();
                case DELTA -> frame.deltaCells();
                case PART -> frame.gradientCells();
            };
        };
    }

    private static void names(Frame frame, Draft draft, MarkId id, Quantity quantity, Box box) {
        Cells.Shape shape = shape(frame, quantity);
        double width = box.width() / shape.columns();
        WordMarks words = new WordMarks(draft, frame.theme());
        if (quantity.columns() != Axis.ONE) {
            WordNames above = names(frame, quantity.columns(), shape.columns());
            for (int j = 0; j < shape.columns(); j++) {
                words.center(id.child("column").child(j), box.x() + (j + 0.5) * width, box.y() - 6,
                        above.fitted(j, NAME, width - 2), NAME, frame.theme().muted());
            }
        }
        if (quantity.rows() == Axis.ONE) {
            return;
        }
        WordNames beside = names(frame, quantity.rows(), shape.rows());
        double height = box.height() / shape.rows();
        for (int i = 0; i < shape.rows(); i++) {
            words.right(id.child("row").child(i), box.x() - GAP,
                    draft.middleBaseline(box.y() + (i + 0.5) * height, NAME),
                    beside.fitted(i, NAME, MOST_NAME), NAME, frame.theme().muted());
        }
    }

    private static WordNames names(Frame frame, Axis axis, int count) {
        return new WordNames(IntStream.range(0, count)
                .mapToObj(place -> QuantityName.place(axis, place, frame.moment().trace().scenario())).toList(),
                frame.tools().measure());
    }

    private static double left(Frame frame, Quantity quantity) {
        Axis rows = quantity.rows();
        if (rows == Axis.ONE) {
            return 0;
        }
        double longest = names(frame, rows, shape(frame, quantity).rows()).widest(NAME);
        return Math.min(longest, MOST_NAME) + GAP;
    }
}
