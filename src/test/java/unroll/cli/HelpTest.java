package unroll.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Descriptions are formats too: one that holds a percent sign that means nothing is printed as it is written.
final class HelpTest {

    @TestFactory
    Stream<DynamicTest> noSignOfAFormatIsLeft() {
        return Stream.of(CommandName.values()).flatMap(command -> Stream.of("en", "pt-BR")
                .map(language -> DynamicTest.dynamicTest(command.text() + " in " + language, () -> {
                    String help = Shell.run(command.text() + " --help --lang " + language).out();
                    assertTrue(help.contains(command.text()), help);
                    assertFalse(help.contains("%n") || help.contains("%%") || help.contains("%s"), help);
                })));
    }
}
