package unroll.app;

import java.util.Map;
import java.util.Objects;
import unroll.io.Settings;

/// Where the dividers between the panels are, as shares of what they divide, 0 … 1.
///
/// @param weights right of the weights
/// @param ledger left of the ledger
/// @param code left of the code
/// @param below above the explanation
record Dividers(double weights, double ledger, double code, double below) {

    /// Where they are at first.
    static final Dividers INITIAL = new Dividers(0.162, 0.709, 0.704, 0.777);

    /// Where they were.
    static Dividers of(Settings settings) {
        Map<String, Double> places = settings.dividers();
        return new Dividers(Objects.requireNonNullElse(places.get("weights"), INITIAL.weights),
                Objects.requireNonNullElse(places.get("ledger"), INITIAL.ledger),
                Objects.requireNonNullElse(places.get("code"), INITIAL.code),
                Objects.requireNonNullElse(places.get("below"), INITIAL.below));
    }

    /// The settings with the dividers here.
    Settings keptIn(Settings settings) {
        return settings.withDivider("weights", weights).withDivider("ledger", ledger).withDivider("code", code)
                .withDivider("below", below);
    }
}
