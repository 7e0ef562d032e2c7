package unroll.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import unroll.linalg.Matrix;
import unroll.rnn.Cell;
import unroll.rnn.Focus;
import unroll.rnn.Label;
import unroll.rnn.Loss;
import unroll.rnn.Reduction;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.text.Language;
import unroll.text.Words;

/// Files of format version 2: what is written is read back, and what is wrong is said with its place and its mend.
final class NetworkFilesTest {
    private static final String HEAD = "{\"unroll\": 2, \"vocabulary\": [\"a\", \"b\"], ";
    private static final String STEPS = "\"inputs\": [\"a\", \"b\"], \"targets\": [\"b\", \"a\"], ";
    private static final String DRAWN = "\"hidden\": 2, \"seed\": 1}";

    @ParameterizedTest
    @EnumSource
    void everyCellIsWrittenAsItIsReadAndStaysDrawnBySeed(Cell cell) throws BadInput {
        Scenario scenario = read(HEAD + STEPS + "\"cell\": \"" + cell.id() + "\", \"focus\": \"joined\", " + DRAWN);
        assertEquals(cell, scenario.network().cell());
        assertEquals(new Focus.Joined(), scenario.focus());
        assertTrue(scenario.parameters().present().stream().noneMatch(Weight::isBias));
        assertEquals(scenario, read(ScenarioWriter.text(scenario)));
        assertTrue(Weights.areDrawn(scenario, 1));
    }

    @ParameterizedTest
    @EnumSource
    void everyLossIsWrittenAsItIsRead(Loss loss) throws BadInput {
        String targets = switch (loss) {
            case CROSS_ENTROPY -> "\"b\", null";
            case BINARY_CROSS_ENTROPY -> "[\"a\", \"b\"], [0, 0.5]";
            case SQUARED -> "[1e9, -2], null";
        };
        Scenario scenario = read(HEAD + "\"inputVocabulary\": [\"x\", \"y\", \"z\"], \"inputs\": [\"z\", [1, 2, 3]], "
                + "\"targets\": [" + targets + "], \"loss\": \"" + loss.id() + "\", \"reduce\": \"mean\", " + DRAWN);
        assertEquals(loss, scenario.network().loss());
        assertEquals(Reduction.MEAN, scenario.network().reduction());
        assertEquals(3, scenario.parameters().inputs());
        assertEquals(Optional.of("z"), scenario.inputWord(0));
        assertEquals(switch (loss) {
            case CROSS_ENTROPY -> new Label.Word(1);
            case BINARY_CROSS_ENTROPY -> new Label.Numbers(Matrix.column(1, 1));
            case SQUARED -> new Label.Numbers(Matrix.column(1e9, -2));
        }, scenario.sequence().targets().getFirst());
        assertEquals(scenario, read(ScenarioWriter.text(scenario)));
    }

    @Test
    void aNumberIsATargetWhereThereIsOne() throws BadInput {
        Scenario scenario = read("{\"unroll\": 2, \"vocabulary\": [\"y\"], \"inputs\": [[1]], \"targets\": [0.25], "
                + "\"loss\": \"squared\", " + DRAWN);
        assertEquals(List.of(new Label.Numbers(Matrix.column(0.25))), scenario.sequence().targets());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "\"cell\": \"lstmm\" | cell (line 1, column 94): “lstmm” is not known here; did you mean “lstm”?",
            "\"initialCell\": [0, 0] | initialCell (line 1, column 101): initialCell does not belong to the cell rnn; take it out, or say which cell it is by “cell”",
            "\"b_i\": [0, 0] | b_i (line 1, column 93): b_i does not belong to the cell rnn; take it out, or say which cell it is by “cell”",
            "\"cell\": \"gru\", \"U_i\": [[1]] | U_i (line 1, column 108): U_i does not belong to the cell gru; take it out, or say which cell it is by “cell”",
            "\"cell\": \"gru\", \"b_r\": [0, 0] | b_r (line 1, column 108): b_u is missing; give all biases of the cell, b_r, b_u, b_n, b_m, or none",
            "\"loss\": \"squared\" | targets[0] (line 1, column 75): found “b”; with squared error a target is a list of K numbers, here K = 2, or null",
            "\"loss\": \"squared\", \"targets\": 1 | targets (line 1, column 105): the key “targets” is given twice; keep one"})
    void aProblemNamesThePlaceAndTheMend(String key, String problem) {
        String said = problem(HEAD + STEPS + key + ", " + DRAWN);
        assertEquals("x.json: " + problem, said);
    }

    @Test
    void whatIsOfVersionTwoSaysSo() {
        assertTrue(problem((HEAD + STEPS + "\"cell\": \"lstm\", " + DRAWN).replace("2, \"voc", "1, \"voc"))
                .endsWith("cell needs format version 2; write “unroll”: 2"));
        assertTrue(problem((HEAD + STEPS + "\"focus\": \"joined\", " + DRAWN).replace("2, \"voc", "1, \"voc"))
                .endsWith("joined needs format version 2; write “unroll”: 2"));
    }

    private static Scenario read(String text) throws BadInput {
        return ScenarioReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "x.json");
    }

    private static String problem(String text) {
        BadInput bad = assertThrows(BadInput.class, () -> read(text));
        return new Words(Language.ENGLISH).say(bad.problem().line());
    }
}
