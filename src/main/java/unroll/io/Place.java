package unroll.io;

import java.util.Optional;
import unroll.text.Message;
import unroll.text.ProblemKey;

/// Where in a file something is wrong. Lines and columns count from 1, a column is a character; indices in keys count
/// from 0, as in `W[1][2]`.
public sealed interface Place {

    /// The file as a whole.
    record Whole() implements Place {}

    /// A character of the text.
    record At(int line, int column) implements Place {}

    /// An entry that was found wrong beside others.
    ///
    /// @param key such as `targets` or `W[1]`
    record Key(String key) implements Place {}

    /// An entry and where it stands.
    ///
    /// @param key such as `inputs[3]`
    record KeyAt(String key, int line, int column) implements Place {}

    /// The place in words; absent for the whole file.
    default Optional<Message> words() {
        return switch (this) {
            case Whole() -> Optional.empty();
            case At(int line, int column) -> Optional.of(Message.of(ProblemKey.PLACE_TEXT, line, column));
            case Key(String key) -> Optional.of(Message.of(ProblemKey.PLACE_KEY, key));
            case KeyAt(String key, int line, int column) ->
                Optional.of(Message.of(ProblemKey.PLACE_KEY_TEXT, key, line, column));
        };
    }
}
