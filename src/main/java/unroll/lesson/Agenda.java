package unroll.lesson;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import unroll.rnn.Definition;
import unroll.rnn.RightSide;
import unroll.rnn.Variable.Kind;
import unroll.rnn.Variable;

/// Which operation tells which variable of a network, counted from its declaration: each kind of variable has an
/// operation of its own, and what is made of a variable is not told before it.
public final class Agenda {
    /// The output of an error, in the order told.
    static final List<Operation> OUTPUT = List.of(Operation.OUTPUT_DELTA, Operation.OUTPUT_WEIGHTS);
    private final Shape shape;
    private final Map<Variable, Operation> told = new HashMap<>();
    private final Map<Operation, List<Variable>> values = new HashMap<>();
    private final Map<Operation, List<Variable>> adjoints = new HashMap<>();
    private final List<Variable> bent;
    private final List<Operation> forward;
    private final List<Operation> backward;

    /// That of the networks of a shape.
    public Agenda(Shape shape) {
        this.shape = shape;
        List<Definition> definitions = shape.definitions();
        for (Definition definition : definitions) {
            told.put(definition.variable(), operation(definition));
        }
        forward = told.values().stream().distinct().sorted().toList();
        forward.forEach(operation -> values.put(operation, mainFirst(definitions.stream().map(Definition::variable)
                .filter(it -> told.get(it) == operation).toList())));
        bent = definitions.stream().map(Definition::formula).flatMap(Agenda::bent).toList();
        Stream.of(Kind.LOGITS, Kind.STATE, Kind.CELL, Kind.PRE_ACTIVATION, Kind.MEMORY).forEach(kind -> definitions
                .stream().map(Definition::variable).filter(it -> it.kind() == kind).forEach(this::goesBack));
        goesBack(Variable.INPUT);
        backward = Stream.of(Operation.ARRIVE, Operation.DELTA, Operation.PART)
                .filter(it -> it == Operation.PART || adjoints.containsKey(it)).toList();
    }

    /// What a step of the forward pass does, in order; the last is left out where no error is counted.
    List<Operation> forward() {
        return forward;
    }

    /// What a step of the way back does after the output, in order.
    List<Operation> backward() {
        return backward;
    }

    /// The operation of the forward pass that tells a variable; absent for what is given or in another network.
    public Optional<Operation> telling(Variable variable) {
        return Optional.ofNullable(told.get(variable));
    }

    /// What an operation of the forward pass tells, the main thing first.
    List<Variable> values(Operation operation) {
        return values.getOrDefault(operation, List.of());
    }

    /// The operation that tells by how much an error changes with a variable; absent where that has no name.
    public Optional<Operation> tellingAdjoint(Variable variable) {
        return adjoints.entrySet().stream().filter(it -> it.getValue().contains(variable)).map(Map.Entry::getKey)
                .findFirst();
    }

    /// The variables by which an operation of the way back tells an error's derivative.
    public List<Variable> adjoints(Operation operation) {
        return adjoints.getOrDefault(operation, List.of());
    }

    /// Whether the way back passes the slope of a non-linearity at a variable.
    boolean isBent(Variable variable) {
        return bent.contains(variable);
    }

    /// Whether what would arrive before the first step, and at the inputs, is told: all but the plain network's lesson
    /// on single errors does.
    boolean tellsStart() {
        return shape.isJoined() || !shape.network().isPlain();
    }

    private void goesBack(Variable variable) {
        back(variable).ifPresent(
                operation -> adjoints.computeIfAbsent(operation, _ -> new ArrayList<>()).add(variable));
    }

    private Optional<Operation> back(Variable variable) {
        return switch (variable.kind()) {
            case LOGITS -> Optional.of(Operation.OUTPUT_DELTA);
            // where one way leads to the state, δ says it all
            case STATE, CELL -> shape.isJoined() || shape.network().cell().isGated()
                    ? Optional.of(Operation.ARRIVE)
                    : Optional.empty();
            case PRE_ACTIVATION, MEMORY -> Optional.of(Operation.DELTA);
            case INPUT -> tellsStart() ? Optional.of(Operation.PART) : Optional.empty();
            case TARGET, INPUT_TERM, RECURRENT_TERM, GATE, SQUASHED_CELL, PREDICTION, LOSS -> Optional.empty();
        };
    }

    private Operation operation(Definition definition) {
        return definition.formula().now().stream().flatMap(it -> Optional.ofNullable(told.get(it)).stream())
                .reduce(own(definition.variable()), (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    private static Operation own(Variable variable) {
        return switch (variable.kind()) {
            case INPUT_TERM, INPUT, TARGET -> Operation.INPUT;
            case RECURRENT_TERM, PRE_ACTIVATION -> Operation.RECUR;
            case GATE -> Operation.GATES;
            case CELL -> Operation.CELL;
            case MEMORY -> Operation.CANDIDATE;
            case SQUASHED_CELL, STATE -> Operation.STATE;
            case LOGITS, PREDICTION -> Operation.OUTPUT;
            case LOSS -> Operation.ERROR;
        };
    }

    private static Stream<Variable> bent(RightSide formula) {
        return formula instanceof RightSide.Apply(_, RightSide.Now(Variable of)) && of.kind() != Kind.LOGITS
                ? Stream.of(of)
                : Stream.empty();
    }

    /// Kind by kind, that which is made last first; at the end what is but a term of others.
    private static List<Variable> mainFirst(List<Variable> made) {
        Map<Kind, List<Variable>> byKind = new LinkedHashMap<>();
        made.reversed().forEach(it -> byKind.computeIfAbsent(it.kind(), _ -> new ArrayList<>()).addFirst(it));
        return byKind.values().stream().flatMap(Collection::stream)
                .sorted(Comparator.comparing(it -> it.kind().isTerm())).toList();
    }
}
