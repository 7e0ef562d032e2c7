package unroll.tensor;

import unroll.io.BadInput;
import unroll.io.Place;
import unroll.io.Problem;
import unroll.io.Quoted;
import unroll.text.Message;
import unroll.text.MessageKey;

/// Makes the problems of one file or of one array in it.
///
/// @param file the file's name as the person gave it
/// @param place which array in it
record Broken(String file, Place place) {

    /// Of a file as a whole.
    static Broken file(String name) {
        return new Broken(name, new Place.Whole());
    }

    /// Of one array in this file.
    Broken array(String name) {
        return new Broken(file, new Place.Key(Quoted.brief(name)));
    }

    /// Of a character in this file.
    Broken at(int line, int column) {
        return new Broken(file, new Place.At(line, column));
    }

    BadInput because(MessageKey what, Object... arguments) {
        return new BadInput(new Problem(file, place, Message.of(what, arguments)));
    }

    BadInput because(Throwable cause, MessageKey what, Object... arguments) {
        return new BadInput(new Problem(file, place, Message.of(what, arguments)), cause);
    }

    void demand(boolean holds, MessageKey what, Object... arguments) throws BadInput {
        if (!holds) {
            throw because(what, arguments);
        }
    }
}
