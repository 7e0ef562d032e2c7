package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unroll.figure.Stage;
import unroll.io.BundledScenarios;
import unroll.io.LanguageChoice;
import unroll.io.ThemeChoice;
import unroll.render.FxThread;
import unroll.render.fx.FxFonts;
import unroll.rnn.Scenario;
import unroll.text.ExchangeKey;
import unroll.text.FileKey;
import unroll.text.Message;
import unroll.text.MessageKey;
import unroll.text.WindowKey;

/// A dialog whose action fails says so, has its buttons again, keeps what was filled in, and can be closed.
final class DialogFailuresTest {
    private static final Scenario CAT = BundledScenarios.first().read();
    private final OpenWindow window = OpenWindow.on(CAT, OpenWindow.STILL);

    @AfterEach
    void close() {
        FxThread.run(() -> List.copyOf(Window.getWindows()).stream().filter(it -> it != window.stage)
                .forEach(Window::hide));
        window.close();
    }

    /// A dialog of the window.
    ///
    /// @param open opens it with an action that fails
    /// @param button takes that action
    /// @param leave closes it
    record Case(String name, BiConsumer<OpenWindow, Runnable> open, String button, String leave) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> dialogs() {
        return Stream.of(
                new Case("a text", (open, fail) -> new TextDialog(open.stage, speech(open), appearance(open),
                        new Changes(open.store, editor(open)), fail).ask(), "text-use", "text-cancel"),
                new Case("a note", (open, fail) -> new NoteDialog(open.stage, open.store, speech(open),
                        appearance(open), new Views(Stage.PROJECTION, new FxFonts()), change -> fail.run()).ask(),
                        "note-take", "note-leave"),
                new Case("pictures", (open, fail) -> open.window.pictures((owner, order, before) -> {
                    fail.run();
                    return Optional.empty();
                }).ask(), "picture-choose", "picture-close"),
                new Case("leaving by discarding", (open, fail) -> leaving(open, fail).then(fail), "choice-discard",
                        "choice-cancel"),
                new Case("leaving by saving", (open, fail) -> leaving(open, fail).then(fail), "choice-save",
                        "choice-cancel"),
                new Case("weights to a file", (open, fail) -> new Exporter(open.store, speech(open), new Background(),
                        dialogs(open), chosen -> {
                            fail.run();
                            return Optional.empty();
                        }).ask(), "choice-choose-place", "choice-cancel"),
                new Case("something to fill in", (open, fail) -> dialogs(open).fill(ExchangeKey.IMPORT_TITLE,
                        new Label("form"), new Dialogs.Choice(WindowKey.OK, ButtonData.OK_DONE, fail),
                        new SimpleBooleanProperty(true)), "choice-ok", "choice-cancel"),
                question(FileKey.EXISTS, FileKey.REPLACE), question(FileKey.UNDERNEATH, FileKey.RELOAD),
                question(FileKey.ELSEWHERE, FileKey.OPEN_ANYWAY), question(FileKey.RESCUE, FileKey.RESTORE));
    }

    private static Case question(MessageKey title, FileKey yes) {
        return new Case(title.id(), (open, fail) -> dialogs(open).ask(title, Message.of(FileKey.UNTITLED),
                List.of(new Dialogs.Choice(yes, ButtonData.YES, fail),
                        new Dialogs.Choice(WindowKey.CANCEL, ButtonData.CANCEL_CLOSE, () -> {
                        }))),
                "choice-" + yes.id().replace('.', '-'), "choice-cancel");
    }

    private static Speech speech(OpenWindow open) {
        return new Speech(open.store);
    }

    private static Appearance appearance(OpenWindow open) {
        return new Appearance(open.store, ThemeChoice.LIGHT, LanguageChoice.ENGLISH, new SimpleObjectProperty<>(1.0));
    }

    private static Editor editor(OpenWindow open) {
        return new Editor(open.store, new Background());
    }

    private static Dialogs dialogs(OpenWindow open) {
        return new Dialogs(() -> open.stage, speech(open), appearance(open));
    }

    private static Leaving leaving(OpenWindow open, Runnable fail) {
        open.store.update(session -> session.edited(new unroll.edit.SetTitle("changed")));
        Dialogs dialogs = dialogs(open);
        Saver saver = new Saver(open.store, new Background(), new FileBase(), dialogs, proposed -> {
            fail.run();
            return Optional.<File>empty();
        }, (Path file) -> {
        });
        return new Leaving(open.store, dialogs, saver);
    }

    private static <N extends Node> Optional<N> shown(String id, Class<N> kind) {
        return Window.getWindows().stream().filter(Window::isShowing).filter(it -> it.getScene() != null)
                .map(it -> it.getScene().getRoot().lookup("#" + id)).filter(kind::isInstance).map(kind::cast)
                .findFirst();
    }

    private static String said() {
        return shown("failed", Label.class).filter(Node::isVisible).map(Label::getText).orElse("");
    }

    @ParameterizedTest
    @MethodSource("dialogs")
    void aDialogWhoseActionFailsSaysSoAndCanBeClosed(Case one) {
        int[] tried = {0};
        FxThread.run(() -> one.open().accept(window, () -> {
            tried[0]++;
            throw new IllegalArgumentException("no such thing");
        }));
        for (int time = 1; time <= 2; time++) {
            window.until(() -> shown(one.button(), Button.class).filter(it -> !it.isDisabled()).isPresent());
            FxThread.run(() -> {
                shown("text", TextArea.class).ifPresent(it -> it.setText("words that are kept"));
                shown(one.button(), Button.class).orElseThrow().fire();
            });
            int times = time;
            window.until(() -> tried[0] == times
                    && said().contains("IllegalArgumentException: no such thing"));
            FxThread.run(() -> {
                assertFalse(shown(one.leave(), Button.class).orElseThrow().isDisabled());
                shown("text", TextArea.class).ifPresent(it -> assertEquals("words that are kept", it.getText()));
            });
        }
        FxThread.run(() -> shown(one.leave(), Button.class).orElseThrow().fire());
        window.until(() -> shown(one.leave(), Button.class).isEmpty());
        assertEquals(2, tried[0]);
        assertEquals(List.of(), window.faults());
    }

    @ParameterizedTest
    @MethodSource("dialogs")
    void escapeClosesADialogAfterItsActionFailed(Case one) {
        FxThread.run(() -> one.open().accept(window, () -> {
            throw new StackOverflowError();
        }));
        window.until(() -> shown(one.button(), Button.class).filter(it -> !it.isDisabled()).isPresent());
        FxThread.run(() -> shown(one.button(), Button.class).orElseThrow().fire());
        window.until(() -> said().contains("StackOverflowError"));
        FxThread.run(() -> {
            Node button = shown(one.button(), Button.class).orElseThrow();
            Event.fireEvent(button, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false,
                    false));
        });
        window.until(() -> shown(one.button(), Button.class).isEmpty());
        assertTrue(FxThread.call(window.stage::isShowing));
    }
}
