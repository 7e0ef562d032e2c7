package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import unroll.figure.RowColours;
import unroll.text.Digits;
import unroll.figure.Subject;
import unroll.io.LanguageChoice;
import unroll.io.MotionChoice;
import unroll.io.Room;
import unroll.io.Settings;
import unroll.io.ThemeChoice;
import unroll.io.WindowPlace;
import unroll.oracle.Json;
import unroll.render.FxThread;
import unroll.trace.Quantity;

/// The whole interface, larger and smaller.
final class ZoomWindowTest {
    private static final double CLOSE = 1.5;
    private static final Settings STILL = Settings.defaults().with(ThemeChoice.LIGHT).with(LanguageChoice.ENGLISH)
            .with(MotionChoice.OFF).with(new WindowPlace(0, 0, 1000, 900, WindowPlace.State.NORMAL));
    private final OpenWindow open = OpenWindow.on(Json.theCat(), STILL);

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void wordsControlsAndPicturesAllGrow() {
        double button = place("play-button").getWidth();
        double title = place("name").getHeight();
        double strip = place("header").getHeight();
        open.pressControl(KeyCode.EQUALS, KeyCode.PLUS);
        assertEquals(1.25 * button, place("play-button").getWidth(), CLOSE);
        assertEquals(1.25 * title, place("name").getHeight(), CLOSE);
        assertEquals(1.25 * strip, place("header").getHeight(), CLOSE);
        assertEquals(1, open.session().view().zoom());
        assertEquals(open.stage.getScene().getWidth(), place("header").getWidth(), CLOSE);
        open.pressControl(KeyCode.MINUS, KeyCode.SUBTRACT, KeyCode.MINUS);
        assertEquals(0.9 * button, place("play-button").getWidth(), CLOSE);
        open.pressControl(KeyCode.DIGIT0);
        assertEquals(button, place("play-button").getWidth(), CLOSE);
    }

    @Test
    void itEndsAtHalfAndAtThreefold() {
        for (int i = 0; i < 20; i++) {
            open.pressControl(KeyCode.MINUS);
        }
        assertEquals(Room.LEAST_ZOOM, kept().deskZoom());
        for (int i = 0; i < 30; i++) {
            open.pressControl(KeyCode.ADD);
        }
        assertEquals(Room.MOST_ZOOM, kept().deskZoom());
    }

    @Test
    void theWheelDoesItWithControl() {
        FxThread.run(() -> wheel(40));
        assertEquals(1.1, kept().deskZoom());
        FxThread.run(() -> wheel(-40));
        assertEquals(1, kept().deskZoom());
    }

    @Test
    void itWorksFromATextFieldToo() {
        FxThread.run(() -> open.window.command("activity-change").run());
        FxThread.run(() -> open.window.command("activity-train").run());
        FxThread.run(() -> laidOut("rate").requestFocus());
        open.pressControl(KeyCode.EQUALS);
        assertEquals(1.1, kept().deskZoom());
    }

    @Test
    void aCardAndTheNumberThatIsTypedAreWhereTheyBelong() {
        open.pressControl(KeyCode.EQUALS, KeyCode.EQUALS);
        FxThread.run(() -> open.store.update(session -> session.last()
                .explaining(new Subject.Cell(Quantity.state(2), 1, 0))));
        // a card has its place from the next frame on
        open.until(() -> place("panels").contains(place("card-pane")));
    }

    @Test
    void deskAndProjectorAreRememberedEach() {
        Room room = new Room(Set.of(), 1.25, 2, OptionalInt.empty(), Digits.TWO, RowColours.ALL_ROWS);
        OpenWindow again = OpenWindow.on(Json.theCat(), STILL.with(room));
        assertEquals(room, FxThread.call(again.window::settings).room());
        again.pressControl(KeyCode.EQUALS);
        assertEquals(room.withZooms(1.5, 2), FxThread.call(again.window::settings).room());
        again.close();
    }

    @Test
    void aWindowKeepsTheLeastRoom() {
        assertEquals(1, Zooms.fitting(3, 640, 400));
        assertEquals(1, Zooms.fitting(1, 300, 200));
        assertEquals(0.5, Zooms.fitting(0.5, 300, 200));
        assertEquals(1.6, Zooms.fitting(3, 1024, 768));
        assertEquals(2.7, Zooms.fitting(3, 1920, 1080));
    }

    private Room kept() {
        return FxThread.call(open.window::settings).room();
    }

    private void wheel(double delta) {
        Event.fireEvent(laidOut("network"), new ScrollEvent(ScrollEvent.SCROLL, 5, 5, 5, 5, false, true, false, false,
                true, false, 0, delta, 0, delta, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }

    private Bounds place(String id) {
        return FxThread.call(() -> {
            Node node = laidOut(id);
            return node.localToScene(node.getLayoutBounds());
        });
    }

    private Node laidOut(String id) {
        open.stage.getScene().getRoot().applyCss();
        open.stage.getScene().getRoot().layout();
        return open.stage.getScene().lookup("#" + id);
    }
}
