package unroll.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unroll.io.BadInput;
import unroll.io.ScenarioReader;
import unroll.io.ScenarioWriter;
import unroll.oracle.Json;
import unroll.oracle.Scenarios;
import unroll.rnn.Change;
import unroll.rnn.Input;
import unroll.rnn.Reading;
import unroll.rnn.Reason;
import unroll.rnn.Recipe;
import unroll.rnn.Scenario;
import unroll.rnn.TextSequence;
import unroll.rnn.Units;
import unroll.text.EditKey;
import unroll.text.Language;
import unroll.text.Words;
import unroll.trace.Trace;

/// What edits are called, what they come to, and why they are refused.
final class EditTest {
    private static final Words ENGLISH = new Words(Language.ENGLISH);
    private static final Scenario CAT = Json.theCat();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverEditsMakeIsSavedReadBackAndUnrolled(long seed) throws BadInput {
        RandomEdits edits = new RandomEdits(seed);
        Scenario scenario = seed % 2 == 0 ? CAT : Scenarios.of((int) seed);
        int made = 0;
        for (int i = 0; i < 600; i++) {
            Edit edit = edits.next(scenario);
            assertFalse(ENGLISH.say(edit.name(scenario)).isBlank());
            switch (edit.apply(scenario)) {
                case Outcome.Changed(Scenario after) -> {
                    byte[] file = ScenarioWriter.text(after).getBytes(StandardCharsets.UTF_8);
                    assertEquals(after, ScenarioReader.read(file, "edited"), edit.toString());
                    assertTrue(Trace.of(after).scenario() == after);
                    scenario = after;
                    made++;
                }
                case Outcome.Refused(var why) -> assertFalse(ENGLISH.say(why).isBlank());
            }
        }
        assertTrue(made > 200, made + " edits made");
    }

    @Test
    void editsAreNamedByWhatTheyAreOf() {
        assertEquals("removal of step 2", name(new StepEdit.Remove(2)));
        assertEquals("addition of step 4", name(new StepEdit.Add(4)));
        assertEquals("move of step 1 to 3", name(new StepEdit.Move(1, 3)));
        assertEquals("change of the input of step 0", name(new StepEdit.TypeInput(0, "fish")));
        assertEquals("sequence from text", name(new FromText(words(9), "a b")));
        assertEquals("renaming of “cat”", name(new WordEdit.Rename(1, "kitten")));
        assertEquals("addition of “fish”", name(new WordEdit.Add(" fish ")));
        assertEquals("reset of the weights", name(new NetworkEdit.ResetWeights(CAT)));
        assertEquals("new weights", name(new NetworkEdit.DrawWeights(Recipe.XAVIER, 1, 7)));
        assertEquals("addition of “" + "🌊".repeat(24) + "…”", name(new WordEdit.Add("🌊".repeat(30))));
    }

    @Test
    void aTypedWordIsTheOneInTheVocabularyOrJoinsIt() {
        Scenario known = changed(new StepEdit.TypeInput(0, " cat "));
        assertEquals(new Input.Word(1), known.sequence().inputs().getFirst());
        assertEquals(CAT.vocabulary(), known.vocabulary());
        Scenario fresh = changed(new StepEdit.TypeTarget(2, "fish"));
        assertEquals(List.of("the", "cat", "saw", "dog", "fish"), fresh.vocabulary());
        assertEquals(OptionalInt.of(4), fresh.sequence().word(2));
        assertEquals(5, fresh.parameters().inputs());
        assertEquals(5, fresh.parameters().classes());
    }

    @Test
    void aTextBecomesTheSequenceAndItsWordsTheVocabulary() {
        Scenario made = changed(new FromText(words(3), "A água, a luz — e o cão"));
        assertEquals(List.of("A", "água", "a", "luz"), made.vocabulary());
        assertEquals(3, made.steps());
        assertEquals(EditKey.TEXT_SHORT, refused(CAT, new FromText(words(3), " one ")));
        assertEquals(EditKey.TEXT_BROKEN, refused(CAT, new FromText(words(3), "one \uD83C two")));
        assertEquals(EditKey.STEPS_RANGE, refused(CAT, new FromText(words(2001), "one two")));
        assertTrue(new FromText(words(3), "a ".repeat(1_000_000)).work(CAT) > 1e7);
    }

    @Test
    void aWordThatAStepHasStaysAndWhereItIsIsSaid() {
        assertEquals("“the” enters at t = 0, 3: let another word or nothing enter there first.",
                why(new WordEdit.Remove(0)));
        assertEquals("“dog” is the target at t = 3: give another target or none there first.",
                why(new WordEdit.Remove(3)));
        Scenario often = changed(new FromText(words(9), "a a a a a a b"));
        assertTrue(ENGLISH.say(assertInstanceOf(Outcome.Refused.class, new WordEdit.Remove(0).apply(often)).why())
                .contains("t = 0, 1, 2, 3, …"));
        assertEquals(CAT.vocabulary(), changed(new WordEdit.Add("x"), new WordEdit.Remove(4)).vocabulary());
    }

