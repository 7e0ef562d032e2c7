package unroll.app;

import java.util.Map;
import java.util.Optional;
import unroll.io.Settings;

/// Where the dividers between the panels are, as shares of what they divide, 0 … 1.
///
/// @param weights right of the weights
/// @param ledger left of the ledger
/// @param code left of the code
/// @param below above the explanation
record Dividers(double weights, double ledger, double code, double below) {
    private static final double WEIGHTS = 226;
    private static final double LEDGER = 412;
    private static final double CODE = 400;
    private static final double EXPLANATION = 150;

    /// Where they are at first in a window of this size: the panels have their shares of it, and the least room in which
    /// the example shows all its numbers.
    static Dividers initial(double width, double height) {
        return new Dividers(Math.max(WEIGHTS / width, 0.162), 1 - Math.max(LEDGER / width, 0.291),
                1 - Math.max(CODE / width, 0.296), 1 - Math.max(EXPLANATION / height, 0.223));
    }

    /// Where they were; where they are at first if that is not known.
    static Dividers of(Settings settings, Dividers initial) {
        Map<String, Double> places = settings.dividers();
        return new Dividers(place(places, "weights", initial.weights), place(places, "ledger", initial.ledger),
                place(places, "code", initial.code), place(places, "below", initial.below));
    }

    /// The settings with the dividers here.
    Settings keptIn(Settings settings) {
        return settings.withDivider("weights", weights).withDivider("ledger", ledger).withDivider("code", code)
                .withDivider("below", below);
    }

    private static double place(Map<String, Double> places, String name, double otherwise) {
        return Optional.ofNullable(places.get(name)).orElse(otherwise);
    }
}
