package unroll.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unroll.figure.Card;
import unroll.figure.Stage;
import unroll.figure.Subject;
import unroll.figure.Theme;
import unroll.linalg.Matrix;
import unroll.oracle.Quantities;
import unroll.oracle.Scenarios;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Sequence;
import unroll.rnn.Weight;
import unroll.session.Session;
import unroll.text.Language;

/// Single numbers against the matrices that they stand in, and that these are not made for them.
class OneNumberTest {

    @Test
    void itIsTheEntryOfTheMatrixToTheLastBit() {
        Stream.concat(Scenarios.mixed(150), Stage.scenarios().filter(it -> it.steps() < 10)).forEach(scenario -> {
            Trace trace = Trace.of(scenario);
            for (Quantity quantity : Quantities.of(scenario)) {
                Matrix value = Trace.of(scenario).value(quantity);
                for (int i = 0; i < value.rows(); i++) {
                    for (int j = 0; j < value.columns(); j++) {
                        assertEquals(Double.doubleToLongBits(value.get(i, j)),
                                Double.doubleToLongBits(trace.number(quantity, i, j)),
                                scenario.title() + " " + quantity + " " + i + " " + j);
                    }
                }
            }
        });
    }

    @Test
    void aPartThatThereIsNotHasNoNumber() {
        Trace trace = Trace.of(Stage.example().withTruncation(OptionalInt.of(1)));
        for (Quantity part : List.of(new Quantity.Part(3, 1, Weight.W), new Quantity.Part(1, 2, Weight.W),
                new Quantity.Part(3, 2, Weight.V))) {
            assertThrows(IndexOutOfBoundsException.class, () -> trace.number(part, 0, 0));
        }
    }

    @Test
    void theCardOfANumberMakesNoMatrixThatIsTooLargeForAScreen() {
        Scenario scenario = Scenarios.words(70, 4, 70).with(new Focus.All());
        for (Weight weight : scenario.parameters().present()) {
            List<Quantity> asked = List.of(new Quantity.Shared(weight), new Quantity.Gradient(3, weight),
                    new Quantity.TotalGradient(weight), new Quantity.Part(3, 3, weight));
            for (Quantity quantity : asked) {
                Session session = Stage.session(scenario, Theme.LIGHT, Language.ENGLISH, weight).last();
                Stage.PROJECTION.card(session, Card.of(new Subject.Cell(quantity, 0, 0)), 440);
                Trace trace = session.lesson().trace();
                Quantities.of(scenario).stream().filter(it -> !(it instanceof Quantity.Learned))
                        .forEach(it -> assertFalse(trace.keeps(it), quantity + " makes " + it));
            }
            Trace asks = Trace.of(scenario);
            asks.value(new Quantity.Part(3, 3, weight));
            assertTrue(asks.keeps(new Quantity.Part(3, 3, weight)));
        }
    }

    @Test
    void manyErrorsAreCarriedBackOneByOneOnlyWhereThatIsFast() {
        assertTrue(Trace.of(Scenarios.words(16, 300, 5)).tellsErrors(Weight.W));
        Scenario large = Scenarios.words(16, 600, 5);
        for (Weight weight : large.parameters().present()) {
            assertEquals(!weight.isRecurrent(), Trace.of(large).tellsErrors(weight));
            Session session = Stage.session(large, Theme.LIGHT, Language.ENGLISH, weight).last();
            Trace trace = session.lesson().trace();
            Stage.PROJECTION.card(session, Card.of(new Subject.Cell(Quantity.state(1), 0, 0)), 440);
            Quantity total = new Quantity.TotalGradient(weight);
            List<Integer> forgotten = large.sequence().errors().stream().filter(e -> !trace.keepsWayBack(e)).toList();
            assertTrue(forgotten.size() > 50, "the colours' scale takes all ways back, and few are forgotten");
            for (Subject subject : List.of(new Subject.Cell(new Quantity.Shared(weight), 1, 2),
                    new Subject.Cell(total, 1, 2), new Subject.Whole(total))) {
                Stage.PROJECTION.card(session, Card.of(subject), 440);
            }
            long told = forgotten.stream().filter(trace::keepsWayBack).count();
            assertTrue(told <= 4, weight + ": " + told + " ways back");
        }
        Scenario wide = Scenarios.words(2300, 4, 2);
        assertFalse(Trace.of(wide).tellsErrors(Weight.W));
        assertTrue(Trace.of(lastErrorOnly(wide)).tellsErrors(Weight.W), "one error is no sum");
        assertTrue(Trace.of(large.withTruncation(OptionalInt.of(20))).tellsErrors(Weight.W));
    }

    private static Scenario lastErrorOnly(Scenario all) {
        int last = all.steps() - 1;
        List<OptionalInt> targets = IntStream.rangeClosed(0, last)
                .mapToObj(t -> t == last ? OptionalInt.of(0) : OptionalInt.empty()).toList();
        return all.with(Sequence.ofWords(all.sequence().inputs(), targets));
    }

    @Test
    void aStretchIsTheSpectralNormWhereThatIsFast() {
        Scenarios.mixed(40).forEach(scenario -> {
            Trace trace = Trace.of(scenario);
            for (Quantity matrix : List.of(new Quantity.Shared(Weight.W), new Quantity.Shared(Weight.V),
                    new Quantity.StateJacobian(0))) {
                for (int again = 0; again < 2; again++) {
                    assertEquals(trace.value(matrix).spectralNorm(), trace.stretch(matrix).getAsDouble());
                }
            }
        });
        for (Quantity matrix : List.of(new Quantity.Shared(Weight.W), new Quantity.StateJacobian(0))) {
            assertTrue(Trace.of(Scenarios.words(256, 1, 2)).stretch(matrix).isPresent());
            Trace large = Trace.of(Scenarios.words(257, 1, 2));
            assertTrue(large.stretch(matrix).isEmpty());
            assertFalse(large.keeps(matrix));
        }
    }
}
