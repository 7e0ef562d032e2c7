package unroll.app;

import javafx.scene.control.TextFormatter;

/// Keeps a text from getting longer than it may be: what is too much is cut off where it is typed or pasted.
final class TextLimit {

    private TextLimit() {
    }

    /// A limit of a number of characters.
    ///
    /// @param cut runs where something was cut off
    static TextFormatter<Object> of(int longest, Runnable cut) {
        return new TextFormatter<>(change -> {
            if (change.getControlNewText().length() > longest) {
                int room = longest - (change.getControlNewText().length() - change.getText().length());
                change.setText(beginning(change.getText(), Math.max(0, room)));
                change.setCaretPosition(change.getRangeStart() + change.getText().length());
                change.setAnchor(change.getCaretPosition());
                cut.run();
            }
            return change;
        });
    }

    /// The beginning of a text, without the first half of a letter that takes two characters.
    static String beginning(String text, int room) {
        int end = room > 0 && Character.isHighSurrogate(text.charAt(room - 1)) ? room - 1 : room;
        return text.substring(0, end);
    }
}
