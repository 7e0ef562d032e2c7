package unroll.figure;

import java.util.List;
import java.util.stream.Stream;

/// The card that explains one thing: a number, a quantity, a gradient check, with the way that led to it.
///
/// @param way from what was asked for first to what is shown now; at least one: cells, quantities, checks
public record Card(List<Subject> way) {

    /// Copies the way.
    public Card {
        way = List.copyOf(way);
        if (way.isEmpty()) {
            throw new IllegalArgumentException("a card is about something");
        }
    }

    /// A card about something.
    public static Card of(Subject subject) {
        return new Card(List.of(subject));
    }

    /// What it is about.
    public Subject current() {
        return way.getLast();
    }

    /// The card of something that this one names. What already stands on the way is gone back to.
    public Card followed(Subject next) {
        int known = way.indexOf(next);
        return known < 0
                ? new Card(Stream.concat(way.stream(), Stream.of(next)).toList())
                : backTo(known);
    }

    /// The card at a place of the way.
    ///
    /// @param depth from 0; what lies after it is forgotten
    public Card backTo(int depth) {
        return new Card(way.subList(0, depth + 1));
    }
}
