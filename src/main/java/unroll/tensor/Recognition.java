package unroll.tensor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import unroll.rnn.Weight;
import unroll.text.TensorKey;

/// Which arrays are U, W, V, b and c, by their names.
///
/// Known are this program's own names, those of PyTorch's `nn.RNN` and of Keras's `SimpleRNN`, each in any part of a model,
/// and beside the last two the one matrix from state to output with its bias. A name that could mean two arrays means
/// none: nothing is guessed.
final class Recognition {
    private final List<Tensor> tensors;
    private final List<ArrayName> names;
    private final Layout layout;
    private final List<Optional<Weight>> letters;

    private Recognition(List<Tensor> tensors, Layout layout) {
        this.tensors = tensors;
        this.names = tensors.stream().map(tensor -> ArrayName.of(tensor.name())).toList();
        this.layout = layout;
        this.letters = new ArrayList<>(Collections.nCopies(tensors.size(), Optional.empty()));
    }

    /// The letter of each array, where it has one.
    static List<Optional<Weight>> byNames(List<Tensor> tensors, Layout layout) {
        Recognition recognition = new Recognition(tensors, layout);
        if (recognition.obstacle().isEmpty()) {
            recognition.recurrentLayer();
            recognition.outputLayer();
            recognition.dropTwice();
        }
        return List.copyOf(recognition.letters);
    }

    /// Why no single layer can be told by the names: there are several, or one that reads backward.
    static Optional<Outcome.Refused> obstacle(List<Tensor> tensors) {
        return new Recognition(tensors, Layout.AS_IS).obstacle();
    }

    private Optional<Outcome.Refused> obstacle() {
        if (names.stream().anyMatch(ArrayName::isBackward)) {
            return Fitting.refused(Mend.ELSEWHERE, TensorKey.BIDIRECTIONAL);
        }
        int last = names.stream().mapToInt(ArrayName::layer).max().orElse(0);
        if (last > 0) {
            return Fitting.refused(Mend.ELSEWHERE, TensorKey.LAYERS, last + 1);
        }
        Set<String> parts = names.stream().filter(ArrayName::isRecurrent).map(ArrayName::part)
                .collect(Collectors.toSet());
        return parts.size() > 1
                ? Fitting.refused(Mend.ASSIGN, TensorKey.SEVERAL, parts.size())
                : Optional.empty();
    }

    private void recurrentLayer() {
        for (int i = 0; i < names.size(); i++) {
            letters.set(i, names.get(i).weight());
        }
        all(i -> names.get(i).leaf().equals(ArrayName.RECURRENT_KERNEL)).forEach(w -> {
            letters.set(w, Optional.of(Weight.W));
            inPart(names.get(w).part(), "kernel").forEach(i -> letters.set(i, Optional.of(Weight.U)));
            inPart(names.get(w).part(), "bias").forEach(i -> letters.set(i, Optional.of(Weight.STATE_BIAS)));
        });
    }

    /// The matrix from state to output, where W and so H is known and only one array can be it.
    private void outputLayer() {
        List<Integer> w = having(Weight.W);
        if (w.size() != 1 || !having(Weight.V).isEmpty()) {
            return;
        }
        List<Integer> free = all(i -> letters.get(i).isEmpty() && tensors.get(i).shape().rank() == 2
                && !names.get(i).isEmbedding() && !names.get(i).isGradient() && !names.get(i).isPyTorch());
        List<Integer> matrices = free.stream().filter(i -> names.get(i).isLayerMatrix()).toList();
        List<Integer> candidates = matrices.isEmpty() ? free : matrices;
        long hidden = fromState(w.getFirst());
        if (candidates.size() == 1 && fromState(candidates.getFirst()) == hidden) {
            int v = candidates.getFirst();
            letters.set(v, Optional.of(Weight.V));
            if (having(Weight.OUTPUT_BIAS).isEmpty() && names.get(v).isLayerMatrix()) {
                inPart(names.get(v).part(), "bias").forEach(i -> letters.set(i, Optional.of(Weight.OUTPUT_BIAS)));
            }
        }
    }

    /// How many units of the state a matrix reads.
    private long fromState(int tensor) {
        TensorShape shape = tensors.get(tensor).shape();
        return switch (layout) {
            case AS_IS -> shape.columns();
            case TRANSPOSED -> shape.rows();
        };
    }

    /// Of two arrays for one letter, none is known; the two biases of PyTorch are added.
    private void dropTwice() {
        for (Weight weight : Weight.values()) {
            List<Integer> having = having(weight);
            boolean areAdded = weight == Weight.STATE_BIAS && having.size() == 2
                    && having.stream().allMatch(i -> names.get(i).isPyTorch());
            if (having.size() > 1 && !areAdded) {
                having.forEach(i -> letters.set(i, Optional.empty()));
            }
        }
    }

    private List<Integer> having(Weight weight) {
        return all(i -> letters.get(i).equals(Optional.of(weight)));
    }

    private List<Integer> inPart(String part, String leaf) {
        return all(i -> letters.get(i).isEmpty() && names.get(i).part().equals(part)
                && names.get(i).leaf().equals(leaf));
    }

    private List<Integer> all(IntPredicate which) {
        return IntStream.range(0, tensors.size()).filter(which).boxed().toList();
    }
}
