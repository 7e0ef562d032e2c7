package unroll.listing;

import java.util.ArrayList;
import java.util.List;
import unroll.lesson.Operation;
import unroll.listing.ListingLine.Turn;
import unroll.rnn.Focus;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.trace.Expression;
import unroll.trace.Quantity;

/// The way back of PyTorch: automatic differentiation goes it. Where τ cuts the ways of several errors, each is gone anew
/// forward from the last step kept.
///
/// @param program what is printed
record AutogradLines(Program program) {

    List<ListingLine> lines() {
        boolean isCut = program.isCut();
        return switch (program.scenario().focus()) {
            case Focus.One(int e) -> List.of(told(ListingLine.of(Code
                    .of("E[" + e + "]", new Naming.Fixed(Quantity.loss(e))).plus(".backward()"))));
            case Focus.All() when isCut -> again();
            case Focus.All() -> List.of(told(all().telling(Operation.TOTAL, Turn.EVERY)));
            case Focus.Joined() -> List.of(told(all()));
        };
    }

    private ListingLine all() {
        return ListingLine.of(program.isMean()
                ? "(sum(E.values()) / len(E)).backward()"
                : "sum(E.values()).backward()");
    }

    private ListingLine told(ListingLine line) {
        ListingLine made = line;
        for (Operation operation : List.of(Operation.SUM, Operation.OUTPUT_DELTA, Operation.OUTPUT_WEIGHTS,
                Operation.ARRIVE, Operation.DELTA, Operation.PART)) {
            made = made.telling(operation, Turn.EVERY);
        }
        return made;
    }

    private List<ListingLine> again() {
        Program fresh = program.keepingNothing();
        List<ListingLine> made = new ArrayList<>(List.of(ListingLine.of("for e in reversed(E):").counting(Loop.E)
                .telling(Operation.TOTAL, Turn.EVERY)));
        int base = program.scenario().sequence().errors().getFirst();
        EquationPrinter formula = fresh.formula(Loop.K, base);
        Code state = fresh.names().value(Variable.STATE, formula.index(base));
        List<ListingLine> body = new ArrayList<>();
        if (program.isLayer()) {
            body.addAll(new LayerLines(program).again());
            state = Code.of("h[-1]");
        } else {
            program.carried().forEach(variable -> body.add(ListingLine.of(
                    fresh.names().value(variable, formula.index(base)).plus(" = ").plus(before(variable))
                            .plus(".detach()"))));
            body.add(ListingLine.of("for k in range(" + program.start() + ", e+1):").counting(Loop.K));
            program.scenario().definitions().stream().filter(it -> !fresh.names().isWrittenOut(it.variable()))
                    .filter(it -> it.variable().kind() != Variable.Kind.LOGITS
                            && it.variable().kind() != Variable.Kind.LOSS)
                    .forEach(it -> body.add(ListingLine.of(fresh.names().value(it.variable(), formula.index(base))
                            .plus(" = ").plus(formula.of(new Quantity.Value(it.variable(), base)))).indented()));
        }
        Code output = Code.of("out = ").plus(program.names().weightCode(Weight.V)).plus(" @ ").plus(state);
        for (Weight weight : program.outputWeights()) {
            output = weight.isBias() ? output.plus(" + ").plus(program.names().weightCode(weight)) : output;
        }
        body.add(ListingLine.of(output));
        Expression loss = program.equations().of(Quantity.loss(base));
        Code error = program.isMean()
                ? formula.divided(loss, "len(E)").inParentheses()
                : formula.whole(loss);
        body.add(told(ListingLine.of(error.plus(".backward()")).telling(Operation.TOTAL, Turn.EVERY)));
        body.forEach(line -> made.add(line.indented()));
        return made;
    }

    private Code before(Variable variable) {
        Index before = new Index(Loop.CUT, -1);
        return Code.of(variable.letter() + "[" + program.start() + "-1]", new Naming.Value(variable, before));
    }
}
