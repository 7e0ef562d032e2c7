package unroll.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Formulas in a room: on one line, or with the numbers under the symbols, smaller, and at last with fewer rows,
/// columns and terms, until they fit.
///
/// @param set the formulas as one, in em
/// @param size px per em
record FormulaLayout(MathRow set, double size) {
    /// The smallest type of a formula, in px.
    static final double SMALLEST = 12;
    /// The same where words stand in it, which are set smaller than letters, on a slide.
    private static final double SMALLEST_WITH_WORDS = 14;
    private static final int MOST = 6;
    private static final int LEAST = 2;

    /// The formulas of a moment in a room.
    static FormulaLayout of(Frame frame, Size room) {
        return of(frame, EquationVoice.BOTH, room);
    }

    /// The formulas of a moment, or what is told of them, in a room.
    static FormulaLayout of(Frame frame, EquationVoice voice, Size room) {
        Map<Integer, List<Formula>> formulas = new HashMap<>();
        Set<List<Integer>> tried = new HashSet<>();
        MatrixSetter matrices = MatrixSetter.of(frame);
        double smallest = smallest(frame);
        Optional<FormulaLayout> several = several(frame, voice, room, smallest);
        if (several.isPresent()) {
            return several.get();
        }
        for (int places = MOST; places >= LEAST; places--) {
            for (int terms = MOST; terms >= LEAST; terms--) {
                List<Formula> told = formulas.computeIfAbsent(terms, most -> voice.told(formulas(frame, most)));
                for (int columns = places; columns >= Math.max(LEAST, places - 2); columns--) {
                    FormulaArrangements arrangements = arrangements(frame, matrices.within(places, columns), told, room,
                            smallest);
                    if (tried.add(arrangements.extent()) && arrangements.mayFit()) {
                        FormulaLayout layout = arrangements.best();
                        if (layout.size >= smallest) {
                            return layout;
                        }
                    }
                }
            }
        }
        List<Formula> symbols = EquationVoice.SYMBOLS.told(formulas(frame, LEAST));
        return arrangements(frame, matrices.within(LEAST, LEAST), symbols, room, smallest).best();
    }

    /// The equations of a step that has several, as full as they have room in type that is read with ease; absent where
    /// but one of them has, or there is one.
    private static Optional<FormulaLayout> several(Frame frame, EquationVoice voice, Size room, double smallest) {
        List<List<Formula>> levels = Formulas.of(frame, MOST, frame.shownNumbers()).levels();
        MatrixSetter matrices = MatrixSetter.of(frame).within(MOST, MOST);
        return levels.subList(0, levels.size() - 1).stream()
                .map(level -> arrangements(frame, matrices, voice.told(level), room, smallest + 1))
                .filter(FormulaArrangements::mayFit).map(FormulaArrangements::best)
                .filter(layout -> layout.size > smallest).findFirst();
    }

    /// The one that is told where there is no room for more.
    private static List<Formula> formulas(Frame frame, int terms) {
        return Formulas.of(frame, terms, frame.shownNumbers()).levels().getLast();
    }

    private static double smallest(Frame frame) {
        boolean hasWords = formulas(frame, MOST).stream().flatMap(formula -> formula.sides().stream())
                .flatMap(side -> side.terms().stream()).flatMap(FormulaArrangements::flattened)
                .anyMatch(term -> term instanceof FormulaTerm.Operand operand && operand.word().isPresent());
        return frame.form() == Form.SLIDE && hasWords ? SMALLEST_WITH_WORDS : SMALLEST;
    }

    private static FormulaArrangements arrangements(Frame frame, MatrixSetter matrices, List<Formula> formulas,
            Size room,
            double smallest) {
        return new FormulaArrangements(FormulaSetter.of(matrices, frame), formulas, room, smallest);
    }
}
