package unroll.app;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import unroll.figure.Curve;
import unroll.rnn.Scenario;
import unroll.session.Gesture;
import unroll.session.Lesson;
import unroll.session.Run;
import unroll.session.Runs;
import unroll.session.Session;
import unroll.text.LearningKey;
import unroll.text.Message;
import unroll.trace.Course;
import unroll.trace.Descent;
import unroll.trace.LearnStep;
import unroll.trace.Learns;
import unroll.trace.Training;

/// Lets the network learn, once or many times, away from the JavaFX thread, with everything following as it goes; all of
/// it is one change. Whoever changes the scenario meanwhile ends it. For the JavaFX thread only.
final class Learner {
    /// The most steps on end.
    static final int MOST = 1_000_000;
    private final Store store;
    private final Editor editor;
    private final Background background = new Background();
    private final BooleanProperty startToo = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Message>> said = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> warned = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Runs runs = Runs.NONE;
    private Optional<Going> going = Optional.empty();

    Learner(Store store, Editor editor) {
        this.store = store;
        this.editor = editor;
        store.sessionProperty().subscribe((before, after) -> {
            if (before.scenario() != after.scenario()) {
                changed(after);
            }
        });
    }

    /// A run as far as it is shown.
    ///
    /// @param from the session that it began in
    /// @param learns what is learned
    /// @param steps how many steps it is to have
    /// @param gesture what holds its changes together
    /// @param stop set where no more steps are wanted
    /// @param run what is shown of it; absent before anything is
    private record Going(Session from, Learns learns, int steps, Gesture gesture, AtomicBoolean stop,
            Optional<Run> run) {
        Going shown(Run other) {
            return new Going(from, learns, steps, gesture, stop, Optional.of(other));
        }
    }

    /// What a run came to, with its lesson made.
    private record Learned(Training training, Lesson lesson, int clipped) {}

    /// The sign of life while it takes long.
    Background background() {
        return background;
    }

    /// Whether it is learning.
    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// Whether what is carried into the first step is learned too.
    BooleanProperty startTooProperty() {
        return startToo;
    }

    /// What is learned.
    Learns learns() {
        return startToo.get() ? Learns.START_TOO : Learns.WEIGHTS;
    }

    /// Where it is, or what is to be said of the last run.
    ReadOnlyObjectProperty<Optional<Message>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// How the last run went wrong.
    ReadOnlyObjectProperty<Optional<Message>> warnedProperty() {
        return warned.getReadOnlyProperty();
    }

    /// How E went on the way to a session.
    Curve curve(Session session) {
        return going.filter(it -> it.run().filter(run -> run.after() == session.scenario()).isPresent())
                .map(it -> runs.curve(it.run().orElseThrow(), it.steps()))
                .orElseGet(() -> runs.curve(session.scenario()));
    }

    /// E_t before what was learned on the way to a session; empty where nothing was.
    List<OptionalDouble> errorsBefore(Session session) {
        return going.flatMap(Going::run).filter(run -> run.after() == session.scenario())
                .map(run -> runs.with(run).errorsBefore(run.after()))
                .orElseGet(() -> runs.errorsBefore(session.scenario()));
    }

    /// Learns; does nothing while it is learning already.
    void learn(int steps) {
        if (running.get()) {
            return;
        }
        Going begun = new Going(store.session(), learns(), steps, editor.gesture(), new AtomicBoolean(),
                Optional.empty());
        going = Optional.of(begun);
        running.set(true);
        say(Optional.empty(), Optional.empty());
        background.run(Message.of(LearningKey.LEARNING), () -> train(begun), learned -> finish(begun, learned),
                failure -> {
                    rest();
                    Fault.raise(failure);
                }, () -> cancelled(begun));
    }

    /// Makes no more steps.
    void stop() {
        going.ifPresent(it -> it.stop().set(true));
    }

