package unroll.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import unroll.edit.NetworkEdit;
import unroll.edit.WordEdit;
import unroll.figure.Card;
import unroll.figure.Lights;
import unroll.figure.Stage;
import unroll.figure.Subject;
import unroll.figure.Theme;
import unroll.rnn.Weight;
import unroll.text.Language;
import unroll.trace.Quantity;

/// A person has a number explained, follows it back to where it comes from, and returns.
class CardStoryTest {
    private static final Subject STATE = new Subject.Cell(Quantity.state(2), 1, 0);
    private static final Subject BEFORE = new Subject.Cell(Quantity.state(1), 0, 0);
    private static final Subject WEIGHT = new Subject.Cell(new Quantity.Shared(Weight.W), 1, 0);
    private final Session start = Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W);
    private final Session end = start.last();

    @Test
    void aNumberIsExplainedAndFollowedBack() {
        Session card = end.explaining(STATE);
        assertEquals(Optional.of(Card.of(STATE)), card.attention().card());
        Session deeper = card.following(BEFORE).following(WEIGHT);
        assertEquals(List.of(STATE, BEFORE, WEIGHT), deeper.attention().card().orElseThrow().way());
        assertEquals(card, deeper.backOnCard().backOnCard());
        assertEquals(card, deeper.backOnCard(0));
        assertEquals(end, deeper.backOnCard().backOnCard().backOnCard());
        assertEquals(end, deeper.withoutCard());
    }

    @Test
    void whatStandsOnTheWayIsGoneBackTo() {
        Session deeper = end.explaining(STATE).following(BEFORE).following(STATE);
        assertEquals(List.of(STATE), deeper.attention().card().orElseThrow().way());
    }

    @Test
    void whatIsNotComputedYetHasNoCard() {
        assertEquals(start, start.explaining(STATE));
        Session pointed = start.pointedAt(Optional.of(STATE));
        assertEquals(pointed, pointed.explaining(STATE));
        assertTrue(start.explaining(WEIGHT).attention().card().isPresent());
    }

    @Test
    void theCardStaysWhileTheLessonGoesOnAndClosesWhereItsNumberIsNotKnown() {
        Session card = end.explaining(STATE);
        assertTrue(card.back().attention().card().isPresent());
        assertTrue(card.first().attention().card().isEmpty());
        assertTrue(end.explaining(WEIGHT).first().attention().card().isPresent());
        assertTrue(end.explaining(WEIGHT).following(STATE).first().attention().card().isEmpty());
    }

    @Test
    void attentionChangesNoPicture() {
        Session pointed = end.pointedAt(Optional.of(STATE)).explaining(BEFORE);
        assertTrue(pointed.isDrawnLike(end));
        assertFalse(end.back().isDrawnLike(end));
        assertSame(end, end.pointedAt(Optional.empty()));
        assertEquals(Stage.PROJECTION.network(end, Stage.panels().get(1).size()),
                Stage.PROJECTION.network(pointed, Stage.panels().get(1).size()));
    }

    @Test
    void whatIsPointedAtComesBeforeWhatIsExplained() {
        Lights explained = Stage.PROJECTION.lights(end.explaining(STATE));
        assertTrue(explained.lit().containsKey(Quantity.state(2)));
        Lights pointed = Stage.PROJECTION.lights(end.explaining(STATE).pointedAt(Optional.of(WEIGHT)));
        assertTrue(pointed.lit().containsKey(new Quantity.Shared(Weight.W)));
        assertFalse(pointed.lit().containsKey(Quantity.state(2)));
        assertEquals(Lights.NONE, Stage.PROJECTION.lights(end));
    }

    @Test
    void aPlaceThatTheNetworkNoLongerHasHasNoCard() {
        Session wider = end.edited(new WordEdit.Add("bird"));
        int last = wider.scenario().vocabulary().size() - 1;
        Subject word = new Subject.Cell(Quantity.prediction(0), last, 0);
        Subject weight = new Subject.Cell(new Quantity.Shared(Weight.V), last, 0);
        Session narrower = wider.explaining(word).following(weight).edited(new WordEdit.Remove(last));
        assertTrue(wider.explaining(word).attention().card().isPresent());
        assertTrue(narrower.attention().card().isEmpty());
        // a click on a picture that is drawn anew a moment later
        assertTrue(narrower.explaining(word).attention().card().isEmpty());
        assertTrue(narrower.following(weight).attention().card().isEmpty());
        int unit = wider.scenario().parameters().hidden() - 1;
        Session pointed = wider.pointedAt(Optional.of(new Subject.Cell(Quantity.state(0), unit, 0)));
        assertTrue(pointed.attention().pointed().isPresent());
        assertTrue(pointed.edited(new NetworkEdit.SetHidden(unit)).attention().pointed().isEmpty());
    }

    @Test
    void anotherScenarioTakesTheCardAway() {
        Session card = end.explaining(STATE);
        assertTrue(card.opened(card.scenario(), Optional.empty()).attention().card().isEmpty());
    }
}
