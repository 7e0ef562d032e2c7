package unroll.figure;

import java.util.HashSet;
import java.util.Set;
import unroll.linalg.Matrix;
import unroll.text.GroupFormat;
import unroll.text.Numbers;
import unroll.trace.Change;
import unroll.trace.Quantity;

/// The ways in which a number of a quantity may be written.
final class Writings {

    private Writings() {
    }

    /// In a cell or a bracket, beside a bar, or alone.
    static Set<String> of(Numbers numbers, Quantity quantity, Matrix all, int row, int column) {
        double value = all.get(row, column);
        Set<String> forms = new HashSet<>();
        for (GroupFormat format : new ShownNumbers(numbers).format(quantity, all).narrower(all.toArray())) {
            forms.add(format.of(value));
            forms.add(format.spelled(value));
        }
        forms.add(new ShownNumbers(numbers).alone(quantity, all, value));
        return forms;
    }

    /// By how much a number changed.
    static Set<String> of(Numbers numbers, Change change, int row, int column) {
        double[] all = change.difference().toArray();
        Set<String> forms = new HashSet<>();
        for (GroupFormat format : numbers.changeGroup(all).narrower(all)) {
            forms.add(format.of(change.difference().get(row, column)));
        }
        if (all.length == 1) {
            forms.add(numbers.change(all[0]));
            forms.add(numbers.briefChange(all[0]));
        }
        return forms;
    }
}
