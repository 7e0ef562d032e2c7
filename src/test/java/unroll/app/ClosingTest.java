package unroll.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unroll.edit.RandomEdits;
import unroll.figure.Theme;
import unroll.figure.View;
import unroll.io.Recovery;
import unroll.oracle.Json;
import unroll.render.FxThread;
import unroll.session.Session;
import unroll.text.Language;

/// A window can be closed, whatever it waits for.
final class ClosingTest {

    @Test
    void aDiskThatNeverAnswersIsNotWaitedForWithoutEnd(@TempDir Path folder) throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answers = new CountDownLatch(1);
        Recovery stuck = new Recovery(folder, () -> {
            asked.countDown();
            return afterIt(answers);
        });
        Aside aside = FxThread.call(() -> {
            Store store = new Store(
                    Session.of(Json.theCat(), Optional.empty(), View.initial(Theme.LIGHT, Language.ENGLISH)));
            Aside made = new Aside(store, new FileBase(), stuck, problem -> {
            });
            RandomEdits edits = new RandomEdits(1);
            while (!store.session().document().isChanged()) {
                store.update(session -> session.edited(edits.next(session.scenario())));
            }
            return made;
        });
        asked.await();
        FxThread.run(aside::close);
        assertTrue(answers.getCount() > 0);
        answers.countDown();
        // the folder is taken away after this, and nothing may still be written into it
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("aside")) {
                thread.join();
            }
        }
    }

    private static Instant afterIt(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return Instant.EPOCH;
    }

    @Test
    void theLastResortComesByItselfAndNotBeforeItsTime() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        LastResort.after(Duration.ofHours(1), never::countDown);
        CountDownLatch ended = new CountDownLatch(1);
        LastResort.after(Duration.ofMillis(10), ended::countDown);
        ended.await();
        assertFalse(never.getCount() == 0);
    }
}
