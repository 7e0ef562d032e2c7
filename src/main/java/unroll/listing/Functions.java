package unroll.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import unroll.rnn.Activation;
import unroll.rnn.Cell;
import unroll.rnn.Loss;
import unroll.rnn.Network;
import unroll.rnn.SlopeForm;

/// How the functions of a network are called, and which of them a program imports.
///
/// @param network the network
/// @param dialect what the program is written in
record Functions(Network network, Dialect dialect) {
    private static final String HOLE = "\u0000";

    boolean isNumPy() {
        return dialect == Dialect.NUMPY;
    }

    /// Whether the sigmoid has a name; else it is written out.
    boolean hasSigmoid() {
        return !isNumPy() || network.cell().isGated() || network.loss() == Loss.BINARY_CROSS_ENTROPY;
    }

    /// f of a.
    Code applied(Activation f, Code of) {
        if (f == Activation.SIGMOID && hasSigmoid()) {
            return call("sigmoid", of);
        }
        String[] pieces = (isNumPy() ? f.numpy(HOLE) : f.torch(HOLE)).split(HOLE, -1);
        return Code.join(of, Stream.of(pieces).map(Code::of).toList());
    }

    Code softmax(Code z) {
        return call("softmax", isNumPy() ? z : z.plus(", 0"));
    }

    Code crossEntropy(Code z, Code y) {
        return isNumPy()
                ? call("cross_entropy", z.plus(", ").plus(y))
                : call("logsumexp", z.plus(", 0")).plus(" - ").plus(z).plus("[").plus(y).plus("]");
    }

    Code binaryCrossEntropy(Code z, Code y) {
        return isNumPy()
                ? call("binary_cross_entropy", z.plus(", ").plus(y))
                : call("bce", z.plus(", ").plus(y).plus(", reduction=\"sum\""));
    }

    private static Code call(String name, Code of) {
        return Code.of(name + "(").plus(of).plus(")");
    }

    /// What a program imports beside whole modules.
    ///
    /// @param uses the non-linearities that stand in it
    /// @param more what else it names
    List<String> imports(List<Activation> uses, List<String> more) {
        TreeSet<String> names = new TreeSet<>(more);
        if (isNumPy()) {
            names.add("outer");
        }
        uses.forEach(f -> names.addAll(imported(f)));
        names.addAll(switch (network.loss()) {
            case CROSS_ENTROPY -> isNumPy() ? List.of("exp", "log1p") : List.of("logsumexp", "softmax");
            case BINARY_CROSS_ENTROPY -> isNumPy() ? List.of("exp", "log1p", "maximum") : List.of("sigmoid");
            case SQUARED -> List.of();
        });
        List<String> made = new ArrayList<>();
        if (!names.isEmpty()) {
            made.add("from " + (isNumPy() ? "numpy" : "torch") + " import " + String.join(", ", names));
        }
        TreeSet<String> functional = new TreeSet<>();
        uses.stream().filter(f -> !isNumPy() && f.isFunctional())
                .forEach(f -> functional.add(f.id().replace('-', '_')));
        if (!isNumPy() && network.loss() == Loss.BINARY_CROSS_ENTROPY) {
            functional.add("binary_cross_entropy_with_logits as bce");
        }
        if (!functional.isEmpty()) {
            made.add("from torch.nn.functional import " + String.join(", ", functional));
        }
        return made;
    }

    private List<String> imported(Activation f) {
        return switch (f.slope()) {
            case SlopeForm.OneLessSquare() -> List.of("tanh");
            case SlopeForm.OfSigmoid() -> List.of(isNumPy() ? "exp" : "sigmoid");
            case SlopeForm.Bend _ -> isNumPy() ? List.of("maximum") : f.isFunctional() ? List.of() : List.of(f.id());
            case SlopeForm.One() -> List.of();
        };
    }

    /// The non-linearities of the cell.
    List<Activation> ofCell() {
        return network.cell() == Cell.RNN
                ? List.of(network.activation())
                : List.of(Activation.SIGMOID, Activation.TANH);
    }

    /// The functions that NumPy has not, a line each, a blank one between two.
    List<String> definitions() {
        List<String> made = new ArrayList<>();
        if (hasSigmoid()) {
            made.addAll(List.of("", "def sigmoid(a):", "    return 1 / (1 + exp(-a))"));
        }
        made.addAll(switch (network.loss()) {
            case CROSS_ENTROPY -> List.of("", "def softmax(z):", "    p = exp(z - z.max())",
                    "    return p / p.sum()", "", "def cross_entropy(z, y):", "    top = z.argmax()",
                    "    others = np.delete(exp(z - z[top]), top)",
                    "    return log1p(others.sum()) + (z[top] - z @ y)");
            case BINARY_CROSS_ENTROPY -> List.of("", "def binary_cross_entropy(z, y):",
                    "    return (maximum(z, 0) - z * y + log1p(exp(-abs(z)))).sum()");
            case SQUARED -> List.of();
        });
        return made;
    }
}
