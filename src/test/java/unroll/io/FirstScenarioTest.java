package unroll.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import unroll.text.Language;

final class FirstScenarioTest {
    @Test
    void aLanguageOpensWithAnExampleInItsWords() {
        assertEquals(List.of("the", "cat", "saw", "dog"),
                BundledScenarios.first(Language.ENGLISH).read().vocabulary());
        assertEquals(List.of("o", "gato", "viu", "cão"),
                BundledScenarios.first(Language.PORTUGUESE).read().vocabulary());
        assertEquals(BundledScenarios.first(Language.ENGLISH).read().parameters(),
                BundledScenarios.first(Language.PORTUGUESE).read().parameters());
    }
}
