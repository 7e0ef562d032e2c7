package unroll.tensor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import unroll.rnn.Weight;

/// Which arrays could be U, W, V, b and c, by their shapes alone: a guess to be shown, never to be taken without asking,
/// because shapes that fit one way also fit with U and V exchanged and all of them transposed.
final class Guess {
    private final List<TensorShape> shapes;
    private final Layout layout;
    private final List<Optional<Weight>> letters;

    private Guess(List<TensorShape> shapes, Layout layout) {
        this.shapes = shapes;
        this.layout = layout;
        this.letters = new ArrayList<>(Collections.nCopies(shapes.size(), Optional.empty()));
    }

    /// The letter of each array; no letter at all unless one matrix is square and of the others one each fits U and V.
    static List<Optional<Weight>> byShapes(List<Tensor> tensors, Layout layout) {
        List<TensorShape> shapes = tensors.stream()
                .map(tensor -> tensor.unfit().isPresent() ? TensorShape.of() : tensor.shape()).toList();
        Guess guess = new Guess(shapes, layout);
        guess.matrices();
        return List.copyOf(guess.letters);
    }

    private void matrices() {
        List<Integer> square = matrices(shape -> shape.rows() == shape.columns() && shape.rows() > 1);
        if (square.size() != 1) {
            return;
        }
        long hidden = shapes.get(square.getFirst()).rows();
        List<Integer> u = matrices(shape -> to(shape) == hidden && from(shape) != hidden);
        List<Integer> v = matrices(shape -> from(shape) == hidden && to(shape) != hidden);
        if (u.size() == 1 && v.size() == 1) {
            letters.set(square.getFirst(), Optional.of(Weight.W));
            letters.set(u.getFirst(), Optional.of(Weight.U));
            letters.set(v.getFirst(), Optional.of(Weight.V));
            biases(hidden, to(shapes.get(v.getFirst())));
        }
    }

    private void biases(long hidden, long classes) {
        List<Integer> b = vectors(hidden);
        List<Integer> c = vectors(classes);
        if (hidden != classes && b.size() <= 1 && c.size() <= 1) {
            b.forEach(i -> letters.set(i, Optional.of(Weight.STATE_BIAS)));
            c.forEach(i -> letters.set(i, Optional.of(Weight.OUTPUT_BIAS)));
        }
    }

    private long to(TensorShape shape) {
        return layout == Layout.AS_IS ? shape.rows() : shape.columns();
    }

    private long from(TensorShape shape) {
        return layout == Layout.AS_IS ? shape.columns() : shape.rows();
    }

    private List<Integer> matrices(Predicate<TensorShape> which) {
        return IntStream.range(0, shapes.size())
                .filter(i -> shapes.get(i).rank() == 2 && which.test(shapes.get(i))).boxed().toList();
    }

    private List<Integer> vectors(long size) {
        return IntStream.range(0, shapes.size())
                .filter(i -> shapes.get(i).rank() == 1 && shapes.get(i).rows() == size).boxed().toList();
    }
}
