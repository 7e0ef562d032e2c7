package unroll.io;

import java.nio.CharBuffer;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import unroll.text.Message;
import unroll.text.ProblemKey;

/// The text of a JSON file, read in one pass. Whatever is wrong with it is one [BadInput]; no other exception leaves.
final class JsonFile {

    private JsonFile() {
    }

    /// Makes something of the tokens of a text.
    interface Reading<A> {
        A read(Tokens tokens) throws BadInput;
    }

    /// The text of some bytes, which must not be blank.
    ///
    /// @param name what to call them in a problem
    /// @param blank what is said where it is blank
    static CharBuffer text(byte[] bytes, String name, ProblemKey blank) throws BadInput {
        CharBuffer text = Utf8.text(bytes, name);
        if (text.chars().allMatch(c -> c == ' ' || c == '\n' || c == '\r' || c == '\t')) {
            throw new BadInput(new Problem(name, new Place.Whole(), Message.of(blank)));
        }
        return text;
    }

    /// What a reading makes of a text.
    ///
    /// @param name what to call it in a problem
    static <A> A read(CharBuffer text, String name, Reading<A> reading) throws BadInput {
        try (Tokens tokens = new Tokens(name, text)) {
            return read(tokens, name, text, reading);
        }
    }

    private static <A> A read(Tokens tokens, String name, CharBuffer text, Reading<A> reading) throws BadInput {
        try {
            return reading.read(tokens);
        } catch (JacksonException e) {
            TokenStreamLocation at = Optional.ofNullable(e.getLocation()).orElseGet(tokens::reached);
            Message what = switch (e) {
                case UnexpectedEndOfInputException _ -> Message.of(ProblemKey.JSON_ENDS);
                case StreamConstraintsException _ -> Message.of(ProblemKey.JSON_NUMBER_LONG, Tokens.LONGEST_NUMBER);
                default -> Message.of(ProblemKey.JSON_BROKEN, Quoted.of(culprit(text, (int) at.getCharOffset())));
            };
            throw new BadInput(new Problem(name, new Place.At(at.getLineNr(), at.getColumnNr()), what), e);
        }
    }

    /// The character that is out of place, or the whole word that it starts.
    private static String culprit(CharBuffer text, int offset) {
        int from = Math.clamp(offset, 0, text.length() - 1);
        int to = from;
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return text.subSequence(from, Math.max(to, from + 1)).toString();
    }
}
