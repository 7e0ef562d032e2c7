package unroll.app;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import unroll.io.Settings;

/// Where the dividers between the panels are, as shares of what they divide, 0 … 1.
///
/// @param weights right of the weights
/// @param ledger left of the ledger
/// @param code left of the code
/// @param below above what stands below the network, for each activity
record Dividers(double weights, double ledger, double code, Map<Activity, Double> below) {
    private static final double WEIGHTS = 226;
    private static final double LEDGER = 412;
    private static final double CODE = 400;
    private static final double EXPLANATION = 150;
    private static final double STRIP = 196;

    Dividers {
        below = Map.copyOf(below);
    }

    /// Where they are at first in a window of this size: the panels have their shares of it, and the least room in which
    /// the example shows all its numbers.
    static Dividers initial(double width, double height) {
        return new Dividers(Math.max(WEIGHTS / width, 0.162), 1 - Math.max(LEDGER / width, 0.291),
                1 - Math.max(CODE / width, 0.296),
                below(it -> 1 - (it == Activity.STEP
                        ? Math.max(EXPLANATION / height, 0.223)
                        : Math.max(STRIP / height, 0.25))));
    }

    private static Map<Activity, Double> below(Function<Activity, Double> places) {
        Map<Activity, Double> below = new EnumMap<>(Activity.class);
        for (Activity activity : Activity.values()) {
            below.put(activity, places.apply(activity));
        }
        return below;
    }

    /// Where the divider above what stands below the network is.
    double below(Activity activity) {
        return below.getOrDefault(activity, 0.75);
    }

    /// Its name in the settings.
    private static String name(Activity activity) {
        return activity == Activity.STEP ? "below" : "below-" + activity.id();
    }

    /// Where they were; where they are at first if that is not known.
    static Dividers of(Settings settings, Dividers initial) {
        Map<String, Double> places = settings.dividers();
        return new Dividers(place(places, "weights", initial.weights), place(places, "ledger", initial.ledger),
                place(places, "code", initial.code), below(it -> place(places, name(it), initial.below(it))));
    }

    /// The settings with the dividers that were moved. Those that nobody moved stay unknown: on another screen they
    /// find their place anew.
    ///
    /// @param before where they were
    Settings keptIn(Settings settings, Dividers before) {
        Map<String, Double> then = before.named();
        Settings kept = settings;
        for (Map.Entry<String, Double> divider : named().entrySet()) {
            if (!divider.getValue().equals(then.get(divider.getKey()))) {
                kept = kept.withDivider(divider.getKey(), divider.getValue());
            }
        }
        return kept;
    }

    private Map<String, Double> named() {
        Map<String, Double> all = new TreeMap<>(Map.of("weights", weights, "ledger", ledger, "code", code));
        for (Activity activity : Activity.values()) {
            all.put(name(activity), below(activity));
        }
        return all;
    }

    private static double place(Map<String, Double> places, String name, double otherwise) {
        return Optional.ofNullable(places.get(name)).orElse(otherwise);
    }
}
