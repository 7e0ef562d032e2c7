package unroll;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A page of help in Markdown, taken apart: its blocks in their order, and what stands in them.
record HelpPage(Path file, List<String> blocks) {
    private static final Pattern ITEM = Pattern.compile("^(?:- |\\d\\. )", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\]\\((?!http)([^)#]+)\\)");
    private static final Pattern ANCHOR = Pattern.compile("\\]\\(#([^)]+)\\)");
    private static final Pattern CODE = Pattern.compile("(`+) ?(.+?) ?\\1", Pattern.DOTALL);

    static HelpPage read(String name) throws IOException {
        Path file = Path.of(name);
        List<String> blocks = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        boolean fenced = false;
        for (String line : Files.readAllLines(file)) {
            fenced ^= line.startsWith("```");
            if (line.isBlank() && !fenced) {
                blocks.add(block.toString());
                block.setLength(0);
            } else {
                block.append(line).append('\n');
            }
        }
        blocks.add(block.toString());
        return new HelpPage(file, blocks.stream().filter(text -> !text.isBlank()).toList());
    }

    /// What a page is built of: for each block what it is, and how many rows or items it has.
    List<String> structure() {
        return blocks.stream().map(block -> switch (kind(block)) {
            case HEADING -> block.substring(0, block.indexOf(' '));
            case PICTURE -> links(block).getFirst();
            case CODE -> "code";
            case TABLE -> "table of " + rows(block).size() + " by " + cells(rows(block).getFirst()).size();
            case LIST -> "list of " + ITEM.matcher(block).results().count();
            case TEXT -> "text";
        }).toList();
    }

    /// The blocks of code, without the words for people in them.
    List<String> programs() {
        return of(Kind.CODE)
                .map(code -> code.replaceAll(" {2,}# .*", "").replaceAll("(\"text\": )\"[^\"]*\"", "$1\"\""))
                .toList();
    }

    /// The first cells of every table whose first column has the header.
    List<String> keys(String header) {
        return of(Kind.TABLE).map(HelpPage::rows)
                .filter(rows -> cells(rows.getFirst()).getFirst().startsWith(header))
                .flatMap(rows -> rows.stream().skip(2).map(row -> cells(row).getFirst())).toList();
    }

    /// For each block of words, what it says in the letters of code, whatever the order of the sentence.
    List<String> code(UnaryOperator<String> translation) {
        return blocks.stream().filter(block -> kind(block) != Kind.CODE)
                .map(block -> CODE.matcher(block).results().map(found -> translation.apply(found.group(2)
                        .replaceAll("\\s+", " "))).sorted().toList().toString())
                .toList();
    }

    List<String> links() {
        return blocks.stream().flatMap(block -> links(block).stream()).toList();
    }

    List<String> anchors() {
        return words().flatMap(block -> found(ANCHOR, block)).toList();
    }

    /// The anchors that GitHub gives the headings.
    List<String> sections() {
        return of(Kind.HEADING).map(heading -> heading.replaceFirst("^#+ ", "").strip().toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-')).toList();
    }

    /// All that is not code, a block for each, on one line.
    Stream<String> words() {
        return blocks.stream().filter(block -> kind(block) != Kind.CODE)
                .map(block -> CODE.matcher(block).replaceAll("`").replace('\n', ' ').replaceAll(" +", " "));
    }

    private Stream<String> of(Kind kind) {
        return blocks.stream().filter(block -> kind(block) == kind);
    }

    private static List<String> links(String block) {
        return found(LINK, block).toList();
    }

    private static Stream<String> found(Pattern pattern, String block) {
        return pattern.matcher(block).results().map((MatchResult link) -> link.group(1));
    }

    private static List<String> rows(String table) {
        return table.lines().toList();
    }

    private static List<String> cells(String row) {
        return Stream.of(row.substring(1, row.lastIndexOf('|')).split("\\|", -1)).map(String::strip).toList();
    }

    private static Kind kind(String block) {
        return switch (block.charAt(0)) {
            case '#' -> Kind.HEADING;
            case '!' -> Kind.PICTURE;
            case '`' -> block.startsWith("```") ? Kind.CODE : Kind.TEXT;
            case '|' -> Kind.TABLE;
            default -> ITEM.matcher(block).lookingAt() ? Kind.LIST : Kind.TEXT;
        };
    }

    private enum Kind {
        HEADING, PICTURE, CODE, TABLE, LIST, TEXT
    }
}
