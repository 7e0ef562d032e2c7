package unroll.tensor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import unroll.text.TensorKey;

/// Which arrays are U, W, V, b and c, by their names.
///
/// Known are this program's own names, those of PyTorch's `nn.RNN`, of Keras's `SimpleRNN`, of ONNX's `RNN`, of a cell with
/// a joined kernel, each in any part of a model, and names that say what a weight leads from and to ([PairName]); beside
/// them the one matrix from state to output with its bias, and an embedding before them. A name that could mean two arrays
/// means none: nothing is guessed.
final class Recognition {
    private static final Map<String, Role> ONNX = Map.of("W", Role.U, "R", Role.W, "B", Role.STATE_BIAS);
    private static final Map<String, Role> SHORT = Map.of("Wx", Role.U, "W_x", Role.U, "Wh", Role.W, "W_h", Role.W,
            "Wy", Role.V, "W_y", Role.V);
    private final List<Tensor> tensors;
    private final List<ArrayName> names;
    private final List<Optional<Role>> roles;

    private Recognition(List<Tensor> tensors) {
        this.tensors = tensors;
        this.names = tensors.stream().map(tensor -> ArrayName.of(tensor.name())).toList();
        this.roles = new ArrayList<>(Collections.nCopies(tensors.size(), Optional.empty()));
    }

    /// The role of each array, where it has one.
    static List<Optional<Role>> byNames(List<Tensor> tensors) {
        Recognition recognition = new Recognition(tensors);
        if (recognition.obstacle().isEmpty()) {
            recognition.recurrentLayer();
            recognition.joinedKernel();
            recognition.dropTwice();
            recognition.embedding();
            recognition.outputLayer();
        }
        return List.copyOf(recognition.roles);
    }

    /// Why no single plain layer can be told by the names: there are several, one that reads backward, or gates.
    static Optional<Outcome.Refused> obstacle(List<Tensor> tensors) {
        return new Recognition(tensors).obstacle();
    }

    /// Whether the names are ONNX's, whose W is U here and whose R is W.
    static boolean areOnnx(List<Tensor> tensors) {
        return new Recognition(tensors).areOnnx();
    }

    private Optional<Outcome.Refused> obstacle() {
        boolean isTwoWays = areOnnx() && !all(i -> names.get(i).leaf().equals("R")
                && tensors.get(i).shape().rank() == 3 && tensors.get(i).shape().rows() > 1).isEmpty();
        if (names.stream().anyMatch(ArrayName::isBackward) || isTwoWays) {
            return Fitting.refused(Mend.ELSEWHERE, TensorKey.BIDIRECTIONAL);
        }
        if (names.stream().filter(PairName::isOfLstm).count() > 1) {
            return Fitting.refused(Mend.ELSEWHERE, TensorKey.LSTM_NAMES);
        }
        if (names.stream().filter(PairName::isOfGru).count() > 2) {
            return Fitting.refused(Mend.ELSEWHERE, TensorKey.GRU_NAMES);
        }
        if (names.stream().anyMatch(PairName::isPastTheState)) {
            return Fitting.refused(Mend.ELSEWHERE, TensorKey.PAST_THE_STATE);
        }
        int last = names.stream().mapToInt(ArrayName::layer).max().orElse(0);
        if (last > 0) {
            return Fitting.refused(Mend.ELSEWHERE, TensorKey.LAYERS, last + 1);
        }
        Set<String> parts = names.stream().filter(name -> name.isRecurrent() && !isModule(name)).map(ArrayName::part)
                .collect(Collectors.toSet());
        return parts.size() > 1
                ? Fitting.refused(Mend.ASSIGN, TensorKey.SEVERAL, parts.size())
                : Optional.empty();
    }

    /// Whether the part says what the weight is: `h2h.bias` is in another part than nothing, and in no other layer.
    private static boolean isModule(ArrayName name) {
        return name.leaf().equals("weight") || name.leaf().equals("bias");
    }

    private boolean areOnnx() {
        Set<String> leaves = names.stream().map(ArrayName::leaf).collect(Collectors.toSet());
        return leaves.containsAll(Set.of("W", "R")) && !leaves.contains("U");
    }

    private void recurrentLayer() {
        boolean isOnnx = areOnnx();
        Set<String> leaves = names.stream().map(ArrayName::leaf).collect(Collectors.toSet());
        boolean isShort = leaves.containsAll(Set.of("Wx", "Wh")) || leaves.containsAll(Set.of("W_x", "W_h"));
        for (int i = 0; i < names.size(); i++) {
            ArrayName name = names.get(i);
            Optional<Role> ofSet = isOnnx
                    ? Optional.ofNullable(ONNX.get(name.leaf()))
                    : isShort ? Optional.ofNullable(SHORT.get(name.leaf())) : Optional.empty();
            roles.set(i, ofSet.or(name::role));
        }
        all(i -> names.get(i).leaf().equals(ArrayName.RECURRENT_KERNEL)).forEach(w -> {
            roles.set(w, Optional.of(Role.W));
            inPart(names.get(w).part(), "kernel").forEach(i -> roles.set(i, Optional.of(Role.U)));
            inPart(names.get(w).part(), "bias").forEach(i -> roles.set(i, Optional.of(Role.STATE_BIAS)));
        });
    }

