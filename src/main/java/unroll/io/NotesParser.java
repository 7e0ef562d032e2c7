package unroll.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonToken;
import unroll.lesson.Spot;
import unroll.note.Note;
import unroll.note.Notes;
import unroll.text.ProblemKey;

/// A lecturer's texts for steps, out of a list in a file, and back.
final class NotesParser {
    private static final String TEXT = "text";
    private static final List<String> KEYS = Stream.concat(SpotDraft.KEYS.stream(), Stream.of(TEXT)).toList();
    private final Tokens tokens;
    private final Map<Spot, Integer> places = new HashMap<>();

    NotesParser(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The list at hand, or null for none.
    Notes read() throws BadInput {
        if (tokens.token() == JsonToken.VALUE_NULL) {
            return Notes.NONE;
        }
        tokens.enterList(ProblemKey.KIND_NOTES);
        List<Note> notes = new ArrayList<>();
        while (tokens.nextInList()) {
            if (notes.size() == Notes.MOST) {
                throw tokens.problem(ProblemKey.NOTES_TOO_MANY, Notes.MOST);
            }
            notes.add(note());
        }
        return new Notes(notes);
    }

    private Note note() throws BadInput {
        SpotDraft spot = new SpotDraft(tokens);
        List<String> texts = new ArrayList<>();
        new Fields(tokens, KEYS).read(key -> {
            if (key.equals(TEXT)) {
                texts.add(text());
            } else {
                spot.take(key);
            }
        });
        if (texts.isEmpty()) {
            throw Fields.missing(tokens, "\"text\": \"…\"");
        }
        Spot named = spot.demanded();
        Optional<Integer> first = Optional.ofNullable(places.put(named, places.size()));
        if (first.isPresent()) {
            throw tokens.problem(ProblemKey.NOTE_TWICE, "notes[" + first.get() + "]");
        }
        return new Note(named, texts.getFirst());
    }

    private String text() throws BadInput {
        String text = Note.plain(tokens.text(Note.LONGEST));
        if (text.isEmpty()) {
            throw tokens.problem(ProblemKey.NOTE_EMPTY);
        }
        return text;
    }

    /// Writes the list, a line each.
    static void write(Notes notes, JsonText json) throws IOException {
        json.list();
        for (Note note : notes.all()) {
            json.line().object();
            SpotDraft.write(note.spot(), json);
            json.key(TEXT).prose(note.text()).close();
        }
        json.line().close();
    }
}
