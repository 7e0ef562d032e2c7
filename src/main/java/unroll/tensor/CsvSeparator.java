package unroll.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import unroll.io.BadInput;
import unroll.text.TensorKey;

/// What stands between the numbers of a line. A comma is a decimal comma wherever something else separates; in a number
/// alone on its line it could be either, and is neither.
enum CsvSeparator {
    COMMA, SEMICOLON, TAB, SPACE;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /// The separator of a file, by its second line, or where that has one word by its first: a semicolon before a tab
    /// before a comma before white space; commas that stand inside words set apart by white space separate nothing.
    static CsvSeparator of(List<String> firstLines) {
        CsvSeparator last = of(firstLines.getLast());
        return last == SPACE && !hasWords(firstLines.getLast()) ? of(firstLines.getFirst()) : last;
    }

    private static CsvSeparator of(String line) {
        if (line.indexOf(';') >= 0) {
            return SEMICOLON;
        }
        if (line.strip().indexOf('\t') >= 0) {
            return TAB;
        }
        return line.indexOf(',') >= 0 && !hasDecimalCommas(line) ? COMMA : SPACE;
    }

    private static boolean hasDecimalCommas(String line) {
        return hasWords(line) && BLANKS.splitAsStream(line.strip()).allMatch(word -> {
            int comma = word.indexOf(',');
            return comma < 0 || comma > 0 && comma < word.length() - 1 && word.indexOf(',', comma + 1) < 0;
        });
    }

    private static boolean hasWords(String line) {
        return line.strip().chars().anyMatch(Character::isWhitespace);
    }

    /// The fields of a line; of more than some, the first.
    ///
    /// @param broken makes the problem of a quote that is not closed
    List<CsvField> fields(String line, int most, Broken broken) throws BadInput {
        List<CsvField> fields = new ArrayList<>();
        int at = this == SPACE ? afterBlanks(line, 0) : 0;
        while (fields.size() < most && at <= line.length() && !(this == SPACE && at == line.length())) {
            int start = afterBlanks(line, at);
            boolean isQuoted = start < line.length() && line.charAt(start) == '"';
            int end = isQuoted ? closingQuote(line, start, broken) + 1 : endOf(line, start);
            String text = isQuoted
                    ? line.substring(start + 1, end - 1).replace("\"\"", "\"")
                    : line.substring(start, end).strip();
            fields.add(new CsvField(text, start + 1).plain());
            int next = afterBlanks(line, end);
            boolean isApart = next == line.length() || this == SPACE || isSeparator(line.charAt(next));
            broken.demand(isApart, TensorKey.CSV_QUOTE);
            at = this == SPACE ? next : next + 1;
        }
        if (this != COMMA && (this != SPACE || fields.size() > 1)) {
            fields.replaceAll(CsvField::withPoint);
        }
        return fields;
    }

    private int endOf(String line, int start) {
        int end = start;
        while (end < line.length() && !isSeparator(line.charAt(end))) {
            end++;
        }
        return end;
    }

    private int afterBlanks(String line, int start) {
        int at = start;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))
                && (this == SPACE || !isSeparator(line.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static int closingQuote(String line, int open, Broken broken) throws BadInput {
        int at = line.indexOf('"', open + 1);
        while (at >= 0 && at + 1 < line.length() && line.charAt(at + 1) == '"') {
            at = line.indexOf('"', at + 2);
        }
        broken.demand(at > open, TensorKey.CSV_QUOTE);
        return at;
    }

    private boolean isSeparator(char c) {
        return switch (this) {
            case COMMA -> c == ',';
            case SEMICOLON -> c == ';';
            case TAB -> c == '\t';
            case SPACE -> Character.isWhitespace(c);
        };
    }
}
