package unroll.trace;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import unroll.rnn.Focus;
import unroll.rnn.Reduction;
import unroll.rnn.Scenario;

/// What many steps of learning came to: the lesson's step *learn*, done again and again. [Descent] says what a step is.
///
/// @param start before the first step
/// @param end after the last step that led to finite numbers
/// @param course how E went, from the start to the end
/// @param ending why it ended there
public record Training(Descent start, Descent end, Course course, Ending ending) {
    /// E counts as far above the start where it is so many times as large.
    private static final double FAR = 2;

    /// Why no more steps were made.
    public sealed interface Ending {

        /// All steps asked for were made.
        record Done() implements Ending {}

        /// It was cancelled.
        record Cancelled() implements Ending {}

        /// This step gives a weight or an error that is infinite or NaN; 0: the scenario itself has one.
        ///
        /// @param step counted from 1
        record NotFinite(int step) implements Ending {}
    }

    /// How learning went wrong, where the rate is too large.
    public sealed interface Divergence {

        /// A step gives a weight or an error that is infinite or NaN.
        ///
        /// @param step counted from 1; 0: the scenario itself has one
        record NotFinite(int step) implements Divergence {}

        /// What was learned from has become much larger and goes on growing.
        ///
        /// @param from at the start
        /// @param to at the end
        record Growing(double from, double to) implements Divergence {}
    }

    /// Hears of every step, on the thread that learns.
    public interface Listener {
        /// After a step that led to finite numbers.
        ///
        /// @param soFar makes a copy of the course up to this step; for use during the call
        void stepped(LearnStep step, Supplier<Course> soFar);
    }

    /// Learns the weights.
    ///
    /// @param scenario gives η, the clip, τ, and which error is learned from: one, or all joined
    /// @param steps at most so many
    /// @param cancelled asked before every step
    /// @param listener hears of every step
    public static Training run(Scenario scenario, int steps, BooleanSupplier cancelled, Listener listener) {
        return run(Descent.from(scenario), steps, cancelled, listener);
    }

    /// Learns.
    ///
    /// @param start says what is learned, from where
    /// @param steps at most so many
    /// @param cancelled asked before every step
    /// @param listener hears of every step
    public static Training run(Descent start, int steps, BooleanSupplier cancelled, Listener listener) {
        Descent now = start;
        CourseNotes course = new CourseNotes(start);
        Ending ending = start.isFinite() ? new Ending.Done() : new Ending.NotFinite(0);
        while (ending instanceof Ending.Done && now.steps() < steps) {
            if (cancelled.getAsBoolean()) {
                ending = new Ending.Cancelled();
            } else {
                LearnStep step = now.step();
                if (step.isFinite()) {
                    now = step.after();
                    course.note(now);
                    listener.stepped(step, course::soFar);
                } else {
                    ending = new Ending.NotFinite(step.number());
                }
            }
        }
        return new Training(start, now, course.soFar(), ending);
    }

    /// The scenario with what was learned.
    public Scenario learned() {
        return end.scenario();
    }

    /// How it went wrong, if it did.
    ///
    /// Learning that stays finite counts as diverging where what it learns from, E_e or E, ends at more than twice what it
    /// began with, is more than guessing evenly would give, and is more than it was half of the steps ago. Guessing evenly
    /// gives log K for each error counted by cross-entropy and K log 2 by binary cross-entropy; numbers have no such guess.
    public Optional<Divergence> divergence() {
        if (ending instanceof Ending.NotFinite(int step)) {
            return Optional.of(new Divergence.NotFinite(step));
        }
        int classes = start.scenario().parameters().classes();
        double even = counted() * switch (start.scenario().network().loss()) {
            case CROSS_ENTROPY -> StrictMath.log(classes);
            case BINARY_CROSS_ENTROPY -> classes * StrictMath.log(2);
            case SQUARED -> 0;
        };
        double from = start.told();
        double to = end.told();
        return to > FAR * from && to > even && to > halfway()
                ? Optional.of(new Divergence.Growing(from, to))
                : Optional.empty();
    }

    private double counted() {
        Scenario scenario = start.scenario();
        boolean isOne = scenario.focus() instanceof Focus.One || scenario.network().reduction() == Reduction.MEAN;
        return isOne ? 1 : scenario.sequence().errors().size();
    }

    private double halfway() {
        int i = 0;
        while (i + 1 < course.size() && 2L * course.step(i + 1) <= end.steps()) {
            i++;
        }
        return course.told(i);
    }
}
