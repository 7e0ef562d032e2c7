package unroll.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.oracle.Json;
import unroll.oracle.Quantities;
import unroll.oracle.Scenarios;
import unroll.oracle.Tiny;
import unroll.rnn.Activation;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;

class DerivationTest {

    /// One number of a quantity.
    private record Place(Quantity quantity, int row, int column) {}

    private static Stream<Scenario> scenarios() {
        return Stream.of(Stream.of(Json.theCat(), Scenarios.words(8, 6, 9)), Scenarios.many(250), Scenarios.clipped(50))
                .flatMap(it -> it);
    }

    @Test
    void everyNumberIsWhatItsLeavesGive() {
        Random random = new Random(1);
        scenarios().forEach(scenario -> {
            Trace trace = Trace.of(scenario);
            for (Quantity quantity : Quantities.of(scenario)) {
                for (Place place : some(trace, quantity, random)) {
                    double value = trace.value(quantity).get(place.row, place.column);
                    check(Derivation.of(trace, quantity, place.row, place.column), value, scenario, place);
                    check(Derivation.of(trace, quantity, place.row, place.column, DerivationTest::isBetween), value,
                            scenario, place);
                }
            }
        });
    }

    private static boolean isBetween(Quantity quantity) {
        return quantity.is(Variable.Kind.INPUT_TERM) || quantity.is(Variable.Kind.RECURRENT_TERM)
                || quantity.is(Variable.Kind.PRE_ACTIVATION) || quantity.is(Variable.Kind.LOGITS);
    }

    private static void check(Derivation derivation, double value, Scenario scenario, Place place) {
        assertEquals(value, derivation.value(), 1e-12 * Math.max(largest(derivation), Math.abs(value)),
                () -> scenario.title() + " " + place);
    }

    /// The size that rounding is relative to: of the largest term, which others may cancel.
    private static double largest(Derivation derivation) {
        return switch (derivation) {
            case Derivation.Sum sum -> sum.terms().stream().mapToDouble(DerivationTest::largest).max().orElseThrow();
            case Derivation.Difference(Derivation left, Derivation right) -> Math.max(largest(left), largest(right));
            case Derivation.Product(Derivation left, Derivation right) -> largest(left) * largest(right);
            case Derivation.Apply(Activation f, Derivation of) ->
                f == Activation.RELU || f == Activation.LEAKY_RELU || f == Activation.IDENTITY
                        ? largest(of)
                        : Math.max(1, largest(of));
            case Derivation.Softmax softmax -> Math.max(1, softmax.logits().stream().mapToDouble(
                    DerivationTest::largest).max().orElseThrow());
            case Derivation.Complement(Derivation of) -> Math.max(1, largest(of));
            case Derivation.Negative(Derivation of) -> largest(of);
            case Derivation.Share(Derivation of, int count) -> largest(of) / count;
            case Derivation.BinaryCrossEntropy _,Derivation.HalfSquare _,Derivation.Given _,Derivation.Leaf _,Derivation.Slope _,Derivation.CrossEntropy _,Derivation.Norm _,Derivation.Clip _,Derivation.Again _ ->
                Math.abs(derivation.value());
        };
    }

    /// Where numbers overflow, what is made of them is not finite either.
    @Test
    void numbersThatOverflowStayWithoutBound() {
        for (Activation f : List.of(Activation.RELU, Activation.IDENTITY)) {
            Scenario scenario = Tiny.of(f, 1, 1e120, 4);
            Trace trace = Trace.of(scenario);
            for (Quantity quantity : Quantities.of(scenario)) {
                Matrix value = trace.value(quantity);
                Derivation made = Derivation.of(trace, quantity, 0, 0);
                assertEquals(Double.isFinite(value.get(0, 0)), Double.isFinite(made.value()), quantity.toString());
            }
        }
    }

    @Test
    void everyWayBackEndsInWhatIsGiven() {
        Scenarios.many(60).forEach(scenario -> {
            Trace trace = Trace.of(scenario);
            Random random = new Random(2);
            for (Quantity quantity : Quantities.of(scenario)) {
                some(trace, quantity, random).forEach(place -> follow(trace, place, new HashSet<>(), new HashSet<>()));
            }
        });
    }

    /// Depth first; meeting what is still being followed would be a circle.
    private static void follow(Trace trace, Place place, Set<Place> open, Set<Place> done) {
        assertTrue(open.add(place), () -> place + " comes from itself");
        Derivation made = Derivation.of(trace, place.quantity, place.row, place.column);
        if (made instanceof Derivation.Given) {
            assertTrue(place.quantity instanceof Quantity.Shared || place.quantity.is(Variable.Kind.INPUT)
                    || place.quantity.is(Variable.Kind.TARGET) || place.quantity instanceof Quantity.LearningRate
                    || place.quantity.equals(Quantity.state(-1)), place.toString());
        } else {
            assertTrue(made.operands().findAny().isPresent(), place.toString());
        }
        made.operands().map(leaf -> new Place(leaf.quantity(), leaf.row(), leaf.column())).filter(done::add)
                .forEach(next -> follow(trace, next, open, done));
        open.remove(place);
    }

    @Test
    void aSumOfSumsIsOneSum() {
        Trace trace = Trace.of(Json.theCat());
        Derivation made = Derivation.of(trace, Quantity.preActivation(2), 1, 0, DerivationTest::isBetween);
        assertEquals(4 + 3, ((Derivation.Sum) made).terms().size());
        assertEquals(List.of(new Quantity.Shared(Weight.U), Quantity.input(2)),
                made.operands().map(Derivation.Leaf::quantity).limit(2).toList());
    }

    /// The corners and one drawn at random.
    private static Set<Place> some(Trace trace, Quantity quantity, Random random) {
        Matrix value = trace.value(quantity);
        return Set.copyOf(List.of(new Place(quantity, 0, 0),
                new Place(quantity, value.rows() - 1, value.columns() - 1),
                new Place(quantity, random.nextInt(value.rows()), random.nextInt(value.columns()))));
    }
}
