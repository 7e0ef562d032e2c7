package unroll.rnn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static unroll.rnn.Changes.done;
import static unroll.rnn.Changes.refused;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.oracle.Json;
import unroll.oracle.Scenarios;
import unroll.trace.Forward;

final class FormerWeightsTest {
    private static final Scenario CAT = Json.theCat();

    @Test
    void whateverBecameOfTheWeightsTheyAreAsTheyWere() {
        Scenarios.many(300).forEach(before -> {
            Scenario other = done(Units.resize(before, before.parameters().hidden() + 2));
            Scenario changed = other.with(RandomWeights.redraw(other.parameters(), Recipe.NORMAL, 2, 5))
                    .withInitialState(Matrix.zeros(other.parameters().hidden(), 1).with(0, 0, 3));
            assertEquals(before, done(FormerWeights.back(changed, before)));
        });
    }

    @Test
    void aBiasThatThereWasNotGoesAndOneThatThereWasComesBack() {
        Parameters p = CAT.parameters();
        Scenario with = CAT.with(new Parameters(p.u(), p.w(), p.v(), Optional.of(Matrix.column(1, 2, 3)),
                Optional.of(Matrix.column(1, 2, 3, 4))));
        Scenario without = CAT.with(new Parameters(p.u(), p.w(), p.v(), Optional.empty(), Optional.empty()));
        assertEquals(with, done(FormerWeights.back(without, with)));
        assertEquals(without, done(FormerWeights.back(with, without)));
    }

    @Test
    void allElseStaysAsItIsNow() {
        Scenario now = done(Steps.remove(CAT.with(Activation.RELU).withTitle("mine").withLearningRate(3), 0));
        Scenario back = done(FormerWeights.back(
                now.with(RandomWeights.redraw(now.parameters(), Recipe.XAVIER, 1, 9)), CAT));
        assertEquals(now, back);
    }

    @Test
    void numbersOfAWordComeBackToItWhereverItStandsNow() {
        Scenario moved = done(Vocabulary.move(CAT, 0, 3));
        assertNotEquals(CAT.parameters(), moved.parameters());
        Scenario changed = moved.with(RandomWeights.redraw(moved.parameters(), Recipe.XAVIER, 1, 9));
        assertEquals(moved, done(FormerWeights.back(changed, CAT)));
        assertEquals(Forward.of(CAT).totalLoss(), Forward.of(done(FormerWeights.back(changed, CAT))).totalLoss());
    }

    @Test
    void aRenamedWordKeepsItsNumbers() {
        Scenario renamed = done(Vocabulary.move(done(Vocabulary.rename(CAT, 2, "watched")), 2, 0));
        Scenario changed = renamed.with(RandomWeights.redraw(renamed.parameters(), Recipe.XAVIER, 1, 9));
        assertEquals(renamed, done(FormerWeights.back(changed, CAT)));
    }

    @Test
    void weightsForAnotherNumberOfWordsDoNotFit() {
        assertEquals(Reason.OTHER_SIZES, refused(FormerWeights.back(done(Vocabulary.add(CAT, "fish")), CAT)));
        assertEquals(Reason.OTHER_SIZES, refused(FormerWeights.back(done(Vocabulary.remove(CAT, 0)), CAT)));
    }
}
