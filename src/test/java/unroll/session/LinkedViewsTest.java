package unroll.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unroll.figure.Highlight;
import unroll.figure.Lights;
import unroll.figure.Picture;
import unroll.figure.Place;
import unroll.figure.Size;
import unroll.figure.Stage;
import unroll.figure.Subject;
import unroll.figure.Theme;
import unroll.lesson.Step;
import unroll.oracle.Scenarios;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.text.Language;
import unroll.trace.Quantity;

/// One fact has four views: a term of the equation, a box or arrow of the network, a row of the ledger, a line of the
/// code. Pointing at it in one lights it in the three others.
class LinkedViewsTest {
    private static final Size WORDS = new Size(1200, 260);

    /// Where a fact is seen.
    private enum View {
        EQUATION, NETWORK, LEDGER, CODE, WEIGHTS
    }

    /// The forward pass has no row of the ledger, a sum no arrow; what is learned stands in the weights.
    @Test
    void whatAStepComputesIsLitInAllOfItsViews() {
        Stream.concat(Stream.of(Stage.example()), Stream.iterate(0, i -> i + 1).limit(5).map(Scenarios::of))
                .forEach(scenario -> eachWeight(scenario));
    }

    private static void eachWeight(Scenario scenario) {
        for (Weight weight : List.of(Weight.U, Weight.W)) {
            Session lesson = Stage.session(scenario, Theme.LIGHT, Language.ENGLISH, weight);
            for (Step step : lesson.script().steps()) {
                Session there = lesson.to(step.number());
                int e = step.error().orElse(-1);
                int t = step.t().orElse(-1);
                switch (step.operation()) {
                    case DELTA -> check(there, Quantity.delta(e, t),
                            EnumSet.of(View.EQUATION, View.NETWORK, View.LEDGER, View.CODE));
                    case PART -> check(there, new Quantity.Part(e, t, weight),
                            EnumSet.of(View.EQUATION, View.NETWORK, View.LEDGER, View.CODE));
                    case SUM -> check(there, new Quantity.Gradient(e, weight),
                            EnumSet.of(View.EQUATION, View.LEDGER, View.CODE));
                    case STATE -> check(there, Quantity.state(t),
                            EnumSet.of(View.EQUATION, View.NETWORK, View.CODE));
                    case OUTPUT -> check(there, Quantity.prediction(t),
                            EnumSet.of(View.EQUATION, View.NETWORK, View.CODE));
                    case ERROR -> check(there, Quantity.loss(t),
                            EnumSet.of(View.EQUATION, View.NETWORK, View.CODE));
                    case OUTPUT_DELTA -> check(there, Quantity.outputDelta(e),
                            EnumSet.of(View.EQUATION, View.NETWORK, View.CODE));
                    case INPUT -> check(there, Quantity.inputTerm(t),
                            EnumSet.of(View.EQUATION, View.NETWORK, View.CODE));
                    case RECUR -> check(there, Quantity.preActivation(t),
                            EnumSet.of(View.EQUATION, View.NETWORK, View.CODE));
                    case OUTPUT_WEIGHTS -> {
                        Session ledger = there.with(there.view().with(Weight.V));
                        check(ledger, new Quantity.Gradient(e, Weight.V),
                                EnumSet.of(View.EQUATION, View.NETWORK, View.LEDGER, View.CODE));
                    }
                    case TOTAL -> check(there, new Quantity.TotalGradient(weight),
                            EnumSet.of(View.EQUATION, View.LEDGER, View.CODE));
                    case LEARN -> check(there, new Quantity.Learned(weight),
                            EnumSet.of(View.EQUATION, View.WEIGHTS, View.CODE));
                }
            }
        }
    }

    /// Lit in all views, from whichever of them.
    private static void check(Session session, Quantity fact, Set<View> expected) {
        Lights lights = lights(session, new Subject.Whole(fact));
        assertEquals(expected, seen(session, lights, expected), () -> fact + " at " + session.position());
        for (View view : expected) {
            List<Place> shown = lit(session, view, lights).stream().filter(place -> isWhole(place.subject(), fact))
                    .toList();
            assertFalse(shown.isEmpty(), () -> fact + " cannot be pointed at in " + view);
            for (Place place : shown) {
                assertEquals(expected, seen(session, lights(session, place.subject()), expected),
                        () -> fact + " from " + view + " by " + place.subject() + " at " + session.position());
            }
        }
    }

    /// What stands for the fact as a whole, so that pointing at it points at the fact.
    private static boolean isWhole(Subject subject, Quantity fact) {
        return switch (subject) {
            case Subject.Whole(Quantity quantity) -> quantity.equals(fact);
            case Subject.Arrow(List<Quantity> tells, Optional<Weight> _) ->
                tells.stream().anyMatch(told -> told.equals(fact) || isOnlyPart(told, fact));
            case Subject.Line(int _, Optional<Quantity> now) -> now.filter(fact::equals).isPresent();
            case Subject.Stop(int _, Optional<Quantity> shows) -> shows.filter(fact::equals).isPresent();
            case Subject.Map(Quantity quantity, Subject.Turn _) -> quantity.equals(fact);
            case Subject.Cell(Quantity quantity, int _, int _) -> quantity.equals(fact);
            case Subject.Change(Subject.Numeric of) -> isWhole(of, fact);
            case Subject.Norm _,Subject.Amount _,Subject.About _,Subject.Cut _,Subject.Check _,Subject.Answer _,Subject.Crumb _,Subject.Overview _ ->
                false;
        };
    }

    private static boolean isOnlyPart(Quantity told, Quantity fact) {
        return fact instanceof Quantity.Gradient(int e, Weight weight) && !weight.isRecurrent()
                && told.equals(new Quantity.Part(e, e, weight));
    }

    private static Set<View> seen(Session session, Lights lights, Set<View> among) {
        Set<View> seen = EnumSet.noneOf(View.class);
        among.stream().filter(view -> !lit(session, view, lights).isEmpty()).forEach(seen::add);
        return seen;
    }

    private static List<Place> lit(Session session, View view, Lights lights) {
        Picture picture = switch (view) {
            case EQUATION -> Stage.PROJECTION.explanation(session, WORDS);
            case NETWORK -> Stage.PROJECTION.network(session, new Size(1100, 780));
            case LEDGER -> Stage.PROJECTION.ledger(session, new Size(560, 780));
            case CODE -> Stage.PROJECTION.code(session, new Size(560, 700));
            case WEIGHTS -> Stage.PROJECTION.weights(session, new Size(234, 620));
        };
        return Highlight.lit(Stage.PROJECTION.places(picture), lights);
    }

    private static Lights lights(Session session, Subject subject) {
        return Stage.PROJECTION.lights(session.pointedAt(Optional.of(subject)));
    }

    @Test
    void aSharedWeightIsLitWhereverItIsUsed() {
        Session end = Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W).to(29);
        Lights lights = lights(end, new Subject.Whole(new Quantity.Shared(Weight.W)));
        long arrows = lit(end, View.NETWORK, lights).stream()
                .filter(place -> place.id().name().matches("arrow/w/\\d")).count();
        assertEquals(4, arrows);
        assertFalse(lit(end, View.WEIGHTS, lights).isEmpty());
        assertFalse(lit(end, View.CODE, lights).isEmpty());
        assertFalse(lit(end, View.EQUATION, lights).isEmpty());
    }
}
