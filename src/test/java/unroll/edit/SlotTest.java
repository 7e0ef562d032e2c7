package unroll.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unroll.oracle.Json;
import unroll.rnn.Input;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.trace.Quantity;

final class SlotTest {
    private static final Scenario WORDS = Json.theCat();

    private static Scenario vectors() {
        Input vector = new Input.Vector(WORDS.sequence().inputs().getFirst().vector(4));
        return switch (new StepEdit.SetInput(1, vector).apply(WORDS)) {
            case Outcome.Changed(Scenario after) -> after;
            case Outcome.Refused refused -> throw new AssertionError(refused);
        };
    }

    static Stream<Quantity> quantities() {
        return Stream.of(new Quantity.Shared(Weight.U), new Quantity.Shared(Weight.W), new Quantity.Shared(Weight.V),
                Quantity.state(-1), Quantity.input(1), new Quantity.LearningRate());
    }

    @ParameterizedTest
    @MethodSource("quantities")
    void theNextOnesEndAfterAsManyAsThereAreNumbers(Quantity quantity) {
        Scenario scenario = vectors();
        List<Slot> all = Stream.iterate(Slot.of(scenario, quantity, 0, 0), Optional::isPresent,
                slot -> slot.flatMap(it -> it.next(scenario))).flatMap(Optional::stream).limit(100).toList();
        int numbers = quantity instanceof Quantity.LearningRate
                ? 1
                : quantity.is(Variable.Kind.STATE)
                        ? 3
                        : quantity.is(Variable.Kind.INPUT)
                                ? 4
                                : scenario.parameters().get(((Quantity.Shared) quantity).weight()).rows()
                                        * scenario.parameters().get(((Quantity.Shared) quantity).weight()).columns();
        assertEquals(numbers, all.size());
        List<Slot> back = Stream.iterate(Optional.of(all.getLast()), Optional::isPresent,
                slot -> slot.flatMap(it -> it.previous(scenario))).flatMap(Optional::stream).limit(100).toList();
        assertEquals(all.reversed(), back);
    }

    @Test
    void whatBelongsToAWordIsNoSlot() {
        assertEquals(Optional.empty(), Slot.of(WORDS, Quantity.input(1), 0, 0));
        assertEquals(Optional.empty(), Slot.of(WORDS, Quantity.state(0), 0, 0));
        assertEquals(Optional.empty(), Slot.of(WORDS, Quantity.state(-1), 0, 1));
    }
}
