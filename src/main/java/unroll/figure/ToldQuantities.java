package unroll.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import unroll.lesson.Operation;
import unroll.lesson.Step;
import unroll.rnn.Definition;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Variable.Kind;
import unroll.rnn.Weight;
import unroll.trace.Quantity;

/// Of what a step computes, that whose equations are told: of the gates all, in the order of the declaration; first of all
/// that of the gate followed.
///
/// @param formulas says which gate and which weight are followed
/// @param computed by the step, the main thing first
record ToldQuantities(Formulas formulas, List<Quantity> computed) {

    FormulaLevels.Told of(Step step) {
        return switch (step.operation()) {
            case INPUT -> gates(values(Kind.INPUT_TERM));
            case RECUR -> gates(recurred());
            case GATES -> gates(values(Kind.GATE));
            case CANDIDATE -> new FormulaLevels.Told(computed.getFirst(), candidate());
            case ARRIVE, DELTA -> gates(computed.stream().filter(Quantity.Adjoint.class::isInstance).toList());
            case PART -> with(part(step), adjoints());
            case SUM -> with(sum(step), adjoints());
            case CELL, STATE, OUTPUT, ERROR, OUTPUT_DELTA, OUTPUT_WEIGHTS, TOTAL, LEARN ->
                with(computed.getFirst(), List.of());
        };
    }

    private static FormulaLevels.Told with(Quantity main, List<Quantity> more) {
        return new FormulaLevels.Told(main, Stream.concat(Stream.of(main), more.stream()).toList());
    }

    /// All of them, that of the gate followed as the main one.
    private FormulaLevels.Told gates(List<Quantity> all) {
        return new FormulaLevels.Told(all.stream().filter(it -> variable(it).gate().equals(formulas.gate())).findFirst()
                .orElse(all.getFirst()), all);
    }

    private List<Quantity> values(Kind kind) {
        return computed.stream().filter(it -> it.is(kind)).toList();
    }

    /// The pre-activations, and products with the state before that enter none yet.
    private List<Quantity> recurred() {
        List<Quantity> sums = values(Kind.PRE_ACTIVATION);
        return Stream.concat(sums.stream(), values(Kind.RECURRENT_TERM).stream()
                .filter(term -> sums.stream().noneMatch(sum -> variable(sum).gate().equals(variable(term).gate()))))
                .toList();
    }

    /// What leads to the candidate of a GRU, and itself, in the order of the declaration.
    private List<Quantity> candidate() {
        List<Variable> order = scenario().definitions().stream().map(Definition::variable).toList();
        return computed.stream().filter(it -> !variable(it).kind().isTerm())
                .sorted(Comparator.comparingInt(it -> order.indexOf(variable(it)))).toList();
    }

    private List<Quantity> adjoints() {
        return computed.stream().filter(Quantity.Adjoint.class::isInstance).toList();
    }

    /// What the step adds to the gradient of the ledger's weight; of one that it adds nothing to, of W.
    private Quantity part(Step step) {
        return first(it -> it instanceof Quantity.Part(int _, int _, Weight weight)
                && weight.equals(formulas.ledger()))
                .or(() -> step.operation() == Operation.PART && isGated() ? first(this::isOfTheGate) : Optional.empty())
                .orElse(computed.getFirst());
    }

    private boolean isOfTheGate(Quantity quantity) {
        return quantity instanceof Quantity.Part(int _, int _, Weight weight)
                && weight.equals(new Weight(Weight.Role.STATE, formulas.gate()));
    }

    private boolean isGated() {
        return scenario().network().cell().isGated();
    }

    private Quantity sum(Step step) {
        return scenario().focus() instanceof Focus.Joined
                ? new Quantity.TotalGradient(formulas.ledger())
                : new Quantity.Gradient(step.error().getAsInt(), formulas.ledger());
    }

    private Optional<Quantity> first(Predicate<Quantity> which) {
        return computed.stream().filter(which).findFirst();
    }

    private static Variable variable(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Value(Variable variable, int _) -> variable;
            case Quantity.Adjoint(Variable variable, int _, int _) -> variable;
            default -> throw new IllegalArgumentException("of no variable: " + quantity);
        };
    }

    private Scenario scenario() {
        return formulas.trace().scenario();
    }
}
