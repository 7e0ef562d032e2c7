package unroll.io;

import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import unroll.rnn.Scenario;
import unroll.session.Guide;
import unroll.session.Handout;
import unroll.text.ProblemKey;

/// Scenario files to scenarios, and to what a lecturer gave them. Whatever is wrong with a file is one [BadInput]; no
/// other exception leaves.
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
        return handout(path).scenario();
    }

    /// All that is in a file, as [#read].
    ///
    /// @throws BadInput with what is wrong with it
    public static Handout handout(Path path) throws BadInput {
        String name = path.toString();
        return handout(FileBytes.of(path, name), name);
    }

    /// All that is in a file with what the file is now, so that a later change of it is noticed.
    ///
    /// @throws BadInput with what is wrong with it
    public static Opened open(Path path) throws BadInput {
        String name = path.toString();
        BasicFileAttributes about = FileBytes.about(path, name);
        byte[] bytes = FileBytes.of(path, name);
        return new Opened(handout(bytes, name), Stamp.of(path, about, bytes));
    }

    /// The scenario in a stream, read to its end.
    ///
    /// @param name what to call it in a problem
    /// @throws BadInput with what is wrong with it
    public static Scenario read(InputStream in, String name) throws BadInput {
        return handout(in, name).scenario();
    }

    /// All that is in a stream, read to its end.
    ///
    /// @param name what to call it in a problem
    /// @throws BadInput with what is wrong with it
    public static Handout handout(InputStream in, String name) throws BadInput {
        return handout(FileBytes.of(in, name), name);
    }

    /// The scenario in some bytes.
    ///
    /// @param name what to call them in a problem
    /// @throws BadInput with what is wrong with them
    public static Scenario read(byte[] bytes, String name) throws BadInput {
        return handout(bytes, name).scenario();
    }

    /// All that is in some bytes.
    ///
    /// @param name what to call them in a problem
    /// @throws BadInput with what is wrong with them
    public static Handout handout(byte[] bytes, String name) throws BadInput {
        CharBuffer text = JsonFile.text(bytes, name, ProblemKey.FILE_EMPTY);
        try {
            return JsonFile.read(text, name, tokens -> {
                ScenarioDraft draft = new ScenarioParser(tokens).parse();
                return new Handout(new Assembly(name, draft).scenario(),
                        new Guide(draft.notes, draft.opening, draft.seed));
            });
        } catch (BadInput found) {
            throw NewerVersion.of(name, text).orElse(found);
        }
    }
}
