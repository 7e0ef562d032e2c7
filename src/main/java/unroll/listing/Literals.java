package unroll.listing;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import unroll.linalg.Matrix;
import unroll.rnn.Input;
import unroll.rnn.Label;
import unroll.rnn.Loss;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

/// The numbers of a scenario as a program states them, each so that it reads back to the same double.
///
/// @param scenario whose numbers
/// @param library whose arrays they are
record Literals(Scenario scenario, Literals.Library library) {

    /// Whose arrays they are.
    enum Library {
        NUMPY("np.", "np.array"), TORCH("torch.", "torch.tensor");

        private final String prefix;
        private final String array;

        Library(String prefix, String array) {
            this.prefix = prefix;
            this.array = array;
        }

        /// An array of numbers in brackets.
        String array(String numbers) {
            return array + "(" + numbers + ")";
        }
    }

    /// The numbers of a weight, in brackets.
    String weight(Weight weight) {
        Matrix numbers = scenario.parameters().get(weight);
        return weight.isBias() ? NumpyText.vector(numbers) : NumpyText.rows(numbers);
    }

    /// x of all steps.
    String inputs() {
        int size = scenario.parameters().inputs();
        return scenario.sequence().inputs().stream().allMatch(Input.Word.class::isInstance)
                ? eye(size) + "[" + list(t -> Integer.toString(((Input.Word) input(t)).index())) + "]"
                : library.array(list(t -> NumpyText.vector(input(t).vector(size))));
    }

    private Input input(int t) {
        return scenario.sequence().inputs().get(t);
    }

    /// y of all steps, `None` where there is none: one-hot vectors in NumPy, places in PyTorch, where classes are right
    /// or wrong; else numbers.
    String targets() {
        boolean words = scenario.sequence().targets().stream().noneMatch(Label.Numbers.class::isInstance);
        boolean gaps = scenario.sequence().errors().size() < scenario.steps();
        if (words && library == Library.TORCH && scenario.network().loss() == Loss.CROSS_ENTROPY) {
            return list(t -> word(t).map(Object::toString).orElse("None"));
        }
        String eye = eye(scenario.parameters().classes());
        if (words) {
            return gaps
                    ? list(t -> word(t).map(at -> eye + "[" + at + "]").orElse("None"))
                    : eye + "[" + list(t -> Integer.toString(word(t).orElseThrow())) + "]";
        }
        return gaps
                ? list(t -> label(t).isPresent() ? library.array(numbers(t)) : "None")
                : library.array(list(this::numbers));
    }

    private Label label(int t) {
        return scenario.sequence().targets().get(t);
    }

    private Optional<Integer> word(int t) {
        return label(t).word().stream().boxed().findFirst();
    }

    private String numbers(int t) {
        return NumpyText.vector(label(t).vector(scenario.parameters().classes()));
    }

    /// The unit matrix, whose rows are the one-hot vectors, to be asked for some of them.
    private String eye(int size) {
        return library.prefix + "eye(" + size + ")";
    }

    private String list(IntFunction<String> element) {
        return IntStream.range(0, scenario.steps()).mapToObj(element).collect(Collectors.joining(", ", "[", "]"));
    }
}
