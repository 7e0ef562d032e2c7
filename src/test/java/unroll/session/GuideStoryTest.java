package unroll.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import unroll.edit.SetNumber;
import unroll.edit.Slot;
import unroll.edit.StepEdit;
import unroll.figure.Part;
import unroll.figure.Theme;
import unroll.figure.View;
import unroll.lesson.Grain;
import unroll.lesson.Operation;
import unroll.lesson.Spot;
import unroll.note.Note;
import unroll.oracle.Json;
import unroll.rnn.Weight;
import unroll.text.Language;
import unroll.text.Message;
import unroll.text.NoteKey;

/// What a lecturer gives a scenario, and what becomes of it.
final class GuideStoryTest {
    private static final Message WRITTEN = Message.of(NoteKey.WRITTEN, 27);
    private final Session start = Session.of(Json.theCat(), Optional.empty(),
            View.initial(Theme.LIGHT, Language.ENGLISH)).to(27);

    private static Session noted(Session session, String text) {
        return session.changed(WRITTEN, session.lesson(),
                session.guide().with(session.guide().notes().with(new Note(session.spot(), text))));
    }

    @Test
    void aNoteIsAChangeOfTheDocumentButNotOfTheLesson() {
        Session noted = noted(start, "a");
        assertTrue(noted.document().isChanged());
        assertSame(start.lesson(), noted.lesson());
        assertEquals(27, noted.position());
        assertFalse(noted.isDrawnLike(start));
        Session undone = noted.undone();
        assertEquals(Guide.NONE, undone.guide());
        assertFalse(undone.document().isChanged());
        assertSame(start.lesson(), undone.lesson());
        assertEquals(noted.guide(), undone.redone().guide());
        assertSame(noted, noted(noted, "a"), "the same note again is no change");
    }

    @Test
    void notesAndNumbersAreUndoneInTheirOrder() {
        Session edited = noted(noted(start, "a").edited(new SetNumber(new Slot.OfWeight(Weight.W, 0, 0), 0.5)), "b");
        Session once = edited.undone();
        assertEquals("a", once.guide().notes().all().getFirst().text());
        assertEquals(0.5, once.scenario().parameters().w().get(0, 0));
        Session twice = once.undone();
        assertEquals(Json.theCat(), twice.scenario());
        assertEquals("a", twice.guide().notes().all().getFirst().text());
        assertEquals(edited.document().handout(), twice.redone().redone().document().handout());
    }

    @Test
    void whatIsSavedMeanwhileIsWhatTheFileHas() {
        Session noted = noted(start, "a");
        Session saved = noted(noted, "b").saved(noted.document().handout(), Path.of("a.unroll.json"));
        assertTrue(saved.document().isChanged());
        assertFalse(saved.undone().document().isChanged());
    }

    @Test
    void aNoteStaysOnItsStepWhereTheSequenceGrows() {
        Session longer = noted(start, "a").edited(new StepEdit.Duplicate(3));
        assertEquals(Operation.DELTA, longer.moment().step().orElseThrow().operation());
        assertTrue(longer.position() > 27);
        assertEquals("a", longer.guide().notes().at(longer.spot()).orElseThrow().text());
    }

    @Test
    void aHandoutOpensAtItsStepWithItsViewAndIsUnchanged() {
        Opening opening = new Opening(Optional.of(start.spot()), Optional.of(Grain.PASS), Optional.of(Weight.U),
                Optional.of(Set.of(Part.CODE)));
        Handout handout = new Handout(Json.theCat(), Guide.NONE.with(Optional.of(opening)));
        Session opened = Session.of(handout, Optional.empty(), View.initial(Theme.DARK, Language.PORTUGUESE));
        assertEquals(27, opened.position());
        assertEquals(View.initial(Theme.DARK, Language.PORTUGUESE).with(Grain.PASS).with(Weight.U)
                .hiding(Set.of(Part.CODE)), opened.view());
        assertFalse(opened.document().isChanged());
        assertTrue(opening.isShownBy(opened));
        assertFalse(opening.isShownBy(opened.back()));
        assertEquals(opened.view(), start.opened(opened.lesson(), handout.guide(), Optional.empty()).view()
                .with(Theme.DARK).with(Language.PORTUGUESE));
    }

    @Test
    void whatAViewDoesNotSayStaysAsItIs() {
        Opening nothing = new Opening(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        Session hiding = start.hiding(Set.of(Part.LEDGER)).with(Grain.STEP);
        assertEquals(hiding, hiding.shown(nothing));
        Spot elsewhere = new Spot(Optional.of(Operation.INPUT), OptionalInt.of(400), OptionalInt.empty());
        assertEquals(27, start.shown(new Opening(Optional.of(elsewhere), Optional.empty(), Optional.empty(),
                Optional.empty())).position());
    }
}
