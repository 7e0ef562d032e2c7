package unroll.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordsFileTest {

    private static List<String> words(String name, String text) throws BadInput {
        return WordsFile.read(text.getBytes(StandardCharsets.UTF_8), name);
    }

    @Test
    void aLineIsAWordExactlyAsItStands() throws BadInput {
        assertEquals(List.of("the", " ", "a, b", "\\n", "é"), words("w.txt", "the\n \na, b\n\\n\né\n"));
        assertEquals(List.of("a", "b"), words("w.txt", "a\r\nb"));
        assertEquals(List.of("[", "]", "{"), words("chars.txt", "[\n]\n{\n"));
    }

    @Test
    void jsonIsAListOrAnObjectFromWordsToNumbersOrBack() throws BadInput {
        List<String> expected = List.of("a", "\n", ",", " ");
        assertEquals(expected, words("w.json", "[\"a\", \"\\n\", \",\", \" \"]"));
        assertEquals(expected, words("w.txt", "[\"a\", \"\\n\", \",\", \" \"]\n"));
        assertEquals(expected, words("w.json", "{\"\\n\": 1, \"a\": 0, \" \": 3, \",\": 2}"));
        assertEquals(expected, words("w.json", "{\"0\": \"a\", \"1\": \"\\n\", \"2\": \",\", \"3\": \" \"}"));
        assertEquals(List.of("1", "0"), words("w.json", "{\"0\": 1, \"1\": 0}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
            "w.txt ~ '' ~ w.txt: the file has no words; write one a line, or a JSON list of them",
            "w.txt ~ 'a//b' ~ w.txt: line 2, column 1: this line is empty; write a word, and where the word is a line break, give the words as JSON",
            "w.json ~ '{\"a\": 0, \"b\": 2}' ~ w.json: the numbers of the words must be 0, 1, 2, …, each once",
            "w.json ~ '[1]' ~ w.json: [0] (line 1, column 2): found a number; write text in quotes here"})
    void whatIsWrongIsSaidInPlace(String name, String text, String words) {
        assertEquals(words, assertThrows(BadInput.class, () -> words(name, text.replace('/', '\n'))).getMessage());
    }
}
