package unroll.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import unroll.linalg.Matrix;
import unroll.rnn.Activation;
import unroll.rnn.Focus;
import unroll.rnn.Input;
import unroll.rnn.Label;
import unroll.rnn.Loss;
import unroll.rnn.Network;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Sequence;
import unroll.rnn.Start;
import unroll.rnn.Weight;
import unroll.text.Message;
import unroll.text.ProblemKey;

/// Holds the keys of a scenario file against each other and makes the scenario of them.
final class Assembly {
    private static final double LEARNING_RATE = 0.1;
    private final String file;
    private final ScenarioDraft draft;
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> inputWords = new HashMap<>();

    Assembly(String file, ScenarioDraft draft) {
        this.file = file;
        this.draft = draft;
        draft.vocabulary.forEach(word -> words.put(word, words.size()));
        draft.inputVocabulary.orElse(draft.vocabulary).forEach(word -> inputWords.put(word, inputWords.size()));
    }

    Scenario scenario() throws BadInput {
        demandKeys();
        demandVersion();
        demandLengths();
        List<Label> targets = targets();
        Parameters parameters = new Weights(file, draft).parameters();
        demandRoom(parameters);
        List<Input> inputs = inputs(parameters);
        Start start = new Start(draft.initialState.isPresent()
                ? carried(Key.INITIAL_STATE, draft.initialState.get(), parameters.hidden())
                : Matrix.zeros(parameters.hidden(), 1), initialCell(parameters.hidden()));
        return new Scenario(draft.title, draft.vocabulary, draft.inputVocabulary, new Sequence(inputs, targets),
                new Network(draft.cell, activation(), draft.loss, draft.reduction), start, parameters,
                focus(targets), draft.truncation, draft.learningRate.orElse(LEARNING_RATE), draft.clip);
    }

    private Optional<Matrix> initialCell(int hidden) throws BadInput {
        if (draft.initialCell.isEmpty()) {
            return Optional.empty();
        }
        if (!draft.cell.hasCell()) {
            throw problem(Key.INITIAL_CELL, ProblemKey.KEY_OF_OTHER_CELL, "initialCell", draft.cell.id());
        }
        return Optional.of(carried(Key.INITIAL_CELL, draft.initialCell.get(), hidden));
    }

    /// What belongs to version 2 must say that it is there, so that a program that knows only 1 does not read half of it.
    private void demandVersion() throws BadInput {
        if (draft.version > 1) {
            return;
        }
        for (Key key : Key.values()) {
            if (key.isOfVersionTwo() && draft.has(key)) {
                throw problem(key, ProblemKey.VERSION_TWO, key.text());
            }
        }
        if (draft.focus.filter(ScenarioDraft.FocusItem.Joined.class::isInstance).isPresent()) {
            throw problem(Key.FOCUS, ProblemKey.VERSION_TWO, "joined");
        }
        for (Map.Entry<Weight, ScenarioDraft.GivenWeight> given : draft.gated.entrySet()) {
            throw new BadInput(new Problem(file, given.getValue().place(),
                    Message.of(ProblemKey.VERSION_TWO, given.getKey().key())));
        }
    }

    private void demandKeys() throws BadInput {
        demandKey(Key.UNROLL, "1");
        demandKey(Key.VOCABULARY, "[\"the\", \"cat\", …]");
        demandKey(Key.INPUTS, "[\"the\", \"cat\", …]");
        demandKey(Key.TARGETS, "[\"cat\", null, …]");
    }

    private void demandKey(Key key, String example) throws BadInput {
        if (!draft.has(key)) {
            String mend = '"' + key.text() + "\": " + example;
            throw new BadInput(new Problem(file, new Place.Key(key.text()), Message.of(ProblemKey.KEY_MISSING, mend)));
        }
    }

