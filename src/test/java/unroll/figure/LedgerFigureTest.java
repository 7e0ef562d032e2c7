package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import unroll.oracle.Scenarios;
import unroll.rnn.Focus;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.session.Session;
import unroll.text.Language;
import unroll.trace.PartCosine;
import unroll.trace.Quantity;

/// What the ledger says about the sizes of its parts, and about the parts that it has not.
class LedgerFigureTest {

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
        assertEquals("t = 1 … 0: cut by τ = 1", cut(example.withTruncation(OptionalInt.of(1)), Language.ENGLISH));
        assertEquals("t = 0: cut by τ = 2", cut(example.withTruncation(OptionalInt.of(2)), Language.ENGLISH));
        assertEquals("t = 2 … 0: cortados por τ = 0", cut(example.withTruncation(OptionalInt.of(0)),
                Language.values()[1]));
        assertEquals("", cut(example.withTruncation(OptionalInt.of(3)), Language.ENGLISH));
        assertEquals("", cut(example, Language.ENGLISH));
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
        assertFalse(texts(session.to(22)).containsKey(new MarkId("cut")));
    }

    @Test
    void ofEachErrorsPartsThoseCutAreSaid() {
        Session session = Stage.session(Stage.example().with(new Focus.All()).withTruncation(OptionalInt.of(1)),
                Theme.LIGHT, Language.ENGLISH, Weight.W);
        boolean[] said = new boolean[4];
        for (int place = 1; place <= session.script().size(); place++) {
            Session here = session.to(place);
            String words = texts(here).getOrDefault(new MarkId("cut"), "");
            boolean sums = here.moment().knows(new Quantity.TotalGradient(Weight.W));
            int e = here.moment().error();
            assertEquals(sums || e < 2 ? "" : e == 2 ? "t = 0: cut by τ = 1" : "t = 1 … 0: cut by τ = 1", words);
            said[e] |= !words.isEmpty();
        }
        assertTrue(said[2] && said[3] && !said[1] && !said[0]);
    }

    private static String cut(Scenario scenario, Language language) {
        return texts(Stage.session(scenario, Theme.LIGHT, language, Weight.W)).getOrDefault(new MarkId("cut"), "");
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
