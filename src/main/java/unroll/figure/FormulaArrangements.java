package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import unroll.figure.FormulaTerm.Fenced;
import unroll.figure.FormulaTerm.Operand;

/// The ways to place the sides of formulas in a room, all with the same terms, rows and columns.
///
/// @param setter sets the sides
/// @param formulas from the first to the last
/// @param room what they are to fit in, in px
/// @param smallest type, in px
record FormulaArrangements(FormulaSetter setter, List<Formula> formulas, Size room, double smallest) {
    private static final double LARGEST = MathMetrics.EM;
    private static final double FORMULA_GAP = 2.2;
    private static final double LINE_GAP = 0.45;
    /// So many formulas stand in columns, too.
    private static final int LEAST_GRID = 4;

    /// How many rows and columns of each operand are written. Of the formulas of one moment, those of equal extents
    /// look the same.
    List<Integer> extent() {
        MatrixSetter matrices = setter.matrices();
        return sides().flatMap(side -> side.terms().stream()).flatMap(FormulaArrangements::flattened)
                .flatMap(term -> term instanceof Operand operand
                        ? Stream.of(Math.min(operand.numbers().rows(), matrices.mostRows()),
                                Math.min(operand.numbers().columns(), matrices.mostColumns()))
                        : Stream.of(0))
                .toList();
    }

    /// Whether each side fits alone, in the smallest type: where one does not, no arrangement does.
    boolean mayFit() {
        return sides().map(setter::row).allMatch(row -> size(row) >= smallest);
    }

    private Stream<Formula.Side> sides() {
        return formulas.stream().flatMap(formula -> formula.sides().stream());
    }

    static Stream<FormulaTerm> flattened(FormulaTerm term) {
        return term instanceof Fenced(List<FormulaTerm> inside)
                ? inside.stream().flatMap(FormulaArrangements::flattened)
                : Stream.of(term);
    }

    /// The first arrangement that has the largest type, or else the one that can be largest.
    FormulaLayout best() {
        List<Supplier<MathRow>> arrangements = new ArrayList<>(List.of(
                () -> beside(each(formula -> flat(formula.sides()))),
                () -> below(each(formula -> flat(formula.sides()))),
                () -> beside(each(this::stacked)),
                () -> below(each(this::stacked))));
        for (int columns = 2; columns < formulas.size() && formulas.size() >= LEAST_GRID; columns++) {
            int across = columns;
            arrangements.add(() -> grid(each(formula -> flat(formula.sides())), across));
            arrangements.add(() -> grid(each(this::stacked), across));
        }
        for (double size : List.of(LARGEST, 14.0, smallest)) {
            arrangements.add(() -> below(each(f -> wrapped(f, room.width() / size))));
        }
        FormulaLayout best = new FormulaLayout(MathRow.EMPTY, 0);
        for (Supplier<MathRow> arrangement : arrangements) {
            MathRow row = arrangement.get();
            FormulaLayout layout = new FormulaLayout(row, size(row));
            best = layout.size() > best.size() ? layout : best;
            if (best.size() == LARGEST) {
                break;
            }
        }
        return best;
    }

    private List<MathRow> each(Function<Formula, MathRow> arrange) {
        return formulas.stream().map(arrange).toList();
    }

    private double size(MathRow row) {
        double fits = Math.min(room.width() / row.width(), room.height() / row.height());
        return Math.min(LARGEST, Math.floor(2 * fits) / 2);
    }

    private MathRow flat(List<Formula.Side> sides) {
        MathRow row = MathRow.EMPTY;
        for (Formula.Side side : sides) {
            row = row.beside(0, setter.relation(side)).beside(0, setter.row(side));
        }
        return row;
    }

    /// The first side in numbers under the symbols that it stands for, the first relations under each other.
    private MathRow stacked(Formula formula) {
        int split = split(formula);
        if (split < 0) {
            return flat(formula.sides());
        }
        List<Formula.Side> sides = formula.sides();
        FormulaSetter.Pair pair = setter.aligned(sides.get(split).terms());
        MathRow name = flat(sides.subList(0, split));
        MathRow first = setter.relation(sides.get(split));
        MathRow second = setter.relation(sides.get(split + 1));
        double relation = Math.max(first.width(), second.width());
        double indent = name.width() + (split == 0 ? second.width() : relation);
        MathRow symbols = name.beside(0, first.centeredIn(relation)).over(pair.symbols().moved(indent, 0));
        MathRow numbers = second.moved(indent - (relation + second.width()) / 2, 0)
                .over(pair.numbers().moved(indent, 0))
                .beside(0, flat(sides.subList(split + 2, sides.size())));
        return symbols.above(LINE_GAP, numbers);
    }

    /// The place of the symbols whose numbers follow; −1 where there are none.
    private static int split(Formula formula) {
        List<Formula.Side> sides = formula.sides();
        for (int i = 0; i + 1 < sides.size(); i++) {
            if (sides.get(i).voice() == Formula.Voice.SYMBOLS && sides.get(i + 1).voice() == Formula.Voice.NUMBERS
                    && sides.get(i).terms().equals(sides.get(i + 1).terms())) {
                return i;
            }
        }
        return -1;
    }

    /// Lines as full as the width allows, each but the first led by a relation.
    private MathRow wrapped(Formula formula, double width) {
        List<MathRow> lines = new ArrayList<>();
        MathRow line = MathRow.EMPTY;
        double indent = setter.row(formula.sides().getFirst()).width();
        for (Formula.Side side : formula.sides()) {
            MathRow next = setter.relation(side).beside(0, setter.row(side));
            if (line.width() + next.width() > width && line.width() > indent) {
                lines.add(line);
                line = next.moved(Math.min(indent, Math.max(0, width - next.width())), 0);
            } else {
                line = line.beside(0, next);
            }
        }
        lines.add(line);
        return lines.stream().reduce((above, below) -> above.above(LINE_GAP, below)).orElseThrow();
    }

    private static MathRow beside(List<MathRow> rows) {
        return rows.stream().reduce((left, right) -> left.beside(FORMULA_GAP, right)).orElseThrow();
    }

    /// In columns under each other, line by line.
    private static MathRow grid(List<MathRow> rows, int columns) {
        double[] widths = new double[columns];
        for (int i = 0; i < rows.size(); i++) {
            widths[i % columns] = Math.max(widths[i % columns], rows.get(i).width());
        }
        List<MathRow> lines = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += columns) {
            MathRow line = MathRow.EMPTY;
            double x = 0;
            for (int i = from; i < Math.min(rows.size(), from + columns); i++) {
                line = line.over(rows.get(i).moved(x, 0));
                x += widths[i - from] + FORMULA_GAP;
            }
            lines.add(line);
        }
        return below(lines);
    }

    private static MathRow below(List<MathRow> rows) {
        return rows.stream().reduce((above, below) -> above.above(LINE_GAP, below)).orElseThrow();
    }
}
