package unroll;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Who may import whom. The table is the one of `src/main/java/unroll/README.md`.
final class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("unroll");

    private static final Pattern NAME = Pattern.compile("`([a-z0-9.]+)`");
    private static final List<Row> TABLE = List.of(row("linalg", ""), row("rnn", "linalg"),
            row("trace", "rnn linalg"), row("text", ""), row("lesson", "trace rnn text"), row("note", "lesson"),
            row("listing", "lesson trace rnn linalg text"), row("scene", ""),
            row("figure", "listing note lesson trace rnn linalg text scene"), row("edit", "trace rnn linalg text"),
            row("session", "edit figure listing note lesson trace rnn linalg scene text"),
            row("render.java2d", "scene"), row("render.fx", "scene"),
            row("export", "render.java2d io session figure lesson rnn scene text"),
            row("io", "session figure note lesson rnn linalg text"),
            row("tensor", "io trace rnn linalg text"),
            row("app",
                    "export tensor io session edit figure listing note lesson trace rnn linalg text scene render.java2d render.fx"),
            row("cli", "session tensor io export render.java2d figure listing text trace lesson rnn linalg"),
            row("", "app cli export text"));

    @TestFactory
    Stream<DynamicTest> aPackageImportsNothingThatItsRowDoesNotName() {
        return TABLE.stream().map(row -> DynamicTest.dynamicTest("unroll." + row.name(), () -> {
            Set<String> allowed = Stream.concat(Stream.of(row.name()), row.mayImport().stream())
                    .collect(Collectors.toSet());
            noClasses().that(describe("reside in " + row.name(), it -> home(it).equals(row.name()))).should()
                    .dependOnClassesThat(describe("belong to a package that " + row.name() + " may not import",
                            it -> isOurs(it) && !allowed.contains(home(it))))
                    .allowEmptyShould(true).check(CLASSES);
        }));
    }

    @Test
    void everyPackageHasItsRow() {
        Set<String> homeless = CLASSES.stream().filter(it -> home(it).isEmpty())
                .map(JavaClass::getPackageName).collect(Collectors.toSet());
        assertEquals(Set.of("unroll"), homeless);
    }

    @Test
    void thePageAboutTheCodeHasTheSameTable() throws IOException {
        Map<String, Set<String>> told = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("src/main/java/unroll/README.md"))) {
            String[] cells = line.split(" *\\| *", -1);
            if (line.startsWith("| `")) {
                Matcher name = NAME.matcher(cells[1]);
                while (name.find()) {
                    told.put(name.group(1).equals("unroll") ? "" : name.group(1), arrows(cells[3]));
                }
            }
        }
        assertEquals(TABLE.stream().collect(Collectors.toMap(Row::name, row -> Set.copyOf(row.mayImport()))), told);
    }

    private static Set<String> arrows(String cell) {
        return cell.equals("all but cli")
                ? TABLE.stream().map(Row::name).filter(it -> !Set.of("", "app", "cli").contains(it))
                        .collect(Collectors.toSet())
                : Arrays.stream(cell.split(", ")).filter(it -> !it.isEmpty()).collect(Collectors.toSet());
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("unroll.(**)").should().beFreeOfCycles().allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void nobodyImportsTheWindowOrTheCommandsButTheLauncher() {
        noClasses()
                .that(describe("are neither app, cli nor launcher", it -> !Set.of("app", "cli", "").contains(home(it))))
                .should().dependOnClassesThat().resideInAnyPackage("unroll.app..", "unroll.cli..")
                .allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void javaFxIsKnownToTheWindowAndItsRendererOnly() {
        only("javafx..", "app", "render.fx");
    }

    @Test
    void awtIsKnownToThePaintingRendererAndTheExportOnly() {
        only("java.awt..", "render.java2d", "export");
        only("javax.imageio..", "render.java2d", "export");
    }

    @Test
    void ejmlIsKnownToTheMatrixOnly() {
        only("org.ejml..", "linalg");
    }

    @Test
    void markdownIsReadInOnePackageOnly() {
        only("org.commonmark..", "note");
    }

    @Test
    void nothingStaticCanChange() {
        fields().that().areStatic().and(describe("are written by us", it -> !it.getName().contains("$"))).should()
                .beFinal().allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void noMethodOffersAYesOrNoThatItsCallersCannotRead() {
        noMethods().that().areNotPrivate()
                .and(describe("are ours to shape", it -> !it.getOwner().isRecord() && !overrides(it))).should()
                .haveRawParameterTypes(
                        describe("with a boolean",
                                types -> types.stream().anyMatch(type -> type.isEquivalentTo(boolean.class))))
                .allowEmptyShould(true).check(CLASSES);
    }

    /// Also by way of the bridge that the compiler makes where the other names a type by a parameter.
    private static boolean overrides(JavaMethod method) {
        return Stream.concat(Stream.of(method), method.getOwner().getMethods().stream()
                .filter(it -> it.getModifiers().contains(JavaModifier.BRIDGE) && it.getName().equals(method.getName())
                        && it.getRawParameterTypes().size() == method.getRawParameterTypes().size()))
                .anyMatch(ArchitectureTest::replaces);
    }

    private static boolean replaces(JavaMethod method) {
        String[] parameters = method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        return Stream
                .concat(method.getOwner().getAllRawSuperclasses().stream(),
                        method.getOwner().getAllRawInterfaces().stream())
                .anyMatch(type -> type.tryGetMethod(method.getName(), parameters).isPresent());
    }

    private static void only(String library, String... homes) {
        noClasses().that(describe("reside outside " + List.of(homes), it -> !List.of(homes).contains(home(it))))
                .should().dependOnClassesThat().resideInAPackage(library).allowEmptyShould(true).check(CLASSES);
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals("unroll") || type.getPackageName().startsWith("unroll.");
    }

    /// The row a class belongs to: the longest name its package begins with.
    private static String home(JavaClass type) {
        String inside = type.getPackageName().replaceFirst("^unroll\\.?", "") + ".";
        return TABLE.stream().map(Row::name).filter(name -> inside.startsWith(name + "."))
                .max(Comparator.comparingInt(String::length)).orElse("");
    }

    private static Row row(String name, String mayImport) {
        return new Row(name, Arrays.stream(mayImport.split(" ")).filter(it -> !it.isEmpty()).toList());
    }

    /// One row of the table: a package and what it may import; the launcher's own package has the empty name.
    private record Row(String name, List<String> mayImport) {}
}
