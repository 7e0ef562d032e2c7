package unroll.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unroll.text.ProblemKey;

/// Texts are read as they are, and what is none is said.
final class TextFileTest {
    @TempDir
    private Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("a.txt"), bytes);
    }

    private Path file(String text, Charset charset) throws IOException {
        return file(text.getBytes(charset));
    }

    private static ProblemKey refused(Path file) {
        BadInput bad = assertThrows(BadInput.class, () -> TextFile.read(file));
        assertTrue(bad.problem().file().endsWith("a.txt"));
        return (ProblemKey) bad.problem().what().key();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "the cat", "não\r\ncoração", "القطة رأت", "犬を見た", "🌊🏄"})
    void aTextIsReadWithOrWithoutAByteOrderMark(String text) throws IOException, BadInput {
        assertEquals(new TextFile(text, TextFile.Rest.NOTHING), TextFile.read(file(text, StandardCharsets.UTF_8)));
        assertEquals(new TextFile(text, TextFile.Rest.NOTHING),
                TextFile.read(file("\uFEFF" + text, StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "犬", "🌊"})
    void ofALongTextTheBeginningIsReadAndNoCharacterIsCut(String character) throws IOException, BadInput {
        for (int shift = 0; shift < 4; shift++) {
            TextFile read = TextFile.read(file("x".repeat(shift) + character.repeat(300_000), StandardCharsets.UTF_8));
            assertEquals(TextFile.Rest.MORE, read.rest());
            assertTrue(read.text().length() >= TextFile.LONGEST - 1, read.text().length() + " chars");
            assertTrue(read.text().matches("x*(" + character + ")+"));
        }
    }

    @Test
    void aTextOfJustThatLengthIsAllThereIs() throws IOException, BadInput {
        assertEquals(TextFile.Rest.NOTHING,
                TextFile.read(file("犬".repeat(TextFile.LONGEST), StandardCharsets.UTF_8)).rest());
        assertEquals(TextFile.Rest.MORE,
                TextFile.read(file("犬".repeat(TextFile.LONGEST + 1), StandardCharsets.UTF_8)).rest());
    }

    @Test
    void whatIsNoTextIsSaid() throws IOException {
        assertEquals(ProblemKey.NOT_A_TEXT, refused(file("the cat", StandardCharsets.UTF_16LE)));
        assertEquals(ProblemKey.UTF8_BROKEN, refused(file("\uFEFFthe cat", StandardCharsets.UTF_16LE)));
        assertEquals(ProblemKey.UTF8_BROKEN, refused(file("não", StandardCharsets.ISO_8859_1)));
        assertEquals(ProblemKey.UTF8_BROKEN, refused(file(new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 1, 2})));
        Files.delete(folder.resolve("a.txt"));
        assertEquals(ProblemKey.FILE_NOT_FOUND, refused(folder.resolve("a.txt")));
        Files.createDirectory(folder.resolve("a.txt"));
        assertEquals(ProblemKey.FILE_IS_FOLDER, refused(folder.resolve("a.txt")));
    }
}
