package unroll.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import unroll.edit.Outcome;
import unroll.edit.SetNumber;
import unroll.edit.Slot;
import unroll.edit.Typed;
import unroll.figure.Subject;
import unroll.rnn.Scenario;
import unroll.scene.Box;
import unroll.session.Gesture;
import unroll.session.Session;
import unroll.text.Message;
import unroll.text.Numbers;

/// Typing another number where it stands. Every number that the text is while it is typed takes effect at once; all of it
/// is one change, which Escape takes back. While the text is no number, the one before holds.
final class NumberEditing {
    private final Store store;
    private final Speech speech;
    private final Editor editor;
    private final Hover hover;
    private final NumberField field;
    private final List<FigurePane> panes = new ArrayList<>();
    private Optional<Open> open = Optional.empty();
    private double last;

    /// @param field what is typed into
    NumberEditing(Store store, Speech speech, Editor editor, Hover hover, NumberField field) {
        this.store = store;
        this.speech = speech;
        this.editor = editor;
        this.hover = hover;
        this.field = field;
        field.setPressed(this::press);
        field.setTyped(text -> open.ifPresent(it -> follow(it, text)));
        field.setLeft(this::leave);
        field.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
                    if (!field.holds(event.getSceneX(), event.getSceneY())) {
                        leave();
                    }
                });
            }
        });
    }

    /// How a person came to a number, and goes on after it.
    enum Origin {
        POINTER, KEYS
    }

    /// A number that is being typed.
    ///
    /// @param pane where it stands
    /// @param before the number at the beginning
    /// @param shown its text at the beginning, which is not typed anew
    /// @param gesture what all that is typed is one of
    /// @param back what gets the keyboard afterwards
    private record Open(FigurePane pane, Slot slot, double before, String shown, Gesture gesture, Back back) {}

    /// What gets the keyboard.
    private sealed interface Back {
        /// A pane that the keyboard goes through.
        record Explored(FigurePane pane) implements Back {}

        /// What had it before, if anything.
        record Owner(Optional<Node> node) implements Back {}
    }

    /// Whether a number is being typed.
    boolean isOpen() {
        return open.isPresent();
    }

    /// Follows the pictures of a pane, whose numbers can be changed.
    void over(FigurePane pane) {
        panes.add(pane);
        pane.afterDrawing(() -> open.filter(it -> it.pane() == pane).ifPresent(this::place));
    }

    /// Begins with the number of a slot: in the pane where it was asked for, if that is its home; else where it is at home
    /// and to be seen; else where it was asked for. Nothing happens where none shows it.
    void open(FigurePane asked, Slot slot, Origin origin) {
        leave();
        Back back = switch (origin) {
            case KEYS -> new Back.Explored(asked);
            case POINTER -> new Back.Owner(Optional.ofNullable(asked.getScene().getFocusOwner()));
        };
        open(asked, slot, back);
    }

    private void open(FigurePane asked, Slot slot, Back back) {
        Session session = store.session();
        Scenario scenario = session.scenario();
        Stream.concat(Stream.concat(Stream.of(asked), panes.stream()).filter(pane -> Changeable.isHome(pane, slot)),
                Stream.of(asked))
                .filter(pane -> slot.isIn(scenario) && Changeable.box(pane, slot).isPresent()).findFirst()
                .ifPresent(pane -> {
                    double before = slot.value(scenario);
                    String shown = new Numbers(session.view().language()).full(before);
                    Bounds bounds = Changeable.box(pane, slot).map(box -> inScene(pane, box)).orElseThrow();
                    // not open yet: the keyboard leaves a pane now, which says so
                    field.open(slot.name(scenario), shown, bounds, session.view().zoom());
                    open = Optional.of(new Open(pane, slot, before, shown, editor.gesture(), back));
                    last = before;
                    hover.keep();
                    store.update(now -> now.pointedAt(Optional.of(Changeable.subject(slot))));
                });
    }

    /// Types a text in place of what is selected.
    void type(String text) {
        if (isOpen()) {
            field.type(text);
        }
    }

    private void press(KeyEvent event) {
        open.ifPresent(it -> {
            if (does(it, event)) {
                event.consume();
            }
        });
    }

    /// Does what a key does that is not for the text; gives whether it was one.
    private boolean does(Open at, KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> go(at, Optional.empty());
            case ESCAPE -> {
                set(at, at.before());
                close(at);
            }
            case TAB -> go(at, beside(at, event.isShiftDown() ? -1 : 1));
            case UP -> move(at, -1, 0);
            case DOWN -> move(at, 1, 0);
            case LEFT -> {
                if (!leadsOut(event, field.isAtStart())) {
                    return false;
                }
                move(at, 0, -1);
            }
            case RIGHT -> {
                if (!leadsOut(event, field.isAtEnd())) {
                    return false;
                }
                move(at, 0, 1);
            }
            case F2 -> field.unselect();
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean leadsOut(KeyEvent event, boolean isAtEdge) {
        return event.isAltDown() || isAtEdge && !event.isShiftDown() && !event.isShortcutDown();
    }

    /// The slot so many places on among all of the pane; absent past the last and before the first.
    private static Optional<Slot> beside(Open at, int step) {
        List<Slot> all = Changeable.all(at.pane());
        int index = all.indexOf(at.slot()) + step;
        return index >= 0 && index < all.size() && all.contains(at.slot())
                ? Optional.of(all.get(index))
                : Optional.empty();
    }

    /// To a neighbour in the same matrix; at its border, nowhere.
    private void move(Open at, int rows, int columns) {
        at.slot().neighbour(store.session().scenario(), rows, columns).ifPresent(slot -> go(at, Optional.of(slot)));
    }

    /// On to another slot, or out; not while the text is no number.
    private void go(Open at, Optional<Slot> to) {
        Optional<Message> problem = problem(at, field.text());
        if (problem.isPresent()) {
            field.complain(problem.map(speech.words()::say));
            return;
        }
        open = Optional.empty();
        to.ifPresent(slot -> open(at.pane(), slot, at.back()));
        if (open.isEmpty()) {
            close(at);
        }
    }

    /// Lets what is typed take effect, as far as it is a number.
    private void follow(Open at, String text) {
        Optional<Message> problem = problem(at, text);
        boolean waits = problem.isPresent() && Typed.isBeginning(text);
        field.complain(waits ? Optional.empty() : problem.map(speech.words()::say));
        if (!waits) {
            set(at, problem.isEmpty() ? number(at, text) : at.before());
        }
    }

    /// Why a text can't be the number; absent where it can.
    private Optional<Message> problem(Open at, String text) {
        if (text.equals(at.shown())) {
            return Optional.empty();
        }
        return switch (Typed.of(text)) {
            case Typed.Wrong(Message why) -> Optional.of(why);
            case Typed.Value(double number) ->
                switch (new SetNumber(at.slot(), number).apply(store.session().scenario())) {
                    case Outcome.Refused(Message why) -> Optional.of(why);
                    case Outcome.Changed _ -> Optional.empty();
                };
        };
    }

    /// The number of a text; untouched, it is the very number that it was.
    private static double number(Open at, String text) {
        return !text.equals(at.shown()) && Typed.of(text) instanceof Typed.Value(double number) ? number : at.before();
    }

    private void set(Open at, double number) {
        if (Double.compare(number, last) != 0) {
            last = number;
            editor.edit(new SetNumber(at.slot(), number), Optional.of(at.gesture()), why -> {
            });
        }
    }

    /// Ends because the person is elsewhere already: what is no number is taken back.
    private void leave() {
        open.ifPresent(at -> {
            if (problem(at, field.text()).isPresent()) {
                set(at, at.before());
            }
            open = Optional.empty();
            hover.letGo();
            field.close();
        });
    }

    private void close(Open at) {
        open = Optional.empty();
        hover.letGo();
        Subject there = Changeable.subject(at.slot());
        switch (at.back()) {
            case Back.Explored(FigurePane pane) -> {
                store.update(now -> now.pointedAt(Optional.of(there)));
                pane.explore();
            }
            case Back.Owner(Optional<Node> node) -> {
                store.update((Session now) -> now.pointedAt(Optional.empty()));
                node.filter(it -> it.getScene() == field.getScene()).orElse(field.getScene().getRoot()).requestFocus();
            }
        }
        field.close();
    }

    private void place(Open at) {
        Changeable.box(at.pane(), at.slot()).map(box -> inScene(at.pane(), box)).ifPresentOrElse(field::put,
                this::leave);
    }

    private static Bounds inScene(FigurePane pane, Box box) {
        return pane.localToScene(new BoundingBox(box.x(), box.y(), box.width(), box.height()));
    }
}
