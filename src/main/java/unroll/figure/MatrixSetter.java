package unroll.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import unroll.text.GroupFormat;

/// Sets the numbers of vectors and matrices in brackets, decimal signs under each other, what does not fit as dots.
///
/// @param metrics how large digits are
/// @param numbers writes them
/// @param mostRows a matrix has at most so many rows, dots included
/// @param mostColumns a matrix has at most so many columns, dots included
/// @param question the places that stay
/// @param known what is set already
record MatrixSetter(MathMetrics metrics, ShownNumbers numbers, int mostRows, int mostColumns, InQuestion question,
        SetNumbers known) {
    private static final double ROW = 1.22;
    private static final double COLUMN_GAP = 0.62;
    private static final double PADDING = 0.16;
    private static final double BRACKET = 0.26;
    private static final double POWER_GAP = 0.06;

    /// For a moment: the word that enters and the right one are the places in question. Lives within one method call.
    static MatrixSetter of(Frame frame) {
        return new MatrixSetter(new MathMetrics(frame.tools()), frame.shownNumbers(), 1, 1,
                InQuestion.of(frame.moment()),
                new SetNumbers());
    }

    /// The same with at most so many rows and columns.
    MatrixSetter within(int rows, int columns) {
        return new MatrixSetter(metrics, numbers, rows, columns, question, known);
    }

    /// The numbers, a single one without brackets.
    MathRow set(NumberBlock block) {
        if (block.isOne()) {
            return metrics.digits(numbers.alone(block.quantity(), block.value(), block.one()))
                    .meaning(block.subject(block.oneRow(), 0));
        }
        List<Integer> rows = Selection.of(block.rows(), mostRows, question.at(block.rowAxis())).places();
        List<Integer> columns = Selection.of(block.columns(), mostColumns, question.at(block.columnAxis())).places();
        return known.block(block, rows, columns,
                () -> set(block, rows, columns).asWhole(new Subject.Whole(block.quantity())));
    }

    private MathRow set(NumberBlock block, List<Integer> rows, List<Integer> columns) {
        double height = rows.size() * ROW;
        double left = BRACKET + PADDING;
        MathRow grid = MathRow.EMPTY.sized(left, height / 2 + MathRow.AXIS, height / 2 - MathRow.AXIS);
        for (int j = 0; j < columns.size(); j++) {
            int index = columns.get(j);
            MathRow column = known.column(block, rows, index, () -> column(block, rows, index));
            grid = grid.over(column.moved(grid.width() + (j == 0 ? 0 : COLUMN_GAP), 0));
        }
        double width = grid.width() + PADDING;
        MathRow fenced = fence(MathPiece.Shape.OPEN_BRACKET, height).over(grid)
                .over(fence(MathPiece.Shape.CLOSE_BRACKET, height).moved(width, 0));
        String power = format(block).corner();
        return power.isEmpty() ? fenced : fenced.beside(POWER_GAP, corner(power, height));
    }

    /// A power of ten at the upper corner of a bracket.
    private MathRow corner(String power, double height) {
        MathRow set = metrics.latex("{}^{" + power + "}");
        return set.moved(0, -height / 2 - MathRow.AXIS + set.above());
    }

    /// A fence with its middle on the axis.
    static MathRow fence(MathPiece.Shape shape, double height) {
        double width = switch (shape) {
            case OPEN_BRACKET, CLOSE_BRACKET -> BRACKET;
            case OPEN_PARENTHESIS, CLOSE_PARENTHESIS -> 0.3 + Math.min(0.35, 0.06 * height);
        };
        return MathRow.of(new MathPiece(new MathPiece.Fence(shape, height), 0, -MathRow.AXIS, Optional.empty()), width,
                height / 2 + MathRow.AXIS, height / 2 - MathRow.AXIS);
    }

    private MathRow column(NumberBlock block, List<Integer> rows, int column) {
        List<SetNumbers.Cell> cells = rows.stream().map(row -> cell(block, row, column)).toList();
        double before = 0;
        double after = 0;
        double widest = 0;
        for (SetNumbers.Cell cell : cells) {
            if (cell.wholes().isPresent()) {
                before = Math.max(before, cell.wholes().getAsDouble());
                after = Math.max(after, cell.row().width() - cell.wholes().getAsDouble());
            } else {
                widest = Math.max(widest, cell.row().width());
            }
        }
        double width = Math.max(widest, before + after);
        double point = (width - before - after) / 2 + before;
        MathRow set = MathRow.EMPTY;
        for (int i = 0; i < rows.size(); i++) {
            double middle = (i - (rows.size() - 1) / 2.0) * ROW - MathRow.AXIS;
            MathRow cell = cells.get(i).row();
            double x = cells.get(i).wholes().isPresent()
                    ? point - cells.get(i).wholes().getAsDouble()
                    : (width - cell.width()) / 2;
            set = set.over(cell.moved(x, middle + (cell.above() - cell.below()) / 2).sized(width, 0, 0));
        }
        return set;
    }

    private SetNumbers.Cell cell(NumberBlock block, int row, int column) {
        if (row == Selection.DOTS) {
            return dots(column == Selection.DOTS ? "\\ddots" : "\\vdots");
        }
        if (column == Selection.DOTS) {
            return dots("\\cdots");
        }
        Subject.Cell subject = block.subject(row, column);
        return known.cell(subject, () -> {
            String text = format(block).of(block.at(row, column));
            return new SetNumbers.Cell(metrics.digits(text).meaning(subject),
                    OptionalDouble.of(metrics.digits(GroupFormat.wholes(text)).width()));
        });
    }

    private SetNumbers.Cell dots(String latex) {
        return new SetNumbers.Cell(metrics.latex(latex), OptionalDouble.empty());
    }

    private GroupFormat format(NumberBlock block) {
        return known.format(block.quantity(), () -> numbers.format(block.quantity(), block.value()));
    }
}
