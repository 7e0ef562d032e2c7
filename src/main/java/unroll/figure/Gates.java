package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import unroll.rnn.Definition;
import unroll.rnn.RightSide;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;

/// What stands side by side in a step of a cell with gates, in the order of its equations, and what of it enters what:
/// read from the declaration.
final class Gates {

    private Gates() {
    }

    /// The gates, and what a GRU remembers beside them: i, f, g, o; r, u, m, n.
    static List<Variable> of(Scenario scenario) {
        return scenario.definitions().stream().map(Definition::variable).filter(Gates::isCard).toList();
    }

    /// The gates that enter something, through what has no place of its own in the picture.
    static List<Variable> entering(Scenario scenario, Variable made) {
        return operands(scenario, made).filter(Gates::isCard).distinct().toList();
    }

    /// Whether what is carried on enters what it is at the next step, entry by entry and through no weight: the lane of c
    /// in an LSTM, of s in a GRU.
    static boolean isStraight(Scenario scenario, Variable carried) {
        return scenario.definitions().stream().filter(it -> it.variable().equals(carried)).map(Definition::formula)
                .flatMap(formula -> formula.before().stream()).anyMatch(carried::equals);
    }

    /// Whether one thing that is carried on is made of another: s of c in an LSTM.
    static boolean isMadeOf(Scenario scenario, Variable made, Variable of) {
        return operands(scenario, made).anyMatch(of::equals);
    }

    private static Stream<Variable> operands(Scenario scenario, Variable made) {
        List<Variable> found = new ArrayList<>();
        for (Definition definition : scenario.definitions()) {
            if (definition.variable().equals(made)) {
                for (Variable operand : definition.formula().now()) {
                    found.add(operand);
                    if (isHidden(operand)) {
                        operands(scenario, operand).forEach(found::add);
                    }
                }
            }
        }
        return found.stream();
    }

    private static boolean isCard(Variable variable) {
        return variable.kind() == Variable.Kind.GATE || variable.kind() == Variable.Kind.MEMORY;
    }

    private static boolean isHidden(Variable variable) {
        return variable.kind() == Variable.Kind.PRE_ACTIVATION || variable.kind() == Variable.Kind.RECURRENT_TERM
                || variable.kind() == Variable.Kind.SQUASHED_CELL;
    }

    /// The variable whose adjoint stands below a gate: its pre-activation; of what a GRU remembers, where it has weights of
    /// its own, that itself.
    static Variable summed(Variable card) {
        return card.kind() == Variable.Kind.GATE ? Variable.preActivation(card.gate()) : card;
    }
}
