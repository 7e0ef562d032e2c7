package unroll.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unroll.rnn.Cell;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.oracle.Weights;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.trace.Quantity;
import unroll.trace.Trace;

final class RevelationTest {

    @Test
    void whatAStepComputesIsRevealedByThatStep() {
        scripts().forEach(script -> script.steps().forEach(step -> script.computes(step).forEach(
                quantity -> assertEquals(OptionalInt.of(step.number()), script.revealed(quantity),
                        quantity::toString))));
    }

    @Test
    void everyQuantityThatIsRevealedIsComputedByOneStep() {
        scripts().forEach(script -> {
            Map<Quantity, Integer> computed = new HashMap<>();
            script.steps().forEach(step -> script.computes(step)
                    .forEach(
                            quantity -> assertEquals(null, computed.put(quantity, step.number()), quantity::toString)));
            everyQuantity(script.shape()).forEach(quantity -> {
                OptionalInt number = script.revealed(quantity);
                if (number.isPresent() && number.getAsInt() > 0) {
                    assertEquals(number.getAsInt(), computed.get(quantity), quantity::toString);
                } else {
                    assertFalse(computed.containsKey(quantity), quantity::toString);
                }
            });
        });
    }

    @Test
    void everyQuantityThatIsRevealedHasAValueAndOperandsRevealedBeforeIt() {
        Stream.concat(Shapes.random(100), Shapes.various(240)).forEach(scenario -> {
            Script script = Script.of(Shape.of(scenario));
            Trace trace = Trace.of(scenario);
            everyQuantity(script.shape()).forEach(quantity -> script.revealed(quantity).ifPresent(
                    number -> trace.entry(quantity).operands().forEach(operand -> assertTrue(
                            script.isKnown(operand, number), () -> quantity + " needs " + operand))));
        });
    }

    @Test
    void nothingIsKnownBeforeItsStep() {
        Script script = Script.of(Shape.of(Shapes.cat()));
        Quantity delta = Quantity.delta(3, 1);
        assertFalse(script.isKnown(delta, 26));
        assertTrue(script.isKnown(delta, 27));
        assertTrue(script.isKnown(delta, 32));
        assertTrue(script.isKnown(Quantity.state(-1), 0));
    }

    @Test
    void whatIsNeverToldIsNeverRevealed() {
        Scenario cat = Shapes.cat();
        Script one = Script.of(Shape.of(cat));
        assertEquals(OptionalInt.empty(), one.revealed(Quantity.delta(2, 1)));
        assertEquals(OptionalInt.empty(), one.revealed(new Quantity.Part(3, 2, Weight.V)));
        assertEquals(OptionalInt.empty(), one.revealed(new Quantity.TotalGradient(Weight.W)));
        assertEquals(OptionalInt.empty(), one.revealed(new Quantity.Shared(Weight.STATE_BIAS)));
        Script cut = Script.of(Shape.of(cat.withTruncation(OptionalInt.of(1))));
        assertEquals(OptionalInt.empty(), cut.revealed(new Quantity.Part(3, 1, Weight.W)));
        assertEquals(OptionalInt.empty(), cut.revealed(new Quantity.StateJacobian(2)));
        assertEquals(cut.revealed(Quantity.delta(3, 2)), cut.revealed(new Quantity.StateJacobian(3)));
    }

    @Test
    void aPartNamesWThenUThenB() {
        Script script = Script.of(Shape.of(Shapes.withBiases(Shapes.cat())));
        assertEquals(
                List.of(new Quantity.Part(3, 2, Weight.W), new Quantity.Part(3, 2, Weight.U),
                        new Quantity.Part(3, 2, Weight.STATE_BIAS), new Quantity.RunningSum(3, 2, Weight.W),
                        new Quantity.RunningSum(3, 2, Weight.U), new Quantity.RunningSum(3, 2, Weight.STATE_BIAS)),
                script.computes(script.step(26).orElseThrow()));
    }

    @Test
    void everyKindOfQuantityIsLookedAt() {
        assertEquals(Set.of(Quantity.class.getPermittedSubclasses()),
                everyQuantity(Shape.of(Shapes.cat())).stream().map(Object::getClass).collect(Collectors.toSet()));
    }

