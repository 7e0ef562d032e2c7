package unroll.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import unroll.linalg.Matrix;
import unroll.rnn.Parameters;
import unroll.rnn.RandomWeights;
import unroll.rnn.Size;
import unroll.rnn.Weight;
import unroll.text.Message;
import unroll.text.ProblemKey;

/// Makes the weights of a cell with gates: given by the names of its gates, or drawn by `hidden` and `seed`; all its
/// biases, or none.
final class GateWeights {
    private static final List<Key> PLAIN = List.of(Key.U, Key.W, Key.STATE_BIAS, Key.ACTIVATION);
    private final String file;
    private final ScenarioDraft draft;
    private final List<Weight> matrices;
    private final List<Weight> biases;

    GateWeights(String file, ScenarioDraft draft) {
        this.file = file;
        this.draft = draft;
        matrices = draft.cell.weights().stream().filter(it -> !it.isBias() && it.isRecurrent()).toList();
        biases = draft.cell.weights().stream().filter(it -> it.isBias() && it.isRecurrent()).toList();
    }

    Parameters parameters() throws BadInput {
        for (Key key : PLAIN) {
            if (draft.has(key)) {
                throw problem(draft.places.get(key), ProblemKey.KEY_OF_OTHER_CELL, key.text(), draft.cell.id());
            }
        }
        for (Map.Entry<Weight, ScenarioDraft.GivenWeight> given : draft.gated.entrySet()) {
            if (!draft.cell.weights().contains(given.getKey())) {
                throw problem(given.getValue().place(), ProblemKey.KEY_OF_OTHER_CELL, given.getKey().key(),
                        draft.cell.id());
            }
        }
        boolean isDrawn = draft.has(Key.HIDDEN) || draft.has(Key.SEED);
        Map<Weight, Matrix> made = new LinkedHashMap<>(isDrawn ? drawn().matrices() : given());
        Size size = new Parameters(made).size();
        List<Weight> there = biases.stream().filter(draft.gated::containsKey).toList();
        for (Weight bias : there.isEmpty() ? List.<Weight>of() : biases) {
            if (!draft.gated.containsKey(bias)) {
                throw problem(draft.gated.get(there.getFirst()).place(), ProblemKey.BIASES_SOME, bias.key(),
                        keys(biases));
            }
            made.put(bias, matrix(bias, size));
        }
        made.put(Weight.V, made.remove(Weight.V));
        if (draft.outputBias.isPresent()) {
            double[] numbers = draft.outputBias.get();
            if (numbers.length != size.classes()) {
                throw problem(draft.places.get(Key.OUTPUT_BIAS), ProblemKey.LIST_LENGTH, numbers.length, size.classes(),
                        "K");
            }
            made.put(Weight.OUTPUT_BIAS, Matrix.column(numbers));
        }
        return new Parameters(made);
    }

    private Map<Weight, Matrix> given() throws BadInput {
        for (Weight weight : matrices) {
            if (!draft.gated.containsKey(weight)) {
                throw new BadInput(new Problem(file, new Place.Key(weight.key()), Message.of(
                        ProblemKey.WEIGHT_OF_CELL_MISSING, weight.key(), draft.cell.id(), keys(matrices) + ", V")));
            }
        }
        if (!draft.has(Key.V)) {
            throw new BadInput(new Problem(file, new Place.Key("V"), Message.of(ProblemKey.WEIGHT_OF_CELL_MISSING, "V",
                    draft.cell.id(), keys(matrices) + ", V")));
        }
        double[][] first = draft.gated.get(matrices.getFirst()).rows();
        Size size = new Size(first.length, first[0].length, draft.vocabulary.size());
        demandRoom(size);
        if (draft.inputVocabulary.isPresent() && draft.inputVocabulary.get().size() != size.inputs()) {
            throw problem(draft.places.get(Key.INPUT_VOCABULARY), ProblemKey.INPUT_WORDS,
                    draft.inputVocabulary.get().size(), size.inputs());
        }
        Map<Weight, Matrix> made = new LinkedHashMap<>();
        for (Weight weight : matrices) {
            made.put(weight, matrix(weight, size));
        }
        demandShape(Weight.V, draft.v, draft.places.get(Key.V), size);
        made.put(Weight.V, Matrix.of(draft.v));
        return made;
    }

    private Parameters drawn() throws BadInput {
        for (Key key : List.of(Key.HIDDEN, Key.SEED)) {
            if (!draft.has(key)) {
                throw new BadInput(new Problem(file, new Place.Key(key.text()), Message.of(ProblemKey.SEED_MISSING)));
            }
        }
        Optional<Weight> given = matrices.stream().filter(draft.gated::containsKey).findFirst();
        if (given.isPresent() || draft.has(Key.V)) {
            String key = given.map(Weight::key).orElse("V");
            throw problem(draft.places.get(Key.HIDDEN), ProblemKey.WEIGHTS_TWICE, "hidden", key);
        }
        Size size = new Size(draft.hidden.getAsInt(), Math.max(1, Weights.width(draft)), draft.vocabulary.size());
        demandRoom(size);
        return RandomWeights.draw(draft.cell, size, draft.seed.getAsLong());
    }

    private void demandRoom(Size size) throws BadInput {
        long gates = draft.cell.gates().size();
        long count = size.hidden() * (gates * ((long) size.inputs() + size.hidden()) + size.classes());
        Place place = draft.has(Key.HIDDEN)
                ? draft.places.get(Key.HIDDEN)
                : draft.gated.get(matrices.getFirst()).place();
        if (size.hidden() > Limits.HIDDEN) {
            throw problem(place, ProblemKey.TOO_LARGE, "H", Integer.toString(size.hidden()),
                    Integer.toString(Limits.HIDDEN));
        }
        if (count > Limits.WEIGHTS) {
            throw problem(place, ProblemKey.TOO_LARGE, "H · (" + gates + " · (D + H) + K)", Long.toString(count),
                    Integer.toString(Limits.WEIGHTS));
        }
    }

    private Matrix matrix(Weight weight, Size size) throws BadInput {
        ScenarioDraft.GivenWeight given = draft.gated.get(weight);
        demandShape(weight, given.rows(), given.place(), size);
        return Matrix.of(given.rows());
    }

    private void demandShape(Weight weight, double[][] rows, Place place, Size size) throws BadInput {
        int height = size.of(weight.rows());
        int width = size.of(weight.columns());
        int columns = rows.length == 0 ? 0 : rows[0].length;
        if (rows.length != height || columns != width) {
            throw problem(place, ProblemKey.SHAPE_OF_GATE, weight.key(), rows.length, columns, height, width);
        }
    }

    private static String keys(List<Weight> weights) {
        return weights.stream().map(Weight::key).collect(Collectors.joining(", "));
    }

    private BadInput problem(Place place, ProblemKey what, Object... arguments) {
        return new BadInput(new Problem(file, place, Message.of(what, arguments)));
    }
}
