package unroll.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

final class LanguageTest {

    @Test
    void anyPortugueseIsPortuguese() {
        assertEquals(Language.PORTUGUESE, Language.of(Locale.of("pt")));
        assertEquals(Language.PORTUGUESE, Language.of(Locale.of("pt", "PT")));
        assertEquals(Language.PORTUGUESE, Language.of(Locale.of("pt", "BR")));
    }

    @Test
    void allElseIsEnglish() {
        assertEquals(Language.ENGLISH, Language.of(Locale.US));
        assertEquals(Language.ENGLISH, Language.of(Locale.JAPAN));
        assertEquals(Language.ENGLISH, Language.of(Locale.ROOT));
    }
}
