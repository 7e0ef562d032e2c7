package unroll.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import unroll.text.ChangeKey;

/// Which page of the strip of changes is open. It belongs to the window, like the activity.
final class ChangePages {
    private final ObjectProperty<ChangePage> now = new SimpleObjectProperty<>(ChangePage.SEQUENCE);
    private final ObjectProperty<Activity> activity;

    ChangePages(Activities activities) {
        this.activity = activities.nowProperty();
    }

    /// The page now.
    ObjectProperty<ChangePage> nowProperty() {
        return now;
    }

    /// Opens the page that has a place, so that what is said there is seen.
    void show(Changes.Place place) {
        ChangePage.of(place).ifPresent(now::set);
        activity.set(Activity.CHANGE);
    }

    /// The choice as a line of a menu.
    MenuEntry entry(Speech speech) {
        List<Command> pages = Stream.of(ChangePage.values()).map(it -> command(it, speech)).toList();
        return new MenuEntry.Choice(ChangeKey.PAGE, pages);
    }

    /// The name of the command that opens a page.
    static String id(ChangePage page) {
        return "change-" + page.id();
    }

    private Command command(ChangePage page, Speech speech) {
        return new Command(id(page), speech.say(page.title()), List.of(), Optional.empty(),
                new SimpleBooleanProperty(true),
                Optional.of(Bindings.createBooleanBinding(() -> now.get() == page, now)), () -> {
                    now.set(page);
                    activity.set(Activity.CHANGE);
                });
    }
}
