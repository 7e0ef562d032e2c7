package unroll.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import unroll.linalg.Matrix;
import unroll.rnn.Activation;
import unroll.rnn.Focus;
import unroll.rnn.Input;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Sequence;
import unroll.text.Message;
import unroll.text.ProblemKey;

/// Holds the keys of a scenario file against each other and makes the scenario of them.
final class Assembly {
    private static final double LEARNING_RATE = 0.1;
    private final String file;
    private final ScenarioDraft draft;
    private final Map<String, Integer> words = new HashMap<>();

    Assembly(String file, ScenarioDraft draft) {
        this.file = file;
        this.draft = draft;
        draft.vocabulary.forEach(word -> words.put(word, words.size()));
    }

    Scenario scenario() throws BadInput {
        demandKeys();
        demandLengths();
        List<OptionalInt> targets = targets();
        Parameters parameters = new Weights(file, draft).parameters();
        demandRoom(parameters);
        List<Input> inputs = inputs(parameters);
        Matrix initialState = draft.initialState.isPresent()
                ? initialState(draft.initialState.get(), parameters.hidden())
                : Matrix.zeros(parameters.hidden(), 1);
        return new Scenario(draft.title, draft.vocabulary, Sequence.ofWords(inputs, targets), activation(),
                initialState,
                parameters, focus(targets), draft.truncation, draft.learningRate.orElse(LEARNING_RATE),
                draft.clip);
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

    private List<OptionalInt> targets() throws BadInput {
        List<OptionalInt> made = new ArrayList<>();
        for (ScenarioDraft.Item item : draft.targets) {
            made.add(item instanceof ScenarioDraft.Item.Word word ? OptionalInt.of(index(word)) : OptionalInt.empty());
        }
        if (made.stream().noneMatch(OptionalInt::isPresent)) {
            throw problem(Key.TARGETS, ProblemKey.TARGETS_NONE);
        }
        return made;
    }

    private int index(ScenarioDraft.Item.Word word) throws BadInput {
        if (words.containsKey(word.text())) {
            return words.get(word.text());
        }
        Optional<String> near = Nearest.to(word.text(), draft.vocabulary);
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
                case ScenarioDraft.Item.Numbers(double[] numbers) -> vector(numbers, made.size(), p.inputs());
                case ScenarioDraft.Item.Nothing() -> new Input.None();
            });
        }
        return made;
    }

    private Input word(ScenarioDraft.Item.Word word, Parameters p) throws BadInput {
        int index = index(word);
        if (p.inputs() != p.classes()) {
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

    private Matrix initialState(double[] numbers, int hidden) throws BadInput {
        if (numbers.length != hidden) {
            throw problem(Key.INITIAL_STATE, ProblemKey.LIST_LENGTH, numbers.length, hidden, "H");
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

    private Focus focus(List<OptionalInt> targets) throws BadInput {
        if (draft.focus.isEmpty()) {
            return new Focus.One(IntStream.range(0, targets.size()).filter(t -> targets.get(t).isPresent()).max()
                    .getAsInt());
        }
        return switch (draft.focus.get()) {
            case ScenarioDraft.FocusItem.All() -> new Focus.All();
            case ScenarioDraft.FocusItem.Step(int step) when step >= targets.size() ->
                throw problem(Key.FOCUS, ProblemKey.FOCUS_OUTSIDE, step, targets.size() - 1);
            case ScenarioDraft.FocusItem.Step(int step) when targets.get(step).isEmpty() ->
                throw problem(Key.FOCUS, ProblemKey.FOCUS_WITHOUT_TARGET, step);
            case ScenarioDraft.FocusItem.Step(int step) -> new Focus.One(step);
        };
    }

    private BadInput problem(Key key, ProblemKey what, Object... arguments) {
        return new BadInput(new Problem(file, draft.places.get(key), Message.of(what, arguments)));
    }
}
