package unroll.tensor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import unroll.io.BadInput;
import unroll.io.Limits;
import unroll.io.Place;
import unroll.io.Problem;
import unroll.io.Quoted;
import unroll.linalg.Matrix;
import unroll.text.Message;
import unroll.text.TensorKey;

/// A named array in a file of another program. Its numbers are read, and looked at, when they are asked for: a file may
/// hold arrays that are no weights and that nobody asks for.
public final class Tensor {
    private static final int LISTED = 12;
    private final String file;
    private final String name;
    private final TensorShape shape;
    private final String type;
    private final Optional<Elements> elements;

    /// An array of numbers.
    ///
    /// @param file the file's name as the person gave it
    /// @param type of its numbers, as in NumPy: `float32`
    Tensor(String file, String name, TensorShape shape, String type, Elements elements) {
        this(file, name, shape, type, Optional.of(elements));
    }

    private Tensor(String file, String name, TensorShape shape, String type, Optional<Elements> elements) {
        this.file = file;
        this.name = name;
        this.shape = shape;
        this.type = type;
        this.elements = elements;
    }

    /// An array of something that is no number, or of numbers that no weight can be made of.
    static Tensor ofNoNumbers(String file, String name, TensorShape shape, String type) {
        return new Tensor(file, name, shape, type, Optional.empty());
    }

    /// Arrays in one line, by name and shape; of many the first.
    public static String listed(List<Tensor> tensors) {
        String shown = tensors.stream().limit(LISTED).map(it -> Quoted.brief(it.name) + " " + it.shape.text())
                .collect(Collectors.joining(", "));
        return tensors.size() > LISTED ? shown + ", …" : shown;
    }

    /// The file that it is in.
    public String file() {
        return file;
    }

    /// Its name in the file, such as `rnn.weight_ih_l0`; of a file of one array, the file's name without its ending.
    public String name() {
        return name;
    }

    /// Its shape.
    public TensorShape shape() {
        return shape;
    }

    /// The type of its numbers as the file says it: `float32`; `text` for a file of text.
    public String type() {
        return type;
    }

    /// How many bytes it keeps.
    long kept() {
        return elements.map(it -> switch (it) {
            case Elements.InBytes inBytes -> (long) inBytes.bytes().limit();
            case Elements.Read(Matrix numbers) -> (long) numbers.rows() * numbers.columns() * Double.BYTES;
        }).orElse(0L);
    }

    /// What keeps it from being a weight, by type and shape alone.
    public Optional<Message> unfit() {
        if (elements.isEmpty()) {
            return unfit(TensorKey.UNFIT_TYPE, Quoted.plain(type));
        }
        if (shape.rank() == 0 || shape.rank() > 2) {
            return unfit(TensorKey.UNFIT_RANK, shape.rank());
        }
        long count = shape.count().orElse(Long.MAX_VALUE);
        if (count == 0) {
            return unfit(TensorKey.UNFIT_EMPTY, shape.text());
        }
        return count > Limits.WEIGHTS
                ? unfit(TensorKey.UNFIT_LARGE, shape.text(), Integer.toString(Limits.WEIGHTS))
                : Optional.empty();
    }

    private Optional<Message> unfit(TensorKey key, Object... arguments) {
        return Optional.of(Message.of(key, arguments));
    }

    /// Its numbers; a vector of n numbers is an n×1 matrix.
    ///
    /// @throws BadInput where it is [#unfit], or a number is infinite or none
    public Matrix matrix() throws BadInput {
        Optional<Message> unfit = unfit();
        if (unfit.isPresent()) {
            throw problem(unfit.get());
        }
        int rows = (int) shape.rows();
        int columns = (int) shape.columns();
        double[] numbers = new double[rows * columns];
        for (int n = 0; n < numbers.length; n++) {
            numbers[n] = elements.orElseThrow().at(n / columns, n % columns);
            if (!Double.isFinite(numbers[n])) {
                String place = shape.rank() == 1 ? "[" + n + "]" : "[" + n / columns + "][" + n % columns + "]";
                throw problem(Message.of(TensorKey.NOT_FINITE, place, Double.toString(numbers[n])));
            }
        }
        return Matrix.of(rows, columns, numbers);
    }

    private BadInput problem(Message what) {
        return new BadInput(new Problem(file, new Place.Key(Quoted.brief(name)), what));
    }

    @Override
    public String toString() {
        return name + " " + shape.text() + " " + type;
    }
}
