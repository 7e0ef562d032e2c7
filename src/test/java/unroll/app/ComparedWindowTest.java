package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import unroll.figure.Comparison;
import unroll.io.LanguageChoice;
import unroll.io.MotionChoice;
import unroll.io.Settings;
import unroll.lesson.Quiz;
import unroll.oracle.Json;
import unroll.render.FxThread;
import unroll.session.Session;

/// A state is pinned by keys, and the header says so.
final class ComparedWindowTest {
    private final OpenWindow open = OpenWindow.on(Json.theCat(),
            Settings.defaults().with(LanguageChoice.ENGLISH).with(MotionChoice.OFF));

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aKeyPinsAndAnotherGoesRound() {
        Comparison first = open.session().view().comparison();
        open.press(KeyCode.D);
        assertEquals(first, open.session().view().comparison());
        assertFalse(isPillShown());
        open.pressControl(KeyCode.D);
        assertTrue(open.session().document().pinned().isPresent());
        assertTrue(isPillShown());
        assertEquals("both", shown());
        open.press(KeyCode.D);
        assertEquals("value", shown());
        open.press(KeyCode.D);
        assertEquals("difference", shown());
        open.press(KeyCode.D);
        assertEquals(first, open.session().view().comparison());
    }

    @Test
    void theHeaderGoesRoundAndUnpins() {
        open.pressControl(KeyCode.D);
        fire("compare-next-button");
        assertEquals(Comparison.VALUE, open.session().view().comparison());
        assertEquals("Compared with before: value",
                FxThread.call(() -> open.find("compare-next-button", ButtonBase.class).getAccessibleText()));
        fire("unpin-button");
        assertTrue(open.session().document().pinned().isEmpty());
        assertFalse(isPillShown());
    }

    @Test
    void aLetterIsAnAnswerWhileAQuestionWaits() {
        open.pressControl(KeyCode.D);
        FxThread.run(() -> open.store.update(session -> asked(session.quizzing(Optional.of(Quiz.START)))));
        Comparison before = open.session().view().comparison();
        open.press(KeyCode.D);
        assertEquals(before, open.session().view().comparison());
    }

    private static Session asked(Session session) {
        Session next = session.next();
        return next.asked().isPresent() ? next : asked(next);
    }

    private boolean isPillShown() {
        return FxThread.call(() -> open.find("compared", Node.class).isVisible());
    }

    private String shown() {
        return FxThread.call(() -> open.find("compare-next-button", ButtonBase.class).getText());
    }

    private void fire(String id) {
        FxThread.run(() -> open.find(id, ButtonBase.class).fire());
    }
}
