package unroll.io;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonToken;
import unroll.text.ProblemKey;

/// Reads an object inside a file, key by key: each once, and none that is not known.
final class Fields {
    private final Tokens tokens;
    private final List<String> known;

    /// @param known the keys that there are
    Fields(Tokens tokens, List<String> known) {
        this.tokens = tokens;
        this.known = known;
    }

    /// Takes the value of a key, which is the token at hand.
    interface Taker {
        void take(String key) throws BadInput;
    }

    /// Reads the object at hand to its end.
    void read(Taker taker) throws BadInput {
        if (tokens.token() != JsonToken.START_OBJECT) {
            throw tokens.needed(ProblemKey.KIND_OBJECT);
        }
        Set<String> there = new HashSet<>();
        while (tokens.next() != JsonToken.END_OBJECT) {
            String key = tokens.name();
            if (!known.contains(key)) {
                Optional<String> near = Nearest.to(key, known);
                throw near.isPresent()
                        ? tokens.problem(ProblemKey.KEY_UNKNOWN_NEAR, Quoted.of(key), near.get())
                        : tokens.problem(ProblemKey.KEY_UNKNOWN, Quoted.of(key));
            }
            if (!there.add(key)) {
                throw tokens.problem(ProblemKey.KEY_TWICE, key);
            }
            tokens.next();
            taker.take(key);
        }
    }

    /// The text at hand, which must be one of those that there are.
    static String choice(Tokens tokens, List<String> all) throws BadInput {
        String text = tokens.text();
        if (all.contains(text)) {
            return text;
        }
        Optional<String> near = Nearest.to(text, all);
        throw near.isPresent()
                ? tokens.problem(ProblemKey.CHOICE_UNKNOWN_NEAR, Quoted.of(text), Quoted.of(near.get()))
                : tokens.problem(ProblemKey.CHOICE_UNKNOWN, Quoted.of(text), String.join(", ", all));
    }

    /// The problem that a key is missing in the object that was read.
    ///
    /// @param mend what to write
    static BadInput missing(Tokens tokens, String mend) {
        return tokens.problem(ProblemKey.KEY_MISSING, mend);
    }
}
