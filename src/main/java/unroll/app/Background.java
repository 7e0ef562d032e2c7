package unroll.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.Task;
import javafx.util.Duration;
import unroll.text.Message;

/// Work that may take a while, one at a time, away from the JavaFX thread. It shows a sign of life once it takes long
/// enough to be noticed, and can be cancelled: what it makes is then dropped. For the JavaFX thread only.
final class Background {
    private static final Duration PATIENCE = Duration.millis(100);
    private final ReadOnlyObjectWrapper<Optional<Message>> busy = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private Optional<Task<?>> running = Optional.empty();
    private final List<Runnable> whenIdle = new ArrayList<>();
    private Runnable afterCancel = () -> {
    };

    /// What is being done, once that takes long enough to be noticed.
    ReadOnlyObjectProperty<Optional<Message>> busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Whether something is being done.
    boolean isRunning() {
        return running.isPresent();
    }

    /// Adds what is to go on each time that something ended or was cancelled and nothing else began since.
    void whenIdle(Runnable next) {
        whenIdle.add(next);
    }

    /// Begins something; what was being done is cancelled.
    ///
    /// @param what what it is, for the sign of life
    /// @param work runs on a thread of its own
    /// @param done takes what it made
    /// @param failed takes why it made nothing
    /// @param cancelled runs where it is cancelled
    <T> void run(Message what, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed, Runnable cancelled) {
        end();
        Task<T> task = new Task<>() {
            @Override
            protected T call() throws Exception {
                return work.call();
            }
        };
        task.setOnSucceeded(event -> finish(task, () -> done.accept(task.getValue())));
        task.setOnFailed(event -> finish(task, () -> failed.accept(task.getException())));
        running = Optional.of(task);
        afterCancel = cancelled;
        patience.setOnFinished(event -> busy.set(Optional.of(what)));
        patience.playFromStart();
        Thread.ofPlatform().daemon().name("background").start(task);
    }

    /// Leaves all as it is.
    void cancel() {
        if (isRunning()) {
            end();
            goOn();
        }
    }

    /// Leaves all as it is, and tells nobody.
    void drop() {
        if (isRunning()) {
            stop();
            goOn();
        }
    }

    private void end() {
        if (isRunning()) {
            stop();
            afterCancel.run();
        }
    }

    private void stop() {
        running.ifPresent(Task::cancel);
        rest();
    }

    /// Ends a task; one that was cancelled after it ended, but before this, changes nothing.
    private void finish(Task<?> task, Runnable outcome) {
        if (running.filter(it -> it == task).isPresent()) {
            rest();
            try {
                outcome.run();
            } finally {
                // what waits does not wait for ever because what was before it failed
                goOn();
            }
        }
    }

    private void goOn() {
        for (Runnable next : whenIdle) {
            if (!isRunning()) {
                next.run();
            }
        }
    }

    private void rest() {
        patience.stop();
        busy.set(Optional.empty());
        running = Optional.empty();
    }
}
