package unroll.text;

import java.util.List;

/// Something to say, in no language yet.
///
/// @param key which words
/// @param arguments what fills the gaps {0}, {1} …: numbers, strings or other messages
public record Message(MessageKey key, List<Object> arguments) {

    /// Copies the arguments.
    public Message {
        arguments = List.copyOf(arguments);
    }

    /// A message with these arguments.
    public static Message of(MessageKey key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
