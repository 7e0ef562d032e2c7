package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.rnn.Activation;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Path;
import unroll.session.Session;
import unroll.text.Language;
import unroll.text.Numbers;
import unroll.trace.GradientCheck;
import unroll.trace.Quantity;
import unroll.trace.WeightCheck;

/// The badge of the gradient check below the ledger's sum.
class CheckBadgeTest {
    private static final MarkId BADGE = new MarkId("sum/check");
    private static final Size NARROWEST = new Size(404, 520);

    @Test
    void beforeTheSumIsCompleteThereIsNone() {
        Session session = Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W);
        for (int place = 0; place <= session.script().size(); place++) {
            Session here = session.to(place).checkedHere();
            assertEquals(here.moment().complete().isPresent(), marks(here, NARROWEST).containsKey(BADGE));
        }
    }

    @Test
    void aCheckSaysHowFarAndAtWhichEntry() {
        assertEquals("checking the gradient…", words(example(Weight.W)));
        for (Weight weight : List.of(Weight.U, Weight.W)) {
            Session checked = example(weight).checkedHere();
            WeightCheck outcome = checked.check().orElseThrow().weights().stream().filter(w -> w.weight() == weight)
                    .findFirst().orElseThrow();
            String at = QuantityName.cell(new Quantity.Shared(weight), outcome.row(), outcome.column(),
                    checked.scenario());
            String number = new Numbers(Language.ENGLISH).cell(outcome.worst());
            assertEquals("checked: " + number + " at " + at, words(checked));
        }
        assertEquals("checked: 1.00e−9 at U[1,cat]", words(outcome(example(Weight.U), 1e-9, 0)));
        assertEquals("checked: 1.00e−9 at U[1,cat]; at a kink of relu: 2",
                words(outcome(Stage
                        .session(Stage.example().with(Activation.RELU), Theme.LIGHT, Language.ENGLISH, Weight.U).to(31),
                        1e-9, 2)));
        assertEquals("checked: 1.00e−9 at U[1,cat]; at a kink of leaky relu: 2",
                words(outcome(Stage
                        .session(Stage.example().with(Activation.LEAKY_RELU), Theme.LIGHT, Language.ENGLISH, Weight.U)
                        .to(31), 1e-9, 2)));
        assertEquals("does not hold: 0.10 at U[1,cat]", words(outcome(example(Weight.U), 0.1, 0)));
        assertEquals("not checked: there are numbers that are not finite",
                words(outcome(example(Weight.U), Double.NaN, 0)));
        Session cut = Stage.session(Stage.example().withTruncation(OptionalInt.of(1)), Theme.LIGHT, Language.ENGLISH,
                Weight.U);
        assertEquals("checked without truncation: 1.00e−9 at U[1,cat]",
                words(outcome(cut.to(cut.script().size() - 1), 1e-9, 0)));
    }

    @Test
    void aCheckWithoutThisWeightTellsNoOtherWeights() {
        Session session = outcome(example(Weight.U), 1e-9, 0);
        GradientCheck all = session.check().orElseThrow();
        assertEquals("no check of this weight", words(session.checked(new GradientCheck(all.of(),
                all.truncationSetAside(), all.weights().stream().filter(w -> !w.weight().equals(Weight.U)).toList()))));
    }

    @Test
    void inAWideLedgerItSaysWhatTheNumberIs() {
        Mark.Text text = (Mark.Text) marks(outcome(example(Weight.U), 1e-9, 0), new Size(560, 780))
                .get(BADGE.child("words"));
        assertEquals("checked: worst relative difference 1.00e−9 at U[1,cat]", text.text());
    }

    @Test
    void eachOutcomeHasItsSignAndWordsThatAreRead() {
        for (Theme theme : Theme.ALL) {
            Session at = example(Weight.U).with(View.initial(theme, Language.ENGLISH).with(Weight.U));
            Set<Path> signs = new HashSet<>();
            for (Session session : List.of(at, outcome(at, 1e-9, 0), outcome(at, 0.1, 0), outcome(at, Double.NaN, 0))) {
                Map<MarkId, Mark> marks = marks(session, NARROWEST);
                Mark.Rect pill = (Mark.Rect) marks.get(BADGE);
                Mark.Text text = (Mark.Text) marks.get(BADGE.child("words"));
                Mark.Outline sign = (Mark.Outline) marks.get(BADGE.child("sign"));
                assertTrue(Theme.contrast(text.fill(), pill.fill()) >= 4.5, theme.name());
                assertEquals(text.fill(), sign.stroke().paint());
                signs.add(sign.path());
            }
            assertEquals(4, signs.size());
        }
    }

    @Test
    void allOfItIsOnePlaceThatFitsInTheNarrowestLedger() {
        for (Scenario scenario : Stage.scenarios().toList()) {
            for (Language language : Language.values()) {
                Session start = Stage.session(scenario, Theme.LIGHT, language, Weight.V);
                Session session = start.to(start.script().size());
                for (Session each : List.of(session, outcome(session, 1e-9, 3), outcome(session, 0.1, 0),
                        outcome(session, Double.NaN, 0))) {
                    Picture picture = Stage.PROJECTION.ledger(each, NARROWEST);
                    Map<MarkId, Mark> marks = marks(each, NARROWEST);
                    Mark.Rect pill = (Mark.Rect) marks.get(BADGE);
                    assertTrue(pill.box().right() <= NARROWEST.width() - 14 + 1e-9);
                    assertTrue(pill.box().bottom() <= NARROWEST.height());
                    assertEquals(new Subject.Check(Weight.V), picture.subjects().get(BADGE));
                    assertTrue(!marks.containsKey(new MarkId("sum/ratio/0"))
                            || ((Mark.Outline) marks.get(new MarkId("sum/ratio/1"))).path().bounds().x() > pill.box()
                                    .right());
                }
            }
        }
    }

    private static Session example(Weight weight) {
        Session session = Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, weight);
        return session.to(31);
    }

    /// As if a check had come to this at row 1, column 1 of every weight, or wherever there is one.
    private static Session outcome(Session session, double worst, int kinks) {
        Focus of = session.moment().complete().orElseThrow();
        return session.checked(new GradientCheck(of, OptionalInt.empty(),
                session.scenario().parameters().present().stream().map(weight -> {
                    Matrix zeros = session.scenario().parameters().get(weight).map(_ -> 0);
                    Matrix relative = zeros.with(Math.min(1, zeros.rows() - 1), Math.min(1, zeros.columns() - 1),
                            worst);
                    return new WeightCheck(weight, zeros, zeros, relative, kinks, 0, 0);
                }).toList()));
    }

    private static String words(Session session) {
        return ((Mark.Text) Optional.ofNullable(marks(session, NARROWEST).get(BADGE.child("words"))).orElseThrow())
                .text();
    }

    private static Map<MarkId, Mark> marks(Session session, Size size) {
        return Flat.of(Stage.PROJECTION.ledger(session, size).scene(), Stage.TOOLS.measure()).stream().map(Flat::mark)
                .collect(Collectors.toMap(Mark::id, mark -> mark));
    }
}
