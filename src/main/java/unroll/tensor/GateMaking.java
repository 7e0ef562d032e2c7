package unroll.tensor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unroll.io.BadInput;
import unroll.linalg.Matrix;
import unroll.rnn.Cell;
import unroll.rnn.Parameters;
import unroll.rnn.Weight;
import unroll.text.Message;
import unroll.text.TensorKey;

/// Makes the network of a layer whose gates are stacked in one matrix: of PyTorch's LSTM (i f g o) and GRU (r z n, with
/// the second bias of n inside the reset), of Keras's LSTM (i f c o) and GRU (z r h, which resets after W where it has two
/// biases or none, and before it where it has one). Both stack an LSTM alike; of a GRU the way round tells whose it is.
final class GateMaking {
    private static final List<String> LSTM = List.of("i", "f", "g", "o");
    private static final List<String> PYTORCH_GRU = List.of("r", "u", "n");
    private static final List<String> KERAS_GRU = List.of("u", "r", "n");
    private final Assignment assignment;
    private final Layout layout;
    private final int gates;
    private final int hidden;
    private final List<Message> decisions = new ArrayList<>();

    private GateMaking(Assignment assignment, Layout layout, int gates, int hidden) {
        this.assignment = assignment;
        this.layout = layout;
        this.gates = gates;
        this.hidden = hidden;
    }

    /// Whether the arrays are of such a layer: W is three or four times as long one way as the other.
    static Optional<GateMaking> of(Assignment assignment) {
        List<Tensor> w = assignment.having(Role.W);
        if (w.size() != 1 || assignment.having(Role.U).size() != 1 || w.getFirst().unfit().isPresent()
                || w.getFirst().shape().squeezed().rank() != 2) {
            return Optional.empty();
        }
        TensorShape shape = w.getFirst().shape().squeezed();
        for (int gates : List.of(3, 4)) {
            if (shape.rows() == gates * shape.columns()) {
                return Optional.of(new GateMaking(assignment, Layout.AS_IS, gates, (int) shape.columns()));
            }
            if (shape.columns() == gates * shape.rows()) {
                return Optional.of(new GateMaking(assignment, Layout.TRANSPOSED, gates, (int) shape.rows()));
            }
        }
        return Optional.empty();
    }

    /// The way round of the matrices.
    Layout layout() {
        return layout;
    }

    private List<String> order() {
        if (gates == 4) {
            return LSTM;
        }
        return layout == Layout.AS_IS ? PYTORCH_GRU : KERAS_GRU;
    }

