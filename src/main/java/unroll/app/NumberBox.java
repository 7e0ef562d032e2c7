package unroll.app;

import atlantafx.base.theme.Styles;
import java.util.function.Predicate;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A field for one number. Enter takes what is typed and does what the number is for; leaving the field takes it only;
/// Escape goes back to the number before. What is no number stays while the person is there, to be mended.
final class NumberBox extends TextField {
    private String shown = "";
    private Predicate<String> take = text -> true;
    private Runnable then = () -> {
    };

    /// @param id its name for tests and styles
    /// @param columns about how many digits it shows
    NumberBox(String id, int columns) {
        setId(id);
        setPrefColumnCount(columns);
        setOnAction(event -> {
            if (isTaken()) {
                then.run();
            }
        });
        focusedProperty().subscribe(focused -> {
            if (!focused && !getText().equals(shown)) {
                isTaken();
                show(shown);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().equals(shown)) {
                show(shown);
                selectAll();
                event.consume();
            }
        });
    }

    /// Says what becomes of what is typed.
    ///
    /// @param taken takes a text, and gives whether it is a number that can be used
    /// @param done runs after Enter on one that can
    void onTyped(Predicate<String> taken, Runnable done) {
        take = taken;
        then = done;
    }

    /// Shows the number that holds.
    void show(String number) {
        shown = number;
        pseudoClassStateChanged(Styles.STATE_DANGER, false);
        if (!getText().equals(number)) {
            setText(number);
        }
    }

    private boolean isTaken() {
        boolean taken = take.test(getText());
        if (taken) {
            show(shown);
        } else {
            pseudoClassStateChanged(Styles.STATE_DANGER, true);
        }
        return taken;
    }
}