    private void demandLengths() throws BadInput {
        for (Key key : List.of(Key.VOCABULARY, Key.INPUTS)) {
            if ((key == Key.INPUTS ? draft.inputs : draft.vocabulary).isEmpty()) {
                throw problem(key, ProblemKey.LIST_EMPTY);
            }
        }
        if (draft.inputs.size() != draft.targets.size()) {
            throw problem(Key.TARGETS, ProblemKey.LENGTHS_DIFFER, draft.targets.size(), draft.inputs.size());
        }
    }

    private void demandRoom(Parameters p) throws BadInput {
        long t = draft.inputs.size();
        demandAtMost("T · (D + 4 H + 2 K)", t * (p.inputs() + 4L * p.hidden() + 2L * p.classes()), Limits.FORWARD);
        demandAtMost("T · T · H", t * t * p.hidden(), Limits.BACKWARD);
    }

    private void demandAtMost(String what, long count, long most) throws BadInput {
        if (count > most) {
            throw problem(Key.INPUTS, ProblemKey.TOO_LARGE, what, Long.toString(count), Long.toString(most));
        }
    }

    private List<Label> targets() throws BadInput {
        List<Label> made = new ArrayList<>();
        for (ScenarioDraft.Item item : draft.targets) {
            made.add(switch (item) {
                case ScenarioDraft.Item.Word word -> word(word);
                case ScenarioDraft.Item.Words several -> words(several);
                case ScenarioDraft.Item.Numbers numbers -> numbers(numbers);
                case ScenarioDraft.Item.Nothing() -> Label.NONE;
            });
        }
        if (made.stream().noneMatch(Label::isPresent)) {
            throw problem(Key.TARGETS, ProblemKey.TARGETS_NONE);
        }
        return made;
    }

    private Label word(ScenarioDraft.Item.Word word) throws BadInput {
        if (draft.loss == Loss.SQUARED) {
            throw new BadInput(new Problem(file, word.place(),
                    Message.of(ProblemKey.TARGET_WORD, Quoted.word(word.text()), draft.vocabulary.size())));
        }
        return new Label.Word(index(word, words, draft.vocabulary));
    }

    private Label words(ScenarioDraft.Item.Words several) throws BadInput {
        if (draft.loss != Loss.BINARY_CROSS_ENTROPY) {
            throw new BadInput(new Problem(file, several.place(), Message.of(ProblemKey.TARGET_WORDS)));
        }
        double[] y = new double[draft.vocabulary.size()];
        for (ScenarioDraft.Item.Word word : several.words()) {
            y[index(word, words, draft.vocabulary)] = 1;
        }
        return new Label.Numbers(Matrix.column(y));
    }

    private Label numbers(ScenarioDraft.Item.Numbers given) throws BadInput {
        double[] numbers = given.numbers();
        int classes = draft.vocabulary.size();
        if (draft.loss == Loss.CROSS_ENTROPY) {
            throw new BadInput(new Problem(file, given.place(),
                    Message.of(ProblemKey.TARGET_NUMBER, given.found(), "\"loss\": \"squared\"")));
        }
        if (numbers.length != classes) {
            throw new BadInput(new Problem(file, given.place(),
                    Message.of(ProblemKey.TARGET_LENGTH, numbers.length, classes)));
        }
        for (double number : numbers) {
            if (draft.loss == Loss.BINARY_CROSS_ENTROPY && !(number >= 0 && number <= 1)) {
                throw new BadInput(new Problem(file, given.place(),
                        Message.of(ProblemKey.TARGET_OUTSIDE, Double.toString(number))));
            }
        }
        return new Label.Numbers(Matrix.column(numbers));
    }

    private int index(ScenarioDraft.Item.Word word, Map<String, Integer> places, List<String> all) throws BadInput {
        if (places.containsKey(word.text())) {
            return places.get(word.text());
        }
        Optional<String> near = Nearest.to(word.text(), all);
        Message what = near.isPresent()
                ? Message.of(ProblemKey.WORD_UNKNOWN_NEAR, Quoted.word(word.text()), Quoted.word(near.get()))
                : Message.of(ProblemKey.WORD_UNKNOWN, Quoted.word(word.text()));
        throw new BadInput(new Problem(file, word.place(), what));
    }

