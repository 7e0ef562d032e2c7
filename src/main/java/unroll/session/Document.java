package unroll.session;

import java.nio.file.Path;
import java.util.Optional;
import unroll.edit.Edit;
import unroll.rnn.Scenario;
import unroll.text.Message;

/// A scenario that is open, with all that was changed since.
///
/// @param lesson the scenario with what follows from it
/// @param guide what a lecturer gave it
/// @param history what was changed, to be undone
/// @param file where it is saved; absent for one that came with the program or is new
/// @param kept all of it as it was opened or saved last: what the file has; absent for work that no file has, such as
///        that of a window that ended without saving
/// @param pinned a lesson that changes are compared with, if one is
public record Document(Lesson lesson, Guide guide, History history, Optional<Path> file, Optional<Handout> kept,
        Optional<Lesson> pinned) {

    /// A scenario just opened.
    static Document of(Lesson lesson, Guide guide, Optional<Path> file) {
        return new Document(lesson, guide, History.NONE, file, Optional.of(new Handout(lesson.scenario(), guide)),
                Optional.empty());
    }

    /// Work that was not saved, found again.
    ///
    /// @param guide what a lecturer gave it
    /// @param file where it is to be saved
    /// @param kept what that file has
    static Document restored(Lesson lesson, Guide guide, Optional<Path> file, Optional<Handout> kept) {
        return new Document(lesson, guide, History.NONE, file, kept, Optional.empty());
    }

    /// The scenario now.
    public Scenario scenario() {
        return lesson.scenario();
    }

    /// All that its file is to hold.
    public Handout handout() {
        return new Handout(scenario(), guide);
    }

    /// Whether closing it would lose something.
    public boolean isChanged() {
        return kept.filter(handout()::equals).isEmpty();
    }

    /// With a change made; this where it changes nothing.
    ///
    /// @param name what it is called; see [Edit#name]
    /// @param after the lesson on the changed scenario
    /// @param other what a lecturer gives it after the change
    /// @param gesture what it is part of
    Document changed(Message name, Lesson after, Guide other, Optional<Gesture> gesture) {
        Handout made = new Handout(after.scenario(), other);
        return made.equals(handout())
                ? this
                : new Document(made.scenario().equals(scenario()) ? lesson : after, other,
                        history.with(name, handout(), made, gesture), file, kept, pinned);
    }

    /// Without the last change; this where there is none.
    Document undone() {
        return history.undo(handout()).map(this::at).orElse(this);
    }

    /// With the change that was undone last; this where there is none.
    Document redone() {
        return history.redo(handout()).map(this::at).orElse(this);
    }

    private Document at(History.Way way) {
        Handout there = way.handout();
        Lesson told = there.scenario().equals(scenario()) ? lesson : lesson.with(there.scenario());
        return new Document(told, there.guide(), way.history(), file, kept, pinned);
    }

    /// Saved to a file.
    ///
    /// @param handout what the file has now; changes may have been made meanwhile
    Document saved(Handout handout, Path to) {
        return new Document(lesson, guide, history, Optional.of(to), Optional.of(handout), pinned);
    }

    /// Saved and pinned as another one is.
    Document savedAndPinnedLike(Document other) {
        return new Document(lesson, guide, history, other.file, other.kept, other.pinned);
    }

    /// Its file is gone, so that no file has it.
    Document orphaned() {
        return new Document(lesson, guide, history, file, Optional.empty(), pinned);
    }

    /// Compared with a lesson from now on, or with none.
    Document pinned(Optional<Lesson> before) {
        return new Document(lesson, guide, history, file, kept, before);
    }
}
