package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unroll.rnn.Scenario;
import unroll.oracle.Weights;
import unroll.rnn.Weight;
import unroll.session.Lesson;
import unroll.text.Language;

/// Runs pdflatex over documents, where it is installed.
final class LatexCompilesTest {
    private static final String TEX = "pdflatex";

    @Test
    void everyFigureIsADocumentOfOnePage(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(isInstalled(), TEX);
        int count = 0;
        for (Scenario scenario : Stage.scenarios().toList()) {
            Lesson lesson = Lesson.of(scenario);
            Frame frame = Frames.at(lesson, 2 * lesson.script().size() / 3, Weights.ALL.get(count % 3),
                    Language.values()[count % 2]);
            for (LatexFigure figure : LatexFigureTest.all(frame).toList()) {
                compile(folder, "figure" + count++, figure.document());
            }
        }
    }

    @Test
    void fragmentsFitIntoADocumentWithWhatTheySayTheyNeed(@TempDir Path folder)
            throws IOException, InterruptedException {
        assumeTrue(isInstalled(), TEX);
        Frame frame = Frames.at(Lesson.of(Stage.example()), 27, Weight.W, Language.PORTUGUESE);
        StringBuilder document = new StringBuilder(
                "\\documentclass{article}\n\\usepackage{amsmath,tikz}\n\\begin{document}\n");
        LatexFigureTest.all(frame).forEach(figure -> document.append(figure.fragment()));
        compile(folder, "fragments", document + "\\end{document}\n");
    }

    @Test
    void filesToBeReadIntoADocumentCompileThere(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(isInstalled(), TEX);
        Frame frame = Frames.at(Lesson.of(Stage.example()), 27, Weight.W, Language.PORTUGUESE);
        StringBuilder document = new StringBuilder(
                "\\documentclass{article}\n\\usepackage{amsmath,tikz}\n\\begin{document}\nText.\n");
        List<LatexFigure> all = LatexFigureTest.all(frame).toList();
        for (int i = 0; i < all.size(); i++) {
            Files.writeString(folder.resolve("part" + i + ".tex"), all.get(i).input());
            document.append("\n\\input{part").append(i).append("}\n");
        }
        compile(folder, "read", document + "\\end{document}\n");
    }

    @Test
    void wordsOfAnyScriptAndWithAnySignCompile(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(isInstalled(), TEX);
        Scenario e = Stage.example();
        Scenario words = new Scenario("%\\end{document}", List.of("a_b%\\{}~^#$&", "Łódź «ąę» „ħ“", "中文 😀 שלום",
                "Привет\u200d`--<|>\"'"), e.sequence(), e.activation(), e.initialState(), e.parameters(), e.focus(),
                e.truncation(), e.learningRate(), e.clip());
        Lesson lesson = Lesson.of(words);
        for (int position : List.of(5, 10, lesson.script().size())) {
            for (LatexFigure figure : LatexFigureTest
                    .all(Frames.at(lesson, position, Weight.U, Language.PORTUGUESE)).toList()) {
                compile(folder, "words", figure.document());
            }
        }
    }

    private static void compile(Path folder, String name, String document) throws IOException, InterruptedException {
        Files.writeString(folder.resolve(name + ".tex"), document);
        Path log = folder.resolve(name + ".out");
        Process process = new ProcessBuilder(TEX, "-interaction=nonstopmode", "-halt-on-error", name + ".tex")
                .directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        int status = process.waitFor();
        String said = Files.readString(log, StandardCharsets.ISO_8859_1);
        List<String> wrong = said.lines().filter(line -> line.startsWith("!") || line.startsWith("Missing character"))
                .toList();
        assertEquals(List.of(), wrong, () -> name + "\n" + document);
        assertEquals(0, status, said);
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, TEX)));
    }
}
