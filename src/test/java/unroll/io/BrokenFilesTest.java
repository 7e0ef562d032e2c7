package unroll.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import unroll.oracle.Guides;
import unroll.oracle.Scenarios;
import unroll.rnn.Scenario;
import unroll.session.Handout;
import unroll.text.Language;

/// Broken files by the thousand: whatever is done to a file, reading it ends in a scenario or in one worded line.
final class BrokenFilesTest {
    private static final int FILES = 5_000;
    private static final Pattern VALUE = Pattern.compile("\"[^\"]*\"|-?\\d[\\d.E-]*|null|[\\[\\]{},:]");
    private static final List<String> VALUES = List.of("null", "true", "false", "0", "-0", "-1", "1", "2.5", "1e999",
            "-1e999", "1e-999", "NaN", "Infinity", "-INF", "99999999999999999999", "1e15", "\"\"", "\"all\"", "\"the\"",
            "\"word0\"", "\"\\ud800\"", "\"\\u0000\"", "[]", "[[]]", "[[[]]]", "{}", "[1]", "[[1]]", "[null]", "\"U\"",
            "\"hidden\": 3, \"seed\"", "\"unroll\"", "\"seed\"", "\"focus\"", "01", "+1", ".5", "1.", "0x10", "'a'",
            "//",
            "[\"a\", \"a\"]", "\uFEFF", "\n", "1".repeat(1_001), "[".repeat(600));

    @Test
    void changedBytesEndInAScenarioOrInOneLine() {
        Random random = new Random(1);
        for (int i = 0; i < FILES; i++) {
            byte[] bytes = file(random);
            for (int n = 1 + random.nextInt(4); n > 0; n--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            check(bytes);
        }
    }

    @Test
    void cutFilesEndInOneLine() {
        Random random = new Random(2);
        for (int i = 0; i < FILES; i++) {
            byte[] bytes = file(random);
            int end = random.nextInt(bytes.length - 2);
            String line = check(Arrays.copyOf(bytes, end));
            assertFalse(line.isEmpty(), () -> new String(bytes, 0, end, StandardCharsets.UTF_8));
        }
    }

    @Test
    void splicedFilesEndInAScenarioOrInOneLine() {
        Random random = new Random(3);
        for (int i = 0; i < FILES; i++) {
            byte[] first = file(random);
            byte[] second = file(random);
            int head = random.nextInt(first.length);
            int tail = random.nextInt(second.length);
            byte[] spliced = Arrays.copyOf(first, head + second.length - tail);
            System.arraycopy(second, tail, spliced, head, second.length - tail);
            check(spliced);
        }
    }

    @Test
    void changedValuesEndInAScenarioOrInOneLine() {
        Random random = new Random(4);
        for (int i = 0; i < 2 * FILES; i++) {
            String text = new String(file(random), StandardCharsets.UTF_8);
            for (int n = 1 + random.nextInt(3); n > 0; n--) {
                text = withAnotherValue(text, random);
            }
            check(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void anyBytesEndInOneLine() {
        Random random = new Random(5);
        for (int i = 0; i < FILES; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            check(bytes);
        }
    }

    private static String withAnotherValue(String text, Random random) {
        List<MatchResult> values = VALUE.matcher(text).results().toList();
        MatchResult old = values.get(random.nextInt(values.size()));
        String by = switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> values.get(random.nextInt(values.size())).group();
            default -> VALUES.get(random.nextInt(VALUES.size()));
        };
        return text.substring(0, old.start()) + by + text.substring(old.end());
    }

    private static byte[] file(Random random) {
        Scenario scenario = Scenarios.of(random.nextInt(200));
        return ScenarioWriter.text(new Handout(scenario, Guides.of(random, scenario))).getBytes(StandardCharsets.UTF_8);
    }

    /// Reads; the line of the problem, empty where there is none.
    private static String check(byte[] bytes) {
        try {
            ScenarioReader.handout(bytes, "broken.json");
            return "";
        } catch (BadInput e) {
            for (Language language : Language.values()) {
                String line = e.problem().in(language);
                assertEquals(1, line.lines().count(), line);
                assertTrue(line.startsWith("broken.json: "), line);
            }
            return e.getMessage();
        }
    }
}
