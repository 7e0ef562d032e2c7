package unroll.session;

import java.util.Optional;
import java.util.OptionalLong;
import unroll.note.Notes;

/// What a lecturer gives a scenario on its way: texts for its steps, how it is to be opened, and the seed that its file
/// states in place of the weights.
///
/// @param notes the texts
/// @param opening how it is to be opened, where that is said
/// @param seed what the weights were drawn by when the scenario was opened; its file states it for as long as they are
///        those that it draws, also after they were something else for a while
public record Guide(Notes notes, Optional<Opening> opening, OptionalLong seed) {
    /// Nothing.
    public static final Guide NONE = new Guide(Notes.NONE, Optional.empty(), OptionalLong.empty());

    /// With other texts.
    public Guide with(Notes other) {
        return new Guide(other, opening, seed);
    }

    /// To be opened otherwise, or as ever.
    public Guide with(Optional<Opening> other) {
        return new Guide(notes, other, seed);
    }
}
