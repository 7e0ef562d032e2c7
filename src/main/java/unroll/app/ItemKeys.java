package unroll.app;

import java.util.Optional;
import javafx.scene.input.KeyEvent;
import unroll.edit.Slot;
import unroll.figure.Direction;
import unroll.figure.Navigation;
import unroll.figure.Place;
import unroll.figure.Subject;
import unroll.scene.Box;
import unroll.session.Session;

/// Lets a person who came to a pane with Tab go through it with the arrow keys and have what is there explained with
/// Enter; a number that can be changed there is changed with Enter or by typing another, and explained with Shift or Ctrl
/// and Enter. The menu key, or Shift and F10, offers what else can be done there. What the keyboard is at is lit as under a
/// pointer.
final class ItemKeys {
    /// A full stop is a clicker's.
    private static final String NUMBERS = "0123456789,-−+";
    private final Store store;
    private final FigurePane pane;
    private final Hover hover;
    private final NumberEditing editing;
    private final PlaceMenu menu;
    private Optional<Place> at = Optional.empty();

    private ItemKeys(Store store, FigurePane pane, Hover hover, NumberPointer numbers) {
        this.store = store;
        this.pane = pane;
        this.hover = hover;
        this.editing = numbers.editing();
        this.menu = numbers.menu();
    }

    /// Takes care of a pane.
    static void install(Store store, FigurePane pane, Hover hover, NumberPointer numbers) {
        ItemKeys keys = new ItemKeys(store, pane, hover, numbers);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, keys::press);
        pane.addEventHandler(KeyEvent.KEY_TYPED, keys::type);
        pane.setTaken(keys::takes);
        pane.exploredProperty().subscribe(explored -> {
            if (explored) {
                keys.go(keys.beginning());
            } else if (keys.at.isPresent()) {
                keys.leave();
            }
        });
    }

    /// Whether a key goes through the pane rather than through the lesson.
    private boolean takes(KeyEvent event) {
        if (!pane.isExplored() || event.isAltDown()) {
            return false;
        }
        return switch (event.getCode()) {
            case LEFT, RIGHT, UP, DOWN, ESCAPE -> !event.isShortcutDown();
            case ENTER, CONTEXT_MENU -> true;
            case F10 -> event.isShiftDown();
            case F2 -> number().isPresent();
            // what is typed next begins another number
            default -> event.getCode().isDigitKey() && !event.isShortcutDown() && changeable().isPresent();
        };
    }

    /// The number that the keyboard is at, where it is given; on a card else the one that the card is about.
    private Optional<Slot> number() {
        Session session = store.session();
        return at.flatMap(place -> Changeable.slot(session, place.subject()))
                .or(() -> session.attention().card().filter(_ -> pane.getId().equals(CardPane.ID))
                        .flatMap(card -> Changeable.slot(session, card.current())));
    }

    /// The number that the keyboard is at, where it is changed in this pane.
    private Optional<Slot> changeable() {
        return at.flatMap(place -> Changeable.at(pane, place.subject()));
    }

    /// Where a person comes in: at what is pointed at, else where the keyboard was last, else at the beginning.
    private Optional<Place> beginning() {
        Navigation navigation = navigation();
        return store.session().attention().pointed()
                .flatMap(subject -> navigation.stops().stream().filter(stop -> stop.subject().equals(subject))
                        .findFirst())
                .or(() -> navigation.to(at.map(Place::subject)));
    }

    private Navigation navigation() {
        return Navigation.through(pane.places());
    }

    private void press(KeyEvent event) {
        if (!takes(event)) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> go(Direction.LEFT);
            case RIGHT -> go(Direction.RIGHT);
            case UP -> go(Direction.UP);
            case DOWN -> go(Direction.DOWN);
            case ENTER -> enter(event);
            case F2 -> number().ifPresent(slot -> editing.open(pane, slot, NumberEditing.Origin.KEYS));
            case CONTEXT_MENU, F10 -> menu.open(new PlaceMenu.Asked(pane, at.map(Place::subject),
                    at.map(Place::box).orElse(new Box(0, 0, 1, 1)), NumberEditing.Origin.KEYS));
            case ESCAPE -> pane.leave();
            default -> {
            }
        }
        event.consume();
    }

    private void enter(KeyEvent event) {
        Optional<Slot> slot = event.isShiftDown() || event.isShortcutDown() ? Optional.empty() : changeable();
        slot.ifPresentOrElse(it -> editing.open(pane, it, NumberEditing.Origin.KEYS),
                () -> at.ifPresent(place -> hover.choose(place.subject(), pane, place.box())));
    }

    /// Begins another number with its first sign, whatever keyboard it comes from.
    private void type(KeyEvent event) {
        if (pane.isExplored() && !event.isShortcutDown() && !event.isAltDown() && !event.getCharacter().isEmpty()
                && NUMBERS.contains(event.getCharacter())) {
            changeable().ifPresent(slot -> {
                editing.open(pane, slot, NumberEditing.Origin.KEYS);
                editing.type(event.getCharacter());
                event.consume();
            });
        }
    }

    private void go(Direction direction) {
        // another picture may show it elsewhere
        Navigation navigation = navigation();
        Optional<Place> from = at.filter(navigation.stops()::contains).or(() -> navigation.to(at.map(Place::subject)));
        from.flatMap(place -> navigation.from(place, direction)).ifPresent(place -> go(Optional.of(place)));
    }

    private void go(Optional<Place> place) {
        at = place;
        Optional<Subject> subject = place.map(Place::subject);
        store.update(session -> session.pointedAt(subject));
        place.ifPresent(it -> hover.tell(it.subject(), pane, it.box()));
    }

    private void leave() {
        store.update((Session session) -> session.pointedAt(Optional.empty()));
        pane.readAloud("");
        hover.silent();
    }
}
