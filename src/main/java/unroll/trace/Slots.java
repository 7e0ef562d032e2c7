package unroll.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import unroll.rnn.Definition;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;

/// The variables of a step up to z by number: x first, then what is computed, in order. What runs the declared formulas
/// keeps the numbers of a step in one array and looks nothing up by name on its way.
final class Slots {
    private final List<Definition> definitions;
    private final Map<Variable, Integer> places = new HashMap<>();

    Slots(Scenario scenario) {
        this.definitions = scenario.definitionsUpToLogits();
        places.put(Variable.INPUT, 0);
        definitions.forEach(it -> places.put(it.variable(), places.size()));
    }

    /// What a step computes, in order; the variable of definition i has the place i + 1.
    List<Definition> definitions() {
        return definitions;
    }

    /// How many variables there are.
    int size() {
        return places.size();
    }

    /// Whether a step has such a variable up to z.
    boolean has(Variable variable) {
        return places.containsKey(variable);
    }

    /// The place of a variable.
    int of(Variable variable) {
        return Objects.requireNonNull(places.get(variable), variable::id);
    }

    /// The numbers of a step of a forward pass, each variable at its place; not to be changed.
    ///
    /// @param t −1: of the start, which has what is carried alone
    double[][] numbers(Forward forward, int t) {
        double[][] made = new double[size()][];
        if (t < 0) {
            places.forEach((variable, place) -> {
                if (variable.kind() == Variable.Kind.STATE || variable.kind() == Variable.Kind.CELL) {
                    made[place] = forward.start().of(variable).toArray();
                }
            });
            return made;
        }
        Forward.Step step = forward.steps().get(t);
        if (step instanceof GatedStep gated) {
            return gated.numbers();
        }
        places.forEach((variable, place) -> made[place] = step.of(variable).toArray());
        return made;
    }

}
