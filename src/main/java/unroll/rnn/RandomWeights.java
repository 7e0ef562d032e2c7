package unroll.rnn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import unroll.linalg.Matrix;

/// Weights drawn by a seed, the same on every machine and in every version of the program.
///
/// [RandomNumbers] says how a seed becomes numbers r, evenly in [0, 1), and g, normal. U, W and V are filled in this
/// order, each row after row, with the operations of IEEE 754:
/// - [Recipe#UNIFORM]: (2 r − 1) · scale.
/// - [Recipe#NORMAL]: g · scale.
/// - [Recipe#XAVIER]: (2 r − 1) · √(6 / (n + m)) · scale for an n×m matrix.
/// - [Recipe#ORTHOGONAL]: q · scale, where the q of an n×m matrix are its rows where n ≤ m, else its columns, each made
///   of normal numbers as [Orthogonal] says.
///
/// Products are taken from left to right, and 0 is added at the end, so that no zero has a sign.
public final class RandomWeights {
    private final RandomNumbers source;
    private final Recipe recipe;
    private final double scale;

    private RandomWeights(Recipe recipe, double scale, long seed) {
        if (!(scale >= 0 && scale < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a scale of " + scale);
        }
        this.source = new RandomNumbers(seed);
        this.recipe = recipe;
        this.scale = scale;
    }

    /// The weights of a network without biases, by [Recipe#XAVIER] of scale 1: what a scenario file draws by its `seed`.
    ///
    /// @param hidden H
    /// @param inputs D
    /// @param classes K
    /// @param seed any number
    public static Parameters draw(int hidden, int inputs, int classes, long seed) {
        return draw(new Size(hidden, inputs, classes), Recipe.XAVIER, 1, seed);
    }

    /// The weights of a network without biases.
    ///
    /// @param size H, D and K
    /// @param recipe how the numbers are spread
    /// @param scale finite, not negative
    /// @param seed any number
    /// @throws IllegalArgumentException where the scale is neither
    public static Parameters draw(Size size, Recipe recipe, double scale, long seed) {
        return draw(List.of(Weight.U, Weight.W, Weight.V), size, recipe, scale, seed);
    }

    /// New weights in the place of old ones. A bias that was there is there again, and zero: biases need no chance to
    /// become different, since the weights are.
    ///
    /// @param old what they replace; only its size matters, and which biases it has
    /// @param recipe how the numbers are spread
    /// @param scale finite, not negative
    /// @param seed any number
    /// @throws IllegalArgumentException where the scale is neither
    public static Parameters redraw(Parameters old, Recipe recipe, double scale, long seed) {
        return redraw(old, old.size(), recipe, scale, seed);
    }

    /// The same for another size.
    static Parameters redraw(Parameters old, Size size, Recipe recipe, double scale, long seed) {
        return draw(old.present(), size, recipe, scale, seed);
    }

    /// The weights of a network of any cell without biases, by [Recipe#XAVIER] of scale 1, in the order of
    /// [Cell#weights]: what a scenario file draws by its `seed`.
    ///
    /// @param seed any number
    public static Parameters draw(Cell cell, Size size, long seed) {
        return draw(cell.weights().stream().filter(it -> !it.isBias()).toList(), size, Recipe.XAVIER, 1, seed);
    }

    private static Parameters draw(List<Weight> weights, Size size, Recipe recipe, double scale, long seed) {
        RandomWeights drawn = new RandomWeights(recipe, scale, seed);
        Map<Weight, Matrix> made = new LinkedHashMap<>();
        for (Weight weight : weights) {
            int rows = size.of(weight.rows());
            int columns = size.of(weight.columns());
            made.put(weight, weight.isBias() ? Matrix.zeros(rows, columns) : drawn.matrix(rows, columns));
        }
        return new Parameters(made);
    }

    private Matrix matrix(int rows, int columns) {
        return switch (recipe) {
            case UNIFORM -> filled(rows, columns, () -> source.even() * scale);
            case NORMAL -> filled(rows, columns, () -> source.normal() * scale);
            case XAVIER -> {
                double bound = Math.sqrt(6.0 / (rows + columns));
                yield filled(rows, columns, () -> source.even() * bound * scale);
            }
            case ORTHOGONAL -> {
                boolean wide = rows <= columns;
                double[][] vectors = Orthogonal.vectors(Math.min(rows, columns), Math.max(rows, columns), source);
                Matrix made = Matrix.of(vectors).map(q -> q * scale + 0.0);
                yield wide ? made : made.transpose();
            }
        };
    }

    private static Matrix filled(int rows, int columns, DoubleSupplier next) {
        double[] numbers = new double[rows * columns];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = next.getAsDouble() + 0.0;
        }
        return Matrix.of(rows, columns, numbers);
    }
}
