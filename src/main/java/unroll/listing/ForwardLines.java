package unroll.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import unroll.lesson.Operation;
import unroll.rnn.Definition;
import unroll.rnn.Focus;
import unroll.rnn.Variable;
import unroll.trace.Quantity;

/// Forward through time: each line of the declaration at its step.
///
/// @param program what is printed
record ForwardLines(Program program) {
    private static final Index NOW = new Index(Loop.T, 0);
    private static final Index BEFORE = new Index(Loop.T, -1);

    List<ListingLine> lines() {
        List<ListingLine> made = new ArrayList<>();
        if (program.isLayer()) {
            made.addAll(new LayerLines(program).forward());
        }
        made.add(ListingLine.of("for t in range(T):").counting(Loop.T));
        if (!program.isLayer() && !program.isNumPy() && program.isCut()
                && program.scenario().focus() instanceof Focus.One(int e)) {
            detached(program.scenario().lastStepBack(e)).forEach(line -> made.add(line.indented()));
        }
        EquationPrinter formula = program.formula(Loop.T, program.scenario().sequence().errors().getFirst());
        steps().forEach(definition -> made.addAll(lines(definition.variable(), formula)));
        return made;
    }

    /// What is computed step by step: all, or what comes after a layer.
    private Stream<Definition> steps() {
        return program.scenario().definitions().stream()
                .filter(it -> !program.names().isWrittenOut(it.variable()))
                .filter(it -> !program.isLayer() || switch (it.variable().kind()) {
                    case LOGITS, PREDICTION, LOSS -> true;
                    case INPUT, TARGET, INPUT_TERM, RECURRENT_TERM, PRE_ACTIVATION, GATE, CELL, SQUASHED_CELL, MEMORY,
                            STATE ->
                        false;
                });
    }

    /// No derivative goes farther back than this.
    private List<ListingLine> detached(int cut) {
        List<ListingLine> made = new ArrayList<>(List.of(ListingLine.of("if t == " + cut + ":")));
        program.carried().forEach(variable -> {
            Code before = program.names().value(variable, BEFORE);
            made.add(ListingLine.of(before.set().plus(" = ").plus(before).plus(".detach()")).indented());
        });
        return made;
    }

    private List<ListingLine> lines(Variable variable, EquationPrinter formula) {
        Code code = formula.of(new Quantity.Value(variable, formula.base()));
        Naming named = new Naming.Value(variable, NOW);
        Code right = variable.kind().isTerm() ? code.named(named) : code;
        ListingLine line = ListingLine.of(program.names().value(variable, NOW).set().plus(" = ").plus(right));
        List<Naming> computed = new ArrayList<>(List.of(named));
        formula.writtenOut(code).stream().filter(it -> !computed.contains(it)).forEach(computed::add);
        for (Naming each : computed) {
            line = line.computing(each);
            if (each instanceof Naming.Value(Variable of, Index _)) {
                line = line.telling(program.agenda().telling(of).orElseThrow(), ListingLine.Turn.EVERY);
            }
        }
        if (variable.kind() != Variable.Kind.LOSS || !program.hasGaps()) {
            return List.of(line.indented());
        }
        ListingLine head = ListingLine
                .of(Code.of("if ").plus(program.names().value(Variable.TARGET, NOW)).plus(" is not None:"))
                .telling(Operation.ERROR, ListingLine.Turn.EVERY);
        return List.of(head.indented(), line.indented().indented());
    }
}
