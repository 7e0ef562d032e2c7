package unroll.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What commands print of the bundled scenarios with other networks than the plain one. `-Dgolden.update=true` writes
/// it anew.
class CommandGoldenTest {
    private static final Path GOLDENS = Path.of("src/test/resources/cli");

    @ParameterizedTest
    @ValueSource(strings = {"sine", "by-hand", "good-or-bad", "addition", "the-cat-lstm", "the-cat-gru"})
    void whatCommandsPrintOfAScenarioStaysAsItWas(String name) throws IOException {
        String file = " assets/scenarios/" + name + ".unroll.json ";
        Map<String, String> commands = new LinkedHashMap<>();
        commands.put("steps.en.txt", "steps" + file + "--lang en");
        commands.put("steps.pt_BR.txt", "steps" + file + "--lang pt-BR");
        commands.put("trace.en.txt", "trace" + file + "--format text --lang en");
        commands.put("trace.pt_BR.txt", "trace" + file + "--format text --lang pt-BR");
        commands.put("numpy.txt", "code" + file + "--as numpy --lang en");
        commands.put("pytorch.txt", "code" + file + "--as pytorch --lang en");
        if (name.startsWith("the-cat")) {
            commands.put("written.txt", "code" + file + "--as pytorch --form written --lang en");
        }
        for (Map.Entry<String, String> command : commands.entrySet()) {
            Shell shell = Shell.run(command.getValue());
            assertEquals("", shell.err(), command.getValue());
            assertEquals(0, shell.status(), command.getValue());
            Path golden = GOLDENS.resolve(name + "." + command.getKey());
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(GOLDENS);
                Files.writeString(golden, shell.out());
            }
            assertEquals(Files.readString(golden), shell.out(), command.getValue());
        }
    }
}
