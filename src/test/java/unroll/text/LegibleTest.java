package unroll.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LegibleTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            ' ',␣
            \\n,⏎
            \\t,⇥
            \\r\\n,U+000D⏎
            '',∅
            ' the',␣the
            'New York','New York'
            'a  b',a␣␣b
            'to ',to␣
            \\u00a0,U+00A0
            \\u2003,U+2003
            a\\u200bb,aU+200Bb
            \\ufeff,U+FEFF
            \\u0007,U+0007
            \\u2028,U+2028
            \\ud800,U+D800
            \\u0301,◌\\u0301
            e\\u0301,e\\u0301
            ␣,U+2423
            U+200B,U+0055+200B
            U+2,U+2
            cat,cat
            """)
    void signsStandForWhatIsNotSeen(String word, String shown) {
        assertEquals(read(shown), Legible.of(read(word)));
    }

    @Test
    void aTitleIsInOneLine() {
        assertEquals("one and two", Legible.line(" one\r\n and\u2028two\t"));
    }

    @Test
    void whatJoinsLettersAndPicturesIsKept() {
        for (String word : List.of("नमस्ते", "می\u200cخواهم", "\uD83D\uDC68\u200D\uD83D\uDC69", "❤\uFE0F")) {
            assertEquals(word, Legible.of(word));
        }
        assertEquals("aU+200Db", Legible.of("a\u200Db"));
        assertEquals("aU+FE0F", Legible.of("a\uFE0F"));
    }

    @Test
    void noTwoWordsAreShownAlike() {
        Random random = new Random(5);
        String letters = "aU+20B3 \n\t\u00a0\u200b\u0301␣⏎∅\u2028\ud83d\ude00\ud800";
        Map<String, String> known = new HashMap<>();
        for (int i = 0; i < 200_000; i++) {
            StringBuilder made = new StringBuilder();
            for (int length = random.nextInt(7); length > 0; length--) {
                made.append(letters.charAt(random.nextInt(letters.length())));
            }
            String word = made.toString();
            String before = known.put(Legible.of(word), word);
            assertTrue(before == null || before.equals(word), () -> escaped(before) + " and " + escaped(word));
        }
    }

    private static String escaped(String word) {
        StringBuilder made = new StringBuilder();
        word.chars().forEach(c -> made.append("\\u%04x".formatted(c)));
        return made.toString();
    }

    private static String read(String escaped) {
        String unescaped = escaped.replace("\\n", "\n").replace("\\t", "\t").replace("\\r", "\r");
        return Pattern.compile("\\\\u([0-9a-f]{4})").matcher(unescaped)
                .replaceAll(found -> Character.toString((char) Integer.parseInt(found.group(1), 16)));
    }
}
