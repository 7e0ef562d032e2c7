package unroll.app;

import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import unroll.edit.Slot;
import unroll.figure.Subject;
import unroll.scene.Box;
import unroll.text.PlaceKey;

/// What a click does on a number that can be changed: opens it to type another. With Ctrl it explains the number, as a
/// click does elsewhere; the right button offers both, wherever a given number stands.
final class NumberPointer {
    private final Speech speech;
    private final Store store;
    private final Editor editor;
    private final Pointing pointing;
    private final Hover hover;
    private final NumberEditing editing;

    NumberPointer(Speech speech, Store store, Editor editor, Pointing pointing, Hover hover, NumberEditing editing) {
        this.speech = speech;
        this.store = store;
        this.editor = editor;
        this.pointing = pointing;
        this.hover = hover;
        this.editing = editing;
    }

    /// Typing, for the keys of a pane.
    NumberEditing editing() {
        return editing;
    }

    /// Takes care of a pane: numbers can be clicked, dragged and typed there.
    void over(FigurePane pane) {
        NumberDragging.install(store, editor, pointing, hover, pane);
        editing.over(pane);
        pane.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> click(pane, event));
        pane.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (!event.isKeyboardTrigger()) {
                subject(pane, event.getX(), event.getY()).ifPresent(subject -> offer(pane, subject, event));
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
        } else if (event.getButton() == MouseButton.SECONDARY
                && subject.flatMap(it -> Changeable.slot(pane.session(), it)).isPresent()) {
            event.consume();
        }
    }

    private void offer(FigurePane pane, Subject subject, ContextMenuEvent event) {
        Changeable.slot(pane.session(), subject).ifPresent(slot -> {
            hover.silent();
            ContextMenu menu = new ContextMenu(change(pane, slot),
                    item(PlaceKey.EXPLAIN, slot, pane, () -> hover.choose(subject, pane,
                            Changeable.box(pane, slot).orElse(new Box(event.getX(), event.getY(), 1, 1)))));
            menu.show(pane, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    private MenuItem change(FigurePane pane, Slot slot) {
        return item(PlaceKey.CHANGE, slot, pane, () -> editing.open(pane, slot, NumberEditing.Origin.POINTER));
    }

    private MenuItem item(PlaceKey words, Slot slot, FigurePane pane, Runnable action) {
        MenuItem item = new MenuItem(speech.now(words, slot.name(pane.session().scenario())));
        // a name may have an underscore, which is not the letter of a key
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    private Optional<Subject> subject(FigurePane pane, double x, double y) {
        return pointing.subject(pane.picture(), x, y);
    }
}
