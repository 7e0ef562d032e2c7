package unroll.note;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import unroll.lesson.Script;
import unroll.lesson.Spot;

/// The notes of a lesson, one a step at most. Those on steps that the lesson does not have now are kept, and shown again
/// when it has them.
///
/// @param all in the order in which the lesson tells the steps
public record Notes(List<Note> all) {
    /// How many there may be.
    public static final int MOST = 2_000;
    /// No notes.
    public static final Notes NONE = new Notes(List.of());

    /// Puts them in order.
    ///
    /// @throws IllegalArgumentException where a step has two, or there are too many
    public Notes {
        all = all.stream().sorted((one, other) -> one.spot().compareTo(other.spot())).toList();
        if (all.size() > MOST || all.stream().map(Note::spot).distinct().count() < all.size()) {
            throw new IllegalArgumentException(all.size() + " notes");
        }
    }

    /// The note of a step, if it has one.
    public Optional<Note> at(Spot spot) {
        return all.stream().filter(note -> note.spot().equals(spot)).findFirst();
    }

    /// With a note in place of the one that its step has.
    public Notes with(Note note) {
        return new Notes(Stream.concat(without(note.spot()).all.stream(), Stream.of(note)).toList());
    }

    /// Without the note of a step.
    public Notes without(Spot spot) {
        return new Notes(all.stream().filter(note -> !note.spot().equals(spot)).toList());
    }

    /// The numbers of the steps of a lesson that have notes, ascending.
    public IntStream places(Script script) {
        return all.stream().map(note -> script.find(note.spot())).flatMapToInt(OptionalInt::stream).sorted();
    }

    /// The next step with a note after a place.
    public OptionalInt after(Script script, int position) {
        return places(script).filter(place -> place > position).min();
    }

    /// The last step with a note before a place.
    public OptionalInt before(Script script, int position) {
        return places(script).filter(place -> place < position).max();
    }

    /// Whether there are none.
    public boolean isEmpty() {
        return all.isEmpty();
    }
}
