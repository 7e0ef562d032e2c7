package unroll.lesson;

import java.util.Optional;
import unroll.text.Message;

/// What is said at a place in the lesson.
///
/// @param lead what happened, one plain sentence
/// @param detail why, one short sentence more
public record Sentence(Message lead, Optional<Message> detail) {

    static Sentence of(Message lead, Message detail) {
        return new Sentence(lead, Optional.of(detail));
    }
}
