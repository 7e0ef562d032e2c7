package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import unroll.edit.SetClip;
import unroll.edit.SetNumber;
import unroll.edit.SetTitle;
import unroll.edit.SetTruncation;
import unroll.edit.Slot;
import unroll.figure.Theme;
import unroll.figure.View;
import unroll.io.BundledScenarios;
import unroll.lesson.Spot;
import unroll.note.Note;
import unroll.note.Notes;
import unroll.render.FxThread;
import unroll.rnn.Scenario;
import unroll.session.Gesture;
import unroll.session.Guide;
import unroll.session.Session;
import unroll.text.EditKey;
import unroll.text.Language;
import unroll.text.Message;

/// An edit that waits for other work is made once that is over, however it ends, and never on another scenario.
final class EditorTest {
    private static final Scenario CAT = BundledScenarios.first().read();
    private final Store store = FxThread.call(
            () -> new Store(Session.of(CAT, Optional.empty(), View.initial(Theme.LIGHT, Language.ENGLISH))));
    private final Background background = FxThread.call(Background::new);
    private final Editor editor = FxThread.call(() -> new Editor(store, background));
    private final CountDownLatch other = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicBoolean cancelled = new AtomicBoolean();

    private void otherWork(Runnable done) {
        background.run(Message.of(EditKey.COMPUTING), () -> {
            other.await();
            return CAT;
        }, made -> {
            done.run();
            over.countDown();
        }, failure -> {
        }, () -> cancelled.set(true));
    }

    private OptionalInt truncation() {
        return FxThread.call(() -> store.session().scenario().truncation());
    }

    private void edit() {
        editor.edit(new SetTruncation(OptionalInt.of(2)));
    }

    /// Until the work that edits wait for, and what it leads to, is over.
    private void settle() throws InterruptedException {
        while (FxThread.call(background::isRunning)) {
            Thread.onSpinWait();
        }
    }

    @Test
    void itIsMadeWhenTheOtherWorkIsDone() throws InterruptedException {
        FxThread.run(() -> {
            otherWork(() -> {
            });
            edit();
        });
        assertEquals(CAT.truncation(), truncation());
        other.countDown();
        over.await();
        settle();
        assertEquals(OptionalInt.of(2), truncation());
    }

    @Test
    void allThatWaitAreMadeInTheirOrderAndOfOneGestureTheLast() throws InterruptedException {
        List<Optional<Message>> said = new ArrayList<>();
        FxThread.run(() -> {
            otherWork(() -> {
            });
            Gesture drag = editor.gesture();
            editor.edit(new SetTitle("first"), said::add);
            edit();
            editor.edit(new SetClip(OptionalDouble.of(-1)), said::add);
            editor.edit(new SetNumber(new Slot.Rate(), 1), Optional.of(drag), said::add);
            editor.edit(new SetNumber(new Slot.Rate(), 2), Optional.of(drag), said::add);
            editor.edit(new SetTitle("last"), said::add);
        });
        other.countDown();
        over.await();
        settle();
        Session now = FxThread.call(store::session);
        assertEquals("last", now.scenario().title());
        assertEquals(OptionalInt.of(2), now.scenario().truncation());
        assertEquals(2, now.scenario().learningRate());
        assertEquals(CAT.clip(), now.scenario().clip());
        assertEquals(4, now.document().history().depth());
        assertEquals(4, said.size());
        assertEquals(1, said.stream().flatMap(Optional::stream).count());
    }

    @Test
    void oneThatFailsTakesNoneOfTheOthersWithIt() throws InterruptedException {
        List<Throwable> faults = new ArrayList<>();
        FxThread.run(() -> {
            Fault.tellAll(faults::add);
            otherWork(() -> {
            });
            editor.edit(new SetTitle("first"));
            editor.guide(session -> {
                throw new IllegalStateException("no such guide");
            });
            edit();
        });
        other.countDown();
        over.await();
        settle();
        Session now = FxThread.call(store::session);
        assertEquals("first", now.scenario().title());
        assertEquals(OptionalInt.of(2), now.scenario().truncation());
        assertEquals("no such guide", FxThread.call(() -> faults.getFirst().getMessage()));
        assertEquals(1, faults.size());
    }

    @Test
    void itIsMadeWhenTheOtherWorkIsCancelled() throws InterruptedException {
        FxThread.run(() -> {
            otherWork(() -> {
            });
            edit();
            background.cancel();
        });
        settle();
        assertTrue(cancelled.get());
        assertEquals(OptionalInt.of(2), truncation());
    }

    @Test
    void itIsNotMadeOnAScenarioOpenedMeanwhile() throws InterruptedException {
        FxThread.run(() -> {
            otherWork(() -> store.update(session -> session.opened(CAT, Optional.empty())));
            edit();
        });
        other.countDown();
        over.await();
        settle();
        assertEquals(CAT.truncation(), truncation());
    }

    @Test
    void aNoteHasItsTurnAmongEdits() throws InterruptedException {
        FxThread.run(() -> {
            otherWork(() -> {
            });
            edit();
            editor.guide(session -> session.changed(Message.of(EditKey.CHANGE_OF, ""), session.lesson(),
                    Guide.NONE.with(Notes.NONE.with(new Note(Spot.START, "a")))));
        });
        assertEquals(Guide.NONE, FxThread.call(() -> store.session().guide()));
        other.countDown();
        over.await();
        settle();
        assertEquals(OptionalInt.of(2), truncation());
        assertEquals("a", FxThread.call(() -> store.session().guide().notes().all().getFirst().text()));
        assertEquals(2, FxThread.call(() -> store.session().document().history().depth()));
    }
}
