package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import unroll.figure.Part;
import unroll.io.Settings;
import unroll.lesson.Quiz;
import unroll.oracle.Json;
import unroll.render.FxThread;

/// What a lecturer hides gives its room to the rest of the window, and stays hidden.
final class HidingWindowTest {
    private final OpenWindow open = OpenWindow.on(Json.theCat(), OpenWindow.STILL);

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void theNetworkGetsTheRoomOfItsNeighbours() {
        double network = width("network");
        double weights = width("weights");
        run("show-part-ledger");
        assertFalse(isThere("ledger"));
        double wider = width("network");
        assertTrue(wider > network);
        assertEquals(weights, width("weights"), 1);
        run("show-part-weights");
        assertTrue(width("network") > wider);
        run("show-all");
        assertEquals(network, width("network"), 1);
        assertEquals(weights, width("weights"), 1);
    }

    @Test
    void theStripBelowGoesWhenNothingIsLeftInIt() {
        double network = height("network");
        double explanation = width("explanation");
        run("show-part-code");
        assertTrue(width("explanation") > explanation);
        run("show-part-sentence");
        assertTrue(isThere("explanation"));
        run("show-part-equation");
        assertFalse(isThere("explanation"));
        assertTrue(height("network") > network);
        // at once, whether a pulse comes in between or not
        assertTrue(FxThread.call(() -> {
            open.window.command("activity-change").run();
            return isThere("change");
        }));
        FxThread.run(() -> open.window.command("activity-step").run());
        assertFalse(isThere("explanation"));
        run("show-part-code");
        assertTrue(isThere("code"));
        assertFalse(isThere("explanation"));
    }

    @Test
    void aQuestionIsAskedWhereTheSentenceWas() {
        run("show-part-sentence");
        run("show-part-equation");
        FxThread.run(() -> open.store.update(session -> session.quizzing(Optional.of(Quiz.START))));
        assertTrue(isThere("explanation"));
    }

    @Test
    void theHeaderSaysHowManyPartsAreHidden() {
        Button pill = open.find("hidden", Button.class);
        assertFalse(FxThread.call(pill::isVisible));
        run("show-part-code");
        run("show-part-numbers");
        assertTrue(FxThread.call(pill::isVisible));
        assertEquals("2 hidden", FxThread.call(pill::getText));
        run("show-all");
        assertFalse(FxThread.call(pill::isVisible));
    }

    @Test
    void whatIsHiddenIsRememberedAndItsNeighboursKeepTheirPlaces() {
        run("show-part-ledger");
        Settings kept = FxThread.call(open.window::settings);
        assertEquals(Set.of(Part.LEDGER), kept.room().hidden());
        assertEquals(Map.of(), kept.dividers());
        OpenWindow again = OpenWindow.on(Json.theCat(), kept);
        assertEquals(Set.of(Part.LEDGER), again.session().view().hidden());
        assertEquals(null, FxThread.call(() -> again.stage.getScene().lookup("#ledger")));
        again.close();
    }

    @Test
    void whatAFileHidesIsNotRemembered() {
        FxThread.run(() -> open.store.update(session -> session.hiding(Set.of(Part.CODE))));
        assertFalse(isThere("code"));
        assertEquals(Set.of(), FxThread.call(open.window::settings).room().hidden());
    }

    private void run(String command) {
        FxThread.run(() -> open.window.command(command).run());
    }

    private boolean isThere(String id) {
        return FxThread.call(() -> open.stage.getScene().lookup("#" + id) != null);
    }

    private double width(String id) {
        return FxThread.call(() -> laidOut(id).getLayoutBounds().getWidth());
    }

    private double height(String id) {
        return FxThread.call(() -> laidOut(id).getLayoutBounds().getHeight());
    }

    private Node laidOut(String id) {
        open.stage.getScene().getRoot().applyCss();
        open.stage.getScene().getRoot().layout();
        return open.stage.getScene().lookup("#" + id);
    }
}
