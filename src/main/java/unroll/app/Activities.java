package unroll.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import unroll.text.ChangeKey;

/// Which activity a person is at, and the strip below the network that each has. It belongs to the window: opening a file
/// or undoing a change leaves it as it is.
final class Activities {
    private final ObjectProperty<Activity> now = new SimpleObjectProperty<>(Activity.STEP);
    private final Map<Activity, Supplier<Region>> strips;

    /// @param strips makes what stands below the network; of every activity that can be chosen beside stepping
    Activities(Map<Activity, Supplier<Region>> strips) {
        this.strips = Map.copyOf(strips);
    }

    /// The activity now.
    ObjectProperty<Activity> nowProperty() {
        return now;
    }

    /// Those that can be chosen, in their order.
    List<Activity> choices() {
        return Stream.of(Activity.values()).filter(it -> it == Activity.STEP || strips.containsKey(it)).toList();
    }

    /// Makes the strip of one; absent for stepping, which has pictures.
    Optional<Region> strip(Activity activity) {
        return Optional.ofNullable(strips.get(activity)).map(Supplier::get);
    }

    /// The choice as a line of a menu.
    MenuEntry entry(Speech speech) {
        return new MenuEntry.Choice(ChangeKey.BELOW, choices().stream().map(it -> command(it, speech)).toList());
    }

    private Command command(Activity activity, Speech speech) {
        return new Command("activity-" + activity.id(), speech.say(activity.title()),
                Shortcuts.control(activity.digit()), Optional.empty(), new SimpleBooleanProperty(true),
                Optional.of(Bindings.createBooleanBinding(() -> now.get() == activity, now)), () -> now.set(activity));
    }
}
