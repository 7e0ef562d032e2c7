package unroll.io;

import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import unroll.rnn.Scenario;
import unroll.text.Message;
import unroll.text.ProblemKey;

/// Scenario files to scenarios. Whatever is wrong with a file is one [BadInput]; no other exception leaves.
///
/// The bytes are read whole (at most [Limits#FILE]), then their JSON is read in one pass ([ScenarioParser]), then the keys
/// are held against each other ([Assembly]).
public final class ScenarioReader {

    private ScenarioReader() {
    }

    /// The scenario in a file, which may vanish or change meanwhile but must be a regular file.
    ///
    /// @throws BadInput with what is wrong with it
    public static Scenario read(Path path) throws BadInput {
        String name = path.toString();
        return read(FileBytes.of(path, name), name);
    }

    /// The scenario in a file with what the file is now, so that a later change of it is noticed.
    ///
    /// @throws BadInput with what is wrong with it
    public static Opened open(Path path) throws BadInput {
        String name = path.toString();
        BasicFileAttributes about = FileBytes.about(path, name);
        byte[] bytes = FileBytes.of(path, name);
        return new Opened(read(bytes, name), Stamp.of(path, about, bytes));
    }

    /// The scenario in a stream, read to its end.
    ///
    /// @param name what to call it in a problem
    /// @throws BadInput with what is wrong with it
    public static Scenario read(InputStream in, String name) throws BadInput {
        return read(FileBytes.of(in, name), name);
    }

    /// The scenario in some bytes.
    ///
    /// @param name what to call them in a problem
    /// @throws BadInput with what is wrong with them
    public static Scenario read(byte[] bytes, String name) throws BadInput {
        CharBuffer text = Utf8.text(bytes, name);
        if (text.chars().allMatch(c -> c == ' ' || c == '\n' || c == '\r' || c == '\t')) {
            throw problem(name, new Place.Whole(), ProblemKey.FILE_EMPTY);
        }
        try (Tokens tokens = new Tokens(name, text)) {
            return read(tokens, name, text);
        } catch (BadInput found) {
            throw NewerVersion.of(name, text).orElse(found);
        }
    }

    private static Scenario read(Tokens tokens, String name, CharBuffer text) throws BadInput {
        try {
            return new Assembly(name, new ScenarioParser(tokens).parse()).scenario();
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

    private static BadInput problem(String name, Place place, ProblemKey what) {
        return new BadInput(new Problem(name, place, Message.of(what)));
    }
}
