package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import unroll.trace.Quantity;

/// How much is told of the equations of one step, where there are several: all of all of them, or less of those that are
/// not the main one, until it alone is left.
///
/// @param formulas writes them
/// @param told what the equations are of
record FormulaLevels(Formulas formulas, Told told) {

    /// What a step computes that has an equation to be told.
    ///
    /// @param main what is told in any case
    /// @param all in the order told
    record Told(Quantity main, List<Quantity> all) {
        /// Copies the list.
        Told {
            all = List.copyOf(all);
        }
    }

    /// The fullest first.
    List<List<Formula>> all() {
        List<List<Formula>> levels = new ArrayList<>();
        if (told.all().size() > 1) {
            levels.add(with(formulas::whole));
            levels.add(with(formulas::brief));
            levels.add(with(formulas::valued));
        }
        levels.add(List.of(formulas.whole(told.main())));
        return levels;
    }

    /// The main one in full, the others in some other way.
    private List<Formula> with(Function<Quantity, Formula> others) {
        return told.all().stream().map(it -> it.equals(told.main()) ? formulas.whole(it) : others.apply(it)).toList();
    }
}
