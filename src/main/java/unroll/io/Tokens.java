package unroll.io;

import java.nio.CharBuffer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import unroll.text.Message;
import unroll.text.MessageKey;
import unroll.text.ProblemKey;

/// The tokens of one JSON text, each with its place: the typed reading of single values, and the problems they have.
///
/// Failures of the JSON itself come as the parser's exceptions; [ScenarioReader] words them.
final class Tokens implements AutoCloseable {
    /// Characters of a number.
    static final int LONGEST_NUMBER = 1_000;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder().maxNumberLength(LONGEST_NUMBER)
                    .maxStringLength(Limits.FILE).maxNameLength(Limits.FILE).build())
            .build();
    private final String file;
    private final JsonParser parser;

    Tokens(String file, CharBuffer text) {
        this.file = file;
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), text.array(),
                text.arrayOffset() + text.position(), text.remaining());
    }

    /// Moves on to the next token; NOT_AVAILABLE after the last.
    JsonToken next() {
        JsonToken token = parser.nextToken();
        return token == null ? JsonToken.NOT_AVAILABLE : token;
    }

    /// Whether another entry of the list comes, which is then the token at hand.
    boolean nextInList() {
        return next() != JsonToken.END_ARRAY;
    }

    JsonToken token() {
        return parser.currentToken();
    }

    String name() {
        return parser.currentName();
    }

    TokenStreamLocation location() {
        return parser.currentTokenLocation();
    }

    /// How far the text is read.
    TokenStreamLocation reached() {
        return parser.currentLocation();
    }

    /// Leaves the value at hand out.
    void skip() {
        parser.skipChildren();
    }

    /// The text at hand.
    String text() throws BadInput {
        return text(Limits.TEXT);
    }

    /// The text at hand, of so many characters at most.
    String text(int most) throws BadInput {
        if (token() != JsonToken.VALUE_STRING) {
            throw needed(ProblemKey.KIND_TEXT);
        }
        String text = parser.getString();
        if (text.length() > most) {
            throw problem(ProblemKey.TEXT_TOO_LONG, text.length(), most);
        }
        return text;
    }

    /// The finite number at hand: the double nearest to what is written.
    double number() throws BadInput {
        if (!token().isNumeric()) {
            throw needed(ProblemKey.KIND_NUMBER);
        }
        double number = Double.parseDouble(written());
        if (!Double.isFinite(number)) {
            throw problem(ProblemKey.NUMBER_NOT_FINITE, Quoted.brief(parser.getString()));
        }
        return number;
    }

    private String written() {
        String text = parser.getString();
        return text.endsWith("INF") ? text.replace("INF", "Infinity") : text;
    }

    /// The whole number at hand, which may be written with a fraction of zeros.
    long whole(long least, long most) throws BadInput {
        double about = number();
        if (token() == JsonToken.VALUE_NUMBER_INT) {
            boolean isLong = parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
            if (isLong && parser.getLongValue() >= least && parser.getLongValue() <= most) {
                return parser.getLongValue();
            }
        } else if (about == Math.rint(about) && about >= least && about <= most && Math.abs(about) < 1L << 53) {
            return (long) about;
        }
        throw problem(ProblemKey.NUMBER_NOT_WHOLE, Long.toString(least), Long.toString(most),
                Quoted.brief(parser.getString()));
    }

    /// Steps into the list at hand.
    void enterList(ProblemKey kind) throws BadInput {
        if (token() != JsonToken.START_ARRAY) {
            throw needed(kind);
        }
    }

    /// The problem that another kind of value is needed here.
    BadInput needed(ProblemKey kind) {
        return problem(ProblemKey.VALUE_NEEDED, kind, found());
    }

    /// Which kind of value is at hand.
    MessageKey found() {
        return switch (token()) {
            case START_OBJECT, END_OBJECT, PROPERTY_NAME -> ProblemKey.KIND_OBJECT;
            case START_ARRAY, END_ARRAY -> ProblemKey.KIND_LIST;
            case VALUE_STRING -> ProblemKey.KIND_TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> ProblemKey.KIND_NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> ProblemKey.KIND_TRUTH;
            case VALUE_NULL, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> ProblemKey.KIND_NULL;
        };
    }

    /// A problem of the value at hand.
    BadInput problem(ProblemKey key, Object... arguments) {
        String path = path();
        TokenStreamLocation at = location();
        Place place = path.isEmpty()
                ? new Place.At(at.getLineNr(), at.getColumnNr())
                : new Place.KeyAt(path, at.getLineNr(), at.getColumnNr());
        return new BadInput(new Problem(file, place, Message.of(key, arguments)));
    }

    /// The key of the value at hand with its indices; empty outside the object.
    String path() {
        StringBuilder made = new StringBuilder();
        for (TokenStreamContext at = parser.streamReadContext(); at != null; at = at.getParent()) {
            String inside = made.isEmpty() || made.charAt(0) == '[' ? "" : ".";
            if (at.inArray() && at.hasCurrentIndex()) {
                made.insert(0, "[" + at.getCurrentIndex() + "]" + inside);
            } else if (at.inObject() && at.hasCurrentName()) {
                made.insert(0, Quoted.brief(at.currentName()) + inside);
            }
        }
        return made.toString();
    }

    @Override
    public void close() {
        parser.close();
    }
}
