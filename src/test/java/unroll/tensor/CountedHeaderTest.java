package unroll.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unroll.io.BadInput;
import unroll.text.Language;
import unroll.text.Message;
import unroll.text.MessageKey;
import unroll.text.Words;

/// A first line 0, 1, 2, … may be numbers, or the header that pandas writes.
final class CountedHeaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"0,1,2/0.1,0.2,0.3/0.4,0.5,0.6 ~ 2×3 ~ said.header",
            ",0,1,2/0,0.1,0.2,0.3/1,0.4,0.5,0.6 ~ 2×3 ~ ''", "0,1,2/3,4,5 ~ 2×3 ~ said.no.header",
            "0,1,2/1e-3,1,2 ~ 1×3 ~ said.header", "0/0.1/0.2 ~ 3×1 ~ said.no.header", "0/1/2 ~ 3×1 ~ ''",
            "0,1,2 ~ 1×3 ~ ''", "0.0,1.0/0.1,0.2 ~ 2×2 ~ ''", "1,0/0.1,0.2 ~ 2×2 ~ ''",
            "0;1/0,5;0,25 ~ 1×2 ~ said.header"})
    void itIsLeftOutBelowItAreFractionsAndWhatIsDecidedIsSaid(String lines, String shape, String said)
            throws BadInput {
        Tensor read = Reading.one("w.csv", lines.replace('/', '\n').getBytes(StandardCharsets.UTF_8));
        assertEquals(shape, read.shape().text());
        assertEquals(said, read.note().map(Message::key).map(MessageKey::id).orElse(""));
    }

    @Test
    void whereArraysDoNotFitAHeaderTakenAsNumbersIsNamed() throws BadInput {
        List<Tensor> arrays = List.of(read("U", "0,1\n.1,.2\n.3,.4\n"), read("W", "0,1\n.1,.2\n.3,.4\n"),
                read("V", "0,1\n.1,.2\n.3,.4\n.5,.6\n"), read("b", "0\n.1\n.2\n"));
        Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class,
                Assignment.recognised(arrays, Layout.AS_IS).outcome());
        assertEquals(
                "the bias b, “b”, is 3×1, and its length must be 2 (The first line of b.csv, 0, is taken as numbers;"
                        + " if it is the header that pandas writes, save with header=False)",
                new Words(Language.ENGLISH).say(refused.why()));
    }

    private static Tensor read(String name, String text) throws BadInput {
        return Reading.one(name + ".csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"the/cat/saw, 3", "é/ü, 2"})
    void linesOfWordsAreTextsAndNoNumbers(String lines, int count) throws BadInput {
        Tensor read = Reading.one("w.csv", lines.replace('/', '\n').getBytes(StandardCharsets.UTF_8));
        assertEquals(count, read.texts().size());
        assertEquals(Optional.of(count), Optional.of((int) read.shape().rows()));
    }
}
