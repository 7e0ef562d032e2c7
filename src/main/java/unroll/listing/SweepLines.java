package unroll.listing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import unroll.lesson.Operation;
import unroll.listing.ListingLine.Turn;
import unroll.rnn.Focus;
import unroll.rnn.Input;
import unroll.rnn.Label;
import unroll.rnn.Scenario;
import unroll.rnn.Sequence;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.trace.Equations;
import unroll.trace.Expression;
import unroll.trace.Quantity;

/// The way back of NumPy, every step of it a line: of one error, of one after the other, or of all joined.
///
/// The equations at the last step of an error stand for every turn of the loop, those at the step before it for what the
/// turn makes for the next.
///
/// @param program what is printed, its equations those of a short sequence
/// @param e the error, or [Quantity#JOINED]
/// @param last the step at which its way begins
record SweepLines(Program program, int e, int last) {
    private static final int TERMS_A_LINE = 2;
    private static final int LAST = 1;

    /// The way back of a program. Its equations are those of a sequence of two steps, whose last has an error and whose
    /// first is kept: there each term is that stands in the program.
    static SweepLines of(Program program) {
        Scenario scenario = program.scenario();
        Label label = scenario.sequence().targets().get(scenario.sequence().errors().getFirst());
        Scenario two = new Scenario(scenario.title(), scenario.vocabulary(), scenario.inputVocabulary(),
                new Sequence(Collections.nCopies(2, new Input.None()), List.of(Label.NONE, label)), scenario.network(),
                scenario.start(), scenario.parameters(),
                program.isJoined() ? scenario.focus() : new Focus.One(LAST), OptionalInt.empty(),
                scenario.learningRate(), scenario.clip());
        return new SweepLines(program.with(new Equations(two)), program.isJoined() ? Quantity.JOINED : LAST, LAST);
    }

    List<ListingLine> lines() {
        return switch (program.scenario().focus()) {
            case Focus.One(int error) -> {
                List<ListingLine> made = new ArrayList<>(List.of(ListingLine.of("e = " + error)));
                made.addAll(separate());
                yield made;
            }
            case Focus.All() -> {
                List<ListingLine> made = new ArrayList<>(List.of(ListingLine
                        .of("for e in " + (program.hasGaps() ? "reversed(E)" : "reversed(range(T))") + ":")
                        .counting(Loop.E).telling(Operation.TOTAL, Turn.EVERY)));
                separate().forEach(line -> made.add(line.indented()));
                if (program.isMean()) {
                    made.addAll(shares());
                }
                yield made;
            }
            case Focus.Joined() -> joined();
        };
    }

    private List<ListingLine> separate() {
        List<ListingLine> made = new ArrayList<>();
        EquationPrinter atError = program.formula(Loop.E, last);
        made.add(outputDelta(atError));
        program.outputWeights().forEach(weight -> made.add(part(atError, weight)));
        if (arrives().isEmpty()) {
            deltas(atError, last, Turn.FIRST).forEach(made::add);
        } else {
            arrives().forEach(variable -> made.add(beginning(variable, atError)));
        }
        String end = program.scenario().truncation().isEmpty() ? "-1" : program.start() + "-1";
        made.add(ListingLine.of("for k in range(e, " + end + ", -1):").counting(Loop.K)
                .telling(Operation.SUM, Turn.EVERY));
        turn().forEach(line -> made.add(line.indented()));
        return made;
    }

    private List<ListingLine> joined() {
        List<ListingLine> made = new ArrayList<>();
        arrives().forEach(variable -> made.add(zeros(variable)));
        made.add(ListingLine.of("for k in reversed(range(T)):").counting(Loop.K)
                .telling(Operation.SUM, Turn.EVERY));
        EquationPrinter formula = program.formula(Loop.K, last);
        List<ListingLine> output = new ArrayList<>(List.of(outputDelta(formula)));
        program.outputWeights().forEach(weight -> output.add(part(formula, weight)));
        output.add(entering(formula));
        if (program.hasGaps()) {
            Code y = program.names().value(Variable.TARGET, formula.index(last));
            made.add(ListingLine.of(Code.of("if ").plus(y).plus(" is not None:"))
                    .telling(Operation.OUTPUT_DELTA, Turn.EVERY).telling(Operation.OUTPUT_WEIGHTS, Turn.EVERY)
                    .indented());
        }
        output.forEach(line -> made.add(program.hasGaps() ? line.indented().indented() : line.indented()));
        turn().forEach(line -> made.add(line.indented()));
        return made;
    }

