package unroll;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import unroll.text.Language;
import unroll.text.Words;

final class RefusalTest {

    private static final List<Obstacle> OBSTACLES = List.of(new Obstacle.NoDisplay(), new Obstacle.OnlyWayland(),
            new Obstacle.ClosedDisplay(":7"), new Obstacle.MissingLibrary("libXtst.so.6"));

    @ParameterizedTest
    @EnumSource
    void everyRefusalIsOneSentenceThatNamesWhatStillWorks(Language language) {
        for (Obstacle obstacle : OBSTACLES) {
            String sentence = new Words(language).say(Refusal.noWindow(obstacle));
            assertTrue(sentence.endsWith("."), sentence);
            assertFalse(sentence.contains(". "), sentence);
            assertFalse(sentence.contains("\n"), sentence);
            assertTrue(sentence.contains("trace, steps, check"), sentence);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalNamesWhatIsMissing(Language language) {
        Words words = new Words(language);
        assertTrue(words.say(Refusal.noWindow(new Obstacle.ClosedDisplay(":7"))).contains(":7"));
        assertTrue(words.say(Refusal.noWindow(new Obstacle.MissingLibrary("libXtst.so.6"))).contains("libXtst.so.6"));
        assertTrue(words.say(Refusal.noWindow(new Obstacle.MissingLibrary("libXtst.so.6"))).contains("libxtst6"));
    }
}
