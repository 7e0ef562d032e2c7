package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.scene.MarkId;
import unroll.session.Session;
import unroll.text.Language;
import unroll.trace.Quantity;

/// What marks stand for: numbers lie below the mark of their matrix, and arrows say what they carry.
class SubjectsTest {

    @Test
    void everyNumberLiesBelowTheIdOfItsWholeMatrix() {
        everywhere((session, picture) -> picture.subjects().forEach((id, subject) -> {
            if (subject instanceof Subject.Cell(Quantity quantity, int _, int _) && !alone(quantity)
                    && !id.name().endsWith("/value")) {
                assertTrue(above(id).stream().map(picture.subjects()::get)
                        .anyMatch(new Subject.Whole(quantity)::equals), () -> id.name());
            }
        }));
    }

    @Test
    void nothingButItsNumbersLiesBelowTheIdOfAMatrix() {
        everywhere((session, picture) -> {
            Map<MarkId, Subject> subjects = picture.subjects();
            for (Flat flat : Flat.of(picture.scene(), Stage.TOOLS.measure())) {
                MarkId id = flat.mark().id();
                for (MarkId parent : above(id)) {
                    if (subjects.get(parent) instanceof Subject.Whole(Quantity quantity) && subjects.containsKey(id)) {
                        assertEquals(Optional.of(quantity), quantity(subjects.get(id)),
                                () -> id.name() + " in " + session.scenario().title());
                    }
                }
                assertTrue(!id.name().matches(".*/cells/(name|letter|words|ground|count|role)"), id.name());
            }
        });
    }

    @Test
    void everyArrowSaysWhatItCarriesAndWhoseUseItIs() {
        everywhere((session, picture) -> {
            int e = session.moment().error();
            for (Flat flat : Flat.of(picture.scene(), Stage.TOOLS.measure())) {
                String[] id = flat.mark().id().name().split("/");
                if (id.length == 3 && (id[0].equals("arrow") || id[0].equals("back"))) {
                    int t = Integer.parseInt(id[2]);
                    Subject.Arrow arrow = (Subject.Arrow) picture.subjects().get(flat.mark().id());
                    assertEquals(id[1].equals("e"), arrow.weight().isEmpty());
                    assertTrue(arrow.weight().isEmpty()
                            || arrow.weight().get().letter().equals(id[1].toUpperCase(Locale.ROOT)));
                    arrow.weight().filter(_ -> id[0].equals("arrow")).ifPresent(weight -> assertEquals(
                            session.script().revealed(new Quantity.Part(e, t, weight)).isPresent(),
                            arrow.tells().contains(new Quantity.Part(e, t, weight))));
                    arrow.tells().forEach(quantity -> session.lesson().trace().value(quantity));
                }
            }
        });
    }

    private static boolean alone(Quantity quantity) {
        return quantity.is(Variable.Kind.LOSS) || quantity instanceof Quantity.LearnedLoss;
    }

    private static Optional<Quantity> quantity(Subject subject) {
        return switch (subject) {
            case Subject.Cell(Quantity quantity, int _, int _) -> Optional.of(quantity);
            case Subject.Whole(Quantity quantity) -> Optional.of(quantity);
            case Subject.Map(Quantity quantity, Subject.Turn _) -> Optional.of(quantity);
            case Subject.Norm(Quantity quantity) -> Optional.of(quantity);
            case Subject.Change(Subject.Numeric of) -> quantity(of);
            case Subject.Amount _,Subject.About _,Subject.Cut _,Subject.Arrow _,Subject.Line _,Subject.Check _,Subject.Answer _,Subject.Crumb _,Subject.Stop _,Subject.Overview _ ->
                Optional.empty();
        };
    }

    /// The ids that an id lies below.
    private static List<MarkId> above(MarkId id) {
        String[] parts = id.name().split("/");
        return IntStream.range(1, parts.length)
                .mapToObj(n -> new MarkId(String.join("/", List.of(parts).subList(0, n)))).toList();
    }

    private static void everywhere(BiConsumer<Session, Picture> check) {
        for (Scenario scenario : Stream.concat(Stage.scenarios(), Stage.truncated()).toList()) {
            for (Weight weight : List.of(Weight.W, Weight.U, Weight.V)) {
                Session session = Stage.session(scenario, Theme.LIGHT, Language.ENGLISH, weight);
                int size = session.script().size();
                for (int place : List.of(0, size / 3, size / 2, 3 * size / 4, size - 1, size)) {
                    Session here = session.to(place);
                    Stage.panels().stream().limit(3).forEach(panel -> check.accept(here, panel.of(here)));
                }
            }
        }
    }
}
