package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import unroll.oracle.Scenarios;
import unroll.rnn.Focus;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.session.Session;
import unroll.text.Language;
import unroll.text.Numbers;
import unroll.trace.PartCosine;
import unroll.trace.Quantity;
import unroll.trace.Shortfall;
import unroll.trace.Trace;

/// What the ledger says about the sizes of its parts, and about the parts that it has not.
class LedgerFigureTest {
    private static final Function<Double, List<String>> FORMS = value -> {
        Numbers numbers = new Numbers(Language.ENGLISH);
        return List.of(numbers.cell(value), numbers.brief(value));
    };

    @Test
    void cosinesAreShownOnceTheSumIsComplete() {
        Session session = Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W);
        for (int place = 0; place <= session.script().size(); place++) {
            Session here = session.to(place);
            Map<MarkId, Subject> subjects = ledger(here).subjects();
            boolean complete = place > 0 && here.moment().knows(new Quantity.Part(3, 0, Weight.W));
            for (int k : List.of(1, 2, 3)) {
                MarkId id = new MarkId("row/" + k + "/cosine");
                assertEquals(complete, subjects.containsKey(id));
                if (complete) {
                    assertEquals(PartCosine
                            .of(here.lesson().trace(), new Quantity.Part(3, k, Weight.W),
                                    new Quantity.Gradient(3, Weight.W))
                            .getAsDouble(), ((Subject.Amount) subjects.get(id)).value());
                }
            }
            assertFalse(subjects.containsKey(new MarkId("row/0/cosine")));
            assertEquals(complete, subjects.containsKey(new MarkId("sum/ratio/place")));
        }
    }

    @Test
    void theRatioIsOfTheSumsSizeToThePartsSizes() {
        Session session = Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W).to(31);
        double parts = 0;
        for (int k = 0; k <= 3; k++) {
            parts += session.lesson().trace().value(new Quantity.Part(3, k, Weight.W)).norm();
        }
        double sum = session.lesson().trace().value(new Quantity.Gradient(3, Weight.W)).norm();
        Subject.Amount ratio = (Subject.Amount) ledger(session).subjects().get(new MarkId("sum/ratio/place"));
        assertEquals(sum / parts, ratio.value(), 1e-14);
    }

    @Test
    void whatTruncationLeavesOutIsSaid() {
        Scenario example = Stage.example();
        for (int tau = 0; tau <= 3; tau++) {
            for (Language language : Language.values()) {
                Session start = Stage.session(example.withTruncation(OptionalInt.of(tau)), Theme.LIGHT, language,
                        Weight.W);
                boolean english = language == Language.ENGLISH;
                for (Session here : List.of(start, start.last())) {
                    Map<MarkId, String> texts = texts(here);
                    for (int k = 0; k <= 3; k++) {
                        assertEquals(3 - k > tau ? english ? "cut" : "cortada" : english ? "from" : "de",
                                texts.get(new MarkId("row/" + k + "/from")));
                    }
                    String kept = (english ? "parts kept: " : "mantidas: ") + (tau + 1) + " = τ + 1";
                    String said = texts.getOrDefault(new MarkId("sum/cut/kept"), "");
                    // beside the longer Portuguese words of the sum there may be room for the formula alone
                    boolean brief = !english && here.position() > 0 && said.equals("τ + 1 = " + (tau + 1));
                    assertEquals(tau < 3 ? brief ? said : kept : "", said);
                }
                assertEquals(tau < 3,
                        texts(start).getOrDefault(new MarkId("row/0/words/0"), "").contains("τ = " + tau));
            }
        }
    }

    @Test
    void theReasonOfAZeroKeepsOffTheBarOfItsSize() {
        Scenario narrow = Scenarios.words(1, 6, 3).with(new Focus.One(5));
        Parameters shut = narrow.parameters().with(Weight.U, narrow.parameters().u().map(_ -> 1e150));
        for (Language language : Language.values()) {
            Session end = Stage.session(narrow.with(shut), Theme.LIGHT, language, Weight.W).last();
            List<Flat> marks = Flat.of(Stage.PROJECTION.ledger(end, new Size(404, 520)).scene(),
                    Stage.TOOLS.measure());
            List<Flat> reasons = marks.stream().filter(flat -> flat.mark().id().name().contains("/reason")).toList();
            assertFalse(reasons.isEmpty());
            for (Flat reason : reasons) {
                assertTrue(reason.box().x() >= 0, () -> reason.mark().toString());
                assertTrue(marks.stream().filter(flat -> flat.mark().id().name().endsWith("/track"))
                        .noneMatch(track -> track.box().overlaps(reason.box())), () -> reason.mark().toString());
            }
        }
    }

    @Test
    void theGradientOfVIsNotCut() {
        Session session = Stage.session(Stage.example().withTruncation(OptionalInt.of(1)), Theme.LIGHT,
                Language.ENGLISH, Weight.V);
        assertFalse(texts(session.last()).containsKey(new MarkId("sum/cut/kept")));
    }

    /// The parts that would have come, once the way back has ended, and never as numbers of the lesson.
    @Test
    void cutPartsHaveTheNumbersOfTheFullWayBack() {
        for (Weight weight : List.of(Weight.U, Weight.W)) {
            Session start = Stage.session(Stage.example().withTruncation(OptionalInt.of(1)), Theme.LIGHT,
                    Language.ENGLISH, weight);
            Trace full = Trace.of(Stage.example());
            boolean[] seen = new boolean[2];
            for (int place = 0; place <= start.script().size(); place++) {
                Session here = start.to(place);
                boolean ended = here.moment().knows(new Quantity.Part(3, 2, weight));
                Picture picture = ledger(here);
                Map<MarkId, String> texts = texts(here);
                for (int k = 0; k <= 1; k++) {
                    String row = "row/" + k;
                    assertEquals(ended, texts.containsKey(new MarkId(row + "/part/0/0/n")));
                    assertFalse(picture.subjects().containsKey(new MarkId(row)));
                    if (ended) {
                        Quantity part = new Quantity.Part(3, k, weight);
                        assertEquals(new Subject.Cut(new Subject.Cell(part, 0, 1)),
                                picture.subjects().get(new MarkId(row + "/part/0/1")));
                        assertEquals(new Subject.Cut(new Subject.Cell(Quantity.delta(3, k), 1, 0)),
                                picture.subjects().get(new MarkId(row + "/left/1/0")));
                        assertEquals(new Subject.Cut(new Subject.Norm(part)),
                                picture.subjects().get(new MarkId(row + "/bar")));
                        assertTrue(Writings.of(new Numbers(Language.ENGLISH), part, full.value(part), 0, 1)
                                .contains(texts.get(new MarkId(row + "/part/0/1/n"))));
                        assertTrue(FORMS.apply(full.value(part).norm())
                                .contains(texts.get(new MarkId(row + "/size"))));
                        seen[k] = true;
                    }
                }
            }
            assertTrue(seen[0] && seen[1]);
        }
    }

    @Test
    void besideTheTruncatedSumStandsHowFarItIsFromTheFullOne() {
        for (Focus focus : List.of(new Focus.One(3), new Focus.All())) {
            Scenario scenario = Stage.example().with(focus).withTruncation(OptionalInt.of(1));
            Session end = Stage.session(scenario, Theme.LIGHT, Language.ENGLISH, Weight.W).last();
            Map<MarkId, Subject> subjects = ledger(end).subjects();
            Shortfall shortfall = Trace.of(scenario).shortfall(focus, Weight.W).orElseThrow();
            assertEquals(shortfall.ratio().getAsDouble(),
                    ((Subject.Amount) subjects.get(new MarkId("sum/cut/ratio/place"))).value());
            assertEquals(shortfall.angle().getAsDouble(),
                    ((Subject.Amount) subjects.get(new MarkId("sum/cut/angle/place"))).value());
            Session before = end.to(end.script().size() - 4);
            assertFalse(ledger(before).subjects().containsKey(new MarkId("sum/cut/angle/place")));
        }
    }

    @Test
    void aSumThatCannotBeComparedSaysWhy() {
        Scenario example = Stage.example().withTruncation(OptionalInt.of(1));
        Scenario still = example.with(example.parameters().with(Weight.V, example.parameters().v().map(_ -> 0)));
        Map<MarkId, String> texts = texts(Stage.session(still, Theme.LIGHT, Language.ENGLISH, Weight.W).last());
        assertEquals("the full gradient is 0", texts.get(new MarkId("sum/cut/none/0")));
        Scenario wild = Stage.scenarios().filter(s -> s.title().startsWith("long words")).findFirst().orElseThrow()
                .withTruncation(OptionalInt.of(1));
        assertEquals("some numbers are not finite", texts(
                Stage.session(wild, Theme.LIGHT, Language.ENGLISH, Weight.W).last())
                .get(new MarkId("sum/cut/none/0")));
    }

    /// The slider changes which rows are grey, not where they are.
    @Test
    void rowsStayWhereTheyAreWhateverIsCut() {
        Box[] places = new Box[4];
        for (int tau = 0; tau < 3; tau++) {
            Session start = Stage.session(Stage.example().withTruncation(OptionalInt.of(tau)), Theme.LIGHT,
                    Language.ENGLISH, Weight.W);
            for (Flat flat : Flat.of(ledger(start.last()).scene(), Stage.TOOLS.measure())) {
                if (flat.mark().id().name().matches("row/\\d")) {
                    int k = Integer.parseInt(flat.mark().id().name().substring(4));
                    assertTrue(places[k] == null || places[k].equals(flat.box()));
                    places[k] = flat.box();
                }
            }
        }
        assertTrue(places[0] != null && places[3] != null);
    }

    @Test
    void ofEachErrorsPartsThoseCutAreSaid() {
        Session session = Stage.session(Stage.example().with(new Focus.All()).withTruncation(OptionalInt.of(1)),
                Theme.LIGHT, Language.ENGLISH, Weight.W);
        boolean[] said = new boolean[4];
        for (int place = 1; place <= session.script().size(); place++) {
            Session here = session.to(place);
            Map<MarkId, String> texts = texts(here);
            if (here.moment().knows(new Quantity.TotalGradient(Weight.W))) {
                assertEquals("parts cut: 2", texts.get(new MarkId("row/error/3/reason/0")));
                assertEquals("parts cut: 1", texts.get(new MarkId("row/error/2/reason/0")));
                assertFalse(texts.containsKey(new MarkId("row/error/1/reason/0")));
                assertEquals("kept of each error: up to 2", texts.get(new MarkId("sum/cut/kept")));
            } else {
                int e = here.moment().error();
                for (int k = 0; k <= e; k++) {
                    assertEquals(k < e - 1 ? "cut" : "from", texts.get(new MarkId("row/" + k + "/from")));
                }
                assertEquals(e > 1, texts.containsKey(new MarkId("sum/cut/kept")));
                said[e] = true;
            }
        }
        assertTrue(said[0] && said[1] && said[2] && said[3]);
    }

    private static Picture ledger(Session session) {
        return Stage.PROJECTION.ledger(session, new Size(404, 520));
    }

    private static Map<MarkId, String> texts(Session session) {
        return Flat.of(ledger(session).scene(), Stage.TOOLS.measure()).stream().map(Flat::mark)
                .filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast)
                .collect(Collectors.toMap(Mark.Text::id, Mark.Text::text));
    }
}
