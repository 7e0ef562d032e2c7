package unroll.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import unroll.edit.NetworkEdit;
import unroll.edit.SetNumber;
import unroll.edit.Slot;
import unroll.figure.Comparison;
import unroll.figure.Size;
import unroll.figure.Stage;
import unroll.figure.Subject;
import unroll.figure.Theme;
import unroll.figure.View;
import unroll.oracle.Json;
import unroll.oracle.Scenarios;
import unroll.rnn.Weight;
import unroll.text.Language;
import unroll.trace.Change;
import unroll.trace.Quantity;

/// A person pins a state and sees what their changes do to it.
final class PinStoryTest {
    private static final Quantity W = new Quantity.Shared(Weight.W);
    private final Session start = Session.of(Json.theCat(), Optional.empty(),
            View.initial(Theme.LIGHT, Language.ENGLISH));
    private final SetNumber edit = new SetNumber(new Slot.OfWeight(Weight.W, 0, 1), 0.9);

    @Test
    void whatChangesAfterPinningIsComparedWithThePinnedState() {
        Session changed = start.pinned().edited(edit).to(27);
        Change w = changed.change(W).orElseThrow();
        assertEquals(OptionalDouble.of(0.9 - 0.2), w.at(0, 1));
        assertTrue(w.isSame(0, 0));
        double now = changed.lesson().trace().value(Quantity.loss(3)).get(0);
        double before = start.lesson().trace().value(Quantity.loss(3)).get(0);
        assertEquals(OptionalDouble.of(now - before),
                changed.change(Quantity.loss(3)).orElseThrow().at(0, 0));
    }

    @Test
    void thePinStaysThroughChangesUndoRedoAndSteps() {
        Session pinned = start.to(3).pinned();
        Lesson before = pinned.lesson();
        Session changed = pinned.edited(edit).edited(new NetworkEdit.SetHidden(5));
        for (Session each : List.of(changed, changed.undone(), changed.undone().undone(),
                changed.undone().redone(), changed.last(), changed.first().next(), changed.back())) {
            assertSame(before, each.document().pinned().orElseThrow());
        }
    }

    @Test
    void thePinIsNotUndone() {
        Session pinned = start.edited(edit).pinned();
        Session undone = pinned.undone();
        assertEquals(start.scenario(), undone.scenario());
        assertEquals(OptionalDouble.of(0.2 - 0.9), undone.change(W).orElseThrow().at(0, 1));
        assertFalse(start.pinned().document().history().undoes().isPresent());
        assertTrue(start.pinned().edited(edit).unpinned().undone().document().pinned().isEmpty());
    }

    @Test
    void anotherFileDropsThePin() {
        assertTrue(start.pinned().opened(Scenarios.of(3), Optional.empty()).document().pinned().isEmpty());
    }

    @Test
    void savingKeepsThePinAndPinningIsNoChange() {
        Session pinned = start.pinned();
        assertFalse(pinned.document().isChanged());
        assertTrue(pinned.saved(pinned.document().handout(), Path.of("a.unroll.json")).document().pinned()
                .isPresent());
    }

    @Test
    void pinningAgainComparesWithTheStateOfThatMoment() {
        Session again = start.pinned().edited(edit).pinned();
        assertTrue(again.change(W).orElseThrow().isSame());
    }

    @Test
    void oneKeyGoesRound() {
        Comparison first = start.view().comparison();
        assertEquals(first, first.next().next().next());
        assertEquals(3, Set.of(first, first.next(), first.next().next()).size());
    }

    @Test
    void whatIsNotComputedYetHasNoChange() {
        Session early = start.pinned().edited(edit).to(1);
        assertTrue(early.change(Quantity.loss(3)).isEmpty());
        assertTrue(start.to(27).change(W).isEmpty());
    }

    @Test
    void picturesOfAPinnedStateDifferFromThoseOfAnother() {
        Session changed = start.pinned().edited(edit).to(27);
        assertFalse(changed.isDrawnLike(changed.unpinned()));
        assertFalse(changed.isDrawnLike(changed.with(changed.view().with(Comparison.VALUE))));
        assertTrue(changed.isDrawnLike(changed.pointedAt(Optional.of(new Subject.Whole(W)))));
    }

    @Test
    void learningIsCompared() {
        Session learned = start.pinned().last();
        assertTrue(learned.change(new Quantity.Learned(Weight.W)).orElseThrow().isSame());
        Session changed = start.pinned().edited(edit).last();
        assertFalse(changed.change(new Quantity.Learned(Weight.W)).orElseThrow().isSame());
        assertFalse(Stage.PROJECTION.ledger(changed, new Size(404, 520)).scene().marks().isEmpty());
    }

    @Test
    void pinningWhileALargeChangeIsComputedKeepsBoth() {
        Session made = start.edited(edit);
        Session meanwhile = start.next().pinned().saved(start.document().handout(), Path.of("a.unroll.json"));
        Session both = meanwhile.changedAway(start, made);
        assertEquals(made.scenario(), both.scenario());
        assertSame(start.lesson(), both.document().pinned().orElseThrow());
        assertEquals(Optional.of(Path.of("a.unroll.json")), both.file());
        assertTrue(both.document().isChanged());
        assertEquals(start.scenario(), both.undone().scenario());
        assertSame(meanwhile, meanwhile.changedAway(made, start), "made of something else");
    }
}
