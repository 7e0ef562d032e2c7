package unroll.app;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/// A field over a number of a picture, for another number, with what is wrong about it right below. It lies over the
/// whole window and lets the pointer through everywhere else. It knows nothing of what the number is.
final class NumberField extends Pane {
    private static final double LEAST_WIDTH = 64;
    private static final double MOST_WIDTH = 240;
    private static final double LEAST_HEIGHT = 24;
    private static final double FONT = 12;
    private static final double PADDING = 22;
    private static final double MARGIN = 4;
    private static final double NEAR = 3;
    private static final String WRONG = "wrong";
    private final TextField field = new TextField();
    private final Label problem = new Label();
    private Bounds cell = new BoundingBox(0, 0, 1, 1);
    private double zoom = 1;
    private boolean listens;
    private Consumer<KeyEvent> pressed = event -> {
    };
    private Consumer<String> typed = text -> {
    };
    private Runnable left = () -> {
    };

    NumberField() {
        setPickOnBounds(false);
        field.setId("number-field");
        field.setAlignment(Pos.CENTER_RIGHT);
        field.setManaged(false);
        field.setVisible(false);
        problem.setId("number-problem");
        problem.setManaged(false);
        problem.setVisible(false);
        problem.setWrapText(true);
        problem.setMouseTransparent(true);
        getChildren().addAll(field, problem);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed.accept(event));
        field.textProperty().subscribe(text -> {
            if (listens) {
                put();
                typed.accept(text);
            }
        });
        // in another window it only rests
        field.focusedProperty().subscribe(focused -> {
            if (!focused && listens && getScene() != null && getScene().getFocusOwner() != field) {
                left.run();
            }
        });
    }

    /// Takes keys before the field does; those that it consumes are not for the text.
    void setPressed(Consumer<KeyEvent> consumer) {
        pressed = consumer;
    }

    /// Takes the text whenever it changes while the field is open.
    void setTyped(Consumer<String> consumer) {
        typed = consumer;
    }

    /// Runs when the keyboard went elsewhere.
    void setLeft(Runnable action) {
        left = action;
    }

    /// Opens over a number with its text, all of it selected, and takes the keyboard.
    ///
    /// @param name what is changed, for who cannot see it
    /// @param over the number's place, in px of the scene
    /// @param factor how much larger than composed the pictures are
    void open(String name, String text, Bounds over, double factor) {
        listens = false;
        zoom = factor;
        field.setStyle("-fx-font-size: " + FONT * zoom + "px");
        field.setText(text);
        field.setAccessibleText(name);
        complain(Optional.empty());
        field.setVisible(true);
        toFront();
        field.applyCss();
        put(over);
        field.requestFocus();
        field.selectAll();
        // a reader that is at the field since before is told that it is about something else
        field.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        listens = true;
    }

    /// Follows the number to another place, in px of the scene.
    void put(Bounds over) {
        cell = over;
        put();
    }

    private void put() {
        Bounds at = sceneToLocal(cell);
        Text written = new Text(field.getText());
        written.setFont(field.getFont());
        double width = Math.clamp(Math.max(written.getLayoutBounds().getWidth() + PADDING, at.getWidth() + 2 * NEAR),
                LEAST_WIDTH * zoom, MOST_WIDTH * zoom);
        double height = Math.clamp(at.getHeight() + 2, LEAST_HEIGHT * zoom, 2 * LEAST_HEIGHT * zoom);
        // a long number reaches to the right: left of the first one stands the label of its row
        place(field, Math.max(at.getCenterX() - width / 2, at.getMinX() - NEAR), at.getCenterY() - height / 2, width,
                height);
        problem.setMaxWidth(MOST_WIDTH * zoom);
        problem.applyCss();
        double wide = Math.min(problem.prefWidth(-1), MOST_WIDTH * zoom);
        double high = problem.prefHeight(wide);
        double below = field.getLayoutY() + height + NEAR;
        double y = below + high + MARGIN > getHeight() ? field.getLayoutY() - NEAR - high : below;
        place(problem, field.getLayoutX(), y, wide, high);
    }

    /// Never outside the window.
    private void place(Node node, double x, double y, double width, double height) {
        node.resizeRelocate(Math.round(Math.clamp(x, MARGIN, Math.max(MARGIN, getWidth() - width - MARGIN))),
                Math.round(Math.clamp(y, MARGIN, Math.max(MARGIN, getHeight() - height - MARGIN))), Math.ceil(width),
                Math.ceil(height));
    }

    /// Says what is wrong about the text, or that nothing is.
    void complain(Optional<String> why) {
        boolean was = problem.isVisible();
        problem.setText(why.orElse(""));
        problem.setVisible(why.isPresent());
        field.getStyleClass().remove(WRONG);
        why.ifPresent(words -> field.getStyleClass().add(WRONG));
        field.setAccessibleHelp(why.orElse(null));
        if (why.isPresent()) {
            put();
        }
        if (was != why.isPresent()) {
            field.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
        }
    }

    /// What stands in it.
    String text() {
        return field.getText();
    }

    /// Puts a text in place of what is selected, as if it were typed.
    void type(String text) {
        field.replaceSelection(text);
    }

    /// Whether the arrow to the left leads out of the text: the caret is before it, or all of it is selected.
    boolean isAtStart() {
        return isWhole() || field.getSelection().getLength() == 0 && field.getCaretPosition() == 0;
    }

    /// Whether the arrow to the right leads out of the text.
    boolean isAtEnd() {
        return isWhole() || field.getSelection().getLength() == 0 && field.getCaretPosition() == field.getLength();
    }

    private boolean isWhole() {
        return field.getSelection().getLength() == field.getLength();
    }

    /// Puts the caret behind the text, so that arrows go through it.
    void unselect() {
        field.end();
    }

    /// Whether a place of the window is in it, in px of the scene.
    boolean holds(double sceneX, double sceneY) {
        return field.isVisible() && field.contains(field.sceneToLocal(sceneX, sceneY));
    }

    /// Is to be seen no more. Where nothing else took the keyboard, the window has it.
    void close() {
        listens = false;
        if (getScene().getFocusOwner() == field) {
            getScene().getRoot().requestFocus();
        }
        field.setVisible(false);
        problem.setVisible(false);
    }
}
