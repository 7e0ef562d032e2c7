package unroll.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import unroll.edit.Edit;
import unroll.edit.SetFocus;
import unroll.edit.SetNumber;
import unroll.edit.SetTruncation;
import unroll.edit.Slot;
import unroll.linalg.Matrix;
import unroll.oracle.Scenarios;
import unroll.rnn.Focus;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.text.Language;
import unroll.text.Words;

final class HistoryTest {

    private static Session session() {
        return Session.of(Scenarios.words(3, 4, 4), Language.ENGLISH);
    }

    private static Edit weight(int row, int column, double number) {
        return new SetNumber(new Slot.OfWeight(Weight.W, row, column), number);
    }

    @Test
    void undoingGivesTheScenariosBeforeInTurnAndRedoingThoseAfter() {
        List<Scenario> seen = new ArrayList<>();
        Session session = session();
        for (int i = 0; i < 20; i++) {
            seen.add(session.scenario());
            session = session.edited(weight(i % 3, i % 2, i + 0.5));
        }
        Session last = session;
        for (Scenario before : seen.reversed()) {
            session = session.undone();
            assertEquals(before, session.scenario());
        }
        assertSame(session, session.undone());
        assertFalse(session.document().isChanged());
        for (int i = 0; i < 20; i++) {
            session = session.redone();
        }
        assertEquals(last.scenario(), session.scenario());
        assertSame(session, session.redone());
    }

    @Test
    void changesAreUndoneByName() {
        Session session = session().edited(weight(1, 2, 3));
        Words words = new Words(Language.ENGLISH);
        assertEquals(Optional.of("change of W[1,2]"), session.document().history().undoes().map(words::say));
        assertEquals(Optional.of("change of W[1,2]"),
                session.undone().document().history().redoes().map(words::say));
    }

    @Test
    void changesOfOneGestureAreUndoneTogether() {
        Session start = session();
        Session session = start;
        for (int i = 1; i <= 100; i++) {
            session = dragged(session, i / 100.0, new Gesture(7));
        }
        assertEquals(1, session.document().history().depth());
        Session other = dragged(session, 5, new Gesture(8));
        assertEquals(2, other.document().history().depth());
        assertEquals(start.scenario(), other.undone().undone().scenario());
        assertEquals(1.0, other.undone().scenario().parameters().w().get(0, 0));
    }

    @Test
    void aGestureThatEndsWhereItBeganIsNoChange() {
        Session start = session();
        double first = start.scenario().parameters().w().get(0, 0);
        Session session = dragged(dragged(start, 9, new Gesture(1)), first, new Gesture(1));
        assertEquals(0, session.document().history().depth());
        assertFalse(session.document().isChanged());
    }

    private static Session dragged(Session session, double number, Gesture gesture) {
        Slot slot = new Slot.OfWeight(Weight.W, 0, 0);
        Scenario after = slot.set(session.scenario(), number);
        return session.changed(new SetNumber(slot, number).name(session.scenario()), session.lesson().with(after),
                Optional.of(gesture));
    }

    @Test
    void aNewChangeForgetsWhatWasUndone() {
        Session session = session().edited(weight(0, 0, 1)).edited(weight(0, 0, 2)).undone().edited(weight(0, 0, 3));
        assertTrue(session.document().history().redoes().isEmpty());
        assertEquals(1.0, session.undone().scenario().parameters().w().get(0, 0));
    }

    @Test
    void whatChangesNothingIsNoChange() {
        Session session = session();
        double same = session.scenario().parameters().w().get(1, 1);
        assertEquals(0, session.edited(weight(1, 1, same)).document().history().depth());
    }

    @Test
    void theOlderHalfIsForgottenWhereAllOfThemWouldTakeTooMuchRoom() {
        Matrix large = Matrix.zeros(1000, 1000);
        Scenario scenario = Scenarios.words(3, 4, 4);
        History history = History.NONE;
        Scenario before = scenario;
        int changes = (int) (3 * History.ROOM / 1_000_000);
        for (int i = 0; i < changes; i++) {
            Scenario after = Large.with(large, i);
            history = history.with(new SetTruncation(OptionalInt.of(i)).name(before), Handout.of(before),
                    Handout.of(after), Optional.empty());
            before = after;
        }
        assertTrue(history.depth() < changes && history.depth() > changes / 10, () -> "keeps a share");
        assertEquals(Large.with(large, changes - 2).learningRate(),
                history.undo(Handout.of(before)).orElseThrow().handout().scenario().learningRate());
    }

    @Test
    void thePlaceAndTheViewAreNotUndone() {
        Session session = session().to(4).edited(weight(0, 0, 1)).to(9).undone();
        assertEquals(9, session.position());
        Session traced = session.edited(new SetFocus(new Focus.One(1))).undone();
        assertEquals(session().scenario().focus(), traced.scenario().focus());
    }

    /// Scenarios that share nothing with each other.
    private static final class Large {
        static Scenario with(Matrix weights, int i) {
            Scenario small = Scenarios.words(3, 4, 4);
            Parameters p = new Parameters(Matrix.zeros(1000, 4), weights.with(0, 0, i),
                    Matrix.zeros(4, 1000), Optional.empty(), Optional.empty());
            return new Scenario(small.title(), small.vocabulary(), small.sequence(), small.activation(),
                    Matrix.zeros(1000, 1), p, small.focus(), small.truncation(), i, small.clip());
        }
    }
}
