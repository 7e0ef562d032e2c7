package unroll.io;

import java.nio.charset.StandardCharsets;
import unroll.rnn.Scenario;
import unroll.text.Language;

/// Scenario files as text, for the tests.
final class Texts {
    /// A small file in which every key that goes together stands once.
    static final String SMALL = """
            {
              "unroll": 1,
              "title": "small",
              "vocabulary": ["the", "cat", "saw"],
              "inputs": ["the", "cat", null],
              "targets": ["cat", null, "saw"],
              "activation": "tanh",
              "initialState": [0, 0],
              "U": [[1, 2, 3], [4, 5, 6]],
              "W": [[1, 2], [3, 4]],
              "V": [[1, 2], [3, 4], [5, 6]],
              "stateBias": [0, 0],
              "outputBias": [0, 0, 0],
              "focus": 2,
              "truncation": null,
              "learningRate": 0.1
            }
            """;

    private Texts() {
    }

    /// SMALL with one piece replaced, which must be there.
    static String small(String piece, String by) {
        if (!SMALL.contains(piece)) {
            throw new IllegalArgumentException(piece);
        }
        return SMALL.replace(piece, by);
    }

    static Scenario read(String text) throws BadInput {
        return ScenarioReader.read(text.getBytes(StandardCharsets.UTF_8), "x.json");
    }

    /// The problem of a text that can't be read, as the line that a person sees.
    static String problem(String text) {
        return problem(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The problem of bytes that can't be read, as the line that a person sees.
    static String problem(byte[] bytes) {
        try {
            return "read: " + ScenarioReader.read(bytes, "x.json");
        } catch (BadInput e) {
            return e.problem().in(Language.ENGLISH);
        }
    }
}
