package unroll.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import unroll.rnn.Activation;
import unroll.rnn.Definition;
import unroll.rnn.RightSide;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;

/// The declared equations of a network, found by what they define and by what they use.
///
/// A use is a place in a formula: the way from the formula's root to it tells, by one rule an operation, what of an
/// adjoint arrives there ([Adjoints]).
final class Declaration {
    private final List<Definition> definitions;
    private final Map<Variable, Definition> byVariable = new HashMap<>();
    private final Lazy<Map<RightSide, List<Use>>> uses = new Lazy<>(this::found);

    private Declaration(List<Definition> definitions) {
        this.definitions = definitions;
        for (Definition definition : definitions) {
            byVariable.put(definition.variable(), definition);
        }
    }

    private Map<RightSide, List<Use>> found() {
        Map<RightSide, List<Use>> made = new HashMap<>();
        for (Definition definition : definitions) {
            // the derivative of ŷ is joined with that of the error, which is taken by z at once
            if (definition.variable().kind() != Variable.Kind.PREDICTION) {
                find(definition, definition.formula(), List.of(), made);
            }
        }
        return made;
    }

    /// The declaration of a scenario's network.
    static Declaration of(Scenario scenario) {
        return new Declaration(scenario.definitions());
    }

    /// One place where something is used.
    ///
    /// @param definition whose formula uses it
    /// @param path the operations from the formula's root down to it, each with the operand that leads there
    record Use(Definition definition, List<Link> path) {}

    /// One operation on a path.
    ///
    /// @param operation what is done
    /// @param towards the operand that leads to the use
    record Link(RightSide operation, RightSide towards) {}

    private static void find(Definition definition, RightSide formula, List<Link> path,
            Map<RightSide, List<Use>> uses) {
        switch (formula) {
            case RightSide.Now _,RightSide.Before _,RightSide.Bias _ -> use(formula, definition, path, uses);
            case RightSide.Times(Weight weight, RightSide of) -> {
                RightSide factor = new RightSide.Bias(weight);
                use(factor, definition, with(path, formula, factor), uses);
                find(definition, of, with(path, formula, of), uses);
            }
            case RightSide.Sum(List<RightSide> terms) ->
                terms.forEach(term -> find(definition, term, with(path, formula, term), uses));
            case RightSide.Hadamard(RightSide left, RightSide right) -> {
                find(definition, left, with(path, formula, left), uses);
                find(definition, right, with(path, formula, right), uses);
            }
            case RightSide.Complement(RightSide of) -> find(definition, of, with(path, formula, of), uses);
            case RightSide.Apply(Activation _, RightSide of) -> find(definition, of, with(path, formula, of), uses);
            case RightSide.Softmax(RightSide of) -> find(definition, of, with(path, formula, of), uses);
            case RightSide.Error error -> {
                RightSide z = RightSide.now(error.logits());
                use(z, definition, with(path, formula, z), uses);
            }
        }
    }

    private static void use(RightSide what, Definition definition, List<Link> path,
            Map<RightSide, List<Use>> uses) {
        uses.computeIfAbsent(what, _ -> new ArrayList<>()).add(new Use(definition, path));
    }

    private static List<Link> with(List<Link> path, RightSide operation, RightSide towards) {
        List<Link> made = new ArrayList<>(path);
        made.add(new Link(operation, towards));
        return List.copyOf(made);
    }

    /// What a step computes, in order.
    List<Definition> definitions() {
        return definitions;
    }

    /// The formula of a variable.
    RightSide formula(Variable variable) {
        return Objects.requireNonNull(byVariable.get(variable), variable.id()).formula();
    }

    /// Whether a step computes it.
    boolean defines(Variable variable) {
        return byVariable.containsKey(variable);
    }

    /// Where a variable is used at its own step.
    List<Use> usesNow(Variable variable) {
        return uses.get().getOrDefault(RightSide.now(variable), List.of());
    }

    /// Where a variable is used at the step after.
    List<Use> usesAfter(Variable variable) {
        return uses.get().getOrDefault(RightSide.before(variable), List.of());
    }

    /// Where a weight is used.
    List<Use> uses(Weight weight) {
        return uses.get().getOrDefault(new RightSide.Bias(weight), List.of());
    }
}
