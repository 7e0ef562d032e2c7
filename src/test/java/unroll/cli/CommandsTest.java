package unroll.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import unroll.io.ScenarioWriter;
import unroll.oracle.Json;

final class CommandsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            trace               ~ no file is given; name a scenario file, or - for standard input (see unroll trace --help)
            trace CAT x         ~ x is one argument too many; give one file (see unroll trace --help)
            trace CAT --foo     ~ there is no option --foo; see unroll trace --help
            trace CAT --form csv ~ there is no option --form; see unroll trace --help
            trace CAT --error   ~ --error T|all|joined needs a value; see unroll trace --help
            trace CAT --error x ~ --error cannot be “x”; write one of 0, 1, 2, …, all
            trace CAT --error=-1 ~ --error cannot be “-1”; write one of 0, 1, 2, …, all
            trace CAT --error 4 ~ src/test/resources/reference/the-cat.unroll.json: --error: there is no step 4; the last is 3
            trace CAT --truncation 1.5 ~ --truncation cannot be “1.5”; write one of 0, 1, 2, …, none
            trace CAT --format xml ~ --format cannot be “xml”; write one of json, csv, text
            trace CAT --error 1 --error 2 ~ --error T|all|joined is given twice; keep one
            trace no.json       ~ no.json: there is no such file; check the name
            trace src           ~ src: this is a folder; name a scenario file in it
            trace @CAT          ~ @CAT: there is no such file; check the name
            trace -             ~ <stdin>: the file is empty; choose a scenario file, or copy an example and edit it
            steps CAT --grain x ~ --grain cannot be “x”; write one of operation, step, pass
            steps CAT --lang fr ~ --lang cannot be “fr”; write one of en, pt-BR
            steps CAT --truncation 1 ~ there is no option --truncation; see unroll steps --help
            code CAT --as java  ~ --as cannot be “java”; write one of numpy, pytorch
            code CAT --as       ~ --as numpy|pytorch needs a value; see unroll code --help
            code CAT --error 4  ~ src/test/resources/reference/the-cat.unroll.json: --error: there is no step 4; the last is 3
            code CAT --truncation x ~ --truncation cannot be “x”; write one of 0, 1, 2, …, none
            code CAT --lang fr  ~ --lang cannot be “fr”; write one of en, pt-BR
            import              ~ no file of weights is given; name .npz, .npy, .safetensors or .csv files (see unroll import --help)
            import U.csv        ~ it is not said where to write; add --out FILE (see unroll import --help)
            import U.csv --out  ~ it is not said where to write; add --out FILE (see unroll import --help)
            import no.npz --out target/x.json ~ no.npz: there is no such file; check the name
            import CAT --out target/x.json ~ src/test/resources/reference/the-cat.unroll.json: weights cannot be read from this; give .npy, .npz, .safetensors or .csv files
            import CAT --out CAT ~ src/test/resources/reference/the-cat.unroll.json: this is there already; add --force to replace it, or choose another name
            import CAT --out target/x.json --activation x ~ --activation cannot be “x”; write one of tanh, relu, leaky-relu, sigmoid, identity
            import CAT --out target/x.json --lang fr ~ --lang cannot be “fr”; write one of en, pt-BR
            weights             ~ no file is given; name a scenario file, or - for standard input (see unroll weights --help)
            weights CAT         ~ it is not said where to write; add --out OUT (see unroll weights --help)
            weights CAT --out x.pt ~ x.pt: weights are not written with this ending; write .npz, .safetensors, or for a folder of CSV files no ending
            weights CAT --out no/x.npz ~ no/x.npz: its folder does not exist; create the folder or save in another one
            weights CAT --out no/x ~ no/x: its folder does not exist; create the folder or save in another one
            weights CAT --out CAT ~ src/test/resources/reference/the-cat.unroll.json: weights are not written with this ending; write .npz, .safetensors, or for a folder of CSV files no ending
            weights CAT --out target/x.npz --error 1 ~ --error chooses the gradient; add --gradients, or leave it out
            weights CAT --out target/x.npz --truncation 1 ~ --truncation chooses the gradient; add --gradients, or leave it out
            weights CAT --out target/x.npz --gradients --error 4 ~ src/test/resources/reference/the-cat.unroll.json: --error: there is no step 4; the last is 3
            export CAT          ~ it is not said where to write; add --out OUT (see unroll export --help)
            paint CAT           ~ there is no command paint; name one of trace, steps, check, code, export, train, import, weights, or see unroll --help
            ''                  ~ no command is given; name one of trace, steps, check, code, export, train, import, weights, or see unroll --help
            --what              ~ there is no option --what; see unroll --help
            """)
    void wrongUsageIsOneLineAndStatusTwo(String line, String words) {
        assertEquals(new Shell(2, "", "unroll: " + words + "\n"), Shell.run(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help", "trace --help", "steps --help", "check --help", "help check",
            "code --help", "import --help", "weights --help", "help import",
            "--version"})
    void helpAndVersionGoToStandardOutput(String line) {
        Shell ran = Shell.run(line);
        assertEquals(0, ran.status());
        assertEquals("", ran.err());
        assertFalse(ran.out().isBlank());
    }

    @Test
    void helpNamesAllCommands() {
        String help = Shell.run("--help").out();
        for (CommandName name : CommandName.values()) {
            assertTrue(help.contains("\n  " + name.text() + " "), name.text());
        }
    }

    @Test
    void helpSpeaksBothLanguages() {
        assertTrue(Shell.run("trace --help").out().contains("Usage: unroll trace"));
        assertTrue(Shell.run("--lang pt-BR trace --help").out().contains("Uso: unroll trace"));
    }

    @Test
    void theVersionIsTheBuilds() {
        assertTrue(Shell.run("--version").out().matches("Unroll \\d+\\.\\d+.*\n"), Shell.run("--version").out());
    }

    @Test
    void aDashReadsStandardInput() {
        assertEquals(Shell.run("trace CAT"), Shell.run("trace -", ScenarioWriter.text(Json.theCat())));
    }

    @Test
    void theStackTraceComesOnlyWhereAskedFor() {
        assertEquals(1, Shell.run("trace no.json").err().lines().count());
        assertTrue(Shell.run("trace no.json --debug").err().contains("\tat unroll."));
    }

    @Test
    void aReaderThatGoesAwayEndsTheCommandQuietly() {
        assertEquals(new Shell(0, "", ""), Shell.failing("Broken pipe", "trace", Shell.CAT));
    }

    @Test
    void outputThatCanNotBeWrittenIsSaid() {
        assertEquals(
                new Shell(2, "",
                        "unroll: standard output could not be written (No space left on device); check the disk\n"),
                Shell.failing("No space left on device", "trace", Shell.CAT, "--lang", "en"));
    }
}
