package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// Formulas in a room: on one line, or with the numbers under the symbols, smaller, and at last with fewer rows,
/// columns and terms, until they fit.
///
/// @param set the formulas as one, in em
/// @param size px per em
record FormulaLayout(MathRow set, double size) {
    /// The smallest type of a formula, in px.
    static final double SMALLEST = 12;
    private static final double LARGEST = MathMetrics.EM;
    private static final double FORMULA_GAP = 2.2;
    private static final double LINE_GAP = 0.45;
    private static final int MOST = 6;
    private static final int LEAST = 2;

    /// The formulas of a moment in a room.
    static FormulaLayout of(Frame frame, Size room) {
        for (int places = MOST; places >= LEAST; places--) {
            int told = 0;
            for (int terms = MOST; terms >= LEAST; terms--) {
                List<Formula> formulas = new Formulas(frame.moment(), frame.view().weight(), terms).all();
                int count = formulas.stream().flatMap(f -> f.sides().stream()).mapToInt(s -> s.terms().size()).sum();
                if (count == told) {
                    continue;
                }
                told = count;
                for (int columns = places; columns >= Math.max(LEAST, places - 2); columns--) {
                    FormulaLayout layout = best(setter(frame, places, columns), formulas, room);
                    if (layout.size >= SMALLEST) {
                        return layout;
                    }
                }
            }
        }
        List<Formula> symbols = new Formulas(frame.moment(), frame.view().weight(), LEAST).all().stream()
                .map(Formula::inSymbols).toList();
        return best(setter(frame, LEAST, LEAST), symbols, room);
    }

    private static FormulaSetter setter(Frame frame, int rows, int columns) {
        MatrixSetter matrices = MatrixSetter.of(frame, rows, columns);
        return new FormulaSetter(matrices.metrics(), matrices);
    }

    /// The first arrangement that has the largest type, or else the one that can be largest.
    private static FormulaLayout best(FormulaSetter setter, List<Formula> formulas, Size room) {
        List<Supplier<MathRow>> arrangements = new ArrayList<>(List.of(
                () -> beside(each(formulas, formula -> flat(setter, formula.sides()))),
                () -> below(each(formulas, formula -> flat(setter, formula.sides()))),
                () -> beside(each(formulas, formula -> stacked(setter, formula))),
                () -> below(each(formulas, formula -> stacked(setter, formula)))));
        for (double size : List.of(LARGEST, 14.0, SMALLEST)) {
            arrangements.add(() -> below(each(formulas, f -> wrapped(setter, f, room.width() / size))));
        }
        FormulaLayout best = new FormulaLayout(MathRow.EMPTY, 0);
        for (Supplier<MathRow> arrangement : arrangements) {
            MathRow row = arrangement.get();
            FormulaLayout layout = new FormulaLayout(row, size(row, room));
            best = layout.size > best.size ? layout : best;
            if (best.size == LARGEST) {
                break;
            }
        }
        return best;
    }

    private static List<MathRow> each(List<Formula> formulas, Function<Formula, MathRow> arrange) {
        return formulas.stream().map(arrange).toList();
    }

    private static double size(MathRow row, Size room) {
        double fits = Math.min(room.width() / row.width(), room.height() / row.height());
        return Math.min(LARGEST, Math.floor(2 * fits) / 2);
    }

    private static MathRow flat(FormulaSetter setter, List<Formula.Side> sides) {
        MathRow row = MathRow.EMPTY;
        for (Formula.Side side : sides) {
            row = row.beside(0, setter.relation(side.relation())).beside(0, setter.row(side));
        }
        return row;
    }

    /// The first side in numbers under the symbols that it stands for, the first relations under each other.
    private static MathRow stacked(FormulaSetter setter, Formula formula) {
        int split = split(formula);
        if (split < 0) {
            return flat(setter, formula.sides());
        }
        List<Formula.Side> sides = formula.sides();
        FormulaSetter.Pair pair = setter.aligned(sides.get(split).terms());
        MathRow name = flat(setter, sides.subList(0, split));
        MathRow first = setter.relation(sides.get(split).relation());
        MathRow second = setter.relation(sides.get(split + 1).relation());
        double relation = Math.max(first.width(), second.width());
        double indent = name.width() + (split == 0 ? second.width() : relation);
        MathRow symbols = name.beside(0, first.centeredIn(relation)).over(pair.symbols().moved(indent, 0));
        MathRow numbers = second.moved(indent - (relation + second.width()) / 2, 0)
                .over(pair.numbers().moved(indent, 0))
                .beside(0, flat(setter, sides.subList(split + 2, sides.size())));
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
    private static MathRow wrapped(FormulaSetter setter, Formula formula, double width) {
        List<MathRow> lines = new ArrayList<>();
        MathRow line = MathRow.EMPTY;
        double indent = setter.row(formula.sides().getFirst()).width();
        for (Formula.Side side : formula.sides()) {
            MathRow next = setter.relation(side.relation()).beside(0, setter.row(side));
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

    private static MathRow below(List<MathRow> rows) {
        return rows.stream().reduce((above, below) -> above.above(LINE_GAP, below)).orElseThrow();
    }
}
