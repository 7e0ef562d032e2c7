package unroll.oracle.python;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of one line, read from left to right.
final class Words {
    private static final Pattern WORD = Pattern
            .compile(
                    "\\s*(?:(\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|\\w+|\"[^\"]*\"|\\*\\*|[+\\-/<]=|==|[-+*/@>=(){}\\[\\],:.]))");
    private final List<String> words = new ArrayList<>();
    private final String line;
    private int next;

    Words(String line) {
        this.line = line;
        Matcher matcher = WORD.matcher(line);
        int end = 0;
        while (end < line.length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw new IllegalArgumentException("what is “" + line.substring(end) + "”?");
            }
            words.add(matcher.group(1));
            end = matcher.end();
        }
    }

    boolean isAtEnd() {
        return next == words.size();
    }

    boolean sees(String word) {
        return !isAtEnd() && words.get(next).equals(word);
    }

    /// Whether a word stands next, which is then passed.
    boolean passes(String word) {
        boolean there = sees(word);
        next += there ? 1 : 0;
        return there;
    }

    void expect(String word) {
        if (!passes(word)) {
            throw new IllegalArgumentException(word + " expected in “" + line + "”");
        }
    }

    String take() {
        if (isAtEnd()) {
            throw new IllegalArgumentException("more expected in “" + line + "”");
        }
        return words.get(next++);
    }

    void expectEnd() {
        if (!isAtEnd()) {
            throw new IllegalArgumentException("“" + words.get(next) + "” is too much in “" + line + "”");
        }
    }
}
