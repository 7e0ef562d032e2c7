package unroll.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unroll.linalg.Matrix;
import unroll.oracle.Json;
import unroll.oracle.Scenarios;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

final class ScenarioWriterTest {

    @Test
    void whatIsWrittenReadsBackToTheLastBit() throws BadInput {
        for (Scenario scenario : Scenarios.many(500).toList()) {
            assertEquals(scenario, Texts.read(ScenarioWriter.text(scenario)));
        }
    }

    @Test
    void numbersOfAnySizeReadBackToTheLastBit() throws BadInput {
        Random random = new Random(1);
        Scenario scenario = Json.theCat();
        for (int i = 0; i < 500; i++) {
            Matrix odd = scenario.parameters().w().map(_ -> anyFinite(random));
            Scenario written = scenario.with(scenario.parameters().with(Weight.W, odd));
            assertEquals(written, Texts.read(ScenarioWriter.text(written)));
        }
    }

    @Test
    void textOfAnyCharactersReadsBack() throws BadInput {
        Scenario cat = Json.theCat();
        for (String title : List.of("\"\\/\b\f\n\r\t\u0000\u007f", "o gato viu o cão", "😀 \ud83d", "\udc00\ud800",
                "\u2028")) {
            Scenario written = cat.withTitle(title).withVocabulary(List.of(title, "a", "b", "c"));
            assertEquals(written, Texts.read(ScenarioWriter.text(written)));
        }
    }

    @Test
    void aClipIsWrittenWhereItIsSet() throws BadInput {
        String without = ScenarioWriter.text(Json.theCat());
        for (double clip : List.of(0.1, 1.0, Double.MIN_VALUE, Double.MAX_VALUE)) {
            Scenario clipped = Json.theCat().withClip(OptionalDouble.of(clip));
            String written = ScenarioWriter.text(clipped);
            assertEquals(clipped, Texts.read(written));
            assertEquals(without, written.replace(",\n  \"clip\": " + clip, ""));
        }
    }

    @Test
    void aMatrixHasALineARow() {
        assertEquals("""
                {
                  "unroll": 1,
                  "title": "the cat saw the dog",
                  "vocabulary": ["the", "cat", "saw", "dog"],
                  "inputs": ["the", "cat", "saw", "the"],
                  "targets": ["cat", "saw", "the", "dog"],
                  "activation": "tanh",
                  "initialState": [0.0, 0.0, 0.0],
                  "U": [
                    [-0.1, -0.7, 0.3, 0.5],
                    [0.4, -0.6, -0.1, -0.4],
                    [-0.2, 0.4, 0.1, -0.9]
                  ],
                  "W": [
                    [-0.9, 0.2, -0.8],
                    [0.3, -0.3, -0.3],
                    [-0.9, -0.6, -0.4]
                  ],
                  "V": [
                    [-0.1, -0.1, 1.2],
                    [0.3, -0.2, -1.0],
                    [-0.1, -0.4, 0.2],
                    [-0.3, -0.6, 0.3]
                  ],
                  "focus": 3,
                  "truncation": null,
                  "learningRate": 0.1
                }
                """, ScenarioWriter.text(Json.theCat()));
    }

    @Test
    void savingReplacesTheFileAndLeavesNothingBeside(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.unroll.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        ScenarioWriter.save(Json.theCat(), file);
        assertEquals(Json.theCat(), ScenarioReader.read(file));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }

    @Test
    void savingThroughALinkKeepsTheLink(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.unroll.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        ScenarioWriter.save(Json.theCat(), link);
        assertEquals(file, Files.readSymbolicLink(link));
        assertEquals(Json.theCat(), ScenarioReader.read(file));
    }

    @Test
    void whatCanNotBeWrittenIsSaidAndLeavesWhatWasThere(@TempDir Path folder) {
        assertEquals(folder + ": this is a folder; name a scenario file in it",
                assertThrows(BadInput.class, () -> ScenarioWriter.save(Json.theCat(), folder)).getMessage());
        Path far = folder.resolve("no").resolve("a.json");
        assertEquals(far + ": its folder does not exist; create the folder or save in another one",
                assertThrows(BadInput.class, () -> ScenarioWriter.save(Json.theCat(), far)).getMessage());
    }

    private static double anyFinite(Random random) {
        double number = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(number) ? number : -0.0;
    }
}
