package unroll.io;

import java.util.OptionalInt;
import java.util.Set;
import unroll.figure.Part;
import unroll.figure.RowColours;
import unroll.text.Digits;

/// How a lecturer has set up the window and the room.
///
/// @param hidden what is not shown
/// @param deskZoom how large the interface is on the first screen; 1 is the usual
/// @param projectorZoom how large it is on any other screen
/// @param screen the screen that the lesson is presented on, from 0; absent: one that the window is not on
/// @param digits how many digits computed numbers have
/// @param colours which numbers of the ledger have one scale of colours
public record Room(Set<Part> hidden, double deskZoom, double projectorZoom, OptionalInt screen,
        Digits digits, RowColours colours) {
    /// The smallest interface there is.
    public static final double LEAST_ZOOM = 0.5;
    /// The largest interface there is.
    public static final double MOST_ZOOM = 3;
    /// Everything is shown, in its usual size.
    public static final Room USUAL = new Room(Set.of(), 1, 1, OptionalInt.empty(), Digits.TWO,
            RowColours.ALL_ROWS);

    /// Copies what is hidden.
    public Room {
        hidden = Set.copyOf(hidden);
    }

    /// This with exactly these parts not shown.
    public Room hiding(Set<Part> parts) {
        return new Room(parts, deskZoom, projectorZoom, screen, digits, colours);
    }

    /// This with other sizes.
    public Room withZooms(double desk, double projector) {
        return new Room(hidden, desk, projector, screen, digits, colours);
    }

    /// This with the lesson presented on another screen.
    public Room on(OptionalInt other) {
        return new Room(hidden, deskZoom, projectorZoom, other, digits, colours);
    }

    /// This with numbers of other digits.
    public Room with(Digits other) {
        return new Room(hidden, deskZoom, projectorZoom, screen, other, colours);
    }

    /// This with other rows in one scale of colours.
    public Room with(RowColours other) {
        return new Room(hidden, deskZoom, projectorZoom, screen, digits, other);
    }
}
