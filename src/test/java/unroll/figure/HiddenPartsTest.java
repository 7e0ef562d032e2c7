package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unroll.edit.SetNumber;
import unroll.edit.Slot;
import unroll.rnn.Weight;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.session.Session;
import unroll.text.Language;
import unroll.trace.Quantity;

/// What is hidden leaves its place blank, and nothing else moves.
class HiddenPartsTest {
    private static final Size BELOW = new Size(940, 180);
    private static final List<Part> INSIDE = List.of(Part.NUMBERS, Part.PREDICTIONS, Part.SENTENCE, Part.EQUATION);

    @Test
    void whatStaysIsWhereItWas() {
        Stream.concat(Stage.scenarios(), Stage.truncated()).forEach(scenario -> {
            Session start = Stage.session(scenario, Theme.LIGHT, Language.ENGLISH, Weight.W);
            int end = start.script().size();
            for (int position : new int[]{end / 3, 2 * end / 3, end}) {
                Session whole = start.to(position);
                for (Part part : INSIDE) {
                    Session less = whole.hiding(Set.of(part));
                    for (Function<Session, Picture> picture : pictures()) {
                        Map<MarkId, Mark> all = marks(picture.apply(whole));
                        marks(picture.apply(less)).forEach((id, mark) -> assertEquals(all.get(id), mark));
                    }
                }
            }
        });
    }

    @Test
    void cellsKeepTheirColoursAndTheirMeaningWithoutNumbers() {
        Session session = Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W).last();
        Session less = session.hiding(Set.of(Part.NUMBERS));
        Picture network = Stage.PROJECTION.network(less, new Size(786, 620));
        Set<MarkId> cells = network.subjects().entrySet().stream()
                .filter(it -> it.getValue() instanceof Subject.Cell).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertTrue(cells.contains(new MarkId("state/2/box/cells/0/0")), cells::toString);
        assertTrue(marks(network).containsKey(new MarkId("state/2/box/cells/0/0")));
        assertFalse(marks(network).containsKey(new MarkId("state/2/box/cells/0/0/n")));
        assertTrue(marks(Stage.PROJECTION.network(session, new Size(786, 620)))
                .containsKey(new MarkId("state/2/box/cells/0/0/n")));
    }

    @Test
    void differencesAreNumbersToo() {
        Session before = Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W).last().pinned();
        // another number in one row of W, so that some differ and some are the same
        Session now = before.edited(new SetNumber(new Slot.OfWeight(Weight.W, 0, 1), 3)).last();
        for (Comparison comparison : Comparison.values()) {
            Session whole = now.with(now.view().with(comparison));
            for (Stage.Panel panel : Stage.panels()) {
                assertTrue(numbers(panel.of(whole)).anyMatch(it -> !it.equals(CellLayer.SAME))
                        || !List.of("weights", "network").contains(panel.name()), panel::name);
                assertEquals(List.of(), numbers(panel.of(whole.hiding(Set.of(Part.NUMBERS))))
                        .filter(it -> !it.equals(CellLayer.SAME)).toList(), panel.name() + " " + comparison);
            }
        }
    }

    /// What stands in cells.
    private static Stream<String> numbers(Picture picture) {
        return marks(picture).values().stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast)
                .filter(text -> text.id().name().matches(".*/[0-9]+/[0-9]+/n")).map(Mark.Text::text);
    }

    @Test
    void barsOfPredictionsGoAndTheirLetterStays() {
        Session session = Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W).last();
        Map<MarkId, Mark> network = marks(
                Stage.PROJECTION.network(session.hiding(Set.of(Part.PREDICTIONS)), new Size(786, 620)));
        assertEquals(List.of("prediction/0/name", "prediction/1/name", "prediction/2/name", "prediction/3/name"),
                network.keySet().stream().map(MarkId::name).filter(name -> name.startsWith("prediction")).sorted()
                        .toList());
    }

    @Test
    void whoAsksForOneNumberGetsIt() {
        Session session = Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W).last();
        Card card = Card.of(new Subject.Whole(Quantity.state(2)));
        assertEquals(Stage.PROJECTION.card(session, card, 440).scene(),
                Stage.PROJECTION.card(session.hiding(Set.of(Part.values())), card, 440).scene());
    }

    private static List<Function<Session, Picture>> pictures() {
        return Stream.concat(Stage.panels().stream().<Function<Session, Picture>>map(panel -> panel::of),
                Stream.<Function<Session, Picture>>of(session -> Stage.PROJECTION.explanation(session, BELOW)))
                .toList();
    }

    private static Map<MarkId, Mark> marks(Picture picture) {
        return flat(picture.scene().marks()).collect(Collectors.toMap(Mark::id, Function.identity()));
    }

    private static Stream<Mark> flat(List<Mark> marks) {
        return marks.stream()
                .flatMap(mark -> mark instanceof Mark.Group group ? flat(group.marks()) : Stream.of(mark));
    }
}
