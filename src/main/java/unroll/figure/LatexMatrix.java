package unroll.figure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import unroll.rnn.Axis;

/// Numbers in brackets, in LaTeX: a `bmatrix`.
///
/// @param numbers writes them
/// @param most so many rows and so many columns are written, dots included
/// @param question the places that stay
record LatexMatrix(LatexNumbers numbers, int most, InQuestion question) {
    /// So many rows or columns stand for any number of them.
    static final int WHOLE = Integer.MAX_VALUE;
    /// amsmath sets no more columns unless it is told so.
    private static final int FREE_COLUMNS = 10;
    private static final String BETWEEN = " & ";

    /// The numbers, a single one without brackets.
    String of(NumberBlock block) {
        if (block.isOne()) {
            return numbers.alone(block.quantity(), block.value(), block.one());
        }
        List<Integer> columns = places(block.columns(), block.columnAxis());
        String rows = places(block.rows(), block.rowAxis()).stream().map(row -> row(block, row, columns))
                .collect(Collectors.joining(" \\\\\n"));
        return "\\begin{bmatrix}\n" + rows + "\n\\end{bmatrix}" + numbers.corner(block.quantity(), block.value());
    }

    /// What has to come before mathematics with matrices wider than amsmath sets by itself; nothing for most.
    static String preparation(String mathematics) {
        int columns = mathematics.lines().mapToInt(line -> line.split(BETWEEN, -1).length).max().orElse(1);
        return columns > FREE_COLUMNS ? "\\setcounter{MaxMatrixCols}{" + columns + "}\n" : "";
    }

    private List<Integer> places(int size, Axis axis) {
        return size <= most
                ? IntStream.range(0, size).boxed().toList()
                : Selection.of(size, most, question.at(axis)).places();
    }

    private String row(NumberBlock block, int row, List<Integer> columns) {
        return columns.stream().map(column -> entry(block, row, column)).collect(Collectors.joining(BETWEEN));
    }

    private String entry(NumberBlock block, int row, int column) {
        if (row == Selection.DOTS) {
            return column == Selection.DOTS ? "\\ddots" : "\\vdots";
        }
        return column == Selection.DOTS
                ? "\\cdots"
                : numbers.of(block.quantity(), block.value(), block.at(row, column));
    }
}
