package unroll.cli;

import unroll.text.Language;
import unroll.text.Message;
import unroll.text.Words;

/// A command that can't be done as it was asked for.
final class Failure extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Message words;

    Failure(Message words) {
        super(new Words(Language.ENGLISH).say(words));
        this.words = words;
    }

    Failure(Message words, Throwable cause) {
        super(new Words(Language.ENGLISH).say(words), cause);
        this.words = words;
    }

    /// What is wrong and the mend.
    Message words() {
        return words;
    }
}
