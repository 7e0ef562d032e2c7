package unroll.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
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
    private Optional<Task<Session>> running = Optional.empty();

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
        Session base = store.session();
        run(file.toString(), () -> prepared(base.opened(ScenarioReader.read(file), Optional.of(file))));
    }

    /// Opens a scenario that came with the program.
    void open(String name, Callable<Scenario> scenario) {
        Session base = store.session();
        run(name, () -> prepared(base.opened(scenario.call(), Optional.empty())));
    }

    /// Traces another error of the scenario that is open.
    void trace(Focus focus) {
        Session base = store.session();
        if (!base.scenario().focus().equals(focus)) {
            run(base.scenario().title(), () -> prepared(base.tracing(focus)));
        }
    }

    /// Leaves open what is open.
    void cancel() {
        running.ifPresent(Task::cancel);
        done();
    }

    /// Computes what all pictures need, so that none waits for it on the JavaFX thread.
    static Session prepared(Session session) {
        for (Weight weight : new Weight[]{Weight.W, Weight.U, Weight.V}) {
            session.lesson().scales(weight);
        }
        return session;
    }

    private void run(String name, Callable<Session> work) {
        cancel();
        Task<Session> task = new Task<>() {
            @Override
            protected Session call() throws Exception {
                return work.call();
            }
        };
        task.setOnSucceeded(event -> {
            done();
            Session ready = task.getValue();
            store.update(now -> ready.with(now.view().following()));
            ready.file().ifPresent(remember);
        });
        task.setOnFailed(event -> {
            done();
            fail(task.getException());
        });
        running = Optional.of(task);
        patience.setOnFinished(event -> busy.set(Optional.of(name)));
        patience.playFromStart();
        Thread.ofPlatform().daemon().name("opener").start(task);
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
