package unroll.app;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import unroll.text.MessageKey;
import unroll.text.WindowKey;

/// A dialog and the ways out of it: all dialogs of the window are one of these. It closes, and then what was chosen is
/// done; where that fails, it is there again as it was left, says so, and can be closed. For the JavaFX thread only.
final class Sheet {
    private final Speech speech;
    private final Dialog<ButtonType> dialog;
    private final Label failed = new Label();
    private final VBox all = new VBox();
    private final List<Way> ways;
    private final List<ButtonType> types;
    private Optional<Way> chosen = Optional.empty();
    private Runnable closed = () -> {
    };

    /// One way out.
    ///
    /// @param id its button's name for tests and styles
    /// @param words on its button
    /// @param role orders the buttons; Escape takes [ButtonData#CANCEL_CLOSE], which every dialog has
    /// @param end whether the dialog closes for it
    /// @param then what to do
    record Way(String id, MessageKey words, ButtonData role, End end, Runnable then) {

        /// A way that closes the dialog first.
        static Way out(String id, MessageKey words, ButtonData role, Runnable then) {
            return new Way(id, words, role, End.CLOSES, then);
        }

        /// The way that changes nothing.
        static Way leaving(String id, MessageKey words) {
            return out(id, words, ButtonData.CANCEL_CLOSE, () -> {
            });
        }
    }

    /// What becomes of a dialog when something of it is chosen.
    enum End {
        CLOSES, STAYS
    }

    /// @param title what it is called
    /// @param ways out, in the order of their importance
    Sheet(Window owner, Speech speech, Appearance appearance, ObservableValue<String> title, List<Way> ways) {
        this.speech = speech;
        this.ways = List.copyOf(ways);
        types = ways.stream().map(way -> new ButtonType("", way.role())).toList();
        dialog = DialogStyle.dialog(owner, appearance, title, all, types);
        Buttons buttons = new Buttons(speech);
        for (int i = 0; i < types.size(); i++) {
            Way way = ways.get(i);
            buttons.name(pane(), types.get(i), way.id(), way.words());
            pane().lookupButton(types.get(i)).addEventFilter(ActionEvent.ACTION, event -> choose(way, event));
        }
        failed.setId("failed");
        failed.getStyleClass().add("refusal");
        failed.setWrapText(true);
        failed.setMinHeight(Label.USE_PREF_SIZE);
        failed.managedProperty().bind(failed.textProperty().isNotEmpty());
        failed.visibleProperty().bind(failed.managedProperty());
        all.getStyleClass().add("sheet");
        dialog.setOnHidden(event -> end());
    }

    /// What stands in it.
    void setContent(Node content) {
        VBox.setVgrow(content, Priority.ALWAYS);
        all.getChildren().setAll(content, failed);
    }

    /// Its pane.
    DialogPane pane() {
        return dialog.getDialogPane();
    }

    /// The button of a way out.
    Button button(String id) {
        int i = ways.stream().map(Way::id).toList().indexOf(id);
        return (Button) pane().lookupButton(types.get(i));
    }

    /// Has something done whenever it is closed, before what was chosen.
    void whenClosed(Runnable then) {
        closed = then;
    }

    /// Lets the window that it belongs to be used beside it, and leaves that the keyboard.
    void beside() {
        dialog.initModality(Modality.NONE);
        Window owner = dialog.getOwner();
        dialog.setOnShown(event -> owner.requestFocus());
    }

    /// Opens it.
    void show() {
        failed.setText("");
        open();
    }

    private void open() {
        chosen = Optional.empty();
        dialog.show();
    }

    /// Whether it is open.
    boolean isShowing() {
        return dialog.isShowing();
    }

    /// The window that it is, once it was opened.
    Window window() {
        return pane().getScene().getWindow();
    }

    /// Says in it that something failed.
    void fail(Throwable failure) {
        failure.printStackTrace();
        failed.setText(speech.now(WindowKey.NOT_DONE, Fault.line(failure)));
    }

    private void choose(Way way, ActionEvent event) {
        Runnable taking = switch (way.end()) {
            case CLOSES -> () -> chosen = Optional.of(way);
            case STAYS -> () -> {
                event.consume();
                failed.setText("");
                attempt(way.then()).ifPresent(this::fail);
            };
        };
        taking.run();
    }

    /// JavaFX takes a dialog whose handlers throw for one that is closing, for ever: nothing may leave this but by its end.
    private void end() {
        Optional<Way> way = chosen;
        chosen = Optional.empty();
        attempt(closed).ifPresent(Fault::raise);
        Runnable then = way.or(this::leaving).map(Way::then).orElse(() -> {
        });
        attempt(then).ifPresent(failure -> {
            if (way.filter(it -> it.role() != ButtonData.CANCEL_CLOSE).isPresent()) {
                fail(failure);
                open();
            } else {
                Fault.raise(failure);
            }
        });
    }

    private Optional<Way> leaving() {
        return ways.stream().filter(it -> it.role() == ButtonData.CANCEL_CLOSE).findFirst();
    }

    private static Optional<Throwable> attempt(Runnable doing) {
        try {
            doing.run();
            return Optional.empty();
        } catch (RuntimeException | Error failure) {
            return Optional.of(failure);
        }
    }
}
