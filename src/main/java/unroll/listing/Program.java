package unroll.listing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import unroll.lesson.Agenda;
import unroll.lesson.Shape;
import unroll.rnn.Cell;
import unroll.rnn.Focus;
import unroll.rnn.Reduction;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.trace.Equations;
import unroll.trace.Expression;
import unroll.trace.Quantity;

/// What all sections of a program are printed from.
///
/// @param scenario what the program is for
/// @param dialect what it is written in
/// @param equations its equations
/// @param agenda which operation of the lesson tells what
/// @param names its names
/// @param functions its functions
record Program(Scenario scenario, Dialect dialect, Equations equations, Agenda agenda, ProgramNames names,
        Functions functions) {

    static Program of(Scenario scenario, Dialect dialect) {
        return new Program(scenario, dialect, new Equations(scenario), new Agenda(Shape.of(scenario)),
                ProgramNames.of(scenario,
                        dialect == Dialect.NUMPY ? ProgramNames.Keeping.ALL : ProgramNames.Keeping.CARRIED),
                new Functions(scenario.network(), dialect));
    }

    /// The equations at a step that stands for every turn of a loop.
    EquationPrinter formula(Loop loop, int base) {
        return formula(loop, base, Map.of());
    }

    /// The same where some right-hand sides have a name.
    EquationPrinter formula(Loop loop, int base, Map<Expression, Quantity> known) {
        return new EquationPrinter(names, functions, equations, loop, base, known);
    }

    /// The same program's names where no value is kept.
    Program keepingNothing() {
        return new Program(scenario, dialect, equations, agenda, ProgramNames.of(scenario, ProgramNames.Keeping.NONE),
                functions);
    }

    /// The same with other equations.
    Program with(Equations others) {
        return new Program(scenario, dialect, others, agenda, names, functions);
    }

    boolean isNumPy() {
        return dialect == Dialect.NUMPY;
    }

    Cell cell() {
        return scenario.network().cell();
    }

    /// Whether the gates are a layer of PyTorch's own.
    boolean isLayer() {
        return dialect == Dialect.PYTORCH && hasLayer(cell());
    }

    /// Whether PyTorch has a layer of a cell; of the plain one its program writes out the one line.
    static boolean hasLayer(Cell cell) {
        return cell == Cell.LSTM || cell == Cell.GRU;
    }

    boolean isJoined() {
        return scenario.focus() instanceof Focus.Joined;
    }

    boolean isMean() {
        return scenario.network().reduction() == Reduction.MEAN;
    }

    boolean hasGaps() {
        return scenario.sequence().errors().size() < scenario.steps();
    }

    /// Whether τ keeps some error from being traced back to step 0.
    boolean isCut() {
        return !isJoined() && scenario.tracedErrors().stream().anyMatch(e -> scenario.lastStepBack(e) > 0);
    }

    /// The last step kept of error e.
    String start() {
        return "max(e-" + scenario.truncation().orElse(0) + ", 0)";
    }

    /// The weights that there are, in the order in which their parts are told, W first.
    List<Weight> recurrentWeights() {
        return Stream.of(Weight.Role.STATE, Weight.Role.INPUT, Weight.Role.STATE_BIAS)
                .flatMap(role -> scenario.parameters().present(role).stream()).toList();
    }

    /// V and c, where there is one.
    List<Weight> outputWeights() {
        return Stream.of(Weight.Role.OUTPUT, Weight.Role.OUTPUT_BIAS)
                .flatMap(role -> scenario.parameters().present(role).stream()).toList();
    }

    /// What goes on to the next step: s, and c of an LSTM.
    List<Variable> carried() {
        return scenario.network().carried().stream().sorted((a, b) -> a.equals(Variable.STATE)
                ? -1
                : b.equals(Variable.STATE) ? 1 : 0).toList();
    }

    /// Names one after the other.
    static String list(List<String> names) {
        return String.join(", ", names);
    }

    /// Names in brackets.
    String list(List<Weight> weights, java.util.function.Function<Weight, String> name) {
        return weights.stream().map(name).collect(Collectors.joining(", "));
    }
}
