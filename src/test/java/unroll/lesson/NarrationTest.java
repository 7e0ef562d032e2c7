package unroll.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import unroll.linalg.Matrix;
import unroll.rnn.Activation;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.text.GateKey;
import unroll.text.Language;
import unroll.text.LessonKey;
import unroll.text.Message;
import unroll.text.MessageKey;
import unroll.text.Words;

final class NarrationTest {

    private static final int WORDS_IN_ONE_BREATH = 16;
    private static final String FONT = "/com/formdev/flatlaf/fonts/roboto/Roboto-Regular.ttf";

    @Test
    void theStartInvitesToGoOn() {
        assertEquals(LessonKey.START, at(Shapes.cat(), 0, Grain.OPERATION).lead().key());
        assertEquals(LessonKey.START_HOW, at(Shapes.cat(), 0, Grain.PASS).detail().orElseThrow().key());
    }

    @Test
    void theStepOfTheDesignIsSaidAsThere() {
        Sentence carried = at(Shapes.cat(), 27, Grain.OPERATION);
        Words english = new Words(Language.ENGLISH);
        assertEquals("Carry δ one step further back, to t = 1.", english.say(carried.lead()));
        assertEquals("W is shared, so the error passes through it again; tanh lets through only 1 − s².",
                english.say(carried.detail().orElseThrow()));
    }

    @ParameterizedTest
    @EnumSource
    void everySentenceIsWhole(Language language) {
        Words words = new Words(language);
        sentences().forEach(sentence -> said(sentence, words).forEach(said -> {
            assertTrue(said.endsWith("."), said);
            assertTrue(said.indexOf('{') < 0 && !said.contains("  "), said);
        }));
    }

    @ParameterizedTest
    @EnumSource
    void everyLeadCanBeReadInOneBreath(Language language) {
        Words words = new Words(language);
        sentences().map(sentence -> words.say(sentence.lead()))
                .forEach(said -> assertTrue(spokenWords(said) <= WORDS_IN_ONE_BREATH, said));
    }

    @ParameterizedTest
    @EnumSource
    void theBundledFontHasEveryLetter(Language language) throws Exception {
        Words words = new Words(language);
        try (InputStream file = Objects.requireNonNull(NarrationTest.class.getResourceAsStream(FONT))) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, file);
            keys().forEach(
                    key -> assertEquals(-1, font.canDisplayUpTo(words.say(Message.of(key, 0, 0, 0))), key.id()));
        }
    }

    @Test
    void everySentenceIsSaidSomewhere() {
        Set<MessageKey> unsaid = keys().collect(Collectors.toSet());
        Stream.concat(sentences().flatMap(s -> Stream.concat(Stream.of(s.lead()), s.detail().stream())),
                Stream.concat(Shapes.random(50), Shapes.various(50)).flatMap(NarrationTest::labels))
                .forEach(message -> unsaid.remove(message.key()));
        assertEquals(Set.of(), unsaid);
    }

    @Test
    void theZeroOfTheFirstPartHasItsReason() {
        assertEquals(LessonKey.PART_NO_STATE, at(Shapes.cat(), 30, Grain.OPERATION).lead().key());
        assertEquals(LessonKey.PART_NO_STATE, at(Shapes.cat(), 30, Grain.STEP).detail().orElseThrow().key());
        Scenario started = Shapes.withStart(Shapes.cat());
        assertEquals(LessonKey.PART, at(started, 30, Grain.OPERATION).lead().key());
        Scenario silent = Shapes.scenario("-120", "1203", new Focus.One(3));
        assertEquals(LessonKey.PART_NOTHING, at(silent, 30, Grain.OPERATION).lead().key());
    }

    @Test
    void whatIsCutIsSaid() {
        Scenario cut = Shapes.cat().withTruncation(OptionalInt.of(1));
        Script script = Script.of(Shape.of(cut));
        Sentence sum = Narration.of(cut, script, script.back(script.size(), Grain.PASS), Grain.OPERATION);
        assertEquals(Message.of(LessonKey.SUM_CUT_WHY, 2), sum.detail().orElseThrow());
    }

    @Test
    void betweenTheStopsOfAGrainTheOperationIsSaid() {
        assertEquals(at(Shapes.cat(), 3, Grain.OPERATION), at(Shapes.cat(), 3, Grain.STEP));
        assertEquals(at(Shapes.cat(), 20, Grain.OPERATION), at(Shapes.cat(), 20, Grain.OPERATION));
        assertNotEquals(at(Shapes.cat(), 20, Grain.OPERATION), at(Shapes.cat(), 20, Grain.PASS));
    }

    @Test
    void theSentenceIsAFunctionOfShapeAndWordsAlone() {
        Scenario cat = Shapes.cat();
        Scenario other = cat.with(cat.parameters().with(Weight.W, Matrix.of(2, 2, 1, 2, 3, 4)));
        assertEquals(Shape.of(cat), Shape.of(other));
        Script script = Script.of(Shape.of(cat));
        IntStream.rangeClosed(0, script.size()).forEach(n -> assertEquals(
                Narration.of(cat, script, n, Grain.OPERATION), Narration.of(other, script, n, Grain.OPERATION)));
    }

    private static Stream<MessageKey> keys() {
        return Stream.concat(Arrays.stream(LessonKey.values()), Arrays.stream(GateKey.values()));
    }

    private static Sentence at(Scenario scenario, int position, Grain grain) {
        return Narration.of(scenario, Script.of(Shape.of(scenario)), position, grain);
    }

    private static Stream<Sentence> sentences() {
        Stream<Scenario> special = Arrays.stream(Activation.values()).map(f -> Shapes.with(Shapes.cat(), f));
        return Stream.of(special, Shapes.random(600), Shapes.various(480)).flatMap(it -> it)
                .flatMap(NarrationTest::sentences);
    }

    private static Stream<Sentence> sentences(Scenario scenario) {
        Script script = Script.of(Shape.of(scenario));
        return Arrays.stream(Grain.values()).flatMap(grain -> IntStream.rangeClosed(0, script.size())
                .mapToObj(n -> Narration.of(scenario, script, n, grain)));
    }

    private static Stream<Message> labels(Scenario scenario) {
        Script script = Script.of(Shape.of(scenario));
        return Arrays.stream(Grain.values()).flatMap(grain -> script.groups(grain).stream()).map(Group::label);
    }

    private static List<String> said(Sentence sentence, Words words) {
        return Stream.concat(Stream.of(sentence.lead()), sentence.detail().stream()).map(words::say).toList();
    }

    /// A formula such as `t = 3` is said as three words, a sign alone as none.
    private static long spokenWords(String said) {
        return Arrays.stream(said.replace("t = ", "t=").split(" ")).filter(word -> !word.equals("−")).count();
    }
}