    private Learned train(Going begun) {
        Lesson first = begun.from().lesson();
        AtomicInteger clipped = new AtomicInteger();
        Looking looking = new Looking();
        Training training = Training.run(Descent.from(first.trace(), begun.learns()), begun.steps(), begun.stop()::get,
                (step, soFar) -> {
                    if (step.clipping().filter(it -> it.acts()).isPresent()) {
                        clipped.incrementAndGet();
                    }
                    if (looking.isTime()) {
                        look(begun, first, step, soFar, looking);
                    }
                });
        Lesson last = first.with(training.learned());
        last.prepare();
        return new Learned(training, last, clipped.get());
    }

    /// Has a person see where the run is.
    private void look(Going begun, Lesson first, LearnStep step, Supplier<Course> soFar, Looking looking) {
        Lesson lesson = first.with(step.after().scenario());
        lesson.prepare();
        Run run = new Run(first.scenario(), Run.errors(first.trace().forward()), soFar.get(), lesson.scenario());
        looking.handedOver();
        Platform.runLater(() -> {
            looking.seen();
            if (going.filter(it -> it.stop() == begun.stop() && !it.stop().get()).isPresent()) {
                show(run, lesson, step.number());
                say(Optional.of(Message.of(LearningKey.RUNNING, step.number(), begun.steps())), Optional.empty());
            }
        });
    }

    private void show(Run run, Lesson lesson, int steps) {
        Going now = going.orElseThrow();
        going = Optional.of(now.shown(run));
        store.update(session -> session.changed(name(steps), lesson, Optional.of(now.gesture())));
    }

    private void finish(Going begun, Learned learned) {
        Training training = learned.training();
        int steps = training.end().steps();
        try {
            if (steps > 0) {
                Run run = Run.of(training);
                show(run, learned.lesson(), steps);
                runs = runs.with(run);
            }
        } finally {
            rest();
        }
        say(outcome(begun, learned), training.divergence().map(it -> Learner.warning(it, training)));
    }

    /// Where the sign of life is told to cancel: what is shown stays.
    private void cancelled(Going begun) {
        begun.stop().set(true);
        Optional<Run> shown = going.flatMap(Going::run);
        shown.ifPresent(run -> runs = runs.with(run));
        rest();
        say(Optional.of(Message.of(LearningKey.STOPPED,
                shown.map(run -> run.course().step(run.course().size() - 1)).orElse(0), begun.steps())),
                Optional.empty());
    }

    /// Another change than its own ends it, and what was said of the last run is no longer about what is shown.
    private void changed(Session after) {
        if (going.isEmpty()) {
            say(Optional.empty(), Optional.empty());
        } else if (going.flatMap(Going::run).filter(run -> run.after() == after.scenario()).isEmpty()) {
            going.ifPresent(it -> it.stop().set(true));
            going.flatMap(Going::run).ifPresent(run -> runs = runs.with(run));
            going = Optional.empty();
            background.drop();
            rest();
        }
    }

    private void rest() {
        going = Optional.empty();
        running.set(false);
    }

    private void say(Optional<Message> what, Optional<Message> warning) {
        said.set(what);
        warned.set(warning);
    }

    private static Optional<Message> outcome(Going begun, Learned learned) {
        int steps = learned.training().end().steps();
        if (learned.training().ending() instanceof Training.Ending.Cancelled) {
            return Optional.of(Message.of(LearningKey.STOPPED, steps, begun.steps()));
        }
        if (learned.clipped() == 0) {
            return Optional.empty();
        }
        return Optional.of(steps == 1
                ? Message.of(LearningKey.CLIPPED_ONCE)
                : Message.of(LearningKey.CLIPPED, learned.clipped(), steps));
    }

    private static Message warning(Training.Divergence divergence, Training training) {
        double rate = training.start().scenario().learningRate();
        return switch (divergence) {
            case Training.Divergence.NotFinite(int step) when step == 0 ->
                Message.of(LearningKey.START_NOT_FINITE);
            case Training.Divergence.NotFinite(int step) -> Message.of(LearningKey.NOT_FINITE, step, rate);
            case Training.Divergence.Growing(double from, double to) ->
                Message.of(LearningKey.GROWING, from, to, rate);
        };
    }

    private static Message name(int steps) {
        return steps == 1 ? Message.of(LearningKey.LEARNED_ONCE) : Message.of(LearningKey.LEARNED, steps);
    }
}
