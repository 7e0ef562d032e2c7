package unroll.session;

import java.nio.file.Path;
import java.util.Optional;
import unroll.edit.Edit;
import unroll.rnn.Scenario;
import unroll.text.Message;

/// A scenario that is open, with all that was changed since.
///
/// @param lesson the scenario with what follows from it
/// @param history what was changed, to be undone
/// @param file where it is saved; absent for one that came with the program or is new
/// @param kept the scenario as it was opened or saved last: what the file has; absent for work that no file has, such as
///        that of a window that ended without saving
/// @param pinned a lesson that changes are compared with, if one is
public record Document(Lesson lesson, History history, Optional<Path> file, Optional<Scenario> kept,
        Optional<Lesson> pinned) {

    /// A scenario just opened.
    static Document of(Lesson lesson, Optional<Path> file) {
        return new Document(lesson, History.NONE, file, Optional.of(lesson.scenario()), Optional.empty());
    }

    /// Work that was not saved, found again.
    ///
    /// @param file where it is to be saved
    /// @param kept what that file has
    static Document restored(Lesson lesson, Optional<Path> file, Optional<Scenario> kept) {
        return new Document(lesson, History.NONE, file, kept, Optional.empty());
    }

    /// The scenario now.
    public Scenario scenario() {
        return lesson.scenario();
    }

    /// Whether closing it would lose something.
    public boolean isChanged() {
        return kept.filter(scenario()::equals).isEmpty();
    }

    /// With a change made; this where it changes nothing.
    ///
    /// @param name what it is called; see [Edit#name]
    /// @param after the lesson on the changed scenario
    /// @param gesture what it is part of
    Document changed(Message name, Lesson after, Optional<Gesture> gesture) {
        return after.scenario().equals(scenario())
                ? this
                : new Document(after, history.with(name, scenario(), after.scenario(), gesture), file, kept, pinned);
    }

    /// Without the last change; this where there is none.
    Document undone() {
        return history.undo(scenario()).map(this::at).orElse(this);
    }

    /// With the change that was undone last; this where there is none.
    Document redone() {
        return history.redo(scenario()).map(this::at).orElse(this);
    }

    private Document at(History.Way way) {
        return new Document(lesson.with(way.scenario()), way.history(), file, kept, pinned);
    }

    /// Saved to a file.
    ///
    /// @param scenario what the file has now; changes may have been made meanwhile
    Document saved(Scenario scenario, Path to) {
        return new Document(lesson, history, Optional.of(to), Optional.of(scenario), pinned);
    }

    /// Saved and pinned as another one is.
    Document savedAndPinnedLike(Document other) {
        return new Document(lesson, history, other.file, other.kept, other.pinned);
    }

    /// Its file is gone, so that no file has it.
    Document orphaned() {
        return new Document(lesson, history, file, Optional.empty(), pinned);
    }

    /// Compared with a lesson from now on, or with none.
    Document pinned(Optional<Lesson> before) {
        return new Document(lesson, history, file, kept, before);
    }
}
