package unroll.app;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import unroll.figure.Allotment;
import unroll.io.Settings;

/// Which dividers between the panels a person has moved, and where to, as shares of what they divide, 0 … 1. The others
/// stand where the window's size puts them.
final class Dividers {
    private OptionalDouble weights;
    private OptionalDouble ledger;
    private OptionalDouble code;
    private OptionalDouble below;

    private Dividers(OptionalDouble weights, OptionalDouble ledger, OptionalDouble code, OptionalDouble below) {
        this.weights = weights;
        this.ledger = ledger;
        this.code = code;
        this.below = below;
    }

    /// Those that were moved when the program ended last.
    static Dividers of(Settings settings) {
        Map<String, Double> places = settings.dividers();
        return new Dividers(place(places, Name.WEIGHTS), place(places, Name.LEDGER), place(places, Name.CODE),
                place(places, Name.BELOW));
    }

    /// The dividers by their names in the settings.
    enum Name {
        WEIGHTS("weights"), LEDGER("ledger"), CODE("code"), BELOW("below");

        private final String id;

        Name(String id) {
            this.id = id;
        }
    }

    /// Keeps where a person has moved a divider to.
    void move(Name name, double place) {
        OptionalDouble to = OptionalDouble.of(place);
        OptionalDouble _ = switch (name) {
            case WEIGHTS -> weights = to;
            case LEDGER -> ledger = to;
            case CODE -> code = to;
            case BELOW -> below = to;
        };
    }

    /// What the window is shared by.
    Allotment.Moved moved() {
        return new Allotment.Moved(weights, ledger, code, below);
    }

    /// The settings with the dividers that were moved. Those that nobody moved stay unknown: on another screen they
    /// find their place anew.
    Settings keptIn(Settings settings) {
        Settings kept = settings;
        for (Name name : Name.values()) {
            OptionalDouble place = place(name);
            if (place.isPresent()) {
                kept = kept.withDivider(name.id, place.getAsDouble());
            }
        }
        return kept;
    }

    private OptionalDouble place(Name name) {
        return switch (name) {
            case WEIGHTS -> weights;
            case LEDGER -> ledger;
            case CODE -> code;
            case BELOW -> below;
        };
    }

    private static OptionalDouble place(Map<String, Double> places, Name name) {
        return Optional.ofNullable(places.get(name.id)).map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }
}