    /// What one turn of the loop back through time does: parts, and what goes to the step before.
    private List<ListingLine> turn() {
        List<ListingLine> made = new ArrayList<>();
        EquationPrinter formula = program.formula(Loop.K, last);
        arrives().stream().filter(it -> it.equals(Variable.CELL)).forEach(it -> made.add(gathering(it, formula)));
        if (!arrives().isEmpty()) {
            made.addAll(deltas(formula, last, Turn.EVERY));
        }
        program.recurrentWeights().forEach(weight -> made.add(part(formula, weight)));
        if (arrives().isEmpty()) {
            deltas(formula, last - 1, Turn.LATER).forEach(line -> made.add(line.ahead()));
        } else {
            arrives().forEach(variable -> made.addAll(carrying(variable, formula)));
        }
        return made;
    }

    /// The variables of the state whose adjoint has a name: where several ways meet in it.
    private List<Variable> arrives() {
        List<Variable> told = program.agenda().adjoints(Operation.ARRIVE);
        return program.carried().stream().filter(told::contains).toList();
    }

    private ListingLine outputDelta(EquationPrinter formula) {
        return set(Variable.LOGITS, formula, last, Turn.EVERY);
    }

    /// ∂E_e/∂variable of a step, by its equation.
    private ListingLine set(Variable variable, EquationPrinter formula, int k, Turn turn) {
        return adjoint(variable, formula.index(k), " = ",
                formula.of(new Quantity.Adjoint(variable, e, k)), turn);
    }

    private ListingLine adjoint(Variable variable, Index at, String sign, Code right, Turn turn) {
        Naming named = new Naming.Adjoint(variable, at);
        return ListingLine.of(Code.of(name(variable), named).set().plus(sign).plus(right)).computing(named)
                .telling(program.agenda().tellingAdjoint(variable).orElseThrow(), turn);
    }

    private String name(Variable variable) {
        return program.names().adjoint(variable);
    }

    private ListingLine part(EquationPrinter formula, Weight weight) {
        Naming part = new Naming.Part(weight, formula.index(last));
        Code right = formula.of(new Quantity.Part(e, last, weight));
        ListingLine line = ListingLine.of(Code.of(program.names().gradient(weight), new Naming.Sum(weight)).set()
                .plus(" += ").plus(weight.isBias() ? right : right.named(part)))
                .computing(part).computing(new Naming.Sum(weight));
        ListingLine told = weight.isRecurrent()
                ? line.telling(Operation.PART, weight).telling(Operation.SUM, weight)
                : line.telling(Operation.OUTPUT_WEIGHTS, weight);
        boolean isJoinedOutput = program.isJoined() && !weight.isRecurrent();
        return isJoinedOutput
                ? told.telling(Operation.SUM, weight)
                : told.telling(Operation.TOTAL, weight);
    }

    /// What comes to the state from its own output; to a cell nothing does.
    private ListingLine beginning(Variable variable, EquationPrinter atError) {
        return variable.equals(Variable.STATE) ? set(variable, atError, last, Turn.FIRST) : zeros(variable);
    }

    private ListingLine zeros(Variable variable) {
        return ListingLine.of(name(variable) + " = np.zeros(H)");
    }

    /// What the error of a step adds to what came from the step after.
    private ListingLine entering(EquationPrinter formula) {
        return adjoint(Variable.STATE, formula.index(last), " += ",
                formula.print(new Expression.Sum(terms(Variable.STATE, last,
                        it -> isOf(it, Variable.LOGITS, last)))),
                new Turn.Among(program.scenario().sequence().errors()));
    }

    /// What a step adds to what came from the step after.
    private ListingLine gathering(Variable variable, EquationPrinter formula) {
        return adjoint(variable, formula.index(last), " += ",
                formula.print(new Expression.Sum(terms(variable, last, _ -> true))), Turn.EVERY);
    }

