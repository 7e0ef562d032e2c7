package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.session.Session;
import unroll.text.Language;
import unroll.trace.Quantity;

/// The page of notation: nothing on the screen is without an entry, and no entry without a place.
class NotationTest {

    @Test
    void everyFamilyOfQuantitiesIsOnThePage() {
        List<Quantity> shown = entries(Stage.example().with(new Focus.All()).withClip(OptionalDouble.of(0.5)))
                .flatMap(entry -> entry.shown().stream()).toList();
        Set<Class<?>> told = shown.stream().map(Object::getClass).collect(Collectors.toSet());
        Arrays.stream(Quantity.class.getPermittedSubclasses())
                // η is told with the weights that it gives, y_t with the prediction that it is marked in, γ and the sizes
                // that a norm is made of with the factor that they give
                .filter(family -> family != Quantity.LearningRate.class && family != Quantity.ClipLength.class
                        && family != Quantity.GradientSize.class)
                .forEach(family -> assertTrue(told.contains(family), family.getSimpleName()));
        Stage.example().definitions().forEach(it -> assertTrue(
                shown.stream().anyMatch(quantity -> quantity.is(it.variable().kind())), it.variable().id()));
        assertTrue(entries(Stage.example()).map(NotationEntry::id).toList().containsAll(List.of("eta", "y")));
    }

    @Test
    void everyEntryIsLitSomewhereOnceItIsThere() {
        for (Scenario scenario : List.of(Stage.example(), Stage.example().with(new Focus.All()),
                Stage.example().withClip(OptionalDouble.of(0.5)))) {
            Session lesson = Stage.session(scenario, Theme.LIGHT, Language.ENGLISH, Weight.W);
            for (int position : List.of(lesson.script().size() - 1, lesson.script().size())) {
                Session session = lesson.to(position);
                entries(scenario).forEach(entry -> {
                    Optional<Quantity> newest = entry.newest(session.moment());
                    assertEquals(entry.shown().stream().anyMatch(session.moment()::knows), newest.isPresent());
                    newest.ifPresent(quantity -> assertTrue(isLit(session, quantity), () -> entry.id()));
                });
            }
        }
    }

    @Test
    void whatIsNotThereYetSaysFromWhichStepOnItIs() {
        Session start = Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W);
        entries(start.scenario()).filter(entry -> !entry.shown().isEmpty()).forEach(entry -> {
            int from = entry.from(start.moment()).orElseThrow();
            assertTrue(entry.newest(start.to(from).moment()).isPresent(), entry.id());
            assertTrue(from == 0 || entry.newest(start.to(from - 1).moment()).isEmpty(), entry.id());
        });
    }

    @Test
    void everyEntryCanBeDrawn() {
        Stage.scenarios().forEach(scenario -> {
            for (Theme theme : Theme.ALL) {
                Frame frame = Stage.PROJECTION
                        .frame(Stage.session(scenario, theme, Language.PORTUGUESE, Weight.W));
                entries(scenario).forEach(entry -> {
                    Picture picture = NotationFigure.draw(frame, entry.look());
                    Flat.of(picture.scene(), Stage.TOOLS.measure()).forEach(flat -> assertTrue(
                            !flat.isCut() && picture.scene().width() <= 200, () -> entry.id() + flat.box()));
                    entry.shape().ifPresent(shape -> NotationFigure.shape(frame, shape));
                });
            }
        });
    }

    private static boolean isLit(Session session, Quantity quantity) {
        Lights lights = Stage.PROJECTION.lights(session.pointedAt(Optional.of(new Subject.Whole(quantity))));
        Size words = new Size(960, 200);
        return Stream
                .concat(Stage.panels().stream().limit(3).map(panel -> panel.of(session)),
                        Stream.of(Stage.PROJECTION.explanation(session, words),
                                Stage.PROJECTION.code(session, words)))
                .flatMap(picture -> picture.places(Stage.TOOLS.measure()).stream())
                .anyMatch(place -> lights.of(place.subject()).isPresent());
    }

    private static Stream<NotationEntry> entries(Scenario scenario) {
        return Stream.concat(Notation.symbols(scenario).stream(), Notation.shapes(scenario).stream());
    }
}
