package unroll;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The conventions that a compiler can't hold, held over the source files.
final class ConventionsTest {

    private static final Path SOURCES = Path.of("src");
    private static final Path PROGRAM = Path.of("src/main/java");
    private static final Pattern UNFINISHED = Pattern.compile("\\b(?:TO" + "DO|FIX" + "ME|XX" + "X)\\b");
    private static final Pattern RESTLESS = Pattern.compile("\\bINDEFINITE\\b|\\.setLayout[XY]\\(");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,} \\p{L}{2,}");

    @Test
    void whateverIsOfferedSaysWhatItIs() throws IOException {
        assertEquals(List.of(), Undocumented.in(program().toList()));
    }

    @Test
    void everyPackageSaysItsOneJobInAtMostTenLines() {
        List<Path> packages = program().map(Path::getParent).distinct().toList();
        assertEquals(List.of(), packages.stream().filter(it -> !saysItsJob(it.resolve("package-info.java"))).toList());
    }

    @Test
    void noFileIsLongerThanFourHundredLines() {
        assertEquals(List.of(), java().filter(file -> lines(file).size() > 400).toList());
    }

    @Test
    void noAnimationIsEndlessAndNoLayoutMovesWhatItPlaced() {
        assertEquals(List.of(),
                program().filter(file -> lines(file).stream().anyMatch(RESTLESS.asPredicate())).toList());
    }

    @Test
    void nothingIsLeftUnfinished() {
        assertEquals(List.of(),
                java().filter(file -> lines(file).stream().anyMatch(UNFINISHED.asPredicate())).toList());
    }

    @Test
    void wordsForPeopleAreInTheBundles() {
        Predicate<Path> shows = file -> Stream.of("app", "figure", "note", "lesson", "session", "scene", "render")
                .anyMatch(it -> file.startsWith(PROGRAM.resolve("unroll").resolve(it)));
        assertEquals(List.of(), program().filter(shows).flatMap(ConventionsTest::literalsWithWords).toList());
    }

    /// The compiler asks for all constants of an enum where the switch is an expression, and only there.
    @Test
    void everySwitchOverAnEnumIsAnExpressionOrHasADefault() {
        assertEquals(List.of(), program().flatMap(EnumSwitches::unchecked).toList());
    }

    @Test
    void aStatementOverAnEnumIsFound() {
        assertEquals(1,
                EnumSwitches.unchecked("switch (kind) {\n case PNG -> a();\n case SVG, PDF -> b();\n }").count());
        assertEquals(0, EnumSwitches.unchecked("switch (kind) {\n case PNG -> a();\n default -> b();\n }").count());
        assertEquals(0, EnumSwitches.unchecked("x = switch (kind) {\n case PNG -> 1;\n };").count());
        assertEquals(0, EnumSwitches.unchecked("return a > switch (kind) {\n case PNG -> 1;\n };").count());
        assertEquals(0, EnumSwitches.unchecked("switch (mark) {\n case Mark.Rect _ -> a();\n }").count());
        assertEquals(1, EnumSwitches.unchecked(
                "switch (mark) {\n case Mark.Rect _ -> {\n switch (kind) {\n case PNG -> a();\n }\n }\n }").count());
    }

    private static boolean saysItsJob(Path packageInfo) {
        List<String> lines = Files.exists(packageInfo) ? lines(packageInfo) : List.of();
        long comment = lines.stream().filter(line -> line.startsWith("///")).count();
        return comment >= 1 && comment <= 10 && lines.contains("@NullMarked");
    }

    /// Literals of two words and more; what an exception says to a programmer is no word for people.
    private static Stream<String> literalsWithWords(Path file) {
        return lines(file).stream().filter(line -> !line.strip().startsWith("//") && !line.contains("Exception("))
                .filter(ConventionsTest::hasWords).map(line -> file + ": " + line.strip());
    }

    private static boolean hasWords(String line) {
        return LITERAL.matcher(line).results().anyMatch(literal -> WORDS.matcher(literal.group(1)).find());
    }

    private static Stream<Path> program() {
        return java().filter(file -> file.startsWith(PROGRAM));
    }

    private static Stream<Path> java() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