    /// What is wrong by shapes alone.
    Optional<Outcome.Refused> refusal() {
        if (assignment.having(Role.V).isEmpty()) {
            return Fitting.refused(Mend.ASSIGN, TensorKey.NOT_RECOGNISED, "V");
        }
        for (Role role : List.of(Role.U, Role.W, Role.V, Role.STATE_BIAS, Role.OUTPUT_BIAS)) {
            for (Tensor tensor : assignment.having(role)) {
                Optional<Message> unfit = tensor.unfit().or(() -> misfit(role, tensor));
                if (unfit.isPresent()) {
                    return Optional.of(new Outcome.Refused(Fitting.unfit(role, tensor, unfit.get()), Mend.ASSIGN));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Message> misfit(Role role, Tensor tensor) {
        TensorShape shape = tensor.shape().squeezed();
        long stacked = (long) gates * hidden;
        boolean fits = switch (role) {
            case U -> (layout == Layout.AS_IS ? shape.rows() : shape.columns()) == stacked;
            case V -> shape.rows() == hidden || shape.columns() == hidden;
            case STATE_BIAS -> shape.isVector() ? shape.length() == stacked : isPair(shape, stacked);
            case OUTPUT_BIAS -> shape.isVector();
            case W, EMBEDDING, INPUT_AND_STATE, STATE_AND_INPUT -> true;
        };
        return fits ? Optional.empty() : Optional.of(Message.of(TensorKey.GATES_MISFIT, shape.text(), gates, hidden));
    }

    private static boolean isPair(TensorShape shape, long stacked) {
        return shape.rank() == 2 && shape.rows() == 2 && shape.columns() == stacked;
    }

    /// The network, or why there is none.
    Outcome outcome() {
        Optional<Outcome.Refused> refused = refusal();
        if (refused.isPresent()) {
            return refused.get();
        }
        try {
            Map<Weight, Matrix> made = new LinkedHashMap<>();
            List<Matrix> u = split(oriented(Role.U));
            List<Matrix> w = split(oriented(Role.W));
            List<double[]> biases = biases();
            boolean resetsBefore = gates == 3 && biases.size() == 1;
            say();
            sayCell(resetsBefore, biases.size());
            put(made, Weight.Role.INPUT, u);
            put(made, Weight.Role.STATE, w);
            bias(made, biases);
            made.put(Weight.V, output());
            for (Tensor tensor : assignment.having(Role.OUTPUT_BIAS)) {
                made.put(Weight.OUTPUT_BIAS, Matrix.column(tensor.matrix().toArray()));
            }
            return new Outcome.Made(ordered(made), decisions);
        } catch (BadInput bad) {
            return new Outcome.Refused(bad.problem().what(), Mend.ELSEWHERE);
        } catch (IllegalArgumentException unfit) {
            return new Outcome.Refused(Message.of(TensorKey.GATES_APART), Mend.ASSIGN);
        }
    }

    private void say() {
        assignment.tensors().stream().filter(it -> assignment.roleOf(it).isPresent())
                .flatMap(it -> it.note().stream()).forEach(decisions::add);
    }

    private void sayCell(boolean resetsBefore, int biases) {
        if (gates == 4) {
            decisions.add(Message.of(layout == Layout.AS_IS ? TensorKey.SAID_LSTM_PYTORCH : TensorKey.SAID_LSTM_KERAS));
        } else if (layout == Layout.AS_IS) {
            decisions.add(Message.of(TensorKey.SAID_GRU_PYTORCH));
        } else if (resetsBefore) {
            decisions.add(Message.of(TensorKey.SAID_GRU_KERAS_BEFORE));
        } else {
            decisions.add(Message.of(biases == 0 ? TensorKey.SAID_GRU_KERAS_UNSAID : TensorKey.SAID_GRU_KERAS));
        }
    }

    /// Rows of the stacked matrix, gate by gate.
    private List<Matrix> split(Matrix stacked) {
        double[][] rows = stacked.toRows();
        List<Matrix> made = new ArrayList<>();
        for (int gate = 0; gate < gates; gate++) {
            made.add(Matrix.of(Arrays.copyOfRange(rows, gate * hidden, (gate + 1) * hidden)));
        }
        return made;
    }

    private void put(Map<Weight, Matrix> made, Weight.Role role, List<Matrix> parts) {
        for (int gate = 0; gate < gates; gate++) {
            made.put(new Weight(role, order().get(gate)), parts.get(gate));
        }
    }

    /// The biases of what enters and of what recurs; Keras has both in one array of two rows.
    private List<double[]> biases() throws BadInput {
        List<double[]> made = new ArrayList<>();
        for (Tensor tensor : assignment.having(Role.STATE_BIAS)) {
            double[] numbers = tensor.matrix().toArray();
            if (numbers.length == 2 * gates * hidden) {
                made.add(Arrays.copyOfRange(numbers, 0, gates * hidden));
                made.add(Arrays.copyOfRange(numbers, gates * hidden, numbers.length));
            } else {
                made.add(numbers);
            }
        }
        return made;
    }

    private void bias(Map<Weight, Matrix> made, List<double[]> biases) {
        if (biases.isEmpty()) {
            return;
        }
        for (int gate = 0; gate < gates; gate++) {
            int from = gate * hidden;
            Matrix entering = part(biases.getFirst(), from);
            String letter = order().get(gate);
            boolean isApart = letter.equals("n") && biases.size() > 1;
            Matrix sum = entering;
            for (double[] other : biases.subList(1, biases.size())) {
                sum = sum.plus(part(other, from));
            }
            made.put(new Weight(Weight.Role.STATE_BIAS, letter), isApart ? entering : sum);
            if (isApart) {
                made.put(new Weight(Weight.Role.STATE_BIAS, "m"), part(biases.get(1), from));
            }
        }
    }

    private Matrix part(double[] stacked, int from) {
        return Matrix.column(Arrays.copyOfRange(stacked, from, from + hidden));
    }

    private Matrix oriented(Role role) throws BadInput {
        Matrix numbers = assignment.having(role).getFirst().matrix();
        return layout == Layout.TRANSPOSED ? numbers.transpose() : numbers;
    }

    /// V, K×H; where both ways fit, the way of the others.
    private Matrix output() throws BadInput {
        Matrix v = assignment.having(Role.V).getFirst().matrix();
        boolean isSquare = v.rows() == v.columns();
        boolean turns = isSquare ? layout == Layout.TRANSPOSED : v.columns() != hidden;
        return turns ? v.transpose() : v;
    }

    /// In the order in which a cell's weights are shown.
    private static Parameters ordered(Map<Weight, Matrix> made) {
        Cell cell = Cell.of(made.keySet());
        Map<Weight, Matrix> sorted = new LinkedHashMap<>();
        cell.weights().stream().filter(made::containsKey).forEach(it -> sorted.put(it, made.get(it)));
        return new Parameters(sorted);
    }
}
