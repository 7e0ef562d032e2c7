package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import unroll.figure.Card;
import unroll.figure.ExplanationFigure;
import unroll.figure.Place;
import unroll.figure.Subject;
import unroll.io.LanguageChoice;
import unroll.io.MotionChoice;
import unroll.io.Settings;
import unroll.io.ThemeChoice;
import unroll.oracle.Json;
import unroll.render.FxThread;
import unroll.rnn.Weight;
import unroll.trace.Quantity;

/// A person points, clicks and goes through the pictures by keys.
final class CardWindowTest {
    private static final Subject STATE = new Subject.Cell(Quantity.state(2), 1, 0);
    private final OpenWindow open = OpenWindow.on(Json.theCat(), Settings.defaults().with(ThemeChoice.LIGHT)
            .with(LanguageChoice.ENGLISH).with(MotionChoice.OFF));

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void whatThePointerIsAtIsLitUntilItLeaves() {
        open.press(KeyCode.END);
        mouse("network", STATE, MouseEvent.MOUSE_MOVED);
        assertEquals(Optional.of(STATE), open.session().attention().pointed());
        mouse("network", STATE, MouseEvent.MOUSE_EXITED);
        assertEquals(Optional.empty(), open.session().attention().pointed());
    }

    @Test
    void aClickOpensTheCardAndEscapeClosesIt() {
        open.press(KeyCode.END);
        mouse("network", STATE, MouseEvent.MOUSE_CLICKED);
        assertEquals(Optional.of(Card.of(STATE)), open.session().attention().card());
        assertTrue(isCardShown());
        open.press(KeyCode.ESCAPE);
        assertTrue(open.session().attention().card().isEmpty());
        assertFalse(isCardShown());
    }

    @Test
    void theCardLeadsOnToOperandsAndBack() {
        open.press(KeyCode.END);
        mouse("network", STATE, MouseEvent.MOUSE_CLICKED);
        Subject operand = new Subject.Cell(new Quantity.Shared(Weight.W), 1, 0);
        mouse("card", operand, MouseEvent.MOUSE_CLICKED);
        assertEquals(List.of(STATE, operand), open.session().attention().card().orElseThrow().way());
        open.press(KeyCode.BACK_SPACE);
        assertEquals(Optional.of(Card.of(STATE)), open.session().attention().card());
    }

    @Test
    void aClickOnAColumnGoesToItsStepAndOpensNoCard() {
        open.press(KeyCode.END, KeyCode.LEFT);
        int before = open.session().position();
        Subject column = place("network", subject -> subject instanceof Subject.Stop).subject();
        mouse("network", column, MouseEvent.MOUSE_CLICKED);
        assertTrue(open.session().position() < before);
        assertTrue(open.session().attention().card().isEmpty());
    }

