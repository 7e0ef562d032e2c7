package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import unroll.edit.SetNumber;
import unroll.edit.Slot;
import unroll.figure.Picture;
import unroll.figure.Size;
import unroll.figure.Theme;
import unroll.figure.View;
import unroll.oracle.Json;
import unroll.rnn.Weight;
import unroll.scene.Paint;
import unroll.scene.Scene;
import unroll.session.Session;
import unroll.text.Language;

/// The picture of the next step is drawn while a person looks at this one, and never another's is shown for it.
final class ForesightTest {
    private static final Size SIZE = new Size(800, 600);
    private final List<Integer> asked = new ArrayList<>();
    private final BlockingQueue<Integer> ahead = new LinkedBlockingQueue<>();
    private final Thread own = Thread.currentThread();
    private final Foresight foresight = new Foresight(this::draw);
    private final Session start = Session.of(Json.theCat(), Optional.empty(),
            View.initial(Theme.LIGHT, Language.ENGLISH));

    private Picture draw(Session session, Size size) {
        if (Thread.currentThread() == own) {
            asked.add(session.position());
        } else {
            ahead.add(session.position());
        }
        return new Picture(new Scene(size.width(), size.height(), Paint.NONE, List.of()), Map.of());
    }

    private Picture show(int position) {
        return foresight.apply(start.to(position), SIZE);
    }

    /// Which step was drawn ahead, once it is ready.
    private int awaitAhead() throws InterruptedException {
        int position = ahead.take();
        while (!foresight.isReady()) {
            Thread.onSpinWait();
        }
        return position;
    }

    @Test
    void theNextStepIsReadyInTheDirectionOfTheLast() throws InterruptedException {
        show(0);
        show(1);
        assertEquals(2, awaitAhead());
        show(2);
        assertEquals(3, awaitAhead());
        show(3);
        assertEquals(List.of(0, 1), asked);
        show(8);
        awaitAhead();
        show(7);
        assertEquals(6, awaitAhead());
        show(6);
        assertEquals(List.of(0, 1, 8, 7), asked);
    }

    @Test
    void theStepJustLeftIsReady() {
        Picture one = show(1);
        show(2);
        assertSame(one, show(1));
        assertEquals(List.of(1, 2), asked);
    }

    @Test
    void anotherNetworkOrRoomIsDrawnAnew() throws InterruptedException {
        Picture zero = show(0);
        show(1);
        awaitAhead();
        Session other = start.edited(new SetNumber(new Slot.OfWeight(Weight.W, 0, 0), 0.25));
        Picture drawn = foresight.apply(other.to(2), SIZE);
        assertEquals(List.of(0, 1, 2), asked);
        assertNotSame(zero, foresight.apply(start.to(0), SIZE));
        assertNotSame(drawn, foresight.apply(other.to(2), new Size(700, 600)));
        assertEquals(List.of(0, 1, 2, 0, 2), asked);
    }
}