    /// TensorFlow's cells join U and W under a name of their own; so does a layer from x and s to s, which has U's name
    /// while none has that of W.
    private void joinedKernel() {
        if (!having(Role.W).isEmpty()) {
            return;
        }
        all(i -> names.get(i).isJoinedKernel()).forEach(k -> {
            roles.set(k, Optional.of(Role.INPUT_AND_STATE));
            inPart(names.get(k).part(), "bias").forEach(i -> roles.set(i, Optional.of(Role.STATE_BIAS)));
        });
        if (having(Role.INPUT_AND_STATE).isEmpty()) {
            having(Role.U).stream().filter(i -> names.get(i).isLayerMatrix())
                    .forEach(i -> roles.set(i, Optional.of(Role.INPUT_AND_STATE)));
        }
    }

    /// An embedding that fits before U: its rows are as long as U takes.
    private void embedding() {
        long width = inputs();
        List<Integer> fit = all(i -> isFree(i) && names.get(i).isEmbedding() && shape(i).columns() == width);
        if (fit.size() == 1) {
            roles.set(fit.getFirst(), Optional.of(Role.EMBEDDING));
        }
    }

    /// The matrix from state to output, where H is known and only one array can be it.
    private void outputLayer() {
        long hidden = hidden();
        if (hidden == 0 || !having(Role.V).isEmpty()) {
            return;
        }
        List<Integer> free = all(i -> isFree(i) && !names.get(i).isEmbedding());
        List<Integer> matrices = free.stream().filter(i -> names.get(i).isLayerMatrix()).toList();
        List<Integer> candidates = (matrices.isEmpty() ? free : matrices).stream()
                .filter(i -> shape(i).rows() == hidden || shape(i).columns() == hidden).toList();
        if (candidates.size() == 1) {
            int v = candidates.getFirst();
            roles.set(v, Optional.of(Role.V));
            if (having(Role.OUTPUT_BIAS).isEmpty()) {
                biasBeside(v, hidden);
            }
        }
    }

    private void biasBeside(int v, long hidden) {
        if (names.get(v).isLayerMatrix()) {
            inPart(names.get(v).part(), "bias").forEach(i -> roles.set(i, Optional.of(Role.OUTPUT_BIAS)));
            return;
        }
        long classes = shape(v).rows() == hidden ? shape(v).columns() : shape(v).rows();
        List<Integer> vectors = all(i -> roles.get(i).isEmpty() && tensors.get(i).unfit().isEmpty()
                && !names.get(i).isGradient() && shape(i).isVector());
        if (vectors.size() == 1 && shape(vectors.getFirst()).length() == classes
                && !having(Role.STATE_BIAS).isEmpty()) {
            roles.set(vectors.getFirst(), Optional.of(Role.OUTPUT_BIAS));
        }
    }

    /// D, by the one matrix that reads the input: its side that is not H; 0 where that is unknown.
    private long inputs() {
        List<Integer> u = having(Role.U);
        List<Integer> joined = having(Role.INPUT_AND_STATE);
        if (u.size() + joined.size() != 1) {
            return 0;
        }
        TensorShape shape = shape(u.isEmpty() ? joined.getFirst() : u.getFirst());
        return u.isEmpty()
                ? Math.abs(shape.rows() - shape.columns())
                : shape.rows() == hidden() ? shape.columns() : shape.rows();
    }

    /// H, by the one matrix that reads the state; 0 where that is unknown.
    private long hidden() {
        List<Integer> w = having(Role.W);
        List<Integer> joined = having(Role.INPUT_AND_STATE);
        if (w.size() == 1) {
            return Math.min(shape(w.getFirst()).rows(), shape(w.getFirst()).columns());
        }
        return joined.size() == 1
                ? Math.min(shape(joined.getFirst()).rows(), shape(joined.getFirst()).columns())
                : 0;
    }

    /// Of two arrays for one role, none is known; two biases of the state are added, one from the input and one from the
    /// state.
    private void dropTwice() {
        for (Role role : Role.values()) {
            List<Integer> having = having(role);
            boolean areAdded = role == Role.STATE_BIAS && having.size() == 2
                    && having.stream().map(names::get).allMatch(it -> it.isPyTorch() || PairName.hasBothEnds(it));
            if (having.size() > 1 && !areAdded) {
                having.forEach(i -> roles.set(i, Optional.empty()));
            }
        }
    }

    private boolean isFree(int i) {
        return roles.get(i).isEmpty() && shape(i).rank() == 2 && tensors.get(i).unfit().isEmpty()
                && !names.get(i).isGradient() && !names.get(i).isPyTorch();
    }

    private TensorShape shape(int i) {
        return tensors.get(i).shape().squeezed();
    }

    private List<Integer> having(Role role) {
        return all(i -> roles.get(i).equals(Optional.of(role)));
    }

    private List<Integer> inPart(String part, String leaf) {
        return all(i -> roles.get(i).isEmpty() && names.get(i).part().equals(part)
                && names.get(i).leaf().equals(leaf));
    }

    private List<Integer> all(IntPredicate which) {
        return IntStream.range(0, tensors.size()).filter(which).boxed().toList();
    }
}
