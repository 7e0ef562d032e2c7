package unroll.session;

import java.nio.file.Path;
import java.util.Optional;
import unroll.figure.Moment;
import unroll.figure.Theme;
import unroll.figure.View;
import unroll.lesson.Grain;
import unroll.lesson.Script;
import unroll.lesson.Step;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.text.Language;
import unroll.trace.GradientCheck;

/// The whole application at one time. Every change gives a new session; the picture is a function of it alone.
///
/// @param lesson the scenario that is open, with its numbers and its script
/// @param file where it was read from; absent for one that came with the program
/// @param position how many operations of the script are done, 0 … script.size()
/// @param view how it is shown
/// @param check the gradient check last done on this scenario
public record Session(Lesson lesson, Optional<Path> file, int position, View view, Optional<GradientCheck> check) {

    /// A session at the start of its lesson.
    public static Session of(Scenario scenario, Optional<Path> file, View view) {
        return of(Lesson.of(scenario), file, view);
    }

    /// A session at the start of a scenario, in light colours.
    public static Session of(Scenario scenario, Language language) {
        return of(scenario, Optional.empty(), View.initial(Theme.LIGHT, language));
    }

    /// A session at the start of a lesson that was made before, away from where a window waits.
    public static Session of(Lesson lesson, Optional<Path> file, View view) {
        return new Session(lesson, file, 0, view.following(), Optional.empty());
    }

    /// The scenario that is open.
    public Scenario scenario() {
        return lesson.scenario();
    }

    /// The order in which it is told.
    public Script script() {
        return lesson.script();
    }

    /// The place in the lesson with its numbers.
    public Moment moment() {
        return new Moment(lesson.trace(), lesson.script(), position, view.grain());
    }

    /// One click on.
    public Session next() {
        return to(script().next(position, view.grain()));
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
        return new Session(lesson, file, Math.clamp(place, 0, script().size()), view.following(), check);
    }

    /// The same moment, shown otherwise.
    public Session with(View other) {
        return new Session(lesson, file, position, other, check);
    }

    /// The same place, with clicks of another length.
    public Session with(Grain grain) {
        return with(view.with(grain));
    }

    /// The same scenario with another error traced back, at the place that fits best.
    public Session tracing(Focus focus) {
        return retold(Lesson.of(scenario().with(focus)));
    }

    /// Another lesson on the same weights and words, at the place that fits best.
    public Session retold(Lesson other) {
        return new Session(other, file, likePlace(other.script()), view.following(), check);
    }

    /// Another scenario in place of this one, at its start.
    public Session opened(Scenario scenario, Optional<Path> from) {
        return of(scenario, from, view);
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
        return new Session(lesson, file, position, view, Optional.of(done));
    }

    /// The same operation of the same step in another script; else the end of what both have in common.
    private int likePlace(Script other) {
        Optional<Step> here = script().step(position);
        if (here.isEmpty()) {
            return 0;
        }
        return other.steps().stream().filter(step -> like(step, here.get())).mapToInt(Step::number).findFirst()
                .orElseGet(() -> forwardEnd(other));
    }

    private static boolean like(Step one, Step other) {
        return one.operation() == other.operation() && one.t().equals(other.t());
    }

    private static int forwardEnd(Script script) {
        return script.stops(Grain.PASS).getFirst();
    }
}
