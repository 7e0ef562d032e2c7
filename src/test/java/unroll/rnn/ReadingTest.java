package unroll.rnn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ReadingTest {
    private static final int ALL = 10_000;

    @Test
    void wordsAreWhatStandsBetweenSpacesAndPunctuation() {
        assertWords("The cat saw the dog.", "The", "cat", "saw", "the", "dog");
        assertWords("  “Well,” he said — twice…  ", "Well", "he", "said", "twice");
        assertWords("a\tb\r\nc\u00A0d\u2028e\u3000f", "a", "b", "c", "d", "e", "f");
        assertWords("¿Qué? ¡No! «Où?»", "Qué", "No", "Où");
        assertWords("", new String[0]);
        assertWords(" ... \n ?! ", new String[0]);
    }

    @Test
    void punctuationInsideAWordIsPartOfIt() {
        assertWords("don't stop, l’eau 'tis the dogs' o'clock", "don't", "stop", "l’eau", "tis", "the", "dogs",
                "o'clock");
        assertWords("guarda-chuva COVID-19 well - known -x-", "guarda-chuva", "COVID-19", "well", "known", "x");
        assertWords("3.14 1,000,000 1990-1995 v2.0 U.S. snake_case", "3.14", "1,000,000", "1990", "1995", "v2.0",
                "U.S", "snake_case");
        assertWords("paral·lel a,b (c)", "paral·lel", "a", "b", "c");
    }

    @Test
    void keptPunctuationIsWordsOfItsOwn() {
        Reading kept = new Reading(Reading.Unit.WORDS, Reading.Punctuation.KEPT, Reading.Letters.AS_WRITTEN);
        assertEquals(List.of("the", "cat", "saw", "the", "dog", "."), kept.items("the cat saw the dog.", ALL));
        assertEquals(List.of("(", "“", "Wait", "...", "”", ",", "don't", "!!", "?", ")", "--", "3.14"),
                kept.items("(“Wait...”, don't!!?) -- 3.14", ALL));
    }

    @Test
    void smallLettersFollowNoLanguageOfTheMachine() {
        Reading small = new Reading(Reading.Unit.WORDS, Reading.Punctuation.DROPPED, Reading.Letters.SMALL);
        assertEquals(List.of("the", "the", "istanbul", "straße", "οδός"),
                small.items("The THE ISTANBUL Straße ΟΔΌΣ", ALL));
    }

    @Test
    void scriptsWithSpacesAreReadByTheirWords() {
        assertWords("القطة رأت الكلب، نعم؟", "القطة", "رأت", "الكلب", "نعم");
        assertWords("اَلْقِطَّةُ", "اَلْقِطَّةُ");
        assertWords("می\u200Cخواهم", "می\u200Cخواهم");
        assertWords("החתול ראה את הכלב. צה\"ל צה״ל ג׳ירפה", "החתול", "ראה", "את", "הכלב", "צה\"ל", "צה״ל", "ג׳ירפה");
        assertWords("Кошка увидела собаку.", "Кошка", "увидела", "собаку");
        assertWords("बिल्ली ने कुत्ते को देखा।", "बिल्ली", "ने", "कुत्ते", "को", "देखा");
        assertWords("고양이가 개를 보았다.", "고양이가", "개를", "보았다");
    }

    @Test
    void scriptsWithoutSpacesAreReadByTheirCharactersOrPhrases() {
        assertWords("猫看见了狗。", "猫", "看", "见", "了", "狗");
        assertWords("私はコーヒーを飲む。", "私", "は", "コーヒー", "を", "飲", "む");
        assertWords("แมวเห็นหมา หมาวิ่ง", "แมวเห็นหมา", "หมาวิ่ง");
        assertWords("แมว\u200Bเห็น\u200Bหมา", "แมว", "เห็น", "หมา");
        assertWords("GPT模型2024", "GPT", "模", "型", "2024");
        assertWords("𠮷野家", "𠮷", "野", "家");
    }

    @Test
    void anEmojiOrASymbolIsAWord() {
        assertWords("I ❤️ 👩‍👩‍👧‍👦🇧🇷👍🏽!", "I", "❤️", "👩‍👩‍👧‍👦", "🇧🇷", "👍🏽");
        assertWords("1️⃣ a+b=c 5€", "1️⃣", "a", "+", "b", "=", "c", "5", "€");
    }

    @Test
    void charactersAreWhatAReaderSees() {
        assertCharacters("dog.", "d", "o", "g", ".");
        assertCharacters("cafe\u0301 x\u0323\u0302", "c", "a", "f", "\u00E9", " ", "x\u0323\u0302");
        assertCharacters("👩‍👩‍👧‍👦🇧🇷🇵🇹", "👩‍👩‍👧‍👦", "🇧🇷", "🇵🇹");
        assertCharacters("เห็น", "เ", "ห็", "น");
        assertCharacters("นี่", "นี่");
        assertCharacters("שָׁלוֹם", Normalizer.normalize("שָׁ", Normalizer.Form.NFC), "ל", "וֹ", "ם");
        assertCharacters("لَا", "لَ", "ا");
        assertCharacters("한국", "한", "국");
        assertCharacters("\u1112\u1161\u11AB", "한");
    }

    @Test
    void whiteSpaceOfAnyLengthIsOneCharacterBetweenOthers() {
        assertCharacters(" \r\n a \t\n b \n", "a", " ", "b");
        Reading dropped = new Reading(Reading.Unit.CHARACTERS, Reading.Punctuation.DROPPED, Reading.Letters.SMALL);
        assertEquals(List.of("a", " ", "b"), dropped.items("A, (B).", ALL));
        assertEquals(List.of("a", " ", "b"), dropped.items("“A” — B", ALL));
    }

    @Test
    void whatNoReaderSeesIsNotThere() {
        assertWords("\uFEFFthe\u200E \u202Bcat\u202C so\u00ADfa \u0000 \uD800", "the", "cat", "sofa");
        assertCharacters("a\u0000b\u200F\uDC00", "a", "b");
        assertWords("\u0600\u0661\u0662", "\u0600\u0661\u0662");
    }

    @Test
    void onlyTheFirstAreRead() {
        for (int most = 0; most < 8; most++) {
            assertEquals(List.of("the", "cat", "saw", "it", ",", "twice", ".").subList(0, Math.min(most, 7)),
                    new Reading(Reading.Unit.WORDS, Reading.Punctuation.KEPT, Reading.Letters.AS_WRITTEN)
                            .items("the cat saw it, twice.", most));
            assertEquals(List.of("a", " ", "b").subList(0, Math.min(most, 3)),
                    Reading.characters().items("a b", most));
        }
    }

    @Test
    void noTextHoweverLongOrOddGivesAnEmptyWord() {
        Random random = new Random(1);
        for (int n = 0; n < 600; n++) {
            int[] points = random.ints(60, 0, n % 3 == 0 ? 0x110000 : n % 3 == 1 ? 0x3100 : 0x80).toArray();
            String text = new String(points, 0, points.length);
            for (Reading.Letters letters : Reading.Letters.values()) {
                for (Reading.Punctuation punctuation : Reading.Punctuation.values()) {
                    for (Reading.Unit unit : Reading.Unit.values()) {
                        assertTrue(new Reading(unit, punctuation, letters).items(text, ALL).stream()
                                .noneMatch(String::isEmpty));
                    }
                }
            }
        }
        assertEquals(1, Reading.words().items("a" + "\u0301\u0323".repeat(1_000_000), ALL).size());
        assertEquals(1, Reading.words().items("x".repeat(10_000_000), ALL).size());
        assertEquals(0, Reading.words().items(" ".repeat(10_000_000), ALL).size());
        assertEquals(3, Reading.words().items("word ".repeat(2_000_000), 3).size());
    }

    private static void assertWords(String text, String... expected) {
        assertEquals(List.of(expected), Reading.words().items(text, ALL), text);
    }

    private static void assertCharacters(String text, String... expected) {
        assertEquals(List.of(expected), Reading.characters().items(text, ALL), text);
    }
}
