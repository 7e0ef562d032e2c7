package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.oracle.Scenarios;
import unroll.rnn.Activation;
import unroll.rnn.Focus;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.session.Session;
import unroll.text.Language;
import unroll.trace.Anomaly;
import unroll.trace.Quantity;
import unroll.trace.Trace;

/// The sizes on the way back, and the marks of units that let little back.
class NetworkSizesTest {
    private static final Size SMALL = new Size(738, 520);
    private static final Pattern WORDS = Pattern
            .compile("(.*/)?(name|letter|factor|size/\\d|stretch/\\d|slopes/\\d|least|most|words|value)");

    @Test
    void everySizeShownIsTheTraces() {
        for (Scenario scenario : scenarios().toList()) {
            Session session = Stage.session(scenario, Theme.LIGHT, Language.ENGLISH, Weight.W);
            Trace trace = session.lesson().trace();
            int[] seen = {0, 0, 0};
            for (int place = session.script().size() / 2; place <= session.script().size(); place++) {
                Session here = session.to(place);
                int e = here.moment().error();
                Map<MarkId, Subject> subjects = network(here).subjects();
                subjects.forEach((id, subject) -> {
                    String[] parts = id.name().split("/");
                    if (id.name().endsWith("/factor")) {
                        int k = Integer.parseInt(parts[2]);
                        double expected = trace.value(Quantity.delta(e, k)).norm()
                                / trace.value(Quantity.delta(e, k + 1)).norm();
                        assertEquals(expected, ((Subject.Amount) subject).value());
                        seen[0]++;
                    } else if (id.name().matches("delta/\\d+/size/\\d")) {
                        Quantity delta = Quantity.delta(e, Integer.parseInt(parts[1]));
                        assertTrue(here.moment().knows(delta));
                        assertEquals(new Subject.Norm(delta), subject);
                        seen[1]++;
                    } else if (id.name().endsWith("slopes/most")) {
                        int k = here.moment().step().orElseThrow().t().getAsInt();
                        assertEquals(trace.value(Quantity.slope(k)).maxAbs(), ((Subject.Amount) subject).value());
                        assertTrue(here.moment().knows(Quantity.slope(k)));
                        seen[2]++;
                    }
                });
            }
            assertTrue(seen[1] > 0 && seen[2] > 0, scenario.title());
            assertTrue(scenario.steps() == 1 || seen[0] > 0, scenario.title());
        }
    }

    @Test
    void wordsAndNumbersDoNotCoverEachOtherAtAnyShape() {
        for (Scenario scenario : scenarios().toList()) {
            for (Language language : Language.values()) {
                Session session = Stage.session(scenario, Theme.LIGHT, language, Weight.W);
                int size = session.script().size();
                for (int place = size / 3; place <= size; place += Math.max(1, size / 24)) {
                    Session here = session.to(place);
                    for (Size room : List.of(SMALL, new Size(1100, 780))) {
                        apart(Stage.PROJECTION.network(here, room), scenario.title() + " at " + place);
                    }
                }
            }
        }
    }

    private static void apart(Picture picture, String where) {
        List<Flat> words = Flat.of(picture.scene(), Stage.TOOLS.measure()).stream()
                .filter(flat -> !flat.isCut() && flat.box().width() > 0
                        && (flat.mark() instanceof Mark.Text || flat.mark() instanceof Mark.Outline
                                && WORDS.matcher(flat.mark().id().name()).matches()))
                .toList();
        for (int i = 0; i < words.size(); i++) {
            for (int j = 0; j < i; j++) {
                Flat one = words.get(i);
                Flat other = words.get(j);
                assertFalse(one.box().inset(0.6).overlaps(other.box().inset(0.6)),
                        () -> where + ": " + one.mark().id().name() + " covers " + other.mark().id().name());
            }
        }
    }

    @Test
    void sizesKeepClearOfBoxesAndArrows() {
        int seen = 0;
        for (Scenario scenario : Stream.concat(scenarios(), Stream.of(vanishing())).toList()) {
            Session session = Stage.session(scenario, Theme.LIGHT, Language.ENGLISH, Weight.W);
            int size = session.script().size();
            for (int place = size / 2; place <= size; place += Math.max(1, size / 24)) {
                List<Flat> flats = Flat.of(network(session.to(place)).scene(), Stage.TOOLS.measure());
                List<Flat> sizes = flats.stream()
                        .filter(flat -> flat.mark().id().name().matches(".*/(factor|size/\\d)")).toList();
                List<Flat> others = flats.stream().filter(flat -> flat.mark().id().name()
                        .matches("(state|delta|input)/-?\\d+/box|(arrow|back)/[uvwe]/\\d+")).toList();
                for (Flat one : sizes) {
                    for (Flat other : others) {
                        assertFalse(one.box().overlaps(other.box()), () -> scenario.title() + ": "
                                + one.mark().id().name() + " covers " + other.mark().id().name());
                    }
                    seen++;
                }
            }
        }
        assertTrue(seen > 500);
    }

