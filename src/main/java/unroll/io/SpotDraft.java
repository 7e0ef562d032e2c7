package unroll.io;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tools.jackson.core.JsonToken;
import unroll.lesson.Operation;
import unroll.lesson.Spot;
import unroll.text.ProblemKey;

/// A step as a file names it: by `at`, what it does, as the list of steps has it, or `start`; by `t`, its time step; and
/// by `error`, the error that is traced back. Each is there where it belongs to the name of the step.
final class SpotDraft {
    /// The keys that name a step.
    static final List<String> KEYS = List.of("at", "t", "error");
    private static final String START = "start";
    /// In place of an error, where all go back at once.
    private static final String JOINED = "joined";
    private final Tokens tokens;
    private Optional<String> at = Optional.empty();
    private OptionalInt t = OptionalInt.empty();
    private OptionalInt error = OptionalInt.empty();

    SpotDraft(Tokens tokens) {
        this.tokens = tokens;
    }

    /// Takes the value at hand of one of the keys.
    void take(String key) throws BadInput {
        switch (KEYS.indexOf(key)) {
            case 0 -> at = Optional.of(Fields.choice(tokens, places()));
            case 1 -> t = step();
            default -> error = error();
        }
    }

    private OptionalInt error() throws BadInput {
        if (tokens.token() == JsonToken.VALUE_STRING) {
            Fields.choice(tokens, List.of(JOINED));
            return OptionalInt.of(Spot.JOINED);
        }
        return step();
    }

    private OptionalInt step() throws BadInput {
        return OptionalInt.of((int) tokens.whole(0, Limits.STEPS - 1));
    }

    private static List<String> places() {
        return Stream.concat(Stream.of(START), Arrays.stream(Operation.values()).map(Operation::id)).toList();
    }

    /// The step, once its object is read; absent where nothing of it is there.
    Optional<Spot> spot() throws BadInput {
        if (at.isEmpty() && t.isEmpty() && error.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(demanded());
    }

    /// The step, once its object is read.
    Spot demanded() throws BadInput {
        if (at.isEmpty()) {
            throw Fields.missing(tokens, "\"at\": \"delta\", \"t\": 1, \"error\": 3");
        }
        Optional<Operation> operation = Arrays.stream(Operation.values()).filter(it -> it.id().equals(at.get()))
                .findFirst();
        demand("t", t, operation.filter(it -> Spot.isTimed(it, error)).isPresent());
        demand("error", error, operation.filter(Spot::isTraced).isPresent());
        if (t.isPresent() && error.isPresent() && error.getAsInt() != Spot.JOINED && t.getAsInt() > error.getAsInt()) {
            throw tokens.problem(ProblemKey.STEP_AFTER_ERROR, t.getAsInt(), error.getAsInt());
        }
        return new Spot(operation, t, error);
    }

    private void demand(String key, OptionalInt given, boolean belongs) throws BadInput {
        if (belongs && given.isEmpty()) {
            throw tokens.problem(ProblemKey.STEP_NEEDS, at.orElseThrow(), key);
        }
        if (!belongs && given.isPresent()) {
            throw tokens.problem(ProblemKey.STEP_HAS_NO, at.orElseThrow(), key);
        }
    }

    /// Writes the keys of a step into the object that is open.
    static void write(Spot spot, JsonText json) throws IOException {
        json.key("at").text(spot.operation().map(Operation::id).orElse(START));
        if (spot.t().isPresent()) {
            json.key("t").whole(spot.t().getAsInt());
        }
        if (spot.error().equals(OptionalInt.of(Spot.JOINED))) {
            json.key("error").text(JOINED);
        } else if (spot.error().isPresent()) {
            json.key("error").whole(spot.error().getAsInt());
        }
    }
}