    @Test
    void arrowsGoThroughAPictureThatTabLedToAndTheLessonStays() {
        open.press(KeyCode.END);
        FigurePane weights = open.find("weights", FigurePane.class);
        FxThread.run(() -> {
            layout();
            weights.explore();
        });
        Subject first = open.session().attention().pointed().orElseThrow();
        int position = open.session().position();
        open.press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT);
        assertEquals(position, open.session().position());
        Subject there = open.session().attention().pointed().orElseThrow();
        assertFalse(first.equals(there));
        open.press(KeyCode.ENTER);
        assertTrue(open.session().attention().card().isPresent());
        assertTrue(FxThread.call(() -> open.find("card", FigurePane.class).isExplored()));
        open.press(KeyCode.ESCAPE);
        assertTrue(FxThread.call(weights::isExplored));
        open.press(KeyCode.ESCAPE, KeyCode.LEFT);
        assertEquals(position - 1, open.session().position());
    }

    @Test
    void aClickerStepsWhereverTheKeyboardIs() {
        FxThread.run(() -> open.find("ledger", FigurePane.class).explore());
        open.press(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP);
        assertEquals(1, open.session().position());
    }

    /// At all sizes of the window, for things in every panel.
    @Test
    void aCardOpensBesideWhatWasClickedAndNeverOverTheEquation() {
        List<Subject> clicked = List.of(STATE, new Subject.Cell(Quantity.state(0), 0, 0),
                new Subject.Cell(Quantity.state(1), 2, 0),
                new Subject.Cell(Quantity.delta(3, 1), 0, 0));
        // a smaller interface is a larger window, which this screen has no room for
        for (int smaller = 0; smaller < 5; smaller++) {
            for (int position : List.of(3, 12, 27, 30)) {
                FxThread.run(() -> open.store.update(session -> session.to(position)));
                for (Subject subject : clicked) {
                    String where = smaller + " times smaller" + ", step " + position + ", " + subject;
                    Optional<String> pane = shownIn(subject);
                    if (pane.isEmpty()) {
                        continue;
                    }
                    mouse(pane.get(), subject, MouseEvent.MOUSE_CLICKED);
                    assertTrue(isCardShown(), where);
                    Bounds card = inScene(open.find("card-pane", CardPane.class));
                    Bounds anchor = box(pane.get(), subject);
                    assertFalse(card.intersects(anchor), where);
                    assertTrue(away(card, anchor) <= 60, () -> where + ": " + away(card, anchor) + " px away");
                    assertFalse(covers(card, equation()), where);
                    open.press(KeyCode.ESCAPE);
                }
            }
            FxThread.run(() -> open.window.command("zoom-out").run());
        }
    }

    @Test
    void aCardGivesWayToTheEquationOfTheNextStep() {
        open.press(KeyCode.END);
        mouse("network", STATE, MouseEvent.MOUSE_CLICKED);
        int seen = 0;
        for (int position = 32; position > 0; position--) {
            open.press(KeyCode.PAGE_UP);
            FxThread.run(this::layout);
            if (isCardShown()) {
                seen++;
                assertFalse(covers(inScene(open.find("card-pane", CardPane.class)), equation()), "at " + position);
            }
        }
        assertTrue(seen > 5, "shown at " + seen);
    }

    @Test
    void anotherCardOpensBesideWhatIsClickedThen() {
        FxThread.run(() -> open.store.update(session -> session.to(27)));
        mouse("network", STATE, MouseEvent.MOUSE_CLICKED);
        Bounds before = inScene(open.find("card-pane", CardPane.class));
        Subject first = new Subject.Cell(Quantity.delta(3, 1), 1, 0);
        mouse("network", first, MouseEvent.MOUSE_CLICKED);
        Bounds after = inScene(open.find("card-pane", CardPane.class));
        assertFalse(before.equals(after));
        assertTrue(away(after, box("network", first)) <= 60);
    }

    private Optional<String> shownIn(Subject subject) {
        return FxThread.call(() -> {
            layout();
            return Stream.of("network", "ledger").filter(it -> open.find(it, FigurePane.class) != null
                    && open.find(it, FigurePane.class).getScene() != null
                    && open.find(it, FigurePane.class).places().stream()
                            .anyMatch(place -> place.subject().equals(subject)))
                    .findFirst();
        });
    }

    private List<Bounds> equation() {
        return FxThread.call(() -> {
            layout();
            FigurePane pane = open.find("explanation", FigurePane.class);
            return pane.places().stream().filter(place -> ExplanationFigure.isOfEquation(place.id()))
                    .map(place -> scene(pane, place)).toList();
        });
    }

    private Bounds box(String pane, Subject subject) {
        Place place = place(pane, subject::equals);
        return FxThread.call(() -> {
            FigurePane figure = open.find(pane, FigurePane.class);
            return scene(figure, place.within().flatMap(whole -> figure.places().stream()
                    .filter(it -> it.id().equals(whole)).findFirst()).orElse(place));
        });
    }

    private static Bounds scene(FigurePane pane, Place place) {
        return pane.localToScene(
                new BoundingBox(place.box().x(), place.box().y(), place.box().width(), place.box().height()));
    }

    private static Bounds inScene(Region node) {
        return FxThread.call(() -> node.localToScene(node.getLayoutBounds()));
    }

    private static boolean covers(Bounds card, List<Bounds> boxes) {
        return boxes.stream().anyMatch(card::intersects);
    }

    private static double away(Bounds one, Bounds other) {
        double x = Math.max(0, Math.max(other.getMinX() - one.getMaxX(), one.getMinX() - other.getMaxX()));
        double y = Math.max(0, Math.max(other.getMinY() - one.getMaxY(), one.getMinY() - other.getMaxY()));
        return Math.hypot(x, y);
    }

    private boolean isCardShown() {
        return FxThread.call(() -> open.find("card-pane", CardPane.class).isVisible());
    }

    private void mouse(String pane, Subject subject, EventType<MouseEvent> type) {
        Place place = place(pane, subject::equals);
        double x = place.box().centerX();
        double y = subject instanceof Subject.Stop ? place.box().bottom() - 4 : place.box().centerY();
        FxThread.run(() -> {
            FigurePane figure = open.find(pane, FigurePane.class);
            Point2D point = figure.localToScene(x, y);
            Event.fireEvent(figure,
                    new MouseEvent(type, point.getX(), point.getY(), point.getX(), point.getY(), MouseButton.PRIMARY, 1,
                            false, false, false, false, true, false,
                            false, false, false, true, null));
        });
    }

    private Place place(String pane, Predicate<Subject> which) {
        return FxThread.call(() -> {
            layout();
            return open.find(pane, FigurePane.class).places().stream().filter(place -> which.test(place.subject()))
                    .findFirst().orElseThrow();
        });
    }

    private void layout() {
        open.stage.getScene().getRoot().applyCss();
        open.stage.getScene().getRoot().layout();
    }
}
