package unroll.app;

import java.util.Optional;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import unroll.figure.Subject;
import unroll.scene.Box;

/// What a click does on a number that can be changed: opens it to type another. With Ctrl it explains the number, as a
/// click does elsewhere; the right button offers both, and to copy, whatever stands there.
final class NumberPointer {
    private final Store store;
    private final Editor editor;
    private final Pointing pointing;
    private final Hover hover;
    private final NumberEditing editing;
    private final PlaceMenu menu;

    NumberPointer(Store store, Editor editor, Pointing pointing, Hover hover, NumberEditing editing, PlaceMenu menu) {
        this.store = store;
        this.editor = editor;
        this.pointing = pointing;
        this.hover = hover;
        this.editing = editing;
        this.menu = menu;
    }

    /// Typing, for the keys of a pane.
    NumberEditing editing() {
        return editing;
    }

    /// What is offered at a place, for the keys of a pane.
    PlaceMenu menu() {
        return menu;
    }

    /// Takes care of a pane: numbers can be clicked, dragged and typed there.
    void over(FigurePane pane) {
        NumberDragging.install(store, editor, pointing, hover, pane);
        editing.over(pane);
        pane.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> click(pane, event));
        pane.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            // where the keyboard is, its own keys ask for
            if (!event.isKeyboardTrigger()) {
                menu.open(asked(pane, event.getX(), event.getY()), event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
    }

    private void click(FigurePane pane, MouseEvent event) {
        Optional<Subject> subject = subject(pane, event.getX(), event.getY()).filter(_ -> event.isStillSincePress());
        if (event.getButton() == MouseButton.PRIMARY && !event.isShortcutDown()) {
            subject.flatMap(it -> Changeable.at(pane, it)).ifPresent(slot -> {
                editing.open(pane, slot, NumberEditing.Origin.POINTER);
                event.consume();
            });
        } else if (event.getButton() == MouseButton.SECONDARY) {
            event.consume();
        }
    }

    /// The place under the pointer, for the menu.
    private PlaceMenu.Asked asked(FigurePane pane, double x, double y) {
        return new PlaceMenu.Asked(pane, subject(pane, x, y), new Box(x, y, 1, 1), NumberEditing.Origin.POINTER);
    }

    private Optional<Subject> subject(FigurePane pane, double x, double y) {
        return pointing.subject(pane.picture(), x, y);
    }
}
