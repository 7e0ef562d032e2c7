package unroll.tensor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import unroll.io.BadInput;
import unroll.linalg.Matrix;
import unroll.rnn.Parameters;
import unroll.text.Message;
import unroll.text.TensorKey;

/// Makes the network of an assignment that fits, and says what was decided on the way.
final class Making {
    private final Assignment assignment;
    private final Shapes shapes;
    private final List<Message> decisions = new ArrayList<>();

    Making(Assignment assignment, Shapes shapes) {
        this.assignment = assignment;
        this.shapes = shapes;
    }

    Outcome outcome() {
        try {
            sayWhich();
            List<Matrix> recurrent = recurrent();
            Matrix u = recurrent.getFirst();
            Matrix w = recurrent.getLast();
            Parameters made = new Parameters(embedded(u), w, output(), stateBias(), outputBias());
            boolean isFinite = made.present().stream().allMatch(weight -> made.get(weight).isFinite());
            return isFinite
                    ? new Outcome.Made(made, decisions)
                    : new Outcome.Refused(Message.of(TensorKey.SUM_NOT_FINITE), Mend.ELSEWHERE);
        } catch (Unfit unfit) {
            return unfit.refused;
        }
    }

    /// Ends the making where numbers can't be read.
    private static final class Unfit extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Outcome.Refused refused;

        Unfit(Outcome.Refused refused, BadInput cause) {
            super(cause);
            this.refused = refused;
        }
    }

    private void sayWhich() {
        Order.of(assignment.tensors()).filter(it -> it.roles().equals(assignment.roles()))
                .ifPresent(order -> say(order.said(), order.letters()));
        if (Recognition.areOnnx(assignment.tensors()) && assignment.having(Role.W).stream()
                .anyMatch(it -> ArrayName.of(it.name()).leaf().equals("R"))) {
            say(TensorKey.SAID_ONNX);
        }
        if (shapes.layout() == Layout.TRANSPOSED && assignment.layout() == Layout.UNSAID) {
            say(TensorKey.SAID_TRANSPOSED);
        }
        if (shapes.layout() != shapes.outputLayout()) {
            say(TensorKey.SAID_TURNED, name(Role.V));
        }
        assignment.tensors().stream().filter(it -> assignment.roleOf(it).isPresent())
                .flatMap(it -> it.note().stream()).forEach(decisions::add);
    }

    /// U and W.
    private List<Matrix> recurrent() throws Unfit {
        if (shapes.joined().isEmpty()) {
            return List.of(oriented(Role.U), oriented(Role.W));
        }
        Role role = shapes.joined().get();
        Matrix joined = oriented(role);
        int width = (int) shapes.width();
        int hidden = (int) shapes.hidden();
        say(role == Role.INPUT_AND_STATE ? TensorKey.SAID_JOINED : TensorKey.SAID_JOINED_STATE, name(role),
                width, hidden);
        return role == Role.INPUT_AND_STATE
                ? List.of(columns(joined, 0, width), columns(joined, width, width + hidden))
                : List.of(columns(joined, hidden, hidden + width), columns(joined, 0, hidden));
    }

    private static Matrix columns(Matrix matrix, int from, int to) {
        return Matrix.of(Arrays.stream(matrix.toRows()).map(row -> Arrays.copyOfRange(row, from, to))
                .toArray(double[][]::new));
    }

    private Matrix embedded(Matrix u) throws Unfit {
        if (!shapes.has(Role.EMBEDDING)) {
            return u;
        }
        Tensor embedding = assignment.having(Role.EMBEDDING).getFirst();
        say(TensorKey.SAID_EMBEDDING, name(Role.EMBEDDING), embedding.shape().text(),
                u.rows() + "×" + shapes.inputs(), Long.toString(shapes.inputs()));
        return u.timesTranspose(numbers(Role.EMBEDDING, embedding));
    }

    private Matrix output() throws Unfit {
        if (shapes.has(Role.V)) {
            return oriented(Role.V);
        }
        int classes = (int) shapes.classes();
        say(TensorKey.SAID_NO_OUTPUT, Integer.toString(classes));
        return Matrix.zeros(classes, (int) shapes.hidden());
    }

    private Optional<Matrix> stateBias() throws Unfit {
        List<Tensor> biases = assignment.having(Role.STATE_BIAS);
        Optional<Matrix> sum = Optional.empty();
        for (Tensor tensor : biases) {
            double[] numbers = numbers(Role.STATE_BIAS, tensor).toArray();
            int hidden = (int) shapes.hidden();
            Matrix bias = Matrix.column(Arrays.copyOf(numbers, hidden));
            if (numbers.length > hidden) {
                say(TensorKey.SAID_HALVES, Fitting.quoted(tensor), tensor.shape().text());
                bias = bias.plus(Matrix.column(Arrays.copyOfRange(numbers, hidden, numbers.length)));
            }
            sum = Optional.of(sum.isPresent() ? sum.get().plus(bias) : bias);
        }
        if (biases.size() > 1) {
            say(TensorKey.SAID_ADDED,
                    biases.stream().map(Fitting::quoted).collect(Collectors.joining(", ")));
        }
        return sum;
    }

    private Optional<Matrix> outputBias() throws Unfit {
        for (Tensor tensor : assignment.having(Role.OUTPUT_BIAS)) {
            return Optional.of(Matrix.column(numbers(Role.OUTPUT_BIAS, tensor).toArray()));
        }
        return Optional.empty();
    }

    private Matrix oriented(Role role) throws Unfit {
        Matrix numbers = numbers(role, assignment.having(role).getFirst());
        Layout layout = role == Role.V ? shapes.outputLayout() : shapes.layout();
        return layout == Layout.TRANSPOSED ? numbers.transpose() : numbers;
    }

    private static Matrix numbers(Role role, Tensor tensor) throws Unfit {
        try {
            return tensor.matrix();
        } catch (BadInput e) {
            throw new Unfit(new Outcome.Refused(Fitting.unfit(role, tensor, e.problem().what()), Mend.ELSEWHERE), e);
        }
    }

    private String name(Role role) {
        return Fitting.quoted(assignment.having(role).getFirst());
    }

    private void say(TensorKey key, Object... arguments) {
        decisions.add(Message.of(key, arguments));
    }
}
