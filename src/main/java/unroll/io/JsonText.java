package unroll.io;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import unroll.linalg.Matrix;

/// Writes JSON with the line breaks where the caller wants them: commas and indents come by themselves.
///
/// Numbers read back to the same double. What JSON has no number for is text: `"NaN"`, `"Infinity"`, `"-Infinity"`.
public final class JsonText {
    private static final String INDENT = "  ";
    private final Appendable out;
    private final Deque<Character> open = new ArrayDeque<>();
    private Before before = Before.NOTHING;
    private Break next = Break.NONE;

    private enum Before {
        NOTHING, KEY, VALUE
    }

    private enum Break {
        NONE, LINE
    }

    /// JSON for a sink, which gets it piece by piece.
    public JsonText(Appendable out) {
        this.out = out;
    }

    /// Starts a new line before what comes next.
    public JsonText line() {
        next = Break.LINE;
        return this;
    }

    /// Opens an object.
    public JsonText object() throws IOException {
        return open('{', '}');
    }

    /// Opens a list.
    public JsonText list() throws IOException {
        return open('[', ']');
    }

    /// Closes what was opened last.
    public JsonText close() throws IOException {
        char bracket = open.pop();
        if (next == Break.LINE) {
            breakLine();
        }
        out.append(bracket);
        before = Before.VALUE;
        return this;
    }

    /// The key of the value that comes next.
    public JsonText key(String name) throws IOException {
        separate();
        quote(name);
        out.append(": ");
        before = Before.KEY;
        return this;
    }

    /// A text.
    public JsonText text(String text) throws IOException {
        separate();
        quote(text);
        return done();
    }

    /// A text of several lines: where one ends is written `\\n`.
    public JsonText prose(String text) throws IOException {
        separate();
        StringBuilder quoted = new StringBuilder();
        new JsonText(quoted).quote(text);
        out.append(quoted.toString().replace("\\u000a", "\\n"));
        return done();
    }

    /// A whole number.
    public JsonText whole(long number) throws IOException {
        separate();
        out.append(Long.toString(number));
        return done();
    }

    /// A number.
    public JsonText number(double number) throws IOException {
        if (!Double.isFinite(number)) {
            return text(Double.toString(number));
        }
        separate();
        out.append(Double.toString(number));
        return done();
    }

    /// `null`.
    public JsonText nothing() throws IOException {
        separate();
        out.append("null");
        return done();
    }

    /// The numbers of a vector, in one line.
    public JsonText vector(Matrix vector) throws IOException {
        list();
        for (int i = 0; i < vector.rows(); i++) {
            number(vector.get(i));
        }
        return close();
    }

    /// The rows of a matrix, in one line.
    public JsonText matrix(Matrix matrix) throws IOException {
        list();
        for (int i = 0; i < matrix.rows(); i++) {
            row(matrix, i);
        }
        return close();
    }

    /// The rows of a matrix, a line each.
    public JsonText rows(Matrix matrix) throws IOException {
        list();
        for (int i = 0; i < matrix.rows(); i++) {
            line();
            row(matrix, i);
        }
        return line().close();
    }

    private void row(Matrix matrix, int i) throws IOException {
        list();
        for (int j = 0; j < matrix.columns(); j++) {
            number(matrix.get(i, j));
        }
        close();
    }

    private JsonText open(char bracket, char closing) throws IOException {
        separate();
        out.append(bracket);
        open.push(closing);
        before = Before.NOTHING;
        return this;
    }

    private JsonText done() {
        before = Before.VALUE;
        return this;
    }

    private void separate() throws IOException {
        if (before == Before.VALUE) {
            out.append(next == Break.LINE ? "," : ", ");
        }
        if (next == Break.LINE) {
            breakLine();
        }
    }

    private void breakLine() throws IOException {
        out.append('\n').append(INDENT.repeat(open.size()));
        next = Break.NONE;
    }

    private void quote(String text) throws IOException {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || isAlone(text, i)) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /// Whether a half of a pair stands without its other half, which UTF-8 can't write.
    private static boolean isAlone(String text, int i) {
        char c = text.charAt(i);
        boolean hasLow = i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        boolean hasHigh = i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        return Character.isHighSurrogate(c) && !hasLow || Character.isLowSurrogate(c) && !hasHigh;
    }
}
