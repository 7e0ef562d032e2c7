package unroll.app;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import unroll.edit.NumberDrag;
import unroll.edit.SetNumber;
import unroll.edit.Slot;
import unroll.figure.Scales;
import unroll.figure.Subject;
import unroll.session.Gesture;
import unroll.session.Session;

/// Changing a number by dragging it up and down, or with Ctrl by the wheel, with everything following at every frame;
/// Shift makes it ten times finer. From press to release it is one change, which Escape takes back; so are turns of the
/// wheel with no rest between them.
final class NumberDragging {
    private static final double STILL = 3;
    private static final Duration REST = Duration.seconds(1);
    /// A notch of the wheel is worth so many pixels of a drag; JavaFX gives it as 40.
    private static final double WHEEL = 5.0 / 40;
    private final Store store;
    private final Editor editor;
    private final Pointing pointing;
    private final Hover hover;
    private final FigurePane pane;
    private final Pulse pulse = new Pulse(this::apply);
    private final PauseTransition rest = new PauseTransition(REST);
    private final EventHandler<KeyEvent> escape = this::escape;
    private State state = new State.Idle();
    private Optional<Held> turned = Optional.empty();

    private NumberDragging(Store store, Editor editor, Pointing pointing, Hover hover, FigurePane pane) {
        this.store = store;
        this.editor = editor;
        this.pointing = pointing;
        this.hover = hover;
        this.pane = pane;
        rest.setOnFinished(event -> endTurning());
    }

    /// A number that is changed.
    ///
    /// @param y where the pointer was last, in px of the pane
    private record Held(Slot slot, Gesture gesture, NumberDrag drag, double y) {
        Held moved(double up, NumberDrag.Pace pace, double to) {
            return new Held(slot, gesture, drag.moved(up, pace), to);
        }
    }

    /// What the pressed button means.
    private sealed interface State {
        /// Nothing here.
        record Idle() implements State {}

        /// A click, or the beginning of a drag.
        record Pressed(Held held, double x) implements State {}

        /// A drag.
        record Dragged(Held held) implements State {}

        /// A drag that was taken back; the button is still down.
        record TakenBack() implements State {}
    }

    /// Takes care of a pane; before others that want its drags and its wheel.
    static void install(Store store, Editor editor, Pointing pointing, Hover hover, FigurePane pane) {
        NumberDragging dragging = new NumberDragging(store, editor, pointing, hover, pane);
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, dragging::press);
        pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, dragging::drag);
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> dragging.release());
        pane.addEventFilter(MouseEvent.MOUSE_CLICKED, dragging::click);
        pane.addEventFilter(ScrollEvent.SCROLL, dragging::turn);
        pane.addEventHandler(MouseEvent.MOUSE_EXITED, event -> dragging.endTurning());
        pane.afterDrawing(dragging::tell);
    }

    private void press(MouseEvent event) {
        endTurning();
        state = event.getButton() == MouseButton.PRIMARY
                ? slot(event.getX(), event.getY())
                        .<State>map(slot -> new State.Pressed(held(slot, event.getY()), event.getX()))
                        .orElseGet(State.Idle::new)
                : new State.Idle();
    }

    private void drag(MouseEvent event) {
        switch (state) {
            case State.Idle() -> {
            }
            case State.Pressed(Held held, double x) -> {
                double across = Math.abs(event.getX() - x);
                double along = Math.abs(event.getY() - held.y());
                if (along > STILL && along > across) {
                    begin(held);
                    follow(held, event);
                } else if (across > STILL) {
                    // sideways it is the picture that moves
                    state = new State.Idle();
                }
            }
            case State.Dragged(Held held) -> follow(held, event);
            case State.TakenBack() -> event.consume();
        }
    }

    private void begin(Held held) {
        pane.getScene().getWindow().addEventFilter(KeyEvent.KEY_PRESSED, escape);
        Subject subject = Changeable.subject(held.slot());
        store.update(session -> session.pointedAt(Optional.of(subject)));
    }

    private void follow(Held held, MouseEvent event) {
        NumberDrag.Pace pace = event.isShiftDown() ? NumberDrag.Pace.FINE : NumberDrag.Pace.PLAIN;
        state = new State.Dragged(held.moved(held.y() - event.getY(), pace, event.getY()));
        pulse.ask(pane.getScene());
        event.consume();
    }

    private void release() {
        pulse.flush();
        if (state instanceof State.Dragged) {
            end();
            state = new State.TakenBack();
        }
    }

    /// What ends a drag is no click.
    private void click(MouseEvent event) {
        if (state instanceof State.TakenBack) {
            event.consume();
        }
        state = new State.Idle();
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && state instanceof State.Dragged(Held held)) {
            pulse.forget();
            set(held, held.drag().start());
            end();
            state = new State.TakenBack();
            event.consume();
        }
    }

    private void end() {
        pane.getScene().getWindow().removeEventFilter(KeyEvent.KEY_PRESSED, escape);
        hover.letGo();
    }

    private void turn(ScrollEvent event) {
        // with Shift some systems turn the wheel sideways
        double delta = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
        Optional<Slot> slot = event.isShortcutDown() ? slot(event.getX(), event.getY()) : Optional.empty();
        slot.ifPresent(it -> {
            event.consume();
            if (turned.filter(held -> held.slot().equals(it)).isEmpty()) {
                endTurning();
                turned = Optional.of(held(it, event.getY()));
            }
            NumberDrag.Pace pace = event.isShiftDown() ? NumberDrag.Pace.FINE : NumberDrag.Pace.PLAIN;
            turned = turned.map(held -> held.moved(delta * WHEEL, pace, event.getY()));
            pulse.ask(pane.getScene());
            rest.playFromStart();
        });
    }

    private void endTurning() {
        pulse.flush();
        rest.stop();
        if (turned.isPresent()) {
            turned = Optional.empty();
            hover.letGo();
        }
    }

    private void apply() {
        now().ifPresent(held -> set(held, held.drag().number()));
    }

    /// Says the number at every frame, at a place of its own that does not go with the pointer.
    private void tell() {
        now().ifPresent(held -> Changeable.box(pane, held.slot())
                .ifPresent(box -> hover.hold(Changeable.subject(held.slot()), pane, box)));
    }

    private Optional<Held> now() {
        return state instanceof State.Dragged(Held held) ? Optional.of(held) : turned;
    }

    private void set(Held held, double number) {
        double allowed = held.slot() instanceof Slot.Rate ? Math.max(0, number) : number;
        editor.edit(new SetNumber(held.slot(), allowed), Optional.of(held.gesture()), why -> {
        });
    }

    private Optional<Slot> slot(double x, double y) {
        return pointing.subject(pane.picture(), x, y).flatMap(subject -> Changeable.at(pane, subject));
    }

    private Held held(Slot slot, double y) {
        Session session = store.session();
        Scales scales = session.lesson().scales(session.view().weight());
        double like = switch (slot) {
            case Slot.OfWeight _ -> scales.weight();
            case Slot.OfStart _ -> scales.state();
            case Slot.OfInput _ -> scales.input();
            case Slot.Rate _ -> session.scenario().learningRate();
        };
        return new Held(slot, editor.gesture(), NumberDrag.of(slot.value(session.scenario()), like), y);
    }
}
