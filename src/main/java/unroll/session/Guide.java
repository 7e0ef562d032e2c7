package unroll.session;

import java.util.Optional;
import unroll.note.Notes;

/// What a lecturer gives a scenario on its way: texts for its steps, and how it is to be opened.
///
/// @param notes the texts
/// @param opening how it is to be opened, where that is said
public record Guide(Notes notes, Optional<Opening> opening) {
    /// Nothing.
    public static final Guide NONE = new Guide(Notes.NONE, Optional.empty());

    /// With other texts.
    public Guide with(Notes other) {
        return new Guide(other, opening);
    }

    /// To be opened otherwise, or as ever.
    public Guide with(Optional<Opening> other) {
        return new Guide(notes, other);
    }
}
