package unroll.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import unroll.lesson.Script;
import unroll.lesson.Shape;
import unroll.lesson.Spot;
import unroll.oracle.Json;

final class NotesTest {

    private static final Script SCRIPT = Script.of(Shape.of(Json.theCat()));

    @Test
    void aStepHasOneNoteWhichTheNextReplaces() {
        Notes notes = Notes.NONE.with(note(7, "old")).with(note(3, "other")).with(note(7, "new"));
        assertEquals(List.of(note(3, "other"), note(7, "new")), notes.all());
        assertEquals(Optional.of(note(7, "new")), notes.at(Spot.of(SCRIPT, 7)));
        assertEquals(List.of(note(3, "other")), notes.without(Spot.of(SCRIPT, 7)).all());
        assertThrows(IllegalArgumentException.class, () -> new Notes(List.of(note(7, "a"), note(7, "b"))));
    }

    @Test
    void theOrderInWhichTheyAreWrittenDoesNotCount() {
        assertEquals(new Notes(List.of(note(9, "b"), note(0, "a"))), new Notes(List.of(note(0, "a"), note(9, "b"))));
    }

    @Test
    void fromANoteToTheNextAndBack() {
        Notes notes = new Notes(List.of(note(0, "a"), note(12, "b"), note(20, "c")));
        assertEquals(OptionalInt.of(12), notes.after(SCRIPT, 0));
        assertEquals(OptionalInt.of(20), notes.after(SCRIPT, 12));
        assertEquals(OptionalInt.empty(), notes.after(SCRIPT, 20));
        assertEquals(OptionalInt.of(12), notes.before(SCRIPT, 20));
        assertEquals(OptionalInt.empty(), notes.before(SCRIPT, 0));
    }

    @Test
    void aTextIsKeptWithoutBlanksAroundIt() {
        assertEquals("a\n\n    b", note(1, "\r\n \r\na\r\n\r\n    b \n\n").text());
        assertEquals("  a", note(1, "  a").text());
        assertThrows(IllegalArgumentException.class, () -> note(1, " \n\t"));
        assertThrows(IllegalArgumentException.class, () -> note(1, "x".repeat(Note.LONGEST + 1)));
    }

    private static Note note(int place, String text) {
        return new Note(Spot.of(SCRIPT, place), text);
    }
}
