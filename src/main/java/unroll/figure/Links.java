package unroll.figure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.rnn.WeightUse;
import unroll.rnn.Axis;
import unroll.trace.Operand;
import unroll.trace.Patch;
import unroll.trace.Quantity;

/// From one thing pointed at to everything that shows the same fact: its term, its box, its arrow, its row of the
/// ledger, its line of code; and to what it is made of. All of it follows from the trace's equations.
///
/// @param moment the place in the lesson: only what is known by now is lit
/// @param lines the lines of the listing that compute a quantity, counted from 0
public record Links(Moment moment, Function<Quantity, List<Integer>> lines) {

    /// Everything lit by something pointed at.
    public Lights of(Subject subject) {
        return fact(subject).at(subject);
    }

    private Lights fact(Subject subject) {
        return switch (subject) {
            case Subject.Cell(Quantity quantity, int row, int column) -> lit(quantity, Patch.of(row, column));
            case Subject.Whole(Quantity quantity) -> lit(quantity, Patch.ALL);
            case Subject.Map(Quantity quantity, Subject.Turn _) -> lit(quantity, Patch.ALL);
            case Subject.Norm(Quantity quantity) -> lit(quantity, Patch.ALL);
            case Subject.Arrow(List<Quantity> tells, Optional<Weight> weight) -> use(tells, weight);
            case Subject.Line(int index, Optional<Quantity> now) ->
                now.map(quantity -> lit(quantity, Patch.ALL)).map(lights -> withLine(lights, index))
                        .orElseGet(() -> new Lights(Map.of(), Map.of(), Set.of(), Set.of(index), Optional.empty()));
            case Subject.Stop(int _, Optional<Quantity> shows) ->
                shows.map(quantity -> lit(quantity, Patch.ALL)).orElse(Lights.NONE);
            case Subject.Check(Weight weight) -> moment.complete()
                    .map(_ -> lit(moment.trace().told(weight), Patch.ALL)).orElse(Lights.NONE);
            case Subject.Change(Subject.Numeric of) -> fact(of);
            case Subject.Amount _,Subject.About _,Subject.Cut _,Subject.Answer _,Subject.Crumb _,Subject.Overview _ ->
                Lights.NONE;
        };
    }

    /// Everything lit by something that is being explained: where it comes from, too, and where a weight goes.
    public Lights ofExplained(Subject subject) {
        Lights lights = fact(subject);
        if (subject instanceof Subject.Cell(Quantity.Shared shared, int row, int column)) {
            return entered(lights, shared.weight(), row, column);
        }
        return new Lights(lights.lit(), lights.operands(), origins(lights), lights.lines(),
                Optional.empty());
    }

    /// A fact: the quantity and its other names, what it is made of, the lines that compute it.
    private Lights lit(Quantity quantity, Patch patch) {
        if (!moment.knows(quantity)) {
            return Lights.NONE;
        }
        Map<Quantity, Patch> lit = new LinkedHashMap<>();
        Set<Integer> found = new LinkedHashSet<>();
        sameAs(quantity).filter(moment::knows).forEach(name -> {
            lit.put(name, inShape(name, patch));
            found.addAll(lines.apply(name));
        });
        return new Lights(lit, operands(lit), Set.of(), found, Optional.empty());
    }

    /// A use of a weight: what its arrow carries and what it adds to the gradient.
    private Lights use(List<Quantity> tells, Optional<Weight> weight) {
        Map<Quantity, Patch> lit = new LinkedHashMap<>();
        Set<Integer> found = new LinkedHashSet<>();
        tells.stream().flatMap(this::sameAs).filter(moment::knows).forEach(quantity -> {
            lit.put(quantity, Patch.ALL);
            found.addAll(lines.apply(quantity));
        });
        Map<Quantity, Patch> operands = operands(lit);
        weight.map(Quantity.Shared::new).ifPresent(shared -> operands.putIfAbsent(shared, Patch.ALL));
        return new Lights(lit, lit.isEmpty() ? Map.of() : operands, Set.of(), found, Optional.empty());
    }

