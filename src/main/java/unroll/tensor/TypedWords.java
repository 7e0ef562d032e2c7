package unroll.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Words in one line, with commas between them. What a line can't show is escaped: `\n` a newline, `\t` a tab, `\r` a
/// carriage return, `\s` a space, `\,` a comma, `\\` a backslash; before anything else a backslash stands for itself.
public final class TypedWords {
    private static final char ESCAPE = '\\';

    private TypedWords() {
    }

    /// The words of a line, with all spaces that it has.
    public static List<String> exact(String line) {
        return fields(line).stream().map(TypedWords::plain).toList();
    }

    /// The words of a line, without the spaces around them that are not escaped.
    public static List<String> stripped(String line) {
        return fields(line).stream().map(String::strip).map(TypedWords::plain).toList();
    }

    /// The line that says some words: [#stripped] reads it back.
    public static String written(List<String> words) {
        return words.stream().map(TypedWords::escaped).collect(Collectors.joining(", "));
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == ESCAPE) {
                i++;
            } else if (line.charAt(i) == ',') {
                fields.add(line.substring(from, i));
                from = i + 1;
            }
        }
        fields.add(line.substring(from));
        return fields;
    }

    private static String plain(String field) {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            boolean isEscape = field.charAt(i) == ESCAPE && i + 1 < field.length();
            if (isEscape) {
                i++;
            }
            made.append(isEscape ? meaning(field.charAt(i)) : Character.toString(field.charAt(i)));
        }
        return made.toString();
    }

    private static String meaning(char escaped) {
        return switch (escaped) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case 's' -> " ";
            case ',', ESCAPE -> Character.toString(escaped);
            default -> "" + ESCAPE + escaped;
        };
    }

    private static String escaped(String word) {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean isOutside = i == 0 || i == word.length() - 1;
            made.append(switch (c) {
                case '\n' -> "\\n";
                case '\t' -> "\\t";
                case '\r' -> "\\r";
                case ' ' -> isOutside ? "\\s" : " ";
                case ',' -> "\\,";
                case ESCAPE -> "\\\\";
                default -> Character.toString(c);
            });
        }
        return made.toString();
    }
}
