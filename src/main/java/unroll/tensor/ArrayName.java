package unroll.tensor;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import unroll.trace.Totals;

/// What the name of an array tells: `rnn.weight_ih_l0` is called `weight_ih_l0` in the part `rnn` of a model.
///
/// @param part all before the last point or slash; of PyTorch's and Keras's models a layer
/// @param leaf what comes after it, without the `:0` that Keras adds
record ArrayName(String part, String leaf) {
    /// In a layer of Keras: W, and what shows the layer to be a recurrent one.
    static final String RECURRENT_KERNEL = "recurrent_kernel";
    private static final Pattern NAME = Pattern.compile("(?:(.*)[./])?([^./]*?)(?::0)?", Pattern.DOTALL);
    private static final Pattern LAYER = Pattern.compile("(weight|bias)_(ih|hh|hr)(?:_l(\\d{1,4})(_reverse)?)?");
    private static final Set<String> OF_LAYERS = Set.of("weight", "bias", "kernel", "gamma", "beta", "embeddings",
            "running_mean", "running_var", "moving_mean", "moving_variance");
    /// Our own names.
    private static final Map<String, Role> PLAIN = Map.ofEntries(Map.entry("U", Role.U), Map.entry("W", Role.W),
            Map.entry("V", Role.V), Map.entry("b", Role.STATE_BIAS), Map.entry("c", Role.OUTPUT_BIAS),
            Map.entry("stateBias", Role.STATE_BIAS), Map.entry("outputBias", Role.OUTPUT_BIAS));
    private static final Map<String, Role> PYTORCH = Map.of("weight_ih", Role.U, "weight_hh", Role.W, "bias_ih",
            Role.STATE_BIAS, "bias_hh", Role.STATE_BIAS);

    static ArrayName of(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new IllegalStateException(name);
        }
        return new ArrayName(Optional.ofNullable(parts.group(1)).orElse(""), parts.group(2));
    }

    /// The role that the name alone stands for: in this program, in PyTorch's layer 0, or by what it leads from and to.
    Optional<Role> role() {
        Matcher layer = LAYER.matcher(leaf);
        return layer.matches()
                ? Optional.ofNullable(PYTORCH.get(layer.group(1) + "_" + layer.group(2)))
                : Optional.ofNullable(PLAIN.get(leaf)).or(() -> PairName.role(this));
    }

    /// Whether it is one of this program's own names.
    boolean isOwn() {
        return PLAIN.containsKey(leaf);
    }

    /// Whether it is one of PyTorch's names for the weights of a recurrent layer.
    boolean isPyTorch() {
        return LAYER.matcher(leaf).matches();
    }

    /// Which of PyTorch's layers it belongs to; the first where it says nothing.
    int layer() {
        Matcher layer = LAYER.matcher(leaf);
        return layer.matches() && layer.group(3) instanceof String number ? Integer.parseInt(number) : 0;
    }

    /// Whether it belongs to the half of a network that reads backward.
    boolean isBackward() {
        return leaf.endsWith("_reverse") || leaf.equals(RECURRENT_KERNEL) && part.contains("backward");
    }

    /// Whether it shows a recurrent layer, by the matrix from state to state.
    boolean isRecurrent() {
        return leaf.equals(RECURRENT_KERNEL) || role().equals(Optional.of(Role.W));
    }

    /// Whether it is the kernel of a cell that joins U and W, by TensorFlow's names for it: x stands above s.
    boolean isJoinedKernel() {
        return leaf.equals("kernel")
                && part.toLowerCase(Locale.ROOT).matches(".*(rnn_cell|basicrnncell|rnn_cell_\\d+)");
    }

    /// Whether it is the matrix of a layer, by PyTorch's or Keras's word.
    boolean isLayerMatrix() {
        return leaf.equals("weight") || leaf.equals("kernel");
    }

    /// Whether it belongs to a layer of a model, by PyTorch's or Keras's word, so that a network without it is another.
    boolean isOfLayer() {
        return OF_LAYERS.contains(leaf) || isPyTorch() || leaf.equals(RECURRENT_KERNEL);
    }

    /// Whether it turns words into vectors.
    boolean isEmbedding() {
        String name = (part + "/" + leaf).toLowerCase(Locale.ROOT);
        return name.contains("emb") || name.equals("encoder/weight") || name.endsWith(".encoder/weight")
                || leaf.equals("E");
    }

    /// Whether it is a gradient, as this program writes them.
    boolean isGradient() {
        return Totals.WEIGHTS.stream().map(Totals::name).collect(Collectors.toSet()).contains(leaf);
    }
}