    private List<Input> inputs(Parameters p) throws BadInput {
        List<Input> made = new ArrayList<>();
        for (ScenarioDraft.Item item : draft.inputs) {
            made.add(switch (item) {
                case ScenarioDraft.Item.Word word -> word(word, p);
                case ScenarioDraft.Item.Numbers given -> vector(given.numbers(), made.size(), p.inputs());
                case ScenarioDraft.Item.Words several -> throw new BadInput(
                        new Problem(file, several.place(), Message.of(ProblemKey.KIND_INPUT)));
                case ScenarioDraft.Item.Nothing() -> new Input.None();
            });
        }
        return made;
    }

    private Input word(ScenarioDraft.Item.Word word, Parameters p) throws BadInput {
        int index = index(word, inputWords, draft.inputVocabulary.orElse(draft.vocabulary));
        if (draft.inputVocabulary.isEmpty() && p.inputs() != p.classes()) {
            throw new BadInput(new Problem(file, word.place(),
                    Message.of(ProblemKey.WORDS_NEED_SQUARE, p.inputs(), p.classes())));
        }
        return new Input.Word(index);
    }

    private Input vector(double[] numbers, int t, int size) throws BadInput {
        if (numbers.length != size) {
            throw new BadInput(new Problem(file, new Place.Key("inputs[" + t + "]"),
                    Message.of(ProblemKey.VECTOR_LENGTH, numbers.length, size)));
        }
        return new Input.Vector(Matrix.column(numbers));
    }

    private Matrix carried(Key key, double[] numbers, int hidden) throws BadInput {
        if (numbers.length != hidden) {
            throw problem(key, ProblemKey.LIST_LENGTH, numbers.length, hidden, "H");
        }
        return Matrix.column(numbers);
    }

    private Activation activation() throws BadInput {
        if (draft.activation.isEmpty()) {
            return Activation.TANH;
        }
        String name = draft.activation.get();
        Optional<Activation> known = Arrays.stream(Activation.values()).filter(f -> f.id().equals(name)).findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        List<String> all = Arrays.stream(Activation.values()).map(Activation::id).toList();
        Optional<String> near = Nearest.to(name, all);
        throw near.isPresent()
                ? problem(Key.ACTIVATION, ProblemKey.ACTIVATION_UNKNOWN_NEAR, Quoted.of(name), Quoted.of(near.get()))
                : problem(Key.ACTIVATION, ProblemKey.ACTIVATION_UNKNOWN, Quoted.of(name), String.join(", ", all));
    }

    private Focus focus(List<Label> targets) throws BadInput {
        if (draft.focus.isEmpty()) {
            return new Focus.One(IntStream.range(0, targets.size()).filter(t -> targets.get(t).isPresent()).max()
                    .getAsInt());
        }
        return switch (draft.focus.get()) {
            case ScenarioDraft.FocusItem.All() -> new Focus.All();
            case ScenarioDraft.FocusItem.Joined() -> new Focus.Joined();
            case ScenarioDraft.FocusItem.Step(int step) when step >= targets.size() ->
                throw problem(Key.FOCUS, ProblemKey.FOCUS_OUTSIDE, step, targets.size() - 1);
            case ScenarioDraft.FocusItem.Step(int step) when !targets.get(step).isPresent() ->
                throw problem(Key.FOCUS, ProblemKey.FOCUS_WITHOUT_TARGET, step);
            case ScenarioDraft.FocusItem.Step(int step) -> new Focus.One(step);
        };
    }

    private BadInput problem(Key key, ProblemKey what, Object... arguments) {
        return new BadInput(new Problem(file, draft.places.get(key), Message.of(what, arguments)));
    }
}
