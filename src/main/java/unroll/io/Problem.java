package unroll.io;

import unroll.text.Language;
import unroll.text.Message;
import unroll.text.ProblemKey;
import unroll.text.Words;

/// What is wrong with a file: which file, where in it, what, and the mend.
///
/// @param file the file's name as the person gave it
/// @param place where in it
/// @param what what is wrong and how to mend it; its key is the problem's type
public record Problem(String file, Place place, Message what) {

    /// All of it in one line: the file, the place, what is wrong; the mend.
    public Message line() {
        String name = Quoted.plain(file);
        return place.words().map(at -> Message.of(ProblemKey.LINE_AT, name, at, what))
                .orElseGet(() -> Message.of(ProblemKey.LINE, name, what));
    }

    /// The line in a language.
    public String in(Language language) {
        return new Words(language).say(line());
    }
}
