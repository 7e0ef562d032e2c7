package unroll.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.Task;
import javafx.util.Duration;
import unroll.io.BadInput;
import unroll.io.ScenarioReader;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.session.Lesson;
import unroll.session.Session;
import unroll.text.Message;

/// Makes other lessons the one that is open, away from the JavaFX thread: reading a file and computing its trace may
/// take a while. What was open stays open until the other is ready, and for good where it cannot be read.
final class Opener {
    private static final Duration PATIENCE = Duration.millis(100);
    private final Store store;
    private final Consumer<Message> refuse;
    private final Consumer<Path> remember;
    private final ReadOnlyObjectWrapper<Optional<String>> busy = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private Optional<Task<UnaryOperator<Session>>> running = Optional.empty();

    /// @param refuse says what is wrong with a file
    /// @param remember keeps the place of a file that was opened
    Opener(Store store, Consumer<Message> refuse, Consumer<Path> remember) {
        this.store = store;
        this.refuse = refuse;
        this.remember = remember;
    }

    /// The name of what is being opened, once that takes long enough to be noticed.
    ReadOnlyObjectProperty<Optional<String>> busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Opens a file.
    void open(Path file) {
        run(file.toString(), () -> opened(ScenarioReader.read(file), Optional.of(file)));
    }

    /// Opens a scenario that came with the program.
    void open(String name, Callable<Scenario> scenario) {
        run(name, () -> opened(scenario.call(), Optional.empty()));
    }

    /// Traces another error of the scenario that is open.
    void trace(Focus focus) {
        cancel();
        Scenario scenario = store.session().scenario();
        if (!scenario.focus().equals(focus)) {
            run(scenario.title(), () -> {
                Lesson lesson = prepared(scenario.with(focus));
                return now -> now.retold(lesson);
            });
        }
    }

    /// Leaves open what is open.
    void cancel() {
        running.ifPresent(Task::cancel);
        done();
    }

    /// Computes what all pictures need, so that none waits for it on the JavaFX thread.
    static Lesson prepared(Scenario scenario) {
        Lesson lesson = Lesson.of(scenario);
        for (Weight weight : new Weight[]{Weight.W, Weight.U, Weight.V}) {
            lesson.scales(weight);
        }
        return lesson;
    }

    private static UnaryOperator<Session> opened(Scenario scenario, Optional<Path> file) {
        Lesson lesson = prepared(scenario);
        return now -> now.opened(lesson, file);
    }

    private void run(String name, Callable<UnaryOperator<Session>> work) {
        cancel();
        Task<UnaryOperator<Session>> task = new Task<>() {
            @Override
            protected UnaryOperator<Session> call() throws Exception {
                return work.call();
            }
        };
        task.setOnSucceeded(event -> finish(task, () -> {
            Lesson before = store.session().lesson();
            store.update(task.getValue());
            store.session().file().filter(file -> store.session().lesson() != before).ifPresent(remember);
        }));
        task.setOnFailed(event -> finish(task, () -> fail(task.getException())));
        running = Optional.of(task);
        patience.setOnFinished(event -> busy.set(Optional.of(name)));
        patience.playFromStart();
        Thread.ofPlatform().daemon().name("opener").start(task);
    }

    /// Ends a task; one that was cancelled after it ended, but before this, changes nothing.
    private void finish(Task<UnaryOperator<Session>> task, Runnable outcome) {
        if (running.filter(it -> it == task).isPresent()) {
            done();
            outcome.run();
        }
    }

    private void done() {
        patience.stop();
        busy.set(Optional.empty());
        running = Optional.empty();
    }

    private void fail(Throwable failure) {
        if (failure instanceof BadInput bad) {
            refuse.accept(bad.problem().line());
        } else {
            Thread.currentThread().getUncaughtExceptionHandler().uncaughtException(Thread.currentThread(), failure);
        }
    }
}
