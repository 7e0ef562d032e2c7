package unroll.app;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import unroll.text.SequenceKey;
import unroll.text.WindowKey;
import unroll.text.Words;

/// Keys, and how they are written.
final class Shortcuts {

    private Shortcuts() {
    }

    /// Keys without Shift, Ctrl or Alt.
    static List<KeyCombination> plain(KeyCode... codes) {
        return Stream.of(codes).<KeyCombination>map(KeyCodeCombination::new).toList();
    }

    /// A key with Ctrl, on a Mac with Command.
    static List<KeyCombination> control(KeyCode code) {
        return List.of(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN));
    }

    /// A key with Ctrl and Shift, on a Mac with Command and Shift.
    static List<KeyCombination> controlShift(KeyCode code) {
        return List.of(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
    }

    /// A key as it is written on the keyboard.
    static String written(KeyCombination key, Words words) {
        if (key instanceof KeyCodeCombination combination) {
            String all = new KeyCodeCombination(KeyCode.A, combination.getShift(), combination.getControl(),
                    combination.getAlt(), combination.getMeta(), combination.getShortcut()).getDisplayText();
            String last = key.getDisplayText();
            return all.substring(0, all.lastIndexOf('+') + 1) + switch (combination.getCode()) {
                case SPACE -> words.say(WindowKey.KEY_SPACE);
                case HOME -> words.say(WindowKey.KEY_HOME);
                case END -> words.say(WindowKey.KEY_END);
                case PAGE_UP -> words.say(WindowKey.KEY_PAGE_UP);
                case PAGE_DOWN -> words.say(WindowKey.KEY_PAGE_DOWN);
                case ESCAPE -> words.say(WindowKey.KEY_ESCAPE);
                case BACK_SPACE -> words.say(WindowKey.KEY_BACK_SPACE);
                case EQUALS, PLUS, ADD -> "+";
                case MINUS, SUBTRACT -> "−";
                case DIGIT0, NUMPAD0 -> "0";
                case PERIOD -> ".";
                case LEFT, KP_LEFT -> "←";
                case RIGHT, KP_RIGHT -> "→";
                case NUMPAD1 -> "1";
                case NUMPAD2 -> "2";
                case NUMPAD3 -> "3";
                case INSERT -> words.say(SequenceKey.KEY_INSERT);
                case DELETE -> words.say(SequenceKey.KEY_DELETE);
                default -> last.substring(last.lastIndexOf('+') + 1);
            };
        }
        return key.getDisplayText();
    }

    /// A key to stand beside a menu item: it is shown and never pressed, for the window's own keys do that wherever the
    /// focus is.
    static KeyCombination shown(KeyCombination key, ObservableValue<Words> words) {
        return new Shown(key, words);
    }

    private static final class Shown extends KeyCombination {
        private final KeyCombination key;
        private final ObservableValue<Words> words;

        Shown(KeyCombination key, ObservableValue<Words> words) {
            super(ModifierValue.UP, ModifierValue.UP, ModifierValue.UP, ModifierValue.UP, ModifierValue.UP);
            this.key = key;
            this.words = words;
        }

        @Override
        public boolean match(javafx.scene.input.KeyEvent event) {
            return false;
        }

        @Override
        public String getDisplayText() {
            return written(key, words.getValue());
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
