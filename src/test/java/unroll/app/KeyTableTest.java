package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import unroll.oracle.Json;
import unroll.render.FxThread;
import unroll.text.Language;
import unroll.text.NotationKey;
import unroll.text.Words;

/// The tables of keys in the help, held against the keys that commands and panels have.
final class KeyTableTest {
    /// What each row of the tables names, a part for a part: commands, or a dash for what a panel has keys for, which the
    /// page of keys in the program names.
    private static final List<String> ROWS = """
            go-next · go-back
            go-first · go-last
            play
            grain-operation · grain-step · grain-pass
            - · -
            - · card-back · close-card
            predict
            answer-0 answer-1 answer-2 answer-3 answer-4 · show-me
            - · - · -
            - · -
            copy-picture
            export
            - · -
            undo · redo
            activity-step · activity-change · activity-train
            open-part-weights · open-part-ledger · open-part-code
            pin · compare-next · unpin
            note-here · note-next · note-back
            learn-once · learn-many · learn-stop
            new · open · save · save-as · quit
            present · present-end
            blank · white
            blank-presenting · -
            -
            - · unframe
            - · -
            zoom-in · zoom-out · zoom-usual · -
            switch-theme
            keys
            - · - · - · -
            - rename-word · - · -
            add-step · duplicate-step
            remove-step remove-word
            move-left move-right · move-up move-down
            from-text""".lines().toList();
    private static final Set<String> MODIFIERS = Set.of("ctrl", "shift", "alt");
    private static final String ARROWS = "← → ↑ ↓";
    private final OpenWindow open = OpenWindow.on(Json.theCat(), OpenWindow.STILL);

    @AfterEach
    void close() {
        open.close();
    }

    /// A cell of keys in a table, and the one beside it.
    private record Row(List<String> keys, List<String> does) {
        static Row of(String line) {
            String[] cells = line.substring(1, line.lastIndexOf('|')).split("\\|", -1);
            return new Row(parts(cells[0]), parts(cells[1]));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPartOfARowHasExactlyTheKeysOfItsCommands(Language language) throws IOException {
        Words words = new Words(language);
        Map<String, Command> commands = commands();
        Set<String> documented = documented(words);
        List<Row> rows = rows(language);
        assertEquals(ROWS.size(), rows.size());
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < ROWS.size(); i++) {
            Row row = rows.get(i);
            List<String> named = parts(ROWS.get(i));
            assertEquals(named.size(), row.keys.size(), () -> row + " names " + named);
            for (int part = 0; part < named.size(); part++) {
                List<String> ids = List.of(named.get(part).split(" "));
                Set<String> expected = new TreeSet<>();
                for (String id : ids) {
                    if (!id.equals("-")) {
                        assertTrue(commands.containsKey(id), () -> "no command is called " + id);
                        expected.addAll(keys(commands.get(id), words));
                    }
                }
                String written = row.keys.get(part).replaceFirst(", (held|segurada)$", "");
                Set<String> given = documented.contains(written.toLowerCase(Locale.ROOT))
                        ? new TreeSet<>(Set.of(written.toLowerCase(Locale.ROOT)))
                        : chords(written);
                if (ids.contains("-")) {
                    given.removeIf(key -> documented.contains(key) && !expected.contains(key));
                }
                if (!given.equals(expected)) {
                    wrong.add(ids + " have " + expected + ", the table says " + row.keys.get(part));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @EnumSource
    void everyKeyOfARowIsSaidWhatItDoes(Language language) throws IOException {
        for (Row row : rows(language)) {
            assertTrue(row.does.size() == 1 || row.does.size() == row.keys.size(), row::toString);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandThatHasKeysIsInARow(Language language) {
        Set<String> named = ROWS.stream().flatMap(row -> Stream.of(row.split("[ ·]+"))).collect(Collectors.toSet());
        assertEquals(List.of(), commands().values().stream()
                .filter(command -> !keys(command, new Words(language)).isEmpty() && !named.contains(command.id()))
                .map(command -> command.id() + " " + command.keys()).toList());
    }

    /// Those of the menus, and those on the chosen step and word.
    private Map<String, Command> commands() {
        return FxThread.call(() -> {
            Speech speech = new Speech(open.store);
            Changes changes = new Changes(open.store, new Editor(open.store, new Background()));
            return Stream.of(open.window.commands(), new StepCommands(changes, speech).all().stream(),
                    new WordCommands(changes, speech).all().stream()).flatMap(all -> all)
                    .collect(Collectors.toMap(Command::id, Function.identity()));
        });
    }

    private static Set<String> keys(Command command, Words words) {
        return command.keys().stream().map(key -> chord(Shortcuts.written(key, words).replaceAll("\\+(?=.)", " ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// What the page of keys in the program says that there are.
    private Set<String> documented(Words words) {
        String arrows = words.say(NotationKey.KEY_ARROWS);
        return FxThread.call(() -> new KeysPage(new CommandTable(List.of()), words).lookupAll(".key").stream()
                .map(label -> ((Label) label).getText().replace('+', ' '))
                .flatMap(key -> key.endsWith(arrows)
                        ? Stream.of(ARROWS.split(" ")).map(arrow -> key.replace(arrows, arrow))
                        : Stream.of(key))
                .map(KeyTableTest::chord).collect(Collectors.toCollection(HashSet::new)));
    }

    private static List<Row> rows(Language language) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(switch (language) {
            case ENGLISH -> "README.md";
            case PORTUGUESE -> "LEIAME.md";
        }));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("\\| (key|tecla)(,.*)? \\| (does|o que faz) \\|")) {
                lines.subList(i + 2, lines.size()).stream().takeWhile(line -> line.startsWith("|")).map(Row::of)
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    private static List<String> parts(String cell) {
        return List.of(cell.strip().split(" · "));
    }

    /// The keys of a part, each with what is held down with it.
    private static Set<String> chords(String part) {
        Set<String> chords = new TreeSet<>();
        List<String> held = new ArrayList<>();
        String[] range = part.split(" … ");
        if (range.length == 2) {
            for (char letter = range[0].charAt(0); letter <= range[1].charAt(0); letter++) {
                chords.add(chord(String.valueOf(letter)));
            }
            return chords;
        }
        for (String token : part.split(" ")) {
            held.add(token.length() > 1 && token.endsWith(",") ? token.substring(0, token.length() - 1) : token);
            if (!MODIFIERS.contains(held.getLast().toLowerCase(Locale.ROOT))) {
                chords.add(chord(String.join(" ", held)));
                held.clear();
            }
        }
        return chords;
    }

    /// A key in small letters, what is held down with it in the order of the alphabet.
    private static String chord(String key) {
        List<String> all = List.of(key.toLowerCase(Locale.ROOT).split(" "));
        return Stream.concat(all.stream().filter(MODIFIERS::contains).sorted(),
                all.stream().filter(part -> !MODIFIERS.contains(part))).collect(Collectors.joining(" "));
    }
}
