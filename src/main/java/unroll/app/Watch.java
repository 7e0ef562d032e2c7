package unroll.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.stage.Stage;
import unroll.io.BadInput;
import unroll.io.Opened;
import unroll.io.ScenarioReader;
import unroll.io.Stamp;
import unroll.session.Handout;
import unroll.text.FileKey;
import unroll.text.Message;

/// Notices when the file of the open scenario is changed underneath, by another window or another program, and asks whose
/// work is to stay. To take the file's is a change that can be undone.
///
/// It looks while there is a file and the window has the keyboard: a window that nobody sees, or whose work is in no file,
/// sleeps.
final class Watch {
    private static final Duration PACE = Duration.ofSeconds(2);
    private final Store store;
    private final FileBase base;
    private final Dialogs dialogs;
    private final Background disk;
    private final Stage stage;
    private final AtomicBoolean looking = new AtomicBoolean();
    private final Ticks ticks = new Ticks(PACE, this::look);
    private State state = State.ASLEEP;

    /// @param disk saves: while it does, the file changes by our own hand
    Watch(Stage stage, Store store, FileBase base, Background disk, Dialogs dialogs) {
        this.stage = stage;
        this.store = store;
        this.base = base;
        this.disk = disk;
        this.dialogs = dialogs;
        stage.showingProperty().subscribe(this::turn);
        base.stampProperty().subscribe(this::turn);
        stage.focusedProperty().subscribe(focused -> {
            turn();
            if (focused) {
                look();
            }
        });
    }

    /// Whether the file can be changed by others at all.
    enum State {
        LOOKS, ASLEEP
    }

    /// Whether it looks now and then, or waits for a file and for the keyboard.
    State state() {
        return state;
    }

    private void turn() {
        State now = stage.isShowing() && stage.isFocused() && base.stamp().isPresent() ? State.LOOKS : State.ASLEEP;
        if (now != state) {
            state = now;
            Runnable turn = switch (now) {
                case LOOKS -> ticks::start;
                case ASLEEP -> ticks::stop;
            };
            turn.run();
        }
    }

    /// What was found.
    ///
    /// @param state of the file
    /// @param opened what it says now, where it can be read
    private record Found(Stamp.State state, Optional<Opened> opened) {}

    private void look() {
        Optional<Stamp> known = base.stamp();
        if (known.isEmpty() || disk.isRunning() || !stage.isFocused() || !looking.compareAndSet(false, true)) {
            return;
        }
        Stamp stamp = known.get();
        Thread.ofVirtual().name("watch").start(() -> {
            Found found = find(stamp);
            Platform.runLater(() -> {
                looking.set(false);
                if (!disk.isRunning() && base.stamp().equals(known)) {
                    say(stamp, found);
                }
            });
        });
    }

    private static Found find(Stamp stamp) {
        Stamp.State state = stamp.now();
        try {
            return new Found(state, state == Stamp.State.CHANGED
                    ? Optional.of(ScenarioReader.open(stamp.file()))
                    : Optional.empty());
        } catch (BadInput _) {
            // somebody may be in the middle of writing it
            return new Found(state, Optional.empty());
        }
    }

    private void say(Stamp stamp, Found found) {
        Runnable answer = switch (found.state()) {
            case SAME -> () -> {
            };
            case VANISHED -> () -> {
                base.set(Optional.empty());
                store.update(session -> session.orphaned());
                dialogs.tell(FileKey.VANISHED, Message.of(FileKey.VANISHED_WHY, stamp.file().toString()));
            };
            case CHANGED -> () -> found.opened().ifPresent(opened -> ask(stamp.file(), opened));
        };
        answer.run();
    }

    private void ask(Path file, Opened opened) {
        base.set(Optional.of(opened.stamp()));
        Handout theirs = opened.handout();
        if (theirs.equals(store.session().document().handout())) {
            store.update(session -> session.saved(theirs, file));
            return;
        }
        // until it is answered, and where it is answered by keeping this one, the file has other work than the window
        store.update(session -> session.saved(theirs, file));
        dialogs.ask(FileKey.UNDERNEATH, Message.of(FileKey.UNDERNEATH_OPEN, file.toString()), List.of(
                new Dialogs.Choice(FileKey.RELOAD, ButtonData.YES,
                        () -> store.update(session -> session.changed(Message.of(FileKey.RELOADING),
                                session.lesson().with(theirs.scenario()), theirs.guide()))),
                new Dialogs.Choice(FileKey.KEEP_MINE, ButtonData.CANCEL_CLOSE, () -> {
                })));
    }
}
