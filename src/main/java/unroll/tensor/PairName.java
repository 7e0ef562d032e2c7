package unroll.tensor;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a name says by naming what a weight leads from and to, in either order: `W_xh`, `Wax`, `i2h.weight`, `hidden_to_output`,
/// `b_q`.
final class PairName {
    private static final String END = "(input|in|x|i|hidden|hid|state|h|s|a|output|out|o|y|q)";
    private static final Pattern MATRIX = Pattern
            .compile("(?:weights?|kernel|w)_*" + END + "(?:_*(?:2|to)_*|_*)" + END);
    private static final Pattern MODULE = Pattern.compile(END + "_*(?:2|to)_*" + END);
    private static final Pattern BIAS = Pattern.compile("(?:bias|b)_*" + END + "(?:(?:_*(?:2|to)_*|_*)" + END + ")?");
    private static final Pattern GATE_OF_LSTM = Pattern.compile("[uw]_*[xhsa]?_*f|[wu]_*f[xhsa]|b_*f");
    private static final Pattern GATE_OF_GRU = Pattern.compile("[uw]_*[xhsa]?_*[zr]|[wu]_*[zr][xhsa]|b_*[zr]");

    /// Where a weight leads from or to.
    private enum Place {
        INPUT, STATE, OUTPUT
    }

    private static final Map<String, Place> PLACES = Map.ofEntries(Map.entry("input", Place.INPUT),
            Map.entry("in", Place.INPUT), Map.entry("x", Place.INPUT), Map.entry("i", Place.INPUT),
            Map.entry("hidden", Place.STATE), Map.entry("hid", Place.STATE), Map.entry("state", Place.STATE),
            Map.entry("h", Place.STATE), Map.entry("s", Place.STATE), Map.entry("a", Place.STATE),
            Map.entry("output", Place.OUTPUT), Map.entry("out", Place.OUTPUT), Map.entry("o", Place.OUTPUT),
            Map.entry("y", Place.OUTPUT), Map.entry("q", Place.OUTPUT));

    private PairName() {
    }

    /// The role that a name says, where it says one.
    static Optional<Role> role(ArrayName name) {
        String leaf = name.leaf().toLowerCase(Locale.ROOT);
        Matcher matrix = MATRIX.matcher(leaf);
        if (matrix.matches()) {
            return matrix(matrix);
        }
        Matcher bias = BIAS.matcher(leaf);
        if (bias.matches()) {
            return bias(bias);
        }
        Matcher module = MODULE.matcher(leaf.equals("weight") || leaf.equals("bias") ? lastOf(name.part()) : leaf);
        return module.matches() ? leaf.equals("bias") ? bias(module) : matrix(module) : Optional.empty();
    }

    /// Whether a name is that of a weight from the input to the output, past the state.
    static boolean isPastTheState(ArrayName name) {
        Matcher module = MODULE.matcher(name.leaf().equals("weight") ? lastOf(name.part()) : "");
        return module.matches() && PLACES.get(module.group(1)) == Place.INPUT
                && PLACES.get(module.group(2)) == Place.OUTPUT;
    }

    /// Whether a bias says where it leads from, too: such biases of the state are two that are added.
    static boolean hasBothEnds(ArrayName name) {
        Matcher bias = BIAS.matcher(name.leaf().toLowerCase(Locale.ROOT));
        return bias.matches() ? bias.group(2) != null : name.leaf().equals("bias");
    }

    /// Whether a name is that of a gate, which a plain network has not: f of an LSTM.
    static boolean isOfLstm(ArrayName name) {
        return GATE_OF_LSTM.matcher(name.leaf().toLowerCase(Locale.ROOT)).matches();
    }

    /// Whether a name is that of a gate of a GRU: z or r.
    static boolean isOfGru(ArrayName name) {
        return GATE_OF_GRU.matcher(name.leaf().toLowerCase(Locale.ROOT)).matches();
    }

    private static String lastOf(String part) {
        return part.substring(Math.max(part.lastIndexOf('.'), part.lastIndexOf('/')) + 1).toLowerCase(Locale.ROOT);
    }

    private static Optional<Role> matrix(Matcher ends) {
        Place one = PLACES.get(ends.group(1));
        Place two = PLACES.get(ends.group(2));
        if (one == Place.STATE && two == Place.STATE) {
            return Optional.of(Role.W);
        }
        if (one != Place.STATE && two != Place.STATE) {
            return Optional.empty();
        }
        return Optional.of(one == Place.INPUT || two == Place.INPUT ? Role.U : Role.V);
    }

    private static Optional<Role> bias(Matcher ends) {
        if (ends.group(2) != null) {
            return matrix(ends).map(role -> role == Role.V ? Role.OUTPUT_BIAS : Role.STATE_BIAS);
        }
        return switch (PLACES.get(ends.group(1))) {
            case INPUT -> Optional.empty();
            case STATE -> Optional.of(Role.STATE_BIAS);
            case OUTPUT -> Optional.of(Role.OUTPUT_BIAS);
        };
    }
}
