package unroll.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import unroll.text.Language;

final class WindowCallTest {

    @ParameterizedTest
    @CsvSource({"a.json --lang en, ENGLISH", "--lang pt-BR a.json, PORTUGUESE", "a.json --lang=pt-BR, PORTUGUESE",
            "--debug a.json --lang en, ENGLISH", "--lang=en --debug a.json, ENGLISH"})
    void aFileOpensTheWindowInTheLanguageAskedFor(String line, Language language) {
        assertEquals(Optional.of(new WindowCall(Optional.of(language), Optional.of("a.json"))),
                WindowCall.of(line.split(" ")));
    }

    @Test
    void withoutAFileTooAndWithoutALanguage() {
        assertEquals(Optional.of(new WindowCall(Optional.empty(), Optional.empty())), WindowCall.of());
        assertEquals(Optional.of(new WindowCall(Optional.of(Language.ENGLISH), Optional.empty())),
                WindowCall.of("--lang", "en"));
        assertEquals(Optional.of(new WindowCall(Optional.empty(), Optional.of("a.json"))), WindowCall.of("a.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"trace a.json", "help", "--help", "--version", "a.json b.json", "a.json --lang",
            "a.json --lang fr",
            "--lang en trace a.json", "a.json --error 3", "- --lang en"})
    void everythingElseIsNoWindow(String line) {
        assertEquals(Optional.empty(), WindowCall.of(line.split(" ")));
    }

    @Test
    void aLanguageThatThereIsNotIsSaid() {
        assertEquals("unroll: --lang cannot be “fr”; write one of en, pt-BR\n", Shell.run("a.json --lang fr").err());
    }
}
