package unroll.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import unroll.figure.Exhibit;

final class ExportCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"all, 32", "forward, 20", "backward, 11", "1-12, 12", "23, 1", "0, 1", "0-3, 4", "32-32, 1"})
    void asManyPagesAsStepsAreAskedFor(String steps, int pages) throws IOException {
        done("export CAT --figure W --page figure --steps " + steps + " --out OUT/a.pdf");
        try (PDDocument document = Loader.loadPDF(folder.resolve("a.pdf").toFile())) {
            assertEquals(pages, document.getNumberOfPages());
        }
    }

    @ParameterizedTest
    @CsvSource({"operation, 32", "step, 11", "pass, 3"})
    void aStepIsWhatTheGrainSays(String grain, int pictures) throws IOException {
        done("export CAT --figure W --page figure --as svg --grain " + grain + " --out OUT/made");
        int listed = (int) Shell.run("steps CAT --grain " + grain).out().lines().count();
        assertEquals(listed, names("made").size());
        assertEquals(pictures, listed);
    }

    @ParameterizedTest
    @EnumSource(value = Exhibit.class, names = {"STATE_BIAS", "OUTPUT_BIAS"}, mode = EnumSource.Mode.EXCLUDE)
    void everyFigureIsWritten(Exhibit exhibit) throws IOException {
        done("export CAT --steps 31 --figure " + exhibit.id() + " --out OUT/a.svg");
        done("export CAT --steps 31 --figure " + exhibit.id() + " --out OUT/a.tex");
        assertTrue(Files.readString(folder.resolve("a.svg")).contains("<svg"));
        assertTrue(Files.readString(folder.resolve("a.tex")).contains("\\begin{document}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x:0", "a:1", "s:-1", "s:2", "z:1", "yhat:3", "dz:3", "delta:1", "part:2", "delta:1:3"})
    void everyVectorIsWritten(String vector) throws IOException {
        for (String kind : List.of("png", "svg", "pdf", "tex")) {
            done("export CAT --steps 31 --figure " + vector + " --out OUT/%f-step-%d." + kind);
            assertTrue(bytes(vector.replace(':', '-') + "-step-31." + kind).length > 100);
        }
    }

    @Test
    void aFragmentIsNoDocument() throws IOException {
        for (String figure : List.of("whole", "network", "ledger", "equation", "weights", "code", "W", "dW", "s:2")) {
            done("export CAT --steps 31 --fragment --force --figure " + figure + " --out OUT/a.tex");
            String text = Files.readString(folder.resolve("a.tex"));
            assertFalse(text.contains("\\documentclass") || text.contains("{document}"), text);
            assertTrue(figure.equals("code") || text.startsWith("% needs in the preamble: \\usepackage{amsmath"), text);
        }
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        for (String kind : List.of("png", "svg", "pdf", "gif", "tex")) {
            done("export CAT --steps 27 --out OUT/a." + kind);
            done("export CAT --steps 27 --out OUT/b." + kind);
            assertArrayEquals(bytes("a." + kind), bytes("b." + kind), kind);
        }
    }

    @Test
    void picturesDifferByWhatIsAskedFor() throws IOException {
        done("export CAT --steps 27 --figure ledger --out OUT/plain.svg");
        for (String option : List.of("--theme dark", "--transparent", "--grey", "--page 4:3", "--text outlines",
                "--weight U", "--before src/test/resources/notes/the-cat-for-class.unroll.json",
                "--before src/test/resources/notes/the-cat-for-class.unroll.json --compare difference", "--lang pt-BR",
                "--truncation 1", "--error 2")) {
            done("export CAT --steps 27 --figure ledger --force --out OUT/other.svg " + option);
            assertFalse(java.util.Arrays.equals(bytes("plain.svg"), bytes("other.svg")), option);
        }
        done("export CAT --steps 27 --figure W --out OUT/plain.png");
        done("export CAT --steps 27 --figure W --dpi 192 --out OUT/dpi.png");
        done("export CAT --steps 27 --figure W --scale 2 --out OUT/scale.png");
        assertArrayEquals(bytes("dpi.png"), bytes("scale.png"));
        assertTrue(bytes("plain.png").length < bytes("scale.png").length);
    }

    @Test
    void aPatternNamesTheSteps() throws IOException {
        done("export CAT --figure W --steps 9-11 --out OUT/s-%02d.png");
        assertEquals(List.of("s-09.png", "s-10.png", "s-11.png"), names("."));
    }

    @Test
    void nothingIsReplacedUnlessAskedFor() throws IOException {
        Files.writeString(folder.resolve("a.png"), "mine");
        Shell shell = run("export CAT --steps 1 --out OUT/a.png");
        assertEquals(2, shell.status());
        assertEquals("mine", Files.readString(folder.resolve("a.png")));
        done("export CAT --steps 1 --force --out OUT/a.png");
        assertFalse(bytes("a.png").length < 100);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            --steps 33 --out OUT/a.png          ~ unroll: --steps 33: this lesson has the steps 0 to 32 at this grain
            --steps 5-3 --out OUT/a.pdf         ~ unroll: --steps 5-3: this lesson has the steps 0 to 32 at this grain
            --steps x --out OUT/a.png           ~ unroll: --steps x: give a step such as 23, a range such as 1-12, or all
            --figure sun --steps 1 --out OUT/a.png ~ unroll: --figure sun: there is no such figure; there are whole, network, ledger, equation, equation-symbols, equation-numbers, weights, code, U, W, V, b, c, dU, dW, dV, and of a step, as in s:2, x, a, s, z, yhat, dz, delta, part
            --figure s:4 --steps 1 --out OUT/a.png ~ unroll: --figure s:4: there is no such step; the steps are -1 to 3
            --figure delta:1:2 --steps 1 --out OUT/a.png ~ unroll: --figure delta:1:2: E_2 is not traced back here; traced back are the errors of the steps 3; --error asks for another
            --figure delta:1 --error all --steps 1 --out OUT/a.png ~ unroll: --figure delta:1: several errors are traced back; say which, as in delta:1:3, with one of 0, 1, 2, 3
            --figure delta:0 --truncation 1 --steps 1 --out OUT/a.png ~ unroll: --figure delta:0: there is no such step; the steps are 2 to 3
            --figure s:1:3 --steps 1 --out OUT/a.png ~ unroll: --figure s:1:3: this has no error of its own; leave the second number out
            --compare both --steps 1 --out OUT/a.png ~ unroll: --compare both compares with a file; give it as --before
            --steps 4 --grain pass --out OUT/a.png ~ unroll: --steps 4: this lesson has the steps 0 to 3 at this grain
            --weight W_f --steps 1 --out OUT/a.png ~ unroll: --weight W_f: this network has no such weight; give one of U, W, V
            --figure b --steps 1 --out OUT/a.png ~ unroll: --figure b: this network has no such bias; leave it out, or give the file one
            --as png --steps 1 --out OUT/a.svg  ~ unroll: --as png does not go with --out OUT/a.svg; leave --as out, or name a folder
            --scale 5 --steps 1 --out OUT/a.png ~ unroll: --scale 5: give a number from 1 to 4
            --dpi 12 --steps 1 --out OUT/a.png  ~ unroll: --dpi 12: give a number from 96 to 384
            --steps 1 --out OUT/no/a.png        ~ unroll: OUT/no/a.png: its folder does not exist; create the folder or save in another one
            --out OUT/a.png                     ~ unroll: OUT/a.png: these are 32 pictures; give a folder, or a pattern such as step-%02d.png
            """)
    void whatIsWrongIsSaidInOneLineAndNothingWritten(String options, String line) throws IOException {
        Shell shell = run("export CAT " + options);
        assertEquals(line.replace("OUT", folder.toString()).replace("--" + folder, "--OUT") + "\n", shell.err()
                .replace("--" + folder, "--OUT"));
        assertEquals(2, shell.status());
        assertEquals("", shell.out());
        assertEquals(List.of(), names("."));
    }

    @Test
    void anUnknownEndingIsNamed() {
        Shell shell = run("export CAT --steps 1 --out OUT/a.bmp");
        assertEquals(2, shell.status());
        assertTrue(shell.err().contains("its ending says what is written"), shell.err());
    }

    @Test
    void aFolderThatIsThereMayBeNamedAsAFileIs() throws IOException {
        Files.createDirectory(folder.resolve("week.2"));
        done("export CAT --steps 1 --out OUT/week.2");
        assertEquals(List.of("whole-step-01.png"), names("week.2"));
    }

    private Shell run(String line) {
        return Shell.run(line.replace("OUT", folder.toString()));
    }

    private void done(String line) {
        Shell shell = run(line);
        assertEquals("", shell.err(), line);
        assertEquals("", shell.out(), line);
        assertEquals(0, shell.status(), line);
    }

    private byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name));
    }

    private List<String> names(String under) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(under))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