    /// Numbers as long as they come, all errors, columns as narrow as they come.
    private static Scenario vanishing() {
        Scenario s = Scenarios.words(16, 20, 27);
        Parameters p = s.parameters();
        return with(s, Activation.TANH, new Parameters(p.u(), p.w().map(w -> 1e-11 * w), p.v(), p.stateBias(),
                p.outputBias()));
    }

    @Test
    void nothingOfItIsThereBeforeAnErrorGoesBack() {
        Session session = Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W);
        for (int place = 0; place <= 22; place++) {
            int at = place;
            assertTrue(network(session.to(place)).subjects().keySet().stream().map(MarkId::name)
                    .noneMatch(id -> id.startsWith("bounds") || id.endsWith("/factor") || id.contains("/size/")),
                    () -> "at " + at);
        }
    }

    /// Wherever a unit is saturated or off there is a mark, and a legend says what the mark means.
    @Test
    void unitsThatLetLittleBackAreMarkedAtEverySizeAndExplained() {
        for (Scenario scenario : Stream.concat(scenarios(), Stream.of(saturated(3, 4), saturated(16, 20),
                saturated(64, 5), relu(Stage.example()), relu(Scenarios.words(64, 3, 5).with(new Focus.One(2)))))
                .toList()) {
            Session session = Stage.session(scenario, Theme.LIGHT, Language.ENGLISH, Weight.W);
            int place = session.script().size() - 1;
            Trace trace = session.lesson().trace();
            List<Flat> flats = Flat.of(network(session.to(place)).scene(), Stage.TOOLS.measure());
            List<String> ids = flats.stream().filter(flat -> !flat.isCut()).map(flat -> flat.mark().id().name())
                    .toList();
            boolean any = false;
            for (int t = 0; t < scenario.steps(); t++) {
                if (ids.contains("state/" + t + "/box")) {
                    boolean named = Anomaly.in(trace, Quantity.state(t)).stream()
                            .anyMatch(a -> a == Anomaly.SATURATED || a == Anomaly.OFF);
                    String mark = "state/" + t + "/box/mark";
                    double marked = flats.stream().filter(f -> f.mark().id().name().startsWith(mark))
                            .mapToDouble(f -> f.box().width() * f.box().height()).sum();
                    assertEquals(named, marked > 4, scenario.title() + " " + t);
                    any |= named;
                }
            }
            boolean there = any;
            assertTrue(!any || ids.contains("legend/unit/words"), scenario.title());
            assertTrue(there || ids.stream().noneMatch("legend/unit/words"::equals)
                    || scenario.steps() > 4, scenario.title());
        }
    }

    private static Picture network(Session session) {
        return Stage.PROJECTION.network(session, SMALL);
    }

    private static Stream<Scenario> scenarios() {
        Scenario example = Stage.example();
        return Stream.of(example, example.withTruncation(OptionalInt.of(1)),
                Scenarios.words(3, 20, 4).with(new Focus.One(19)).withTruncation(OptionalInt.of(3)), relu(example),
                saturated(3, 4),
                Scenarios.words(1, 1, 2).with(new Focus.One(0)), Scenarios.words(1, 20, 2).with(new Focus.One(19)),
                Scenarios.words(3, 20, 4).with(new Focus.One(19)), Scenarios.words(3, 12, 4).with(new Focus.All()),
                Scenarios.words(16, 20, 27).with(new Focus.One(19)),
                Scenarios.words(64, 20, 50).with(new Focus.One(19)));
    }

    private static Scenario saturated(int hidden, int steps) {
        Scenario s = Scenarios.words(hidden, steps, 5).with(new Focus.One(steps - 1));
        Parameters p = s.parameters();
        return with(s, Activation.TANH, new Parameters(p.u().scale(6), p.w().map(w -> 3 * w), p.v(),
                p.stateBias(), p.outputBias()));
    }

    private static Scenario relu(Scenario s) {
        return with(s, Activation.RELU, s.parameters());
    }

    private static Scenario with(Scenario s, Activation f, Parameters p) {
        return new Scenario(f + " " + s.steps() + " " + p.hidden(), s.vocabulary(), s.sequence(), f,
                Matrix.zeros(p.hidden(), 1), p, s.focus(), s.truncation(), s.learningRate(), s.clip());
    }
}
