package unroll.app;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import unroll.io.Problem;
import unroll.io.Recovery;
import unroll.io.Stamp;
import unroll.session.Handout;
import unroll.session.Session;
import unroll.text.Message;

/// Keeps work that is not saved aside, a few seconds after it was changed, so that a crash or a power cut loses no more.
/// It also tells other windows which file this one edits. For the JavaFX thread only; the disk is waited for elsewhere.
final class Aside implements AutoCloseable {
    private static final Duration SOON = Duration.seconds(2);
    private static final java.time.Duration PATIENCE = java.time.Duration.ofSeconds(3);
    private final Store store;
    private final FileBase base;
    private final Recovery recovery;
    private final Consumer<Message> tell;
    private final PauseTransition soon = new PauseTransition(SOON);
    private final ExecutorService disk = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("aside").factory());
    private boolean kept;
    private boolean told;

    /// @param tell says, once, why work can't be kept aside
    Aside(Store store, FileBase base, Recovery recovery, Consumer<Message> tell) {
        this.store = store;
        this.base = base;
        this.recovery = recovery;
        this.tell = tell;
        soon.setOnFinished(event -> keep());
        store.sessionProperty().subscribe((before, after) -> {
            if (before.document() != after.document()) {
                follow(before, after);
            }
        });
    }

    private void follow(Session before, Session after) {
        if (!before.file().equals(after.file())) {
            disk.execute(() -> recovery.edits(after.file()));
        }
        if (!after.document().isChanged()) {
            soon.stop();
            if (kept) {
                kept = false;
                disk.execute(recovery::forget);
            }
        } else if (soon.getStatus() != javafx.animation.Animation.Status.RUNNING) {
            soon.playFromStart();
        }
    }

    /// Work that this window took over from another is kept aside already.
    void tookOver() {
        kept = true;
    }

    private void keep() {
        if (!store.session().document().isChanged()) {
            return;
        }
        kept = true;
        Handout handout = store.session().document().handout();
        Optional<Stamp> stamp = base.stamp();
        disk.execute(() -> recovery.keep(handout, stamp)
                .ifPresent(problem -> Platform.runLater(() -> say(problem))));
    }

    private void say(Problem problem) {
        if (!told) {
            told = true;
            tell.accept(problem.line());
        }
    }

    /// Closes without leaving work behind: it is saved, or given up. A disk that does not answer is not waited for: the system
    /// lets go what the process held, and at worst work that was given up is offered again.
    @Override
    public void close() {
        soon.stop();
        disk.execute(recovery::close);
        disk.shutdown();
        try {
            disk.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
