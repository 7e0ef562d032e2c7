package unroll.io;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import unroll.linalg.Matrix;
import unroll.rnn.Input;
import unroll.rnn.Parameters;
import unroll.rnn.RandomWeights;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.text.Message;
import unroll.text.ProblemKey;

/// Makes the shared weights of a scenario file: given as U, W and V, or drawn by `hidden` and `seed`; and says which of the
/// two a scenario is to be written with.
final class Weights {
    private static final List<Key> MATRICES = List.of(Key.U, Key.W, Key.V);
    private final String file;
    private final ScenarioDraft draft;

    Weights(String file, ScenarioDraft draft) {
        this.file = file;
        this.draft = draft;
    }

    Parameters parameters() throws BadInput {
        if (draft.cell.isGated()) {
            return new GateWeights(file, draft).parameters();
        }
        for (Map.Entry<Weight, ScenarioDraft.GivenWeight> given : draft.gated.entrySet()) {
            throw new BadInput(new Problem(file, given.getValue().place(),
                    Message.of(ProblemKey.KEY_OF_OTHER_CELL, given.getKey().key(), draft.cell.id())));
        }
        Optional<Key> given = MATRICES.stream().filter(draft::has).findFirst();
        Optional<Key> drawn = List.of(Key.HIDDEN, Key.SEED).stream().filter(draft::has).findFirst();
        if (given.isPresent() && drawn.isPresent()) {
            throw problem(drawn.get(), ProblemKey.WEIGHTS_TWICE, drawn.get().text(), given.get().text());
        }
        if (given.isEmpty() && drawn.isEmpty()) {
            throw new BadInput(new Problem(file, new Place.Whole(), Message.of(ProblemKey.WEIGHTS_MISSING)));
        }
        Parameters made = given.isPresent() ? given() : drawn();
        Optional<Matrix> stateBias = bias(Key.STATE_BIAS, draft.stateBias, made.hidden(), "H");
        Optional<Matrix> outputBias = bias(Key.OUTPUT_BIAS, draft.outputBias, made.classes(), "K");
        return new Parameters(made.u(), made.w(), made.v(), stateBias, outputBias);
    }

    /// Whether a file that states H and a seed in place of U, W and V is read back with the same weights, to the bit.
    static boolean areDrawn(Scenario scenario, long seed) {
        Parameters p = scenario.parameters();
        if (width(scenario) != p.inputs()) {
            return false;
        }
        Parameters drawn = RandomWeights.draw(scenario.network().cell(), p.size(), seed);
        return drawn.matrices().entrySet().stream().allMatch(it -> it.getValue().equals(p.get(it.getKey())));
    }

    /// D as it is read from the inputs alone; see [#width()].
    private static int width(Scenario scenario) {
        return scenario.inputVocabulary().isPresent()
                || scenario.sequence().inputs().stream().anyMatch(Input.Vector.class::isInstance)
                        ? scenario.parameters().inputs()
                        : scenario.parameters().classes();
    }

    private Parameters given() throws BadInput {
        for (Key key : MATRICES) {
            if (!draft.has(key)) {
                throw missing(key, ProblemKey.WEIGHT_MISSING);
            }
        }
        int hidden = draft.u.length;
        int classes = draft.vocabulary.size();
        demand(hidden <= Limits.HIDDEN, Key.U, ProblemKey.TOO_LARGE, "H", Integer.toString(hidden),
                Integer.toString(Limits.HIDDEN));
        demandRows(hidden);
        demandShape(Key.W, draft.w, hidden, hidden, ProblemKey.SHAPE_OF_W);
        demandShape(Key.V, draft.v, classes, hidden, ProblemKey.SHAPE_OF_V);
        int width = draft.u[0].length;
        demand(draft.inputVocabulary.isEmpty() || draft.inputVocabulary.get().size() == width, Key.INPUT_VOCABULARY,
                ProblemKey.INPUT_WORDS, draft.inputVocabulary.map(List::size).orElse(0), width);
        demandRoom(hidden, width, classes, Key.U);
        return new Parameters(Matrix.of(draft.u), Matrix.of(draft.w), Matrix.of(draft.v), Optional.empty(),
                Optional.empty());
    }

    /// Where W and V say the same H and U another, U is wrong.
    private void demandRows(int hidden) throws BadInput {
        int other = draft.w.length;
        boolean agree = draft.w[0].length == other && draft.v[0].length == other;
        demand(hidden == other || !agree, Key.U, ProblemKey.SHAPE_OF_U, hidden, draft.u[0].length, other);
    }

    private Parameters drawn() throws BadInput {
        for (Key key : List.of(Key.HIDDEN, Key.SEED)) {
            if (!draft.has(key)) {
                throw missing(key, ProblemKey.SEED_MISSING);
            }
        }
        int hidden = draft.hidden.getAsInt();
        int classes = draft.vocabulary.size();
        int width = width();
        demand(width > 0, Key.INPUTS, ProblemKey.VECTOR_EMPTY);
        demandRoom(hidden, width, classes, Key.HIDDEN);
        return RandomWeights.draw(hidden, width, classes, draft.seed.getAsLong());
    }

    /// D: of the words, else of the first vector, else of nothing but absent inputs K.
    private int width() {
        return width(draft);
    }

    static int width(ScenarioDraft draft) {
        int classes = draft.inputVocabulary.orElse(draft.vocabulary).size();
        boolean hasWords = draft.inputs.stream().anyMatch(ScenarioDraft.Item.Word.class::isInstance);
        return hasWords
                ? classes
                : draft.inputs.stream().filter(ScenarioDraft.Item.Numbers.class::isInstance)
                        .map(ScenarioDraft.Item.Numbers.class::cast)
                        .map(ScenarioDraft.Item.Numbers::numbers).mapToInt(numbers -> numbers.length).findFirst()
                        .orElse(classes);
    }

    private void demandShape(Key key, double[][] rows, int height, int width, ProblemKey why) throws BadInput {
        demand(rows.length == height && rows[0].length == width, key, why, rows.length, rows[0].length, height, width);
    }

    private void demandRoom(long hidden, long width, long classes, Key key) throws BadInput {
        long count = hidden * (width + hidden + classes);
        demand(count <= Limits.WEIGHTS, key, ProblemKey.TOO_LARGE, "H · (D + H + K)", Long.toString(count),
                Integer.toString(Limits.WEIGHTS));
    }

    private Optional<Matrix> bias(Key key, Optional<double[]> numbers, int length, String letter) throws BadInput {
        if (numbers.isPresent()) {
            int count = numbers.get().length;
            demand(count == length, key, ProblemKey.LIST_LENGTH, count, length, letter);
        }
        return numbers.map(Matrix::column);
    }

    private BadInput missing(Key key, ProblemKey what) {
        return new BadInput(new Problem(file, new Place.Key(key.text()), Message.of(what)));
    }

    private void demand(boolean holds, Key key, ProblemKey what, Object... arguments) throws BadInput {
        if (!holds) {
            throw problem(key, what, arguments);
        }
    }

    private BadInput problem(Key key, ProblemKey what, Object... arguments) {
        return new BadInput(new Problem(file, draft.places.get(key), Message.of(what, arguments)));
    }
}
