package unroll.app;

import java.util.Optional;
import javafx.scene.input.KeyEvent;
import unroll.figure.Direction;
import unroll.figure.Navigation;
import unroll.figure.Place;
import unroll.figure.Subject;
import unroll.session.Session;

/// Lets a person who came to a pane with Tab go through it with the arrow keys and have what is there explained with
/// Enter. What the keyboard is at is lit as under a pointer.
final class ItemKeys {
    private final Store store;
    private final FigurePane pane;
    private final Hover hover;
    private Optional<Place> at = Optional.empty();

    private ItemKeys(Store store, FigurePane pane, Hover hover) {
        this.store = store;
        this.pane = pane;
        this.hover = hover;
    }

    /// Takes care of a pane.
    static void install(Store store, FigurePane pane, Hover hover) {
        ItemKeys keys = new ItemKeys(store, pane, hover);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, keys::press);
        pane.exploredProperty().subscribe(explored -> {
            if (explored) {
                keys.go(keys.navigation().to(keys.at.map(Place::subject)));
            } else if (keys.at.isPresent()) {
                keys.leave();
            }
        });
    }

    /// Whether a key goes through a pane rather than through the lesson.
    static boolean isTakenBy(FigurePane pane, KeyEvent event) {
        return pane.isExplored() && !event.isShortcutDown() && !event.isAltDown() && switch (event.getCode()) {
            case LEFT, RIGHT, UP, DOWN, ENTER, ESCAPE -> true;
            default -> false;
        };
    }

    private Navigation navigation() {
        return Navigation.through(pane.places());
    }

    private void press(KeyEvent event) {
        if (!isTakenBy(pane, event)) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> go(Direction.LEFT);
            case RIGHT -> go(Direction.RIGHT);
            case UP -> go(Direction.UP);
            case DOWN -> go(Direction.DOWN);
            case ENTER -> at.ifPresent(place -> hover.choose(place.subject(), pane, place.box()));
            default -> pane.leave();
        }
        event.consume();
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