    /// What goes to the step before, a few terms a line; what is read before it is overwritten comes first.
    private List<ListingLine> carrying(Variable variable, EquationPrinter formula) {
        EquationPrinter printed = program.formula(Loop.K, last, known(last));
        List<Expression> terms = new ArrayList<>(terms(variable, last - 1, it -> isOfStep(it, last)));
        terms.sort((a, b) -> Boolean.compare(isOf(b, variable, last), isOf(a, variable, last)));
        List<ListingLine> made = new ArrayList<>();
        Turn turn = program.isJoined()
                ? new Turn.Among(IntStream.range(0, program.scenario().sequence().errors().getLast()).boxed().toList())
                : Turn.LATER;
        for (int from = 0; from < terms.size(); from += TERMS_A_LINE) {
            int to = Math.min(from + TERMS_A_LINE, terms.size());
            Code right = printed.print(new Expression.Sum(terms.subList(from, to)));
            Index at = formula.index(last - 1);
            Naming named = new Naming.Arriving(variable, at);
            Code target = to == terms.size() ? Code.of(name(variable), named).set() : Code.of(name(variable));
            ListingLine line = ListingLine.of(target.plus(from == 0 ? " = " : " += ").plus(right));
            made.add((to == terms.size() ? line.computing(named) : line).telling(Operation.ARRIVE, turn).ahead());
        }
        return made;
    }

    /// The terms of an adjoint at a step of which something holds.
    private List<Expression> terms(Variable variable, int k, Predicate<Expression> which) {
        Expression all = program.equations().of(new Quantity.Adjoint(variable, e, k));
        List<Expression> terms = all instanceof Expression.Sum(List<Expression> several) ? several : List.of(all);
        return terms.stream().filter(which).toList();
    }

    private static boolean isOf(Expression term, Variable variable, int k) {
        return term.operands().anyMatch(it -> it instanceof Quantity.Adjoint(Variable of, int _, int at)
                && of.equals(variable) && at == k);
    }

    private static boolean isOfStep(Expression term, int k) {
        return term.operands().anyMatch(it -> it instanceof Quantity.Adjoint(Variable _, int _, int at) && at == k);
    }

    /// δ of a step, in an order in which each has what it is made of.
    private List<ListingLine> deltas(EquationPrinter formula, int k, Turn turn) {
        Map<Expression, Quantity> known = known(k);
        EquationPrinter printed = program.formula(formula.loop(), formula.base(), known);
        List<Variable> left = new ArrayList<>(program.agenda().adjoints(Operation.DELTA));
        List<ListingLine> made = new ArrayList<>();
        while (!left.isEmpty()) {
            Variable next = left.stream().filter(it -> left.stream().noneMatch(other -> uses(it, other, k, known)))
                    .findFirst().orElseThrow();
            left.remove(next);
            // where it is known by its own right-hand side, that is what it is set to
            EquationPrinter own = known.containsValue(new Quantity.Adjoint(next, e, k)) ? formula : printed;
            made.add(set(next, own, k, turn));
        }
        return made;
    }

    /// Whether the equation of one adjoint has another of the same step in it.
    private boolean uses(Variable one, Variable other, int k, Map<Expression, Quantity> known) {
        Expression equation = program.equations().of(new Quantity.Adjoint(one, e, k));
        return !one.equals(other) && (isOf(equation, other, k) || known.entrySet().stream()
                .anyMatch(it -> it.getValue().equals(new Quantity.Adjoint(other, e, k))
                        && contains(equation, it.getKey())));
    }

    private static boolean contains(Expression whole, Expression part) {
        return whole.equals(part) || switch (whole) {
            case Expression.Sum(List<Expression> terms) -> terms.stream().anyMatch(term -> contains(term, part));
            case Expression.Hadamard(Expression left, Expression right) ->
                contains(left, part) || contains(right, part);
            case Expression.Negative(Expression of) -> contains(of, part);
            default -> false;
        };
    }

    /// Adjoints that the lesson tells and the equations write out: m of a GRU that resets before.
    private Map<Expression, Quantity> known(int k) {
        Map<Expression, Quantity> made = new HashMap<>();
        program.agenda().adjoints(Operation.DELTA).stream().filter(it -> it.equals(Variable.MEMORY)).forEach(it -> {
            Quantity adjoint = new Quantity.Adjoint(it, e, k);
            made.put(program.equations().of(adjoint), adjoint);
        });
        return made;
    }

    /// Of the mean of the errors each gradient is the share.
    private List<ListingLine> shares() {
        return program.scenario().parameters().present().stream().map(weight -> {
            Naming told = new Naming.Told(weight);
            return ListingLine.of(Code.of(program.names().gradient(weight), told).set().plus(" /= len(E)"))
                    .computing(told).telling(Operation.TOTAL, weight);
        }).toList();
    }
}
