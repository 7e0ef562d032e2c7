package unroll.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import unroll.edit.Edit;
import unroll.edit.Outcome;
import unroll.edit.SetFocus;
import unroll.figure.Attention;
import unroll.figure.Card;
import unroll.figure.Moment;
import unroll.figure.Part;
import unroll.figure.Subject;
import unroll.figure.Theme;
import unroll.figure.View;
import unroll.lesson.Grain;
import unroll.lesson.Prompt;
import unroll.lesson.Questions;
import unroll.lesson.Quiz;
import unroll.lesson.Script;
import unroll.lesson.Spot;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.text.Language;
import unroll.text.Message;
import unroll.trace.GradientCheck;
import unroll.trace.Change;
import unroll.trace.Quantity;

/// The whole application at one time. Every change gives a new session; the picture is a function of it alone.
///
/// @param document the scenario that is open, with its numbers, its script and its changes
/// @param position how many operations of the script are done, 0 … script.size()
/// @param view how it is shown
/// @param check the gradient check last done on this scenario
/// @param attention what a person looks at
/// @param quiz where steps are asked about before they are shown: how that goes
public record Session(Document document, int position, View view, Optional<GradientCheck> check, Attention attention,
        Optional<Quiz> quiz) {

    /// Shows the parts of a weight that the network has.
    public Session {
        Weight shown = document.lesson().scenario().parameters().nearest(view.ofGate(view.weight()));
        view = shown.equals(view.weight()) ? view : view.with(shown);
    }

    /// A session at the start of its lesson.
    public static Session of(Scenario scenario, Optional<Path> file, View view) {
        return of(Lesson.of(scenario), file, view);
    }

    /// A session as a file opens: at the step and with the view that it says.
    public static Session of(Handout handout, Optional<Path> file, View view) {
        return of(Lesson.of(handout.scenario()), handout.guide(), file, view);
    }

    /// A session at the start of a scenario, in light colours.
    public static Session of(Scenario scenario, Language language) {
        return of(scenario, Optional.empty(), View.initial(Theme.LIGHT, language));
    }

    /// A session at the start of a lesson that was made before, away from where a window waits.
    public static Session of(Lesson lesson, Optional<Path> file, View view) {
        return of(lesson, Guide.NONE, file, view);
    }

    private static Session of(Lesson lesson, Guide guide, Optional<Path> file, View view) {
        Session start = new Session(Document.of(lesson, guide, file), 0, view.following(), Optional.empty(),
                Attention.NONE, Optional.empty());
        return guide.opening().map(start::shown).orElse(start);
    }

    /// The scenario that is open, with its numbers and its script.
    public Lesson lesson() {
        return document.lesson();
    }

    /// Where it is saved; absent for one that came with the program or is new.
    public Optional<Path> file() {
        return document.file();
    }

    /// The scenario that is open.
    public Scenario scenario() {
        return lesson().scenario();
    }

    /// What a lecturer gave the scenario.
    public Guide guide() {
        return document.guide();
    }

    /// The order in which it is told.
    public Script script() {
        return lesson().script();
    }

    /// The place in the lesson with its numbers.
    public Moment moment() {
        return new Moment(lesson().trace(), lesson().script(), position, view.grain());
    }

    /// One click on; where steps are asked about first, to the question, and from there without an answer.
    public Session next() {
        int next = script().next(position, view.grain());
        return quiz.filter(it -> it.asked().isEmpty())
                .map(it -> it.asking(Questions.before(lesson().trace(), script(), position, view.grain())))
                .filter(it -> it.asked().isPresent()).map(this::with).orElseGet(() -> to(next));
    }

    /// With steps asked about before they are shown, from now on and counted anew; or no more.
    public Session quizzing(Optional<Quiz> how) {
        return new Session(document, position, view, check, attention, how);
    }

    /// The question that waits for an answer, if one does.
    public Optional<Prompt> asked() {
        return quiz.flatMap(Quiz::asked);
    }

    /// The question that waits answered, and what it was about shown; this where it has no such answer.
    public Session answered(int answer) {
        return asked().filter(prompt -> answer >= 0 && answer < prompt.question().answers().size())
                .flatMap(prompt -> quiz.map(it -> to(prompt.destination()).with(it.answered(answer)))).orElse(this);
    }

    /// What the question that waits is about shown without an answer.
    public Session skipped() {
        return asked().map(prompt -> to(prompt.destination())).orElse(this);
    }

    private Session with(Quiz other) {
        return quizzing(Optional.of(other));
    }

    /// One click back.
    public Session back() {
        return to(script().back(position, view.grain()));
    }

    /// The start, before anything is computed.
    public Session first() {
        return to(0);
    }

    /// The end of the lesson.
    public Session last() {
        return to(script().size());
    }

    /// A place in the lesson, the nearest there is.
    public Session to(int place) {
        return new Session(document, Math.clamp(place, 0, script().size()), view.following(), check, attention,
                quiz.map(Quiz::moved)).withoutUnknown();
    }

    /// The same moment, shown otherwise. With clicks of another length, what waits is not what comes next.
    public Session with(View other) {
        boolean sameClicks = other.grain() == view.grain();
        return new Session(document, position, other, check, attention, sameClicks ? quiz : quiz.map(Quiz::moved));
    }

    /// The same moment with exactly these parts not shown.
    public Session hiding(Set<Part> parts) {
        return view.hidden().equals(parts) ? this : with(view.hiding(parts));
    }

    /// At the step and with the view that a lecturer left.
    public Session shown(Opening opening) {
        return with(opening.over(view)).to(opening.position(script(), position));
    }

    /// The same place, with clicks of another length.
    public Session with(Grain grain) {
        return with(view.with(grain));
    }

    /// The same scenario with another error traced back, at the place that fits best.
    public Session tracing(Focus focus) {
        return edited(new SetFocus(focus));
    }

    /// With an edit made; this where it can't be, which [Edit#apply] says why.
    public Session edited(Edit edit) {
        return switch (edit.apply(scenario())) {
            case Outcome.Changed(Scenario after) ->
                changed(edit.name(scenario()), lesson().with(after), Optional.empty());
            case Outcome.Refused _ -> this;
        };
    }

    /// With a change made, at the place that fits best.
    ///
    /// @param name what undoing it undoes
    /// @param after the lesson on the changed scenario
    /// @param gesture what it is part of: changes of one gesture are undone together
    public Session changed(Message name, Lesson after, Optional<Gesture> gesture) {
        return with(document.changed(name, after, guide(), gesture));
    }

    /// With all that a file holds, or a part of it, in place of what there is. It can be undone.
    ///
    /// @param name what undoing it undoes
    public Session changed(Message name, Lesson after, Guide guide) {
        return with(document.changed(name, after, guide, Optional.empty()));
    }

    /// What this step does and when.
    public Spot spot() {
        return Spot.of(script(), position);
    }

    /// Without the last change.
    public Session undone() {
        return with(document.undone());
    }

    /// With the change that was undone last.
    public Session redone() {
        return with(document.redone());
    }

    /// Saved to a file.
    ///
    /// @param handout what the file has now; changes may have been made meanwhile
    public Session saved(Handout handout, Path to) {
        return new Session(document.saved(handout, to), position, view, check, attention, quiz);
    }

    /// Its file is gone, so that no file has it.
    public Session orphaned() {
        return new Session(document.orphaned(), position, view, check, attention, quiz);
    }

    /// Compared with the present state from now on.
    public Session pinned() {
        return new Session(document.pinned(Optional.of(lesson())), position, view, check, attention, quiz);
    }

    /// Compared with another lesson.
    public Session comparedWith(Lesson before) {
        return new Session(document.pinned(Optional.of(before)), position, view, check, attention, quiz);
    }

    /// By how much a quantity differs from the state that is pinned; absent where none is, and while it is not known.
    public Optional<Change> change(Quantity quantity) {
        return document.pinned().filter(_ -> moment().knows(quantity))
                .map(before -> lesson().since(before).of(quantity));
    }

    /// Compared with nothing.
    public Session unpinned() {
        return new Session(document.pinned(Optional.empty()), position, view, check, attention, quiz);
    }

    /// The same window with another state of its document, made away from it: at the same place where the lesson is told the same way.
    public Session with(Document other) {
        Lesson after = other.lesson();
        if (after == lesson()) {
            return other.equals(document) ? this : new Session(other, position, view, check, attention, quiz);
        }
        // a check is of one gradient, whichever error is traced back
        Optional<GradientCheck> same = check.filter(_ -> scenario().isLike(after.scenario()));
        if (isToldLike(after)) {
            return new Session(other, position, view, same, attention, quiz.map(Quiz::moved)).withoutUnknown();
        }
        return new Session(other, Retold.place(script(), position, after.script()), view.following(), same,
                Attention.NONE,
                quiz.map(it -> it.retold(Retold.forwardEnd(after.script()))));
    }

    /// With changes that were made away from the window, where nothing else was changed meanwhile; what was saved and pinned
    /// meanwhile stays so.
    ///
    /// @param from what they were made of
    /// @param made with the changes
    public Session changedAway(Session from, Session made) {
        return lesson() == from.lesson() && document.history() == from.document.history()
                ? with(made.document.savedAndPinnedLike(document))
                : this;
    }

    /// Whether another scenario was opened since an earlier state.
    public boolean isOpenedAfter(Session earlier) {
        // a change has another lesson, a saved file another scenario that is kept; only opening has both
        return lesson() != earlier.lesson() && document.kept() != earlier.document.kept();
    }

    /// Whether every step of the lesson is about the same as in another.
    private boolean isToldLike(Lesson other) {
        return other.script() == script() || other.script().size() == script().size()
                && other.scenario().focus().equals(scenario().focus())
                && other.scenario().sequence().errors().equals(scenario().sequence().errors());
    }

    /// Another scenario in place of this one, at its start.
    public Session opened(Scenario scenario, Optional<Path> from) {
        return opened(Lesson.of(scenario), from);
    }

    /// A lesson on another scenario in place of this one, at its start; its questions are counted anew.
    public Session opened(Lesson other, Optional<Path> from) {
        return opened(other, Guide.NONE, from);
    }

    /// A lesson on another scenario in place of this one, as it is to be opened.
    ///
    /// @param guide what a lecturer gave it
    public Session opened(Lesson other, Guide guide, Optional<Path> from) {
        return of(other, guide, from, view).quizzing(quiz.map(_ -> Quiz.START));
    }

    /// Work that was not saved in place of this scenario, at its start, or as it is to be opened.
    ///
    /// @param guide what a lecturer gave it
    /// @param file where it is to be saved
    /// @param kept what that file has
    public Session restored(Lesson other, Guide guide, Optional<Path> file, Optional<Handout> kept) {
        Session opened = opened(other, guide, file);
        return new Session(Document.restored(other, guide, file, kept), opened.position, opened.view, opened.check,
                opened.attention, opened.quiz);
    }

    /// The gradient to check next: the one that is complete here and is not checked yet.
    public Optional<Focus> toCheck() {
        return moment().complete().filter(focus -> check.filter(done -> done.of().equals(focus)).isEmpty());
    }

    /// With the gradient checked that is complete here, if one is. Takes its time: see [GradientCheck#estimate].
    public Session checkedHere() {
        return toCheck().flatMap(of -> GradientCheck.run(scenario(), of, () -> false)).map(this::checked).orElse(this);
    }

    /// With the outcome of a gradient check of this scenario.
    public Session checked(GradientCheck done) {
        return new Session(document, position, view, Optional.of(done), attention, quiz);
    }

    /// The same moment, with attention to something else.
    public Session with(Attention other) {
        return other.equals(attention) ? this : new Session(document, position, view, check, other, quiz);
    }

    /// With the pointer or the keyboard at something, or at nothing.
    public Session pointedAt(Optional<Subject> subject) {
        return with(attention.at(subject));
    }

    /// With something explained: a cell, a quantity, a check. What is not computed yet has no card.
    public Session explaining(Subject subject) {
        return isKnown(subject) ? with(attention.with(Optional.of(Card.of(subject)))) : this;
    }

    /// With something explained that the open card names; without a card, as [#explaining].
    public Session following(Subject subject) {
        Card next = attention.card().map(card -> card.followed(subject)).orElseGet(() -> Card.of(subject));
        return isKnown(subject) ? with(attention.with(Optional.of(next))) : this;
    }

    /// Back on the way that led to the open card; from its beginning, to no card.
    public Session backOnCard() {
        return with(attention.with(attention.card().map(card -> card.way().size()).filter(size -> size > 1)
                .flatMap(size -> attention.card().map(card -> card.backTo(size - 2)))));
    }

    /// At a place of the way that led to the open card.
    public Session backOnCard(int depth) {
        return with(attention.with(attention.card().map(card -> card.backTo(depth))));
    }

    /// Without a card.
    public Session withoutCard() {
        return with(attention.with(Optional.empty()));
    }

    /// Whether it gives the same pictures as another, what is lit aside.
    public boolean isDrawnLike(Session other) {
        return lesson() == other.lesson() && guide().notes().equals(other.guide().notes())
                && document.pinned().equals(other.document.pinned())
                && position == other.position && view.equals(other.view)
                && check.equals(other.check) && quiz.equals(other.quiz);
    }

    /// Attention is given to what is known by now.
    private Session withoutUnknown() {
        Attention kept = attention.card().filter(card -> !card.way().stream().allMatch(this::isKnown)).isPresent()
                ? attention.with(Optional.empty())
                : attention;
        return with(kept.at(kept.pointed().filter(this::isKnown)));
    }

    private boolean isKnown(Subject subject) {
        return moment().knows(subject);
    }
}
