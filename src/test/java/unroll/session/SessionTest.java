package unroll.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import unroll.edit.Edit;
import unroll.edit.FromText;
import unroll.figure.Size;
import unroll.figure.Stage;
import unroll.figure.Theme;
import unroll.lesson.Grain;
import unroll.lesson.Operation;
import unroll.lesson.Phase;
import unroll.oracle.Scenarios;
import unroll.rnn.Focus;
import unroll.rnn.Reading;
import unroll.rnn.TextSequence;
import unroll.rnn.Weight;
import unroll.scene.Scene;
import unroll.text.Language;
import unroll.trace.GradientCheck;

class SessionTest {
    private static final Size PAGE = new Size(1440, 806);

    private static Session example() {
        return Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W);
    }

    @Test
    void clickingBackShowsExactlyThePicturesBefore() {
        Session session = example();
        List<Scene> forth = new ArrayList<>();
        while (session.position() < session.script().size()) {
            forth.add(picture(session));
            session = session.next();
        }
        for (Scene before : forth.reversed()) {
            session = session.back();
            assertTrue(before.equals(picture(session)), "at " + session.position());
        }
    }

    @Test
    void everyClickChangesThePicture() {
        Session session = example();
        while (session.position() < session.script().size()) {
            assertFalse(picture(session).equals(picture(session.next())), "at " + session.position());
            session = session.next();
        }
    }

    @Test
    void thePictureDependsOnTheSessionAlone() {
        Session session = example().to(25);
        Session other = Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W).to(25);
        assertTrue(picture(session).equals(Page.draw(new Projection(Stage.TOOLS), other, PAGE)));
    }

    @Test
    void theExampleHasThirtyTwoSteps() {
        assertEquals(32, example().script().size());
        assertEquals(Operation.LEARN, example().last().moment().step().orElseThrow().operation());
    }

    @Test
    void theGrainKeepsThePlace() {
        Session session = example().to(23);
        for (Grain grain : Grain.values()) {
            assertEquals(23, session.with(grain).position());
        }
    }

    @Test
    void anotherErrorKeepsThePlaceOnTheWayForward() {
        Session session = example().to(8);
        assertEquals(session.moment().step().map(s -> s.operation()),
                session.tracing(new Focus.One(1)).moment().step().map(s -> s.operation()));
    }

    @Test
    void anotherErrorOnTheWayBackStartsWhereItCan() {
        Session session = example().to(25);
        Session other = session.tracing(new Focus.One(1));
        assertEquals(Phase.FORWARD, other.moment().phase());
        assertEquals(20, other.position());
    }

    @Test
    void stepsTakenWhileAnotherErrorIsPreparedAreKept() {
        Session session = example().to(8);
        Session prepared = session.tracing(new Focus.One(2));
        assertEquals(9, session.next().with(prepared.document()).position());
    }

    @Test
    void aPlaceBeyondTheLessonIsItsNearestEnd() {
        assertEquals(32, example().to(99).position());
        assertEquals(0, example().to(-1).position());
    }

    @Test
    void theGradientIsCheckedWhereItIsComplete() {
        Session session = example();
        assertEquals(Optional.empty(), session.to(30).toCheck());
        assertEquals(Optional.of(new Focus.One(3)), session.to(31).toCheck());
        GradientCheck done = GradientCheck.run(session.scenario(), new Focus.One(3), () -> false).orElseThrow();
        assertEquals(Optional.empty(), session.to(31).checked(done).toCheck());
        assertEquals(GradientCheck.Verdict.HOLDS, done.verdict());
    }

    @Test
    void aSequenceWithoutTheErrorTracedBackTakesItsPlaceWhileACheckIsShown() {
        Session checked = example().to(31).checkedHere();
        assertTrue(checked.check().isPresent());
        Edit text = new FromText(new TextSequence(
                new Reading(Reading.Unit.WORDS, Reading.Punctuation.DROPPED, Reading.Letters.AS_WRITTEN), 7,
                TextSequence.End.PREDICTED, TextSequence.Growth.ADDED), "one two three four five six seven eight");
        Session after = checked.edited(text);
        assertEquals(7, after.scenario().steps());
        assertEquals(Optional.empty(), after.check());
        assertEquals(checked.scenario(), after.undone().scenario());
        assertTrue(checked.tracing(new Focus.All()).check().isPresent(), "a check is of one gradient");
    }

    @Test
    void everyKindOfScenarioDrawsAtEveryStep() {
        Scenarios.many(40).forEach(scenario -> {
            Session session = Stage.session(scenario, Theme.DARK, Language.PORTUGUESE, Weight.U);
            for (int place = 0; place <= session.script().size(); place++) {
                picture(session.to(place));
            }
        });
    }

    private static Scene picture(Session session) {
        return Page.draw(Stage.PROJECTION, session, PAGE);
    }
}
