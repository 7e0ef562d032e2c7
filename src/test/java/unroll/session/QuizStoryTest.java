package unroll.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unroll.figure.Size;
import unroll.figure.Stage;
import unroll.figure.Subject;
import unroll.figure.Theme;
import unroll.io.BundledScenario;
import unroll.io.BundledScenarios;
import unroll.lesson.Grain;
import unroll.lesson.Operation;
import unroll.lesson.Quiz;
import unroll.oracle.Json;
import unroll.oracle.Scenarios;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.text.Language;

/// What a person does who predicts before seeing, and what must hold then.
final class QuizStoryTest {
    private static final Size ROOM = new Size(960, 150);

    private static Session quizzed(Scenario scenario) {
        return Stage.session(scenario, Theme.LIGHT, Language.ENGLISH, Weight.W).quizzing(Optional.of(Quiz.START));
    }

    /// The example before its first question, about ŷ_0.
    private static Session asking() {
        Session session = quizzed(Json.theCat());
        while (session.asked().isEmpty()) {
            session = session.next();
        }
        return session;
    }

    private static int right(Session session) {
        return session.asked().orElseThrow().question().right();
    }

    @Test
    void withoutTheModeNothingIsAsked() {
        Session session = Stage.session(Json.theCat(), Theme.LIGHT, Language.ENGLISH, Weight.W);
        for (int i = 1; i <= session.script().size(); i++) {
            session = session.next();
            assertEquals(i, session.position());
        }
    }

    @Test
    void aStepIsAskedAboutBeforeItIsShown() {
        Session session = asking();
        assertEquals(3, session.position());
        assertEquals(4, session.asked().orElseThrow().destination());
        assertEquals(Operation.OUTPUT, session.answered(0).moment().step().orElseThrow().operation());
    }

    @Test
    void anAnswerShowsTheStepAndItsVerdictUntilTheNext() {
        Session wrong = asking().answered(right(asking()) == 0 ? 1 : 0);
        assertEquals(4, wrong.position());
        assertFalse(wrong.quiz().flatMap(Quiz::verdict).orElseThrow().isRight());
        assertEquals(0, wrong.quiz().orElseThrow().right());
        assertEquals(1, wrong.quiz().orElseThrow().given());
        assertEquals(Optional.empty(), wrong.next().quiz().flatMap(Quiz::verdict));
        Session right = asking().answered(right(asking()));
        assertTrue(right.quiz().flatMap(Quiz::verdict).orElseThrow().isRight());
        assertEquals(1, right.quiz().orElseThrow().right());
    }

    @Test
    void anotherStepOnShowsWithoutAnAnswer() {
        for (Session shown : List.of(asking().next(), asking().skipped())) {
            assertEquals(4, shown.position());
            assertEquals(Optional.of(Quiz.START), shown.quiz());
            assertTrue(shown.back().next().asked().isPresent());
        }
    }

    @Test
    void goingBackAsksNothingAndAnAnsweredStepIsNotAskedAgain() {
        Session answered = asking().answered(0);
        Session back = answered.back();
        assertEquals(3, back.position());
        assertEquals(Optional.empty(), back.asked());
        assertEquals(4, back.next().position());
        assertEquals(1, back.next().quiz().orElseThrow().given());
        assertEquals(2, asking().back().position());
    }

    @Test
    void jumpingAsksNothingAndLeavesTheQuestion() {
        assertEquals(20, asking().to(20).position());
        assertEquals(Optional.empty(), asking().to(20).asked());
        assertEquals(Optional.empty(), asking().to(3).asked());
    }

    @Test
    void anAnswerThatIsNotOfferedChangesNothing() {
        Session session = asking();
        assertSame(session, session.answered(4));
        Session plain = Stage.session(Json.theCat(), Theme.LIGHT, Language.ENGLISH, Weight.W);
        assertSame(plain, plain.answered(0));
        assertSame(plain, plain.skipped());
    }

    @Test
    void clicksOfAnotherLengthLeaveTheQuestionAndAskTheirOwn() {
        Session steps = asking().with(Grain.STEP);
        assertEquals(Optional.empty(), steps.asked());
        assertEquals(3, steps.position());
        Session passes = quizzed(Json.theCat()).with(Grain.PASS).to(20).next();
        assertEquals(31, passes.asked().orElseThrow().destination());
    }

    @Test
    void coloursAndLanguageKeepTheQuestion() {
        Session session = asking();
        assertEquals(session.asked(), session.with(session.view().with(Theme.DARK)).asked());
        assertEquals(session.asked(), session.with(session.view().with(Language.PORTUGUESE)).asked());
    }

    @Test
    void anotherScenarioCountsAnewAndTurningOffEndsIt() {
        Session opened = asking().answered(0).opened(Scenarios.words(2, 3, 5), Optional.empty());
        assertEquals(Optional.of(Quiz.START), opened.quiz());
        assertEquals(Optional.empty(), asking().quizzing(Optional.empty()).asked());
        assertEquals(Optional.empty(), quizzed(Json.theCat()).quizzing(Optional.empty())
                .opened(Scenarios.words(2, 3, 5), Optional.empty()).quiz());
    }

    @Test
    void anotherErrorKeepsTheCount() {
        Session traced = asking().answered(0).tracing(new Focus.One(1));
        assertEquals(1, traced.quiz().orElseThrow().given());
        assertEquals(Optional.empty(), traced.quiz().flatMap(Quiz::verdict));
    }

    @Test
    void alwaysRightIsAllRight() {
        for (BundledScenario bundled : BundledScenarios.all()) {
            for (Grain grain : Grain.values()) {
                Session session = quizzed(read(bundled)).with(grain);
                while (session.position() < session.script().size()) {
                    Session next = session.next();
                    session = next.asked().isPresent() ? next.answered(right(next)) : next;
                }
                Quiz quiz = session.quiz().orElseThrow();
                assertEquals(quiz.given(), quiz.right(), bundled.id());
                assertTrue(quiz.given() > 0, bundled.id());
            }
        }
    }

    @Test
    void theResultIsHiddenWhileItIsAsked() {
        Stream.concat(Stream.of(Json.theCat()), Scenarios.many(60)).forEach(scenario -> {
            for (Grain grain : Grain.values()) {
                Session session = quizzed(scenario).with(grain);
                while (session.position() < session.script().size()) {
                    Session next = session.next();
                    if (next.asked().isPresent()) {
                        assertHidden(session, next);
                        next = next.skipped();
                    }
                    session = next;
                }
            }
        });
    }

    private static void assertHidden(Session before, Session asking) {
        Projection project = Stage.PROJECTION;
        assertEquals(project.network(before, ROOM), project.network(asking, ROOM));
        assertEquals(project.ledger(before, ROOM), project.ledger(asking, ROOM));
        assertEquals(project.weights(before, ROOM), project.weights(asking, ROOM));
        assertEquals(project.code(before, ROOM), project.code(asking, ROOM));
        assertFalse(asking.isDrawnLike(before));
        long choices = project.explanation(asking, ROOM).subjects().values().stream()
                .filter(Subject.Answer.class::isInstance).count();
        assertEquals(asking.asked().orElseThrow().question().answers().size(), choices);
    }

    private static Scenario read(BundledScenario bundled) {
        try {
            return bundled.read();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
