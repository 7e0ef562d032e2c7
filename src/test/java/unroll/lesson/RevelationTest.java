package unroll.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.oracle.Weights;
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
            everyQuantity(script.shape().steps()).forEach(quantity -> {
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
        Shapes.random(100).forEach(scenario -> {
            Script script = Script.of(Shape.of(scenario));
            Trace trace = Trace.of(scenario);
            everyQuantity(scenario.steps()).forEach(quantity -> script.revealed(quantity).ifPresent(
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
                everyQuantity(2).stream().map(Object::getClass).collect(Collectors.toSet()));
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
        return Stream.concat(Stream.of(Shapes.cat()), Shapes.random(200)).map((Scenario s) -> Script.of(Shape.of(s)));
    }

    /// All names that there are, with times from before the first step to after the last.
    private static List<Quantity> everyQuantity(int steps) {
        List<Quantity> all = new ArrayList<>(
                List.of(new Quantity.LearningRate(), new Quantity.TotalLoss(), new Quantity.LearnedTotalLoss(),
                        new Quantity.ClipLength(), new Quantity.GradientNorm(), new Quantity.ClipFactor()));
        for (Weight weight : Weights.ALL) {
            all.addAll(List.of(new Quantity.Shared(weight), new Quantity.TotalGradient(weight),
                    new Quantity.Learned(weight), new Quantity.GradientSize(weight)));
        }
        for (int t = -2; t <= steps + 1; t++) {
            all.addAll(List.of(Quantity.input(t), Quantity.target(t), Quantity.inputTerm(t),
                    Quantity.recurrentTerm(t), Quantity.preActivation(t), Quantity.state(t),
                    Quantity.logits(t), Quantity.prediction(t), Quantity.loss(t), Quantity.slope(t),
                    new Quantity.StateJacobian(t), Quantity.outputDelta(t), new Quantity.LearnedLoss(t)));
            for (Weight weight : Weights.ALL) {
                all.add(new Quantity.Gradient(t, weight));
                for (int k = -2; k <= steps + 1; k++) {
                    all.add(new Quantity.Part(t, k, weight));
                    all.add(new Quantity.RunningSum(t, k, weight));
                }
            }
            for (int k = -2; k <= steps + 1; k++) {
                all.add(Quantity.delta(t, k));
            }
        }
        return List.copyOf(all);
    }
}