    private static Lights withLine(Lights lights, int index) {
        Set<Integer> lines = new HashSet<>(lights.lines());
        lines.add(index);
        return new Lights(lights.lit(), lights.operands(), lights.origins(), lines, lights.at());
    }

    /// A sum that is complete is the gradient; where there is one part, it is that part.
    private Stream<Quantity> sameAs(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Gradient(int e, Weight weight) -> gradient(e, weight);
            case Quantity.RunningSum(int e, int k, Weight weight) when e == Quantity.JOINED && k == last(e, weight) ->
                joined(weight);
            case Quantity.TotalGradient(Weight weight) when moment.error() == Quantity.JOINED -> joined(weight);
            case Quantity.RunningSum(int e, int k, Weight weight) when e != Quantity.JOINED && k == last(e, weight) ->
                gradient(e, weight);
            case Quantity.Part(int e, int _, Weight weight) when e != Quantity.JOINED && !weight.isRecurrent() ->
                gradient(e, weight);
            case Quantity.Shared _,Quantity.LearningRate _,Quantity.Value _,Quantity.TotalLoss _,Quantity.Slope _,Quantity.StateJacobian _,Quantity.Adjoint _,Quantity.Part _,Quantity.RunningSum _,Quantity.TotalGradient _,Quantity.Learned _,Quantity.LearnedLoss _,Quantity.LearnedTotalLoss _,Quantity.ClipLength _,Quantity.GradientSize _,Quantity.GradientNorm _,Quantity.ClipFactor _ ->
                Stream.of(quantity);
        };
    }

    private Stream<Quantity> gradient(int e, Weight weight) {
        Quantity gradient = new Quantity.Gradient(e, weight);
        Quantity sum = new Quantity.RunningSum(e, last(e, weight), weight);
        return weight.isRecurrent()
                ? Stream.of(gradient, sum)
                : Stream.of(gradient, sum, new Quantity.Part(e, e, weight));
    }

    /// The sum of all parts of the joined sweep is ∂E/∂weight.
    private Stream<Quantity> joined(Weight weight) {
        return Stream.of(new Quantity.TotalGradient(weight),
                new Quantity.RunningSum(Quantity.JOINED, last(Quantity.JOINED, weight), weight));
    }

    private int last(int e, Weight weight) {
        if (e == Quantity.JOINED) {
            return weight.isRecurrent() ? 0 : scenario().sequence().errors().getFirst();
        }
        return weight.isRecurrent() ? scenario().lastStepBack(e) : e;
    }

    private Map<Quantity, Patch> operands(Map<Quantity, Patch> lit) {
        Map<Quantity, Patch> found = new LinkedHashMap<>();
        lit.forEach((quantity, patch) -> {
            operands(quantity, patch, found);
            slope(quantity).filter(moment::knows)
                    .ifPresent(slope -> found.put(slope, inShape(slope, new Patch(patch.row(), OptionalInt.empty()))));
        });
        lit.keySet().forEach(found::remove);
        return found;
    }

    /// The factor f′(a_k), which equations write out and formulas show as one term.
    private static Optional<Quantity> slope(Quantity quantity) {
        return quantity instanceof Quantity.Adjoint(Variable variable, int _, int k)
                && (variable.kind() == Variable.Kind.PRE_ACTIVATION || variable.kind() == Variable.Kind.CELL)
                        ? Optional.of(new Quantity.Slope(variable, k))
                        : quantity instanceof Quantity.StateJacobian(int k)
                                ? Optional.of(Quantity.slope(k))
                                : Optional.empty();
    }

    /// What a quantity is computed from; what has no place of its own on the screen hands on to what it is made of.
    private void operands(Quantity quantity, Patch patch, Map<Quantity, Patch> found) {
        Operand.of(moment.trace().equation(quantity), patch).filter(operand -> moment.knows(operand.quantity()))
                .forEach(operand -> {
                    found.merge(operand.quantity(), inShape(operand.quantity(), operand.patch()), Patch::with);
                    if (handsOn(operand.quantity())) {
                        operands(operand.quantity(), operand.patch(), found);
                    }
                });
    }

    private static boolean handsOn(Quantity quantity) {
        return quantity instanceof Quantity.Slope || quantity instanceof Quantity.Value(Variable variable, int _)
                && switch (variable.kind()) {
                    case INPUT_TERM, RECURRENT_TERM, PRE_ACTIVATION, LOGITS, SQUASHED_CELL -> true;
                    case INPUT, TARGET, GATE, CELL, MEMORY, STATE, PREDICTION, LOSS -> false;
                };
    }

    /// Everything that the operands of what is lit come from, as far as the pictures show it.
    private Set<Quantity> origins(Lights lights) {
        Set<Quantity> found = new HashSet<>();
        Deque<Quantity> open = new ArrayDeque<>();
        lights.operands().keySet().stream().filter(this::isFollowed).forEach(open::add);
        while (!open.isEmpty()) {
            moment.trace().equation(open.remove()).operands().forEach(operand -> {
                if (isFollowed(operand) && moment.knows(operand) && found.add(operand)) {
                    open.add(operand);
                }
            });
        }
        found.removeAll(lights.lit().keySet());
        found.removeAll(lights.operands().keySet());
        return found;
    }

    /// Weights are what everything comes from; of the ways back, the pictures show that of one error: following all of
    /// them would take time with the square of T.
    private boolean isFollowed(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Shared _ -> false;
            case Quantity.Adjoint(Variable _, int e, int _) -> e == moment.error();
            case Quantity.Part(int e, int _, Weight _) -> e == moment.error();
            case Quantity.RunningSum(int e, int _, Weight _) -> e == moment.error();
            case Quantity.Gradient(int e, Weight _) -> e == moment.error();
            case Quantity.LearningRate _,Quantity.Value _,Quantity.TotalLoss _,Quantity.Slope _,Quantity.StateJacobian _,Quantity.TotalGradient _,Quantity.Learned _,Quantity.LearnedLoss _,Quantity.LearnedTotalLoss _,Quantity.ClipLength _,Quantity.GradientSize _,Quantity.GradientNorm _,Quantity.ClipFactor _ ->
                true;
        };
    }

    /// A weight and all that it enters, at every step that is known by now.
    private Lights entered(Lights lights, Weight weight, int row, int column) {
        Map<Quantity, Patch> into = new LinkedHashMap<>(lights.operands());
        for (int t = 0; t < scenario().steps(); t++) {
            if (weight.role() == Weight.Role.INPUT && moment.trace().value(Quantity.input(t)).get(column) == 0) {
                continue;
            }
            Quantity term = new Quantity.Value(Variable.inputTerm(weight.gate()), t);
            if (weight.role() == Weight.Role.INPUT && moment.knows(term)) {
                into.put(term, inShape(term, Patch.of(row, 0)));
            }
            Quantity drawn = new Quantity.Value(drawn(weight), t);
            if (moment.knows(drawn)) {
                into.put(drawn, inShape(drawn, Patch.of(row, 0)));
            }
            int e = moment.error();
            Quantity part = new Quantity.Part(e, t, weight);
            if (moment.knows(part)) {
                into.put(part, inShape(part, Patch.of(row, column)));
            }
        }
        return new Lights(lights.lit(), into, Set.of(), lights.lines(), Optional.empty());
    }

    /// What is drawn of what a weight enters: the state, of cells with gates the gate, or ŷ.
    private Variable drawn(Weight weight) {
        if (!weight.isRecurrent()) {
            return Variable.PREDICTION;
        }
        Variable sum = WeightUse.of(scenario().network().cell(), weight).sum();
        return sum.gate().isEmpty()
                ? Variable.STATE
                : sum.kind() == Variable.Kind.PRE_ACTIVATION ? Variable.gate(sum.gate()) : sum;
    }

    private Patch inShape(Quantity quantity, Patch patch) {
        if (patch.isAll() || quantity.rows() == Axis.ONE) {
            return Patch.ALL;
        }
        return patch.in(size(quantity.rows()), size(quantity.columns()));
    }

    private int size(Axis axis) {
        return axis.count(scenario().parameters());
    }

    private Scenario scenario() {
        return moment.trace().scenario();
    }
}
