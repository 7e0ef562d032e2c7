package unroll.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unroll.oracle.Json;
import unroll.oracle.Scenarios;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;

final class SpotTest {

    @Test
    void everyPlaceOfEveryLessonIsFoundAgain() {
        for (Scenario scenario : Stream.concat(Scenarios.many(60), Shapes.various(240)).toList()) {
            Script script = script(scenario);
            for (int place = 0; place <= script.size(); place++) {
                assertEquals(OptionalInt.of(place), script.find(Spot.of(script, place)));
            }
        }
    }

    @Test
    void theyAreOrderedAsTheLessonTellsThem() {
        for (Scenario scenario : Stream.concat(Stream.of(Json.theCat(), Json.theCat().with(new Focus.All())),
                Shapes.various(240)).toList()) {
            Script script = script(scenario);
            List<Spot> told = IntStream.rangeClosed(0, script.size()).mapToObj(place -> Spot.of(script, place))
                    .toList();
            assertEquals(told, told.reversed().stream().sorted().toList());
        }
    }

    @Test
    void aStepKeepsItsNameWhereTheLessonGetsLonger() {
        Script longer = script(Scenarios.words(3, 6, 4).with(new Focus.One(3)));
        Script shorter = script(Scenarios.words(3, 5, 4).with(new Focus.One(3)));
        Spot delta = new Spot(Optional.of(Operation.DELTA), OptionalInt.of(1), OptionalInt.of(3));
        int before = shorter.find(delta).orElseThrow();
        int after = longer.find(delta).orElseThrow();
        assertEquals(5, after - before, "five operations of forward step 5 come before it");
        assertEquals(delta, Spot.of(longer, after));
    }

    @Test
    void aLessonDoesNotHaveTheStepsOfAnother() {
        Script script = script(Json.theCat());
        assertEquals(OptionalInt.empty(), script.find(timed(Operation.INPUT, 4)));
        assertEquals(OptionalInt.empty(), script.find(of(Operation.TOTAL)));
        assertEquals(OptionalInt.empty(),
                script.find(new Spot(Optional.of(Operation.PART), OptionalInt.of(1), OptionalInt.of(2))));
        assertEquals(OptionalInt.empty(), script(Json.theCat().withTruncation(OptionalInt.of(1)))
                .find(new Spot(Optional.of(Operation.PART), OptionalInt.of(1), OptionalInt.of(3))));
        assertEquals(OptionalInt.of(script.size()), script.find(of(Operation.LEARN)));
    }

    @Test
    void theOutputOfJoinedErrorsIsNamedByItsTime() {
        Script script = script(Shapes.cat().with(new Focus.Joined()));
        Spot second = new Spot(Optional.of(Operation.OUTPUT_DELTA), OptionalInt.of(2), OptionalInt.of(Spot.JOINED));
        assertEquals(OptionalInt.of(26), script.find(second));
        assertEquals(OptionalInt.empty(), script.find(new Spot(Optional.of(Operation.OUTPUT_DELTA),
                OptionalInt.empty(), OptionalInt.of(2))));
        assertThrows(IllegalArgumentException.class, () -> new Spot(Optional.of(Operation.OUTPUT_DELTA),
                OptionalInt.empty(), OptionalInt.of(Spot.JOINED)));
        assertEquals(OptionalInt.empty(), script(Shapes.cat()).find(second));
        assertEquals(OptionalInt.empty(), script(Shapes.cat())
                .find(new Spot(Optional.of(Operation.ARRIVE), OptionalInt.of(2), OptionalInt.of(3))));
        assertEquals(OptionalInt.empty(), script(Shapes.cat()).find(timed(Operation.GATES, 1)));
    }

    @Test
    void whatDoesNotNameAStepIsNone() {
        assertThrows(IllegalArgumentException.class, () -> of(Operation.DELTA));
        assertThrows(IllegalArgumentException.class, () -> timed(Operation.LEARN, 1));
        assertThrows(IllegalArgumentException.class,
                () -> new Spot(Optional.empty(), OptionalInt.of(0), OptionalInt.empty()));
    }

    private static Script script(Scenario scenario) {
        return Script.of(Shape.of(scenario));
    }

    private static Spot timed(Operation operation, int t) {
        return new Spot(Optional.of(operation), OptionalInt.of(t), OptionalInt.empty());
    }

    private static Spot of(Operation operation) {
        return new Spot(Optional.of(operation), OptionalInt.empty(), OptionalInt.empty());
    }
}
