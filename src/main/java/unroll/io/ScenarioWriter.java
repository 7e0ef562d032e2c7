package unroll.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import unroll.linalg.Matrix;
import unroll.rnn.Focus;
import unroll.rnn.Input;
import unroll.rnn.Label;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.session.Guide;
import unroll.session.Handout;
import unroll.text.FileKey;
import unroll.text.Message;

/// Scenarios to scenario files, every number to the last bit: what is read back is equal.
public final class ScenarioWriter {

    private ScenarioWriter() {
    }

    /// Saves a scenario: the file is the old one or the new one, never half of one.
    ///
    /// @return what the file is now, so that a later change of it is noticed
    /// @throws BadInput where it can't be written, or could not be opened again; what was there is unchanged
    public static Stamp save(Scenario scenario, Path path) throws BadInput {
        return save(Handout.of(scenario), path);
    }

    /// Saves a scenario with what a lecturer gave it, as above.
    ///
    /// @throws BadInput where it can't be written, or could not be opened again; what was there is unchanged
    public static Stamp save(Handout handout, Path path) throws BadInput {
        return save(text(handout), path);
    }

    private static Stamp save(String text, Path path) throws BadInput {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > Limits.FILE) {
            throw new BadInput(
                    new Problem(path.toString(), new Place.Whole(), Message.of(FileKey.TOO_LARGE_TO_OPEN)));
        }
        return AtomicFile.write(path, bytes);
    }

    /// Saves a scenario that nobody chose an error of: the last that there is, which a file need not say.
    ///
    /// @throws BadInput where it can't be written, or could not be opened again; what was there is unchanged
    public static Stamp saveWithoutFocus(Scenario scenario, Path path) throws BadInput {
        return save(textWithoutFocus(scenario), path);
    }

    /// The text of such a file.
    ///
    /// @throws IllegalArgumentException where another error is traced back
    public static String textWithoutFocus(Scenario scenario) {
        if (!scenario.focus().equals(new Focus.One(scenario.sequence().errors().getLast()))) {
            throw new IllegalArgumentException(scenario.focus().toString());
        }
        return text(Handout.of(scenario), Set.of(Key.FOCUS));
    }

    /// The text of the file.
    public static String text(Scenario scenario) {
        return text(Handout.of(scenario));
    }

    /// The text of the file; without the keys of what a lecturer did not give. A seed stands for the weights while they
    /// are just those that it draws.
    public static String text(Handout handout) {
        return text(handout, Set.of());
    }

    private static String text(Handout handout, Set<Key> without) {
        StringBuilder made = new StringBuilder();
        try {
            write(handout, without, new JsonText(made));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return made.append('\n').toString();
    }

    private static void write(Handout handout, Set<Key> without, JsonText json) throws IOException {
        Scenario scenario = handout.scenario();
        Parameters p = scenario.parameters();
        json.object();
        boolean isNewer = isOfVersionTwo(scenario);
        key(json, Key.UNROLL).whole(isNewer ? 2 : 1);
        key(json, Key.TITLE).text(scenario.title());
        key(json, Key.VOCABULARY).list();
        for (String word : scenario.vocabulary()) {
            json.text(word);
        }
        json.close();
        if (isNewer) {
            network(scenario, json);
        }
        key(json, Key.INPUTS);
        inputs(scenario, json);
        key(json, Key.TARGETS);
        targets(scenario, json);
        if (!scenario.network().cell().isGated()) {
            key(json, Key.ACTIVATION).text(scenario.activation().id());
        }
        key(json, Key.INITIAL_STATE).vector(scenario.initialState());
        if (scenario.start().cell().isPresent()) {
            key(json, Key.INITIAL_CELL).vector(scenario.start().cell().get());
        }
        OptionalLong seed = handout.guide().seed();
        if (seed.isPresent() && Weights.areDrawn(scenario, seed.getAsLong())) {
            key(json, Key.HIDDEN).whole(p.hidden());
            key(json, Key.SEED).whole(seed.getAsLong());
        } else {
            for (Weight weight : p.present()) {
                if (!weight.isBias()) {
                    json.line().key(weight.key()).rows(p.get(weight));
                }
            }
        }
        for (Weight weight : p.present()) {
            if (weight.isBias()) {
                json.line().key(weight.key()).vector(p.get(weight));
            }
        }
        if (!without.contains(Key.FOCUS)) {
            focus(scenario.focus(), key(json, Key.FOCUS));
        }
        key(json, Key.TRUNCATION);
        if (scenario.truncation().isPresent()) {
            json.whole(scenario.truncation().getAsInt());
        } else {
            json.nothing();
        }
        key(json, Key.LEARNING_RATE).number(scenario.learningRate());
        if (scenario.clip().isPresent()) {
            key(json, Key.CLIP).number(scenario.clip().getAsDouble());
        }
        write(handout.guide(), json);
        json.line().close();
    }

    /// Whether a program that knows only the plain network can't read it.
    private static boolean isOfVersionTwo(Scenario scenario) {
        return !scenario.network().isPlain() || scenario.inputVocabulary().isPresent()
                || scenario.focus() instanceof Focus.Joined;
    }

    private static void network(Scenario scenario, JsonText json) throws IOException {
        if (scenario.inputVocabulary().isPresent()) {
            key(json, Key.INPUT_VOCABULARY).list();
            for (String word : scenario.inputVocabulary().get()) {
                json.text(word);
            }
            json.close();
        }
        key(json, Key.CELL).text(scenario.network().cell().id());
        key(json, Key.LOSS).text(scenario.network().loss().id());
        key(json, Key.REDUCE).text(scenario.network().reduction().id());
    }

    private static void write(Guide guide, JsonText json) throws IOException {
        if (guide.opening().isPresent()) {
            key(json, Key.VIEW).object();
            OpeningParser.write(guide.opening().get(), json);
            json.close();
        }
        if (!guide.notes().isEmpty()) {
            key(json, Key.NOTES);
            NotesParser.write(guide.notes(), json);
        }
    }

    private static void focus(Focus focus, JsonText json) throws IOException {
        switch (focus) {
            case Focus.One(int e) -> json.whole(e);
            case Focus.All() -> json.text("all");
            case Focus.Joined() -> json.text("joined");
        }
    }

    private static JsonText key(JsonText json, Key key) throws IOException {
        return json.line().key(key.text());
    }

    private static void inputs(Scenario scenario, JsonText json) throws IOException {
        List<Input> inputs = scenario.sequence().inputs();
        boolean hasVectors = inputs.stream().anyMatch(Input.Vector.class::isInstance);
        json.list();
        for (Input input : inputs) {
            if (hasVectors) {
                json.line();
            }
            switch (input) {
                case Input.Word(int index) -> json.text(scenario.inputWords().get(index));
                case Input.Vector(Matrix x) -> json.vector(x);
                case Input.None() -> json.nothing();
            }
        }
        (hasVectors ? json.line() : json).close();
    }

    private static void targets(Scenario scenario, JsonText json) throws IOException {
        json.list();
        for (Label target : scenario.sequence().targets()) {
            JsonText _ = switch (target) {
                case Label.Word(int index) -> json.text(scenario.vocabulary().get(index));
                case Label.Numbers(Matrix y) -> json.vector(y);
                case Label.None() -> json.nothing();
            };
        }
        json.close();
    }
}
