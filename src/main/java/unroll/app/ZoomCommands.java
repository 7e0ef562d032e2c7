package unroll.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import unroll.text.RoomKey;

/// The commands that make the whole interface larger and smaller; the wheel does it with Ctrl, where it does not change a
/// number.
final class ZoomCommands {
    private static final ObservableBooleanValue ALWAYS = new SimpleBooleanProperty(true);
    private static final double PERCENT = 100;
    private final Speech speech;
    private final Zooms zooms;

    ZoomCommands(Speech speech, Zooms zooms) {
        this.speech = speech;
        this.zooms = zooms;
    }

    /// Larger, smaller, and the usual size.
    MenuEntry.Group group() {
        return new MenuEntry.Group(RoomKey.ZOOM, List.of(
                command("zoom-in", speech.say(RoomKey.ZOOM_IN), zooms::larger, KeyCode.EQUALS, KeyCode.PLUS,
                        KeyCode.ADD),
                command("zoom-out", speech.say(RoomKey.ZOOM_OUT), zooms::smaller, KeyCode.MINUS, KeyCode.SUBTRACT),
                command("zoom-usual",
                        zooms.nowProperty()
                                .flatMap(zoom -> speech.say(RoomKey.ZOOM_USUAL, Math.round(zoom * PERCENT))),
                        zooms::usual, KeyCode.DIGIT0, KeyCode.NUMPAD0)));
    }

    /// Whether a key is one of these, which work in a text field, too.
    static boolean areFor(KeyEvent event) {
        return event.isShortcutDown() && switch (event.getCode()) {
            case EQUALS, PLUS, ADD, MINUS, SUBTRACT, DIGIT0, NUMPAD0 -> true;
            default -> false;
        };
    }

    /// Lets the wheel make a window's content larger and smaller.
    void wheel(Node window) {
        window.addEventHandler(ScrollEvent.SCROLL, event -> {
            if (event.isShortcutDown() && event.getDeltaY() != 0) {
                if (event.getDeltaY() > 0) {
                    zooms.larger();
                } else {
                    zooms.smaller();
                }
                event.consume();
            }
        });
    }

    private static Command command(String id, ObservableValue<String> words, Runnable action, KeyCode... codes) {
        return new Command(id, words,
                Stream.of(codes).<KeyCombination>map(code -> new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN,
                        KeyCombination.SHIFT_ANY)).toList(),
                Optional.empty(), ALWAYS, Optional.empty(), action);
    }
}
