package unroll.app;

import java.util.function.Supplier;
import unroll.text.Message;

/// Something that can be copied as text.
///
/// @param id its name for tests and styles
/// @param what what it is called
/// @param text makes it
record Copyable(String id, Message what, Supplier<String> text) {

    /// Copies it.
    void copy(Clip clip) {
        clip.put(what, text.get());
    }
}
