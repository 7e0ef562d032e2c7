package unroll.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every word of the program is there in every language, and nothing else is.
final class BundlesTest {

    private static final Pattern NAME = Pattern.compile("\\b[A-Z][A-Z0-9_]*\\b");
    private static final Set<String> NAMED = named();
    private static final Pattern GAP = Pattern.compile("\\{(\\d+)[^}]*}");

    /// The keys of every area; what the sealed interface permits, so a new area cannot be forgotten.
    static List<Class<?>> areas() {
        return List.of(MessageKey.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("areas")
    void everyKeyHasWordsInEveryLanguageAndNoWordsLackAKey(Class<?> area) {
        Set<String> keys = keys(area).stream().map(MessageKey::id).collect(Collectors.toCollection(TreeSet::new));
        for (Language language : Language.values()) {
            assertEquals(keys, texts(area, language).keySet(), language.name());
        }
    }

    @ParameterizedTest
    @MethodSource("areas")
    void noWordsAreEmptyOrHaveSpaceAround(Class<?> area) {
        forEach(area, (key, text) -> assertTrue(!text.isBlank() && text.equals(text.strip()), key));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void bothLanguagesHaveTheSameGapsCountedFromZero(Class<?> area) {
        Map<String, String> english = texts(area, Language.ENGLISH);
        forEach(area, (key, text) -> {
            Set<Integer> gaps = gaps(text);
            assertEquals(gaps(english.getOrDefault(key, "")), gaps, key);
            assertTrue(gaps.stream().allMatch(gap -> gap < gaps.size()), key + " leaves out a gap");
        });
    }

    /// In a pattern the ASCII apostrophe quotes and would swallow gaps; the typographic one is also the right one.
    @ParameterizedTest
    @MethodSource("areas")
    void noWordsHaveAnAsciiApostropheOrQuote(Class<?> area) {
        forEach(area, (key, text) -> assertTrue(text.indexOf('\'') < 0 && text.indexOf('"') < 0, key));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void allPatternsCanBeFilled(Class<?> area) {
        forEach(area, (key, text) -> {
            String filled = new MessageFormat(text).format(new Object[]{"·", "·", "·", "·", "·", "·", "·", "·"});
            assertTrue(filled.indexOf('{') < 0 && filled.indexOf('}') < 0, key);
        });
    }

    @ParameterizedTest
    @MethodSource("areas")
    void noKeyStandsTwiceInAFile(Class<?> area) {
        for (Language language : Language.values()) {
            List<String> lines = lines(area, language).filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('='))).toList();
            assertEquals(lines.size(), Set.copyOf(lines).size(), area + " " + language);
        }
    }

    @ParameterizedTest
    @MethodSource("areas")
    void everyKeyIsNamedByTheProgram(Class<?> area) {
        assertEquals(List.of(), keys(area).stream().map(key -> ((Enum<?>) key).name())
                .filter(name -> !NAMED.contains(name)).toList());
    }

    /// The names of constants and classes that the program has outside the keys themselves.
    private static Set<String> named() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.toString().endsWith("Key.java"))
                    .flatMap(file -> NAME.matcher(read(file)).results()).map(MatchResult::group)
                    .collect(Collectors.toSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void everyAreaIsNamedAfterItsEnum() {
        areas().forEach(area -> assertEquals(area.getSimpleName(),
                Character.toUpperCase(area(area).charAt(0)) + area(area).substring(1) + "Key"));
    }

    private static void forEach(Class<?> area, BiConsumer<String, String> check) {
        for (Language language : Language.values()) {
            texts(area, language).forEach(check);
        }
    }

    private static Set<Integer> gaps(String text) {
        return GAP.matcher(text).results().map(gap -> Integer.valueOf(gap.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<MessageKey> keys(Class<?> area) {
        return Arrays.stream(area.getEnumConstants()).map(MessageKey.class::cast).toList();
    }

    private static String area(Class<?> area) {
        return keys(area).getFirst().area();
    }

    private static Map<String, String> texts(Class<?> area, Language language) {
        Properties read = new Properties();
        try (InputStreamReader reader = open(area, language)) {
            read.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        read.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }

    private static Stream<String> lines(Class<?> area, Language language) {
        try (InputStreamReader reader = open(area, language)) {
            return reader.readAllLines().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStreamReader open(Class<?> area, Language language) {
        String name = area(area) + "_" + language.locale() + ".properties";
        return new InputStreamReader(Objects.requireNonNull(MessageKey.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8);
    }
}