    @Test
    void whatTheClipNeedsIsRevealedWhereTheNetworkLearnsAndOnlyWhereOneIsSet() {
        Scenario cat = Shapes.withBiases(Shapes.cat());
        Script without = Script.of(Shape.of(cat));
        Script with = Script.of(Shape.of(cat.withClip(OptionalDouble.of(1))));
        List<Quantity> computed = new ArrayList<>(List.of(new Quantity.GradientNorm(), new Quantity.ClipFactor()));
        for (Weight weight : Weights.ALL) {
            computed.add(new Quantity.GradientSize(weight));
        }
        for (Quantity quantity : computed) {
            assertEquals(OptionalInt.empty(), without.revealed(quantity), quantity::toString);
            assertEquals(OptionalInt.of(with.size()), with.revealed(quantity), quantity::toString);
        }
        assertEquals(OptionalInt.of(0), with.revealed(new Quantity.ClipLength()));
        assertEquals(OptionalInt.empty(), without.revealed(new Quantity.ClipLength()));
    }

    @Test
    void slopesBelongToTheFirstErrorThatUsesThem() {
        Script all = Script.of(Shape.of(Shapes.cat().with(new Focus.All())));
        assertEquals(all.revealed(Quantity.delta(3, 1)), all.revealed(Quantity.slope(1)));
        assertEquals(all.revealed(Quantity.delta(3, 1)), all.revealed(new Quantity.StateJacobian(2)));
        Script cut = Script.of(Shape.of(Shapes.cat().with(new Focus.All()).withTruncation(OptionalInt.of(0))));
        assertEquals(cut.revealed(Quantity.delta(1, 1)), cut.revealed(Quantity.slope(1)));
    }

    private static Stream<Script> scripts() {
        return Stream.of(Stream.of(Shapes.cat()), Shapes.random(200), Shapes.various(240)).flatMap(it -> it)
                .map((Scenario s) -> Script.of(Shape.of(s)));
    }

    /// What the way back gives a name: not those that stand written out in others.
    private static final Set<Variable.Kind> NAMED = Set.of(Variable.Kind.INPUT, Variable.Kind.STATE, Variable.Kind.CELL,
            Variable.Kind.MEMORY, Variable.Kind.PRE_ACTIVATION, Variable.Kind.LOGITS);

    @Test
    void everythingThatATraceOfAnyNetworkHasIsTold() {
        Shapes.various(240).filter(it -> !it.network().isPlain() || it.focus() instanceof Focus.Joined)
                .forEach(scenario -> {
                    Script script = Script.of(Shape.of(scenario));
                    Trace trace = Trace.of(scenario);
                    for (Quantity quantity : everyQuantity(script.shape())) {
                        assertEquals(trace.has(quantity) && isToTell(scenario, quantity),
                                script.revealed(quantity).isPresent(), () -> quantity + " of " + scenario);
                    }
                });
    }

    private static boolean isToTell(Scenario scenario, Quantity quantity) {
        boolean gated = scenario.network().cell().isGated();
        return switch (quantity) {
            case Quantity.Adjoint(Variable variable, int e, int k) -> isTraced(scenario, e)
                    && NAMED.contains(variable.kind()) && isIn(scenario, variable)
                    && (variable.kind() != Variable.Kind.STATE || gated || e == Quantity.JOINED || k == -1);
            case Quantity.Part(int e, int _, Weight _) -> isTraced(scenario, e);
            case Quantity.RunningSum(int e, int _, Weight _) -> isTraced(scenario, e);
            case Quantity.Gradient(int e, Weight _) -> isTraced(scenario, e);
            case Quantity.TotalGradient _ -> !(scenario.focus() instanceof Focus.One);
            case Quantity.Slope(Variable variable, int k) -> (variable.kind() == Variable.Kind.PRE_ACTIVATION
                    || variable.kind() == Variable.Kind.CELL && gated) && isPassed(scenario, k);
            case Quantity.StateJacobian(int k) -> k > 0 && isPassedTogether(scenario, k);
            case Quantity.GradientSize _,Quantity.GradientNorm _ -> scenario.clip().isPresent();
            case Quantity.Value _,Quantity.Shared _,Quantity.Learned _,Quantity.LearningRate _,Quantity.TotalLoss _,Quantity.ClipLength _,Quantity.ClipFactor _,Quantity.LearnedLoss _,Quantity.LearnedTotalLoss _ ->
                true;
        };
    }

    private static boolean isIn(Scenario scenario, Variable variable) {
        return variable.equals(Variable.INPUT)
                || scenario.definitions().stream().anyMatch(it -> it.variable().equals(variable));
    }

    private static boolean isTraced(Scenario scenario, int e) {
        return scenario.focus() instanceof Focus.Joined
                ? e == Quantity.JOINED
                : scenario.tracedErrors().contains(e);
    }

