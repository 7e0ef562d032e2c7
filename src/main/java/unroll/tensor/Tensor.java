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
    private final Content content;
    private final Optional<Message> note;

    /// What an array holds.
    private sealed interface Content {

        /// Numbers.
        record Numbers(Elements elements) implements Content {}

        /// Texts, in their order.
        record Texts(List<String> texts) implements Content {}

        /// What is passed over and never looked at.
        record Unread(Problem why) implements Content {}
    }

    /// An array of numbers.
    ///
    /// @param file the file's name as the person gave it
    /// @param type of its numbers, as in NumPy: `float32`
    Tensor(String file, String name, TensorShape shape, String type, Elements elements) {
        this(file, name, shape, type, new Content.Numbers(elements), Optional.empty());
    }

    private Tensor(String file, String name, TensorShape shape, String type, Content content, Optional<Message> note) {
        this.file = file;
        this.name = name;
        this.shape = shape;
        this.type = type;
        this.content = content;
        this.note = note;
    }

    /// An array of something that is no number, or of numbers that no weight can be made of.
    static Tensor ofNoNumbers(String file, String name, TensorShape shape, String type) {
        return unread(file, name, shape, type, new Problem(file, new Place.Key(Quoted.brief(name)),
                Message.of(TensorKey.UNFIT_TYPE, Quoted.plain(type))));
    }

    /// An array that is passed over.
    ///
    /// @param why it can't be a weight
    static Tensor unread(String file, String name, TensorShape shape, String type, Problem why) {
        return new Tensor(file, name, shape, type, new Content.Unread(why), Optional.empty());
    }

    /// An array of texts.
    static Tensor ofTexts(String file, String name, TensorShape shape, String type, List<String> texts) {
        return new Tensor(file, name, shape, type, new Content.Texts(List.copyOf(texts)), Optional.empty());
    }

    /// This with something to say wherever it is used.
    Tensor noting(Message what) {
        return new Tensor(file, name, shape, type, content, Optional.of(what));
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

    /// What there is to say of it wherever it is used.
    Optional<Message> note() {
        return note;
    }

    /// Whether it holds numbers.
    boolean isNumeric() {
        return content instanceof Content.Numbers;
    }

    /// Whether it holds objects of a program, which are never opened.
    public boolean isPickled() {
        return content instanceof Content.Unread(Problem why) && why.what().key() == TensorKey.NPY_OBJECTS;
    }

    /// Whether it is passed over, whatever is in it.
    boolean isUnread() {
        return content instanceof Content.Unread;
    }

    /// The texts that it holds; none where it holds something else.
    public List<String> texts() {
        return content instanceof Content.Texts(List<String> texts) ? texts : List.of();
    }

    /// How many bytes it keeps.
    long kept() {
        return switch (content) {
            case Content.Numbers(Elements.InBytes inBytes) -> inBytes.bytes().limit();
            case Content.Numbers(Elements.Read(Matrix numbers)) ->
                (long) numbers.rows() * numbers.columns() * Double.BYTES;
            case Content.Texts(List<String> texts) -> texts.stream().mapToLong(it -> 2L * it.length()).sum();
            case Content.Unread _ -> 0;
        };
    }

    /// What keeps it from being a weight, by type and shape alone.
    public Optional<Message> unfit() {
        return switch (content) {
            case Content.Numbers _ -> unfitShape();
            case Content.Texts _ -> unfit(TensorKey.UNFIT_TYPE, Quoted.plain(type));
            case Content.Unread(Problem why) -> Optional.of(why.what());
        };
    }

    private Optional<Message> unfitShape() {
        int rank = shape.squeezed().rank();
        if (rank == 0 || rank > 2) {
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

    private static Optional<Message> unfit(TensorKey key, Object... arguments) {
        return Optional.of(Message.of(key, arguments));
    }

    /// Its numbers; a vector of n numbers is an n×1 matrix, and ones before the last two sizes are left out.
    ///
    /// @throws BadInput where it is [#unfit], or a number is infinite or none
    public Matrix matrix() throws BadInput {
        if (content instanceof Content.Unread(Problem why)) {
            throw new BadInput(why);
        }
        Optional<Message> unfit = unfit();
        if (unfit.isPresent()) {
            throw problem(unfit.get());
        }
        if (!(content instanceof Content.Numbers(Elements elements))) {
            throw new IllegalStateException(toString());
        }
        int rows = (int) shape.squeezed().rows();
        int columns = (int) shape.squeezed().columns();
        double[] numbers = new double[rows * columns];
        for (int n = 0; n < numbers.length; n++) {
            numbers[n] = elements.at(n / columns, n % columns);
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
