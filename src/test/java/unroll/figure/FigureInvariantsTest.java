package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.session.Session;
import unroll.text.Language;
import unroll.text.Numbers;
import unroll.trace.Quantity;

class FigureInvariantsTest {
    private static final double LEAST_TYPE = 6;

    /// What stays where it is while the lesson goes on, in the coordinates of its group.
    private static final Set<String> FIXED = Set.of("state", "input", "loss", "prediction", "column", "weight",
            "segment", "delta");

    @Test
    void geometryIsFreeOfTheCursor() {
        everywhere((panel, session) -> {
            Map<MarkId, Box> places = new HashMap<>();
            for (int place : places(session)) {
                rects(panel.of(session.to(place)).scene().marks()).forEach((id, box) -> {
                    if (FIXED.contains(id.name().split("/")[0]) && !id.name().endsWith("/bar")
                            && !id.name().endsWith("/right")) {
                        Box before = places.putIfAbsent(id, box);
                        assertTrue(before == null || before.equals(box),
                                () -> session.scenario().title() + " " + id.name() + " moved at " + place);
                    }
                });
            }
        });
    }

    @Test
    void nothingLeavesThePage() {
        everywhere((panel, session) -> {
            for (int place : places(session)) {
                Picture picture = panel.of(session.to(place));
                Box page = new Box(0, 0, picture.scene().width(), picture.scene().height());
                for (Flat flat : Flat.of(picture.scene(), Stage.TOOLS.measure())) {
                    boolean clipped = !flat.clip().equals(page);
                    assertTrue(clipped || page.encloses(flat.box(), 2),
                            () -> where(panel, session, place) + flat.mark().id().name() + " at " + flat.box());
                }
            }
        });
    }

    @Test
    void wordsDoNotCoverWords() {
        everywhere((panel, session) -> {
            for (int place : places(session)) {
                List<Flat> texts = Flat.of(panel.of(session.to(place)).scene(), Stage.TOOLS.measure()).stream()
                        .filter(flat -> isWords(flat) && !flat.isCut()).toList();
                for (int i = 0; i < texts.size(); i++) {
                    for (int j = 0; j < i; j++) {
                        Flat one = texts.get(i);
                        Flat other = texts.get(j);
                        assertTrue(!one.box().inset(0.6).overlaps(other.box().inset(0.6)),
                                () -> where(panel, session, place) + one.mark().id().name() + " covers "
                                        + other.mark().id().name());
                    }
                }
            }
        });
    }

    @Test
    void everyNumberShownIsTheTraces() {
        everywhere((panel, session) -> {
            Numbers numbers = new Numbers(session.view().language());
            for (int place : places(session)) {
                Picture picture = panel.of(session.to(place));
                Map<MarkId, String> texts = texts(picture);
                picture.subjects().forEach((id, subject) -> {
                    if (subject instanceof Subject.Cell(Quantity quantity, int row, int column)
                            && texts.containsKey(id.child("n"))) {
                        Matrix value = session.lesson().trace().value(quantity);
                        assertTrue(
                                Writings.of(numbers, quantity, value, row, column).contains(texts.get(id.child("n"))),
                                () -> where(panel, session, place) + id.name() + " shows "
                                        + texts.get(id.child("n")) + " for " + value.get(row, column));
                    }
                });
            }
        });
    }

    @Test
    void whatIsNotComputedYetIsBlank() {
        everywhere((panel, session) -> {
            for (int place : places(session)) {
                Session here = session.to(place);
                panel.of(here).subjects().values().forEach(subject -> {
                    if (subject instanceof Subject.Cell(Quantity quantity, int _, int _)) {
                        assertTrue(here.moment().knows(quantity) || quantity.is(Variable.Kind.INPUT),
                                () -> where(panel, session, place) + quantity);
                    }
                });
            }
        });
    }

    @Test
    void idsAreUniqueInAScene() {
        everywhere((panel, session) -> {
            for (int place : places(session)) {
                List<String> ids = Flat.of(panel.of(session.to(place)).scene(), Stage.TOOLS.measure()).stream()
                        .map(flat -> flat.mark().id().name()).toList();
                assertEquals(ids.stream().distinct().toList(), ids, () -> where(panel, session, place));
            }
        });
    }

    @Test
    void typeIsNeverTiny() {
        everywhere((panel, session) -> {
            for (int place : places(session)) {
                for (Flat flat : Flat.of(panel.of(session.to(place)).scene(), Stage.TOOLS.measure())) {
                    if (flat.mark() instanceof Mark.Text text) {
                        assertTrue(text.font().size() >= LEAST_TYPE,
                                () -> where(panel, session, place) + text.id().name() + " " + text.font().size());
                    }
                }
            }
        });
    }

    private interface Check {
        void run(Stage.Panel panel, Session session);
    }

    /// Each weight in both languages and in all themes, by turns.
    private static void everywhere(Check check) {
        int turn = 0;
        for (Scenario scenario : Stream.concat(Stage.scenarios(), Stage.truncated()).toList()) {
            for (Weight weight : List.of(Weight.W, Weight.U, Weight.V)) {
                Session session = Stage.session(scenario, Theme.ALL.get(turn / 2 % Theme.ALL.size()),
                        Language.values()[turn % Language.values().length], weight);
                for (Stage.Panel panel : Stage.panels()) {
                    check.run(panel, session);
                }
                turn++;
            }
        }
    }

    /// The start, the end, and up to a dozen places between.
    private static List<Integer> places(Session session) {
        int size = session.script().size();
        int stride = Math.max(1, size / 12);
        return IntStream.concat(IntStream.iterate(0, i -> i <= size, i -> i + stride),
                IntStream.rangeClosed(Math.max(0, size - 2), size)).distinct().boxed().toList();
    }

    private static boolean isWords(Flat flat) {
        return flat.mark() instanceof Mark.Text text && !text.text().isBlank()
                || flat.mark() instanceof Mark.Outline outline && outline.stroke().isNone()
                        && (outline.id().name().endsWith("/name") || outline.id().name().endsWith("/letter"));
    }

    private static Map<MarkId, Box> rects(List<Mark> marks) {
        Map<MarkId, Box> found = new HashMap<>();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Group group) {
                found.putAll(rects(group.marks()));
            } else if (mark instanceof Mark.Rect rect) {
                found.put(rect.id(), rect.box());
            }
        }
        return found;
    }

    private static Map<MarkId, String> texts(Picture picture) {
        return Flat.of(picture.scene(), Stage.TOOLS.measure()).stream().map(Flat::mark)
                .filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast)
                .collect(Collectors.toMap(Mark.Text::id, Mark.Text::text));
    }

    private static String where(Stage.Panel panel, Session session, int place) {
        return panel.name() + " " + panel.size() + " of " + session.scenario().title() + " ("
                + session.view().weight() + ", " + session.view().language() + ", " + session.view().theme().name()
                + ") at " + place + ": ";
    }
}
