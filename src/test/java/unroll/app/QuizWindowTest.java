package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import unroll.io.LanguageChoice;
import unroll.io.MotionChoice;
import unroll.io.Settings;
import unroll.io.ThemeChoice;
import unroll.lesson.Quiz;
import unroll.oracle.Json;
import unroll.render.FxThread;

/// Predicting before seeing, by keys.
final class QuizWindowTest {
    private static final Settings STILL = Settings.defaults().with(ThemeChoice.LIGHT).with(LanguageChoice.ENGLISH)
            .with(MotionChoice.OFF).withSpeed(4);

    private final OpenWindow open = OpenWindow.on(Json.theCat(), STILL);

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aQuestionIsAskedAnsweredAndHeard() {
        open.press(KeyCode.A, KeyCode.P, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        assertTrue(open.session().asked().isPresent());
        assertTrue(heard().contains("Which word will get the largest probability? A: “the”. B: “cat”."), this::heard);
        open.press(KeyCode.B);
        assertEquals(4, open.session().position());
        assertEquals(1, open.session().quiz().map(Quiz::right).orElseThrow());
        assertTrue(heard().startsWith("Right: “cat”. “cat” has the largest score"), this::heard);
        open.press(KeyCode.P);
        assertTrue(open.session().quiz().isEmpty());
    }

    @Test
    void escapeShowsAndPlayingWaits() {
        open.press(KeyCode.P, KeyCode.SPACE);
        open.until(() -> open.store.session().asked().isPresent());
        open.press(KeyCode.SPACE);
        assertTrue(open.session().asked().isPresent());
        open.press(KeyCode.ESCAPE);
        assertEquals(4, open.session().position());
        assertFalse(open.session().asked().isPresent());
    }

    private String heard() {
        return FxThread.call(() -> open.find("explanation", FigurePane.class).getAccessibleText());
    }
}
