package unroll.tensor;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import unroll.rnn.Weight;
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
    /// Our own names, then those of programs that write x, h and y into them.
    private static final Map<String, Weight> PLAIN = Map.ofEntries(Map.entry("U", Weight.U), Map.entry("W", Weight.W),
            Map.entry("V", Weight.V), Map.entry("b", Weight.STATE_BIAS), Map.entry("c", Weight.OUTPUT_BIAS),
            Map.entry("stateBias", Weight.STATE_BIAS), Map.entry("outputBias", Weight.OUTPUT_BIAS),
            Map.entry("Wxh", Weight.U), Map.entry("Whh", Weight.W), Map.entry("Why", Weight.V),
            Map.entry("bh", Weight.STATE_BIAS), Map.entry("by", Weight.OUTPUT_BIAS));
    private static final Map<String, Weight> PYTORCH = Map.of("weight_ih", Weight.U, "weight_hh", Weight.W, "bias_ih",
            Weight.STATE_BIAS, "bias_hh", Weight.STATE_BIAS);

    static ArrayName of(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new IllegalStateException(name);
        }
        return new ArrayName(Optional.ofNullable(parts.group(1)).orElse(""), parts.group(2));
    }

    /// The weight that the name alone stands for, in this program and in PyTorch's layer 0.
    Optional<Weight> weight() {
        Matcher layer = LAYER.matcher(leaf);
        return layer.matches()
                ? Optional.ofNullable(PYTORCH.get(layer.group(1) + "_" + layer.group(2)))
                : Optional.ofNullable(PLAIN.get(leaf));
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
        return leaf.equals(RECURRENT_KERNEL) || weight().equals(Optional.of(Weight.W));
    }

    /// Whether it is the matrix of a layer, by PyTorch's or Keras's word.
    boolean isLayerMatrix() {
        return leaf.equals("weight") || leaf.equals("kernel");
    }

    /// Whether it turns words into vectors, which this program does not do.
    boolean isEmbedding() {
        return (part + "/" + leaf).toLowerCase(Locale.ROOT).contains("emb");
    }

    /// Whether it is a gradient, as this program writes them.
    boolean isGradient() {
        return Totals.WEIGHTS.stream().map(Totals::name).collect(Collectors.toSet()).contains(leaf);
    }
}