    /// Whether a way back that the lesson tells leads through a step.
    private static boolean isPassed(Scenario scenario, int k) {
        return scenario.focus() instanceof Focus.Joined
                ? k >= 0 && k <= scenario.sequence().errors().getLast()
                : k >= 0 && scenario.tracedErrors().stream().anyMatch(e -> k <= e && k >= scenario.lastStepBack(e));
    }

    /// Whether one way leads through a step and the one before it.
    private static boolean isPassedTogether(Scenario scenario, int k) {
        return scenario.focus() instanceof Focus.Joined
                ? k <= scenario.sequence().errors().getLast()
                : scenario.tracedErrors().stream().anyMatch(e -> k <= e && k - 1 >= scenario.lastStepBack(e));
    }

    @Test
    void aStepOfAnLstmTellsWhatBelongsToIt() {
        Script script = Script.of(Shape.of(Shapes.withCell(Shapes.cat(), Cell.LSTM)));
        assertEquals(List.of("i", "f", "g", "o"), told(script, 1, Operation.GATES));
        assertEquals(List.of("c"), told(script, 1, Operation.CELL));
        assertEquals(List.of("s", "tanh c"), told(script, 1, Operation.STATE));
        assertEquals(List.of("a_i", "a_f", "a_g", "a_o", "Ws_i", "Ws_f", "Ws_g", "Ws_o"),
                told(script, 1, Operation.RECUR));
    }

    @Test
    void theCandidateOfAGruWaitsForR() {
        Script after = Script.of(Shape.of(Shapes.withCell(Shapes.cat(), Cell.GRU)));
        assertEquals(List.of("a_r", "a_u", "Ws_r", "Ws_u", "Ws_n"), told(after, 1, Operation.RECUR));
        assertEquals(List.of("r", "u"), told(after, 1, Operation.GATES));
        assertEquals(List.of("n", "a_n", "m"), told(after, 1, Operation.CANDIDATE));
        Script before = Script.of(Shape.of(Shapes.withCell(Shapes.cat(), Cell.GRU_RESET_BEFORE)));
        assertEquals(List.of("a_r", "a_u", "Ws_r", "Ws_u"), told(before, 1, Operation.RECUR));
        assertEquals(List.of("n", "a_n", "m", "Ws_n"), told(before, 1, Operation.CANDIDATE));
    }

    private static List<String> told(Script script, int t, Operation operation) {
        int number = script.find(new Spot(Optional.of(operation), OptionalInt.of(t), OptionalInt.empty()))
                .orElseThrow();
        return script.computes(script.step(number).orElseThrow()).stream()
                .map(it -> ((Quantity.Value) it).variable().id()).toList();
    }

    /// All names that there are, with times from before the first step to after the last; of weights and variables those of
    /// the plain network and those of the shape's.
    private static List<Quantity> everyQuantity(Shape shape) {
        int steps = shape.steps();
        Set<Weight> weights = new LinkedHashSet<>(Weights.ALL);
        weights.addAll(shape.network().cell().weights());
        Set<Variable> variables = new LinkedHashSet<>(List.of(Variable.INPUT, Variable.TARGET, Variable.CELL,
                Variable.MEMORY, Variable.gate("i"), Variable.PRE_ACTIVATION));
        shape.definitions().forEach(it -> variables.add(it.variable()));
        List<Quantity> all = new ArrayList<>(
                List.of(new Quantity.LearningRate(), new Quantity.TotalLoss(), new Quantity.LearnedTotalLoss(),
                        new Quantity.ClipLength(), new Quantity.GradientNorm(), new Quantity.ClipFactor()));
        for (Weight weight : weights) {
            all.addAll(List.of(new Quantity.Shared(weight), new Quantity.TotalGradient(weight),
                    new Quantity.Learned(weight), new Quantity.GradientSize(weight)));
        }
        for (int t = -2; t <= steps + 1; t++) {
            all.addAll(List.of(new Quantity.StateJacobian(t), new Quantity.LearnedLoss(t)));
            for (Variable variable : variables) {
                all.add(new Quantity.Value(variable, t));
                all.add(new Quantity.Slope(variable, t));
            }
            for (Weight weight : weights) {
                all.add(new Quantity.Gradient(t, weight));
            }
            for (int k = -2; k <= steps + 1; k++) {
                for (Weight weight : weights) {
                    all.add(new Quantity.Part(t, k, weight));
                    all.add(new Quantity.RunningSum(t, k, weight));
                }
                for (Variable variable : variables) {
                    all.add(new Quantity.Adjoint(variable, t, k));
                }
            }
        }
        return List.copyOf(all);
    }
}
