package unroll.rnn;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import unroll.linalg.Matrix;

/// The weights that all steps share: those of a cell, and V and c of the output.
///
/// @param matrices the numbers of each, in the order in which they are shown
public record Parameters(Map<Weight, Matrix> matrices) {

    /// Checks the shapes against each other.
    ///
    /// @throws IllegalArgumentException where a shape does not fit the others
    public Parameters {
        matrices = Collections.unmodifiableMap(new LinkedHashMap<>(matrices));
        Matrix v = matrices.get(Weight.V);
        require(v != null, "V is missing");
        int h = v.columns();
        int d = matrices.entrySet().stream().filter(it -> it.getKey().role() == Weight.Role.INPUT)
                .mapToInt(it -> it.getValue().columns()).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("U is missing"));
        int k = v.rows();
        matrices.forEach((weight, m) -> {
            int rows = count(weight.rows(), h, d, k);
            int columns = count(weight.columns(), h, d, k);
            require(m.rows() == rows && m.columns() == columns, weight.key() + " must be " + rows + "×" + columns);
        });
    }

    /// The weights of the plain cell.
    ///
    /// @param u U, H×D
    /// @param w W, H×H
    /// @param v V, K×H
    /// @param stateBias b, H×1, where the network has one
    /// @param outputBias c, K×1, where the network has one
    /// @throws IllegalArgumentException where a shape does not fit the others
    public Parameters(Matrix u, Matrix w, Matrix v, Optional<Matrix> stateBias, Optional<Matrix> outputBias) {
        this(plain(u, w, v, stateBias, outputBias));
    }

    private static Map<Weight, Matrix> plain(Matrix u, Matrix w, Matrix v, Optional<Matrix> stateBias,
            Optional<Matrix> outputBias) {
        Map<Weight, Matrix> made = new LinkedHashMap<>();
        made.put(Weight.U, u);
        made.put(Weight.W, w);
        made.put(Weight.V, v);
        stateBias.ifPresent(b -> made.put(Weight.STATE_BIAS, b));
        outputBias.ifPresent(c -> made.put(Weight.OUTPUT_BIAS, c));
        return made;
    }

    private static int count(Axis axis, int h, int d, int k) {
        return switch (axis) {
            case ONE -> 1;
            case HIDDEN -> h;
            case INPUT -> d;
            case CLASS -> k;
        };
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }

    /// U of the plain cell.
    public Matrix u() {
        return get(Weight.U);
    }

    /// W of the plain cell.
    public Matrix w() {
        return get(Weight.W);
    }

    /// V.
    public Matrix v() {
        return get(Weight.V);
    }

    /// b of the plain cell, where the network has one.
    public Optional<Matrix> stateBias() {
        return find(Weight.STATE_BIAS);
    }

    /// c, where the network has one.
    public Optional<Matrix> outputBias() {
        return find(Weight.OUTPUT_BIAS);
    }

    /// H, the number of hidden units.
    public int hidden() {
        return v().columns();
    }

    /// D, the size of an input.
    public int inputs() {
        return matrices.entrySet().stream().filter(it -> it.getKey().role() == Weight.Role.INPUT).findFirst()
                .orElseThrow().getValue().columns();
    }

    /// K, the number of classes.
    public int classes() {
        return v().rows();
    }

    /// H, D and K.
    public Size size() {
        return new Size(hidden(), inputs(), classes());
    }

    /// The weights that there are, in the order in which they are shown: of the plain cell U, W, V and those biases that
    /// are present.
    public List<Weight> present() {
        return List.copyOf(matrices.keySet());
    }

    /// Those of one role, in the order of their gates.
    public List<Weight> present(Weight.Role role) {
        return matrices.keySet().stream().filter(it -> it.role() == role).toList();
    }

    /// The weight of this network that does what one of another network does there: of the same gate, or of the first.
    public Weight nearest(Weight other) {
        List<Weight> alike = present(other.role());
        return alike.contains(other) ? other : alike.isEmpty() ? Weight.V : alike.getFirst();
    }

    /// The numbers of one weight, where the network has it.
    public Optional<Matrix> find(Weight weight) {
        return Optional.ofNullable(matrices.get(weight));
    }

    /// The numbers of one weight.
    ///
    /// @throws IllegalArgumentException for one that the network has not
    public Matrix get(Weight weight) {
        return find(weight).orElseThrow(() -> new IllegalArgumentException("no " + weight.key()));
    }

    /// These weights with other numbers for one of them.
    public Parameters with(Weight weight, Matrix numbers) {
        Map<Weight, Matrix> made = new LinkedHashMap<>(matrices);
        boolean isNew = made.put(weight, numbers) == null;
        // a bias of the state that was not there goes before that of the output
        if (isNew && weight.isRecurrent() && made.containsKey(Weight.OUTPUT_BIAS)) {
            made.put(Weight.OUTPUT_BIAS, made.remove(Weight.OUTPUT_BIAS));
        }
        return new Parameters(made);
    }

    /// These weights without one of them.
    public Parameters without(Weight weight) {
        Map<Weight, Matrix> made = new LinkedHashMap<>(matrices);
        made.remove(weight);
        return new Parameters(made);
    }

    /// All weights made anew.
    ///
    /// @param how the numbers by the weight and its numbers before
    public Parameters map(BiFunction<Weight, Matrix, Matrix> how) {
        Map<Weight, Matrix> made = new LinkedHashMap<>();
        matrices.forEach((weight, numbers) -> made.put(weight, how.apply(weight, numbers)));
        return new Parameters(made);
    }
}
