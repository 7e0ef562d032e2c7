package unroll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadmeTest {
    private static final String ENGLISH = "README.md";
    private static final String PORTUGUESE = "LEIAME.md";
    private static final Path TEXTS = Path.of("src/main/resources/unroll/text");
    /// A name in italics that begins with a capital letter is a label, and so is what stands after ▸.
    private static final Pattern LABEL = Pattern.compile("(?<![*\\p{L}])\\*(\\p{Lu}[^*]+)\\*(?!\\*)");
    private static final Pattern MENU = Pattern.compile("(\\p{Lu}[^▸.,;:()]*?) ▸ \\*?(\\p{Lu}[^*]*)");
    private static final Map<String, String> ENGLISH_OF = Map.ofEntries(Map.entry("Espaço", "Space"),
            Map.entry("Clique", "Click"), Map.entry("clique", "click"), Map.entry("Botão direito", "Right button"),
            Map.entry("botão do meio", "middle button"), Map.entry("roda", "wheel"), Map.entry("segurada", "held"),
            Map.entry("código", "code"), Map.entry("ênfase", "emphasis"), Map.entry("forte", "strong"));

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, PORTUGUESE, "src/main/java/unroll/README.md"})
    void whatAPageShowsAndLeadsToIsThere(String name) throws IOException {
        HelpPage page = HelpPage.read(name);
        for (String target : page.links()) {
            Path file = page.file().toAbsolutePath().getParent().resolve(target);
            assertTrue(Files.exists(file), () -> name + " leads to " + target);
        }
        for (String anchor : page.anchors()) {
            assertTrue(page.sections().contains(anchor), () -> name + " has no section " + anchor);
        }
    }

    @Test
    void everyPictureIsShown() throws IOException {
        List<String> shown = HelpPage.read(ENGLISH).links();
        try (var pictures = Files.list(Path.of("assets/pictures"))) {
            List<String> unused = pictures.map(file -> file.getFileName().toString())
                    .filter(name -> !shown.contains("assets/pictures/" + name)).toList();
            assertEquals(List.of(), unused);
        }
    }

    @Test
    void eachLanguageLeadsToTheOtherInItsFirstLines() throws IOException {
        assertEquals(PORTUGUESE, HelpPage.read(ENGLISH).links().getFirst());
        assertEquals(ENGLISH, HelpPage.read(PORTUGUESE).links().getFirst());
    }

    @Test
    void bothLanguagesHaveTheSameSectionsPicturesTablesListsAndParagraphs() throws IOException {
        assertEquals(lines(HelpPage.read(ENGLISH).structure()), lines(HelpPage.read(PORTUGUESE).structure()));
    }

    @Test
    void bothLanguagesGiveTheSameCommandsAndPrograms() throws IOException {
        assertEquals(HelpPage.read(ENGLISH).programs(), HelpPage.read(PORTUGUESE).programs());
        assertEquals(lines(HelpPage.read(ENGLISH).code(text -> text)),
                lines(HelpPage.read(PORTUGUESE).code(ReadmeTest::english)));
    }

    @Test
    void bothLanguagesNameTheSameKeys() throws IOException {
        HelpPage portuguese = HelpPage.read(PORTUGUESE);
        List<String> keys = Stream.concat(portuguese.keys("tecla").stream(), portuguese.keys("chave").stream())
                .toList();
        assertFalse(keys.isEmpty());
        assertEquals(lines(HelpPage.read(ENGLISH).keys("key")), lines(keys.stream().map(ReadmeTest::english).toList()));
    }

    @ParameterizedTest
    @CsvSource({ENGLISH + ",en", PORTUGUESE + ",pt_BR"})
    void whatAPageCallsALabelIsOne(String name, String language) throws IOException {
        List<Pattern> labels = labels(language);
        for (String words : HelpPage.read(name).words().toList()) {
            List<String> wrong = LABEL.matcher(words).results().map(found -> found.group(1))
                    .filter(label -> labels.stream().noneMatch(known -> known.matcher(label).matches())).toList();
            assertEquals(List.of(), wrong, name);
            MENU.matcher(words).results().forEach(found -> assertTrue(
                    labels.stream().anyMatch(known -> known.matcher(found.group(2)).lookingAt()),
                    () -> name + " leads to " + found.group()));
        }
    }

    private static String english(String portuguese) {
        String text = portuguese;
        for (Map.Entry<String, String> word : ENGLISH_OF.entrySet()) {
            text = text.replaceAll("(?<!\\p{L})" + word.getKey() + "(?!\\p{L})", word.getValue());
        }
        return text;
    }

    /// The texts of the program that begin with a capital letter and are no sentences, as patterns of what they become.
    private static List<Pattern> labels(String language) throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            List<Path> bundles = files.filter(file -> file.toString().endsWith("_" + language + ".properties"))
                    .toList();
            assertFalse(bundles.isEmpty());
            Properties texts = new Properties();
            for (Path bundle : bundles) {
                Properties area = new Properties();
                try (Reader reader = Files.newBufferedReader(bundle)) {
                    area.load(reader);
                }
                area.forEach((key, value) -> texts.put(bundle + "#" + key, value));
            }
            return texts.values().stream().map(Object::toString)
                    .filter(text -> Character.isUpperCase(text.charAt(0)) && text.length() > 2 && !text.endsWith("."))
                    .map(text -> Pattern.compile(pattern(text) + "(?!\\p{L})")).toList();
        }
    }

    private static String pattern(String text) {
        return Pattern.quote(text).replaceAll("\\{\\d\\}", "\\\\E.+\\\\Q");
    }

    private static String lines(List<String> texts) {
        return String.join("\n", texts);
    }
}
