package unroll.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import unroll.io.BadInput;
import unroll.io.ScenarioReader;
import unroll.rnn.Scenario;
import unroll.session.Lesson;
import unroll.session.Session;
import unroll.text.Message;
import unroll.text.WindowKey;

/// Makes other lessons the one that is open, away from the JavaFX thread: reading a file and computing its trace may
/// take a while. What was open stays open until the other is ready, and for good where it cannot be read.
final class Opener {
    private final Store store;
    private final Background background;
    private final Consumer<Message> refuse;
    private final Consumer<Path> remember;

    /// @param refuse says what is wrong with a file
    /// @param remember keeps the place of a file that was opened
    Opener(Store store, Background background, Consumer<Message> refuse, Consumer<Path> remember) {
        this.store = store;
        this.background = background;
        this.refuse = refuse;
        this.remember = remember;
    }

    /// Opens a file.
    void open(Path file) {
        run(file.toString(), () -> opened(ScenarioReader.read(file), Optional.of(file)));
    }

    /// Opens a scenario that came with the program.
    void open(String name, Callable<Scenario> scenario) {
        run(name, () -> opened(scenario.call(), Optional.empty()));
    }

    private static UnaryOperator<Session> opened(Scenario scenario, Optional<Path> file) {
        Lesson lesson = Lesson.of(scenario);
        lesson.prepare();
        return now -> now.opened(lesson, file);
    }

    private void run(String name, Callable<UnaryOperator<Session>> work) {
        background.run(Message.of(WindowKey.OPENING, fileName(name)), work, this::show, this::fail, () -> {
        });
    }

    private void show(UnaryOperator<Session> opened) {
        Lesson before = store.session().lesson();
        store.update(opened);
        store.session().file().filter(file -> store.session().lesson() != before).ifPresent(remember);
    }

    private static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private void fail(Throwable failure) {
        if (failure instanceof BadInput bad) {
            refuse.accept(bad.problem().line());
        } else {
            Thread.currentThread().getUncaughtExceptionHandler().uncaughtException(Thread.currentThread(), failure);
        }
    }
}
