package unroll.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import unroll.figure.Theme;
import unroll.figure.View;
import unroll.lesson.Grain;
import unroll.lesson.Operation;
import unroll.oracle.Json;
import unroll.oracle.Scenarios;
import unroll.rnn.Weight;
import unroll.text.Language;

/// What a person does and what must hold then, without a window.
final class StoryTest {

    private final Session start = Session.of(Json.theCat(), Optional.empty(),
            View.initial(Theme.LIGHT, Language.ENGLISH));

    @Test
    void theEndsOfTheLessonHold() {
        assertEquals(0, start.back().position());
        Session end = start.last();
        assertEquals(end.script().size(), end.position());
        assertEquals(end.position(), end.next().position());
        assertEquals(0, end.first().position());
    }

    @Test
    void aPassIsOneClick() {
        Session passes = start.with(Grain.PASS);
        assertEquals(Operation.ERROR, passes.next().moment().step().orElseThrow().operation());
        assertEquals(Operation.SUM, passes.next().next().moment().step().orElseThrow().operation());
        assertEquals(Operation.LEARN, passes.next().next().next().moment().step().orElseThrow().operation());
    }

    @Test
    void steppingFollowsTheStepAgainAfterScrolling() {
        Session scrolled = start.with(start.view().withNetworkScroll(40).withLedgerScroll(10));
        assertEquals(OptionalDouble.of(40), scrolled.view().networkScroll());
        assertEquals(OptionalDouble.empty(), scrolled.next().view().networkScroll());
        assertEquals(OptionalDouble.empty(), scrolled.next().view().ledgerScroll());
    }

    @Test
    void viewsDoNotMoveTheLesson() {
        Session here = start.to(5);
        for (View view : List.of(here.view().with(Theme.DARK), here.view().with(Language.PORTUGUESE),
                here.view().with(Weight.U), here.view().with(Weight.V))) {
            assertEquals(5, here.with(view).position());
            assertSame(here.lesson(), here.with(view).lesson());
        }
    }

    @Test
    void anotherScenarioBeginsAtItsStartInTheSameView() {
        Session dark = start.to(5).with(start.view().with(Theme.DARK));
        Session opened = dark.opened(Scenarios.words(2, 3, 5), Optional.empty());
        assertEquals(0, opened.position());
        assertEquals(Theme.DARK, opened.view().theme());
    }
}
