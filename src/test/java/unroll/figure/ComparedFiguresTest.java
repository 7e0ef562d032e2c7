package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import unroll.edit.Edit;
import unroll.edit.NetworkEdit;
import unroll.edit.SetNumber;
import unroll.edit.Slot;
import unroll.edit.StepEdit;
import unroll.edit.WordEdit;
import unroll.linalg.Matrix;
import unroll.oracle.Scenarios;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.session.Guide;
import unroll.session.Lesson;
import unroll.session.Session;
import unroll.text.EditKey;
import unroll.text.Language;
import unroll.text.Message;
import unroll.text.Numbers;
import unroll.trace.Change;
import unroll.trace.Difference;
import unroll.trace.Quantity;

/// Pictures of a state that is compared with a pinned one.
class ComparedFiguresTest {
    private static final double LEAST_TYPE = 6;
    private static final Numbers NUMBERS = new Numbers(Language.ENGLISH);
    private static final String NEW = "new";

    @ParameterizedTest
    @EnumSource(Comparison.class)
    void nothingLeavesThePage(Comparison comparison) {
        everywhere(comparison, (panel, session) -> {
            Picture picture = panel.of(session);
            Box page = new Box(0, 0, picture.scene().width(), picture.scene().height());
            for (Flat flat : Flat.of(picture.scene(), Stage.TOOLS.measure())) {
                assertTrue(!flat.clip().equals(page) || page.encloses(flat.box(), 2),
                        () -> where(panel, session) + flat.mark().id().name() + " at " + flat.box());
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Comparison.class)
    void wordsDoNotCoverWords(Comparison comparison) {
        everywhere(comparison, (panel, session) -> {
            List<Flat> texts = Flat.of(panel.of(session).scene(), Stage.TOOLS.measure()).stream()
                    .filter(flat -> isWords(flat) && !flat.isCut()).toList();
            for (int i = 0; i < texts.size(); i++) {
                for (int j = 0; j < i; j++) {
                    Flat one = texts.get(i);
                    Flat other = texts.get(j);
                    assertTrue(!one.box().inset(0.6).overlaps(other.box().inset(0.6)),
                            () -> where(panel, session) + one.mark().id().name() + " " + one.box() + " covers "
                                    + other.mark().id().name() + " " + other.box());
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Comparison.class)
    void idsAreUniqueAndTypeIsNeverTiny(Comparison comparison) {
        everywhere(comparison, (panel, session) -> {
            List<Flat> flats = Flat.of(panel.of(session).scene(), Stage.TOOLS.measure());
            List<String> ids = flats.stream().map(flat -> flat.mark().id().name()).toList();
            assertEquals(ids.stream().distinct().toList(), ids, () -> where(panel, session));
            for (Flat flat : flats) {
                if (flat.mark() instanceof Mark.Text text) {
                    assertTrue(text.font().size() >= LEAST_TYPE,
                            () -> where(panel, session) + text.id().name() + " " + text.font().size());
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Comparison.class)
    void everyNumberShownIsTheTracesAndEveryDifferenceThatOfTheTraces(Comparison comparison) {
        List<Subject> differences = new ArrayList<>();
        everywhere(comparison, (panel, session) -> {
            Picture picture = panel.of(session);
            Map<MarkId, String> texts = texts(picture);
            Difference difference = session.lesson().since(session.document().pinned().orElseThrow());
            picture.subjects().forEach((id, subject) -> {
                String text = texts.get(id.child("n"));
                if (text == null) {
                    return;
                }
                if (subject instanceof Subject.Cell(Quantity quantity, int row, int column)) {
                    Matrix value = session.lesson().trace().value(quantity);
                    assertTrue(Writings.of(NUMBERS, quantity, value, row, column).contains(text),
                            () -> where(panel, session) + id + " " + text);
                } else if (subject instanceof Subject.Change(Subject.Cell(Quantity quantity, int row, int column))) {
                    differences.add(subject);
                    assertTrue(changes(difference.of(quantity), row, column).contains(text),
                            () -> where(panel, session) + id + " shows " + text);
                }
            });
        });
        assertEquals(comparison == Comparison.VALUE, differences.isEmpty());
    }

    @Test
    void whereDifferencesAreShownNoCellShowsAValue() {
        everywhere(Comparison.DIFFERENCE, (panel, session) -> {
            Picture picture = panel.of(session);
            Map<MarkId, String> texts = texts(picture);
            picture.subjects().forEach((id, subject) -> {
                if (subject instanceof Subject.Cell(Quantity quantity, int _, int _)
                        && texts.containsKey(id.child("n"))) {
                    throw new AssertionError(where(panel, session) + id + " shows a value of " + quantity);
                }
            });
        });
    }

    @Test
    void valuesAloneLookAsIfNothingWerePinned() {
        everywhere(Comparison.VALUE, (panel, session) -> assertEquals(panel.of(session.unpinned()), panel.of(session),
                () -> where(panel, session)));
    }

    @ParameterizedTest
    @EnumSource(Comparison.class)
    void theWayFromDifferencesToValuesMovesNoCellOfWeightsAndParts(Comparison comparison) {
        Session start = pinned(Stage.example(), new SetNumber(new Slot.OfWeight(Weight.W, 0, 1), 0.9), Weight.W);
        for (Stage.Panel panel : Stage.panels().stream().filter(it -> it.name().equals("ledger")).toList()) {
            Session values = start.to(31).with(start.view().with(Comparison.VALUE));
            Map<MarkId, Box> alone = grounds(panel.of(values));
            Map<MarkId, Box> compared = grounds(panel.of(values.with(start.view().with(comparison))));
            alone.forEach((id, box) -> assertTrue(box.encloses(compared.get(id), 0.01), id::name));
        }
    }

    @Test
    void whatIsComparedWithItselfIsEverywhereTheSame() {
        Session session = start(Stage.example(), Weight.W).pinned();
        for (Stage.Panel panel : Stage.panels()) {
            Session here = session.to(31).with(session.view().with(Comparison.DIFFERENCE));
            Map<MarkId, String> texts = texts(panel.of(here));
            panel.of(here).subjects().forEach((id, subject) -> {
                if (subject instanceof Subject.Change && texts.containsKey(id.child("n"))) {
                    assertEquals("=", texts.get(id.child("n")), () -> where(panel, here) + id);
                }
            });
        }
    }

    @Test
    void theLargestDifferenceOfAKindHasItsFullColour() {
        Session session = pinned(Stage.example(), new SetNumber(new Slot.OfWeight(Weight.W, 0, 1), 0.9), Weight.W)
                .last();
        Picture picture = Stage.PROJECTION.weights(
                session.back().with(session.view().with(Comparison.DIFFERENCE)), new Size(234, 620));
        MarkId cell = picture.subjects().entrySet().stream()
                .filter(entry -> entry.getValue().equals(
                        new Subject.Change(new Subject.Cell(new Quantity.Shared(Weight.W), 0, 1))))
                .findFirst().orElseThrow().getKey();
        Mark.Rect rect = Flat.of(picture.scene(), Stage.TOOLS.measure()).stream().map(Flat::mark)
                .filter(mark -> mark.id().equals(cell)).map(Mark.Rect.class::cast).findFirst().orElseThrow();
        assertEquals(Theme.LIGHT.more(), rect.fill());
    }

    @Test
    void changesHaveALegendWhereThereAreSome() {
        Session changed = pinned(Stage.example(), new SetNumber(new Slot.OfWeight(Weight.W, 0, 1), 0.9), Weight.W)
                .to(31);
        Session same = start(Stage.example(), Weight.W).pinned().to(31);
        for (Comparison comparison : List.of(Comparison.DIFFERENCE, Comparison.BOTH)) {
            for (Stage.Panel panel : Stage.panels().stream().filter(it -> !it.name().equals("timeline")).toList()) {
                assertTrue(hasLegend(panel.of(changed.with(changed.view().with(comparison)))),
                        () -> where(panel, changed));
                assertTrue(!hasLegend(panel.of(same.with(same.view().with(comparison)))), () -> where(panel, same));
            }
        }
    }

    private static boolean hasLegend(Picture picture) {
        return texts(picture).keySet().stream().anyMatch(id -> id.name().startsWith("legend/change"));
    }

    private interface Check {
        void run(Stage.Panel panel, Session session);
    }

    private static void everywhere(Comparison comparison, Check check) {
        changed().forEach(session -> {
            for (Weight weight : List.of(Weight.W, Weight.V)) {
                Session shown = session.with(session.view().with(comparison).with(weight));
                int size = shown.script().size();
                IntStream.of(0, 4, size / 3, 2 * size / 3, size - 1, size).distinct().forEach(place -> {
                    for (Stage.Panel panel : Stage.panels()) {
                        check.run(panel, shown.to(place));
                    }
                });
            }
        });
    }

    /// States that differ from the pinned one by a number, by units, by words, by steps, and altogether.
    private static Stream<Session> changed() {
        Scenario many = Scenarios.words(16, 20, 30).with(new Focus.One(19));
        Scenario one = Scenarios.words(1, 1, 2).with(new Focus.One(0));
        SetNumber number = new SetNumber(new Slot.OfWeight(Weight.W, 0, 0), 0.9);
        SetNumber small = new SetNumber(new Slot.OfWeight(Weight.U, 0, 0), -0.10001);
        SetNumber huge = new SetNumber(new Slot.OfWeight(Weight.V, 0, 0), 1e300);
        return Stream.of(pinned(Stage.example(), number, Weight.W), pinned(Stage.example(), small, Weight.W),
                pinned(Stage.example(), huge, Weight.W),
                pinned(Stage.example().with(new Focus.All()).withTruncation(OptionalInt.of(1)), number, Weight.W),
                pinned(Stage.example(), new NetworkEdit.SetHidden(4), Weight.W),
                pinned(Stage.example(), new NetworkEdit.SetHidden(16), Weight.W),
                pinned(Stage.example(), new NetworkEdit.SetHidden(2), Weight.W),
                pinned(Stage.example(), new WordEdit.Add("mouse"), Weight.W),
                pinned(Stage.example(), new WordEdit.Move(2, 0), Weight.W),
                pinned(Stage.example(), new StepEdit.Duplicate(3), Weight.W),
                pinned(Stage.example(), new StepEdit.Remove(1), Weight.W), pinned(one, number, Weight.W),
                pinned(one, new NetworkEdit.SetHidden(2), Weight.W), pinned(many, number, Weight.W),
                pinned(many, new NetworkEdit.SetHidden(17), Weight.W),
                replaced(many, Stage.example()),
                replaced(Stage.example(), Scenarios.of(8)));
    }

    private static Session start(Scenario scenario, Weight weight) {
        return Stage.session(scenario, Theme.LIGHT, Language.ENGLISH, weight);
    }

    private static Session pinned(Scenario scenario, Edit edit, Weight weight) {
        Session session = start(scenario, weight).pinned().edited(edit);
        assertTrue(!session.scenario().equals(scenario), () -> "refused " + edit);
        return session;
    }

    private static Session replaced(Scenario scenario, Scenario other) {
        return start(scenario, Weight.W).pinned().changed(Message.of(EditKey.CHANGE_OF, ""), Lesson.of(other),
                Guide.NONE);
    }

    private static Set<String> changes(Change change, int row, int column) {
        OptionalDouble at = change.at(row, column);
        if (at.isEmpty()) {
            return Set.of(NEW);
        }
        return change.isSame(row, column) ? Set.of("=") : Writings.of(NUMBERS, change, row, column);
    }

    private static boolean isWords(Flat flat) {
        return flat.mark() instanceof Mark.Text text && !text.text().isBlank()
                || flat.mark() instanceof Mark.Outline outline && outline.stroke().isNone()
                        && (outline.id().name().endsWith("/name") || outline.id().name().endsWith("/letter"));
    }

    /// The grounds of cells that hold values.
    private static Map<MarkId, Box> grounds(Picture picture) {
        return Flat.of(picture.scene(), Stage.TOOLS.measure()).stream()
                .filter(flat -> flat.mark() instanceof Mark.Rect
                        && picture.subjects().get(flat.mark().id()) instanceof Subject found
                        && found.itself() instanceof Subject.Cell && !flat.mark().id().name().contains("change"))
                .collect(Collectors.toMap(flat -> flat.mark().id(), Flat::box));
    }

    private static Map<MarkId, String> texts(Picture picture) {
        return Flat.of(picture.scene(), Stage.TOOLS.measure()).stream().map(Flat::mark)
                .filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast)
                .collect(Collectors.toMap(Mark.Text::id, Mark.Text::text));
    }

    private static String where(Stage.Panel panel, Session session) {
        Matrix w = session.scenario().parameters().w();
        return panel.name() + " " + panel.size() + " " + session.view().comparison() + " of "
                + session.scenario().title() + " H=" + w.rows() + " (" + session.view().weight() + ") at "
                + session.position() + ": ";
    }
}