    private static String why(Edit edit) {
        return ENGLISH.say(assertInstanceOf(Outcome.Refused.class, edit.apply(CAT)).why());
    }

    private static TextSequence words(int steps) {
        return new TextSequence(Reading.words(), steps, TextSequence.End.PREDICTED, TextSequence.Growth.REPLACED);
    }

    @Test
    void whatCannotBeIsRefusedWithTheReason() {
        Scenario one = changed(new StepEdit.Remove(0), new StepEdit.Remove(0), new StepEdit.Remove(0));
        assertEquals(EditKey.STEP_LAST, refused(one, new StepEdit.Remove(0)));
        assertEquals(EditKey.TARGET_LAST, refused(one, new StepEdit.SetTarget(0, OptionalInt.empty())));
        assertEquals(EditKey.WORD_TAKEN, refused(CAT, new WordEdit.Rename(1, "saw")));
        assertEquals(EditKey.WORD_EMPTY, refused(CAT, new WordEdit.Add("  ")));
        assertEquals(EditKey.WORD_BROKEN, refused(CAT, new StepEdit.TypeInput(0, "\uD800")));
        assertEquals(EditKey.UNITS_RANGE, refused(CAT, new NetworkEdit.SetHidden(0)));
        assertEquals(EditKey.UNITS_RANGE, refused(CAT, new NetworkEdit.SetHidden(65)));
        assertEquals(EditKey.SCALE_RANGE, refused(CAT, new NetworkEdit.DrawWeights(Recipe.NORMAL, 1e308, 1)));
        assertEquals(EditKey.RADIUS_RANGE, refused(CAT, new NetworkEdit.ScaleRadius(0)));
    }

    @Test
    void everyReasonIsSaidInWordsOfItsOwn() {
        Set<String> said = Stream.of(Reason.values()).map(reason -> ENGLISH.say(Refusals.why(reason)))
                .collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(Reason.class).size(), said.size());
    }

    @Test
    void newWeightsAreTheSameForTheSameSeedAndOthersForAnother() {
        Edit drawn = new NetworkEdit.DrawWeights(Recipe.UNIFORM, 0.5, 42);
        assertEquals(changed(drawn), changed(drawn));
        assertNotEquals(changed(drawn), changed(new NetworkEdit.DrawWeights(Recipe.UNIFORM, 0.5, 43)));
        assertTrue(changed(drawn).parameters().w().maxAbs() <= 0.5);
    }

    @Test
    void whatWasOpenedWithMoreUnitsCanBeMadeSmallerButNotLarger() {
        Scenario wide = assertInstanceOf(Change.Done.class, Units.resize(CAT, 100)).scenario();
        assertEquals(EditKey.UNITS_RANGE, refused(wide, new NetworkEdit.SetHidden(101)));
        Edit smaller = new NetworkEdit.SetHidden(80);
        assertEquals(80,
                assertInstanceOf(Outcome.Changed.class, smaller.apply(wide)).scenario().parameters().hidden());
    }

    @Test
    void weightsAreResetAsTheyWereAndTheRestStays() {
        Scenario drawn = changed(new NetworkEdit.DrawWeights(Recipe.NORMAL, 1, 3), new StepEdit.Remove(0),
                new NetworkEdit.SetHidden(9));
        Scenario reset = assertInstanceOf(Outcome.Changed.class, new NetworkEdit.ResetWeights(CAT).apply(drawn))
                .scenario();
        assertEquals(changed(new StepEdit.Remove(0)), reset);
        assertEquals(EditKey.OTHER_SIZES,
                refused(changed(new WordEdit.Add("fish")), new NetworkEdit.ResetWeights(CAT)));
    }

    @Test
    void editsThatTakeLongByThemselvesSaySo() {
        Scenario wide = assertInstanceOf(Change.Done.class, Units.resize(CAT, 500)).scenario();
        assertTrue(new NetworkEdit.ScaleRadius(1).work(wide) > 1e9);
        assertTrue(new NetworkEdit.DrawWeights(Recipe.ORTHOGONAL, 1, 1).work(wide) > 1e8);
        assertEquals(0, new NetworkEdit.DrawWeights(Recipe.XAVIER, 1, 1).work(wide));
        assertTrue(new NetworkEdit.ScaleRadius(1).work(CAT) < 1e3);
    }

    @Test
    void scalingGivesWTheSpectralRadius() {
        assertEquals(1.25, changed(new NetworkEdit.ScaleRadius(1.25)).parameters().w().spectralRadius().orElseThrow(),
                1e-12);
    }

    private static String name(Edit edit) {
        return ENGLISH.say(edit.name(CAT));
    }

    private static Scenario changed(Edit... edits) {
        Scenario scenario = CAT;
        for (Edit edit : edits) {
            scenario = assertInstanceOf(Outcome.Changed.class, edit.apply(scenario)).scenario();
        }
        return scenario;
    }

    private static Object refused(Scenario scenario, Edit edit) {
        return assertInstanceOf(Outcome.Refused.class, edit.apply(scenario)).why().key();
    }
}
