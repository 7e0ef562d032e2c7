package unroll.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

final class WordsTest {

    private final Words english = new Words(Language.ENGLISH);
    private final Words portuguese = new Words(Language.PORTUGUESE);

    @Test
    void aKeyIsSaidInTheLanguageAskedFor() {
        assertEquals("learn", english.say(LessonKey.GROUP_LEARN));
        assertEquals("aprender", portuguese.say(LessonKey.GROUP_LEARN));
    }

    @Test
    void theLanguageOfTheSystemDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("pt", "BR"));
            assertEquals("learn", new Words(Language.ENGLISH).say(LessonKey.GROUP_LEARN));
            Locale.setDefault(Locale.US);
            assertEquals("aprender", new Words(Language.PORTUGUESE).say(LessonKey.GROUP_LEARN));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void wholeNumbersAreWrittenWithoutGroupingAndWithATrueMinus() {
        assertEquals("t = 12345", english.say(Message.of(LessonKey.GROUP_TIME, 12345)));
        assertEquals("t = 12345", portuguese.say(Message.of(LessonKey.GROUP_TIME, 12345L)));
        assertEquals("t = −1", english.say(Message.of(LessonKey.GROUP_TIME, -1)));
        assertEquals("t = −2147483648", english.say(Message.of(LessonKey.GROUP_TIME, Integer.MIN_VALUE)));
    }

    @Test
    void messagesAndKeysInGapsAreSaidInTheSameLanguage() {
        assertEquals("erro ida", portuguese.say(Message.of(LessonKey.GROUP_ERROR, LessonKey.GROUP_FORWARD)));
        assertEquals("erro t = 2",
                portuguese.say(Message.of(LessonKey.GROUP_ERROR, Message.of(LessonKey.GROUP_TIME, 2))));
    }

    @Test
    void whatFillsAGapIsNeverReadAsAPattern() {
        String word = "{0} it's '{1}' ''";
        assertEquals("“" + word + "” enters at t = 3.", english.say(Message.of(LessonKey.INPUT_WORD, word, 3)));
    }
}
