package unroll.listing;

import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import unroll.linalg.Matrix;
import unroll.rnn.Activation;
import unroll.rnn.Focus;
import unroll.rnn.Input;
import unroll.rnn.Scenario;
import unroll.rnn.SlopeForm;
import unroll.rnn.Weight;

/// What stands for the names in braces of the program text: the scenario's numbers, each so that it reads back to the
/// same double, and its non-linearity.
///
/// @param scenario what the listing is for
/// @param dialect what it is written in
record ListingValues(Scenario scenario, Dialect dialect) {
    private static final Pattern NAME = Pattern.compile("\\{([^{}\" ]+)}");

    /// A line with its names filled in.
    String fill(String code) {
        return NAME.matcher(code).replaceAll(name -> Matcher.quoteReplacement(value(name.group(1))));
    }

    private String value(String name) {
        return switch (name) {
            case "maximum" -> scenario.activation().hasKink() ? "maximum, " : "";
            case "relu" -> imported(Activation.RELU, "relu, ");
            case "functional" -> scenario.activation().id().replace('-', '_');
            case "sigmoid" -> imported(Activation.SIGMOID, "sigmoid, ");
            case "tanh" -> imported(Activation.TANH, ", tanh");
            case "U" -> rows(Weight.U);
            case "W" -> rows(Weight.W);
            case "V" -> rows(Weight.V);
            case "b" -> numbers(scenario.parameters().get(Weight.STATE_BIAS));
            case "c" -> numbers(scenario.parameters().get(Weight.OUTPUT_BIAS));
            case "eta" -> Double.toString(scenario.learningRate());
            case "gamma" -> Double.toString(scenario.clip().orElseThrow());
            case "kappa*" -> scenario.clip().isPresent() ? "kappa * " : "";
            case "gradients" -> gradients();
            case "x" -> inputs();
            case "y" -> targets();
            case "initial" -> numbers(scenario.initialState());
            case "+b" -> scenario.parameters().stateBias().isPresent() ? " + b" : "";
            case "+c" -> scenario.parameters().outputBias().isPresent() ? " + c" : "";
            case "f(a)" -> function("a");
            case "f(r)" -> function("U @ x[k] + W @ r" + value("+b"));
            case "*slope(e)" -> slope("e");
            case "*slope(k-1)" -> slope("k-1");
            case "errors" -> errors();
            case "end" -> end();
            case "start" -> start();
            case "cut" -> Integer.toString(scenario.lastStepBack(scenario.tracedErrors().getFirst()));
            default -> throw new IllegalStateException(name);
        };
    }

    private String imported(Activation activation, String name) {
        return scenario.activation() == activation ? name : "";
    }

    private String function(String of) {
        return switch (dialect) {
            case NUMPY -> scenario.activation().numpy(of);
            case PYTORCH -> scenario.activation().torch(of);
        };
    }

    private String slope(String step) {
        String s = "s[" + step + "]";
        return switch (scenario.activation().slope()) {
            case SlopeForm.OneLessSquare() -> " * (1 - " + s + "**2)";
            case SlopeForm.Bend(double below) when below == 0 -> " * (" + s + " > 0)";
            case SlopeForm.Bend(double below) -> " * " + below + "**(" + s + "<=0)";
            case SlopeForm.OfSigmoid() -> " * " + s + "*(1-" + s + ")";
            case SlopeForm.One() -> "";
        };
    }

    /// The error traced back, or all of them from the last to the first.
    private String errors() {
        return switch (scenario.focus()) {
            case Focus.One(int e) -> Integer.toString(e);
            case Focus.All(),Focus.Joined() -> scenario.sequence().errors().size() == scenario.steps()
                    ? "reversed(range(T))"
                    : "reversed(E)";
        };
    }

    /// What the gradients of all weights are read from.
    private String gradients() {
        return scenario.parameters().present().stream().map(weight -> switch (dialect) {
            case NUMPY -> "d" + weight.letter();
            case PYTORCH -> weight.letter();
        }).collect(Collectors.joining(", ", "[", "]"));
    }

    /// The step before the last one kept.
    private String end() {
        return scenario.truncation().isEmpty() ? "-1" : start() + "-1";
    }

    /// The last step kept.
    private String start() {
        return "max(e-" + scenario.truncation().orElse(0) + ", 0)";
    }

    private String inputs() {
        boolean words = scenario.sequence().inputs().stream().allMatch(Input.Word.class::isInstance);
        int size = scenario.parameters().inputs();
        return words
                ? eye(size) + "[" + list(t -> Integer.toString(((Input.Word) input(t)).index())) + "]"
                : switch (dialect) {
                    case NUMPY -> "np.array";
                    case PYTORCH -> "torch.tensor";
                } + "(" + list(t -> numbers(input(t).vector(size))) + ")";
    }

    /// The unit matrix, whose rows are the one-hot vectors.
    private String eye(int size) {
        return switch (dialect) {
            case NUMPY -> "np.eye(" + size + ")";
            case PYTORCH -> "torch.eye(" + size + ")";
        };
    }

    private Input input(int t) {
        return scenario.sequence().inputs().get(t);
    }

    /// One-hot vectors in NumPy, places in PyTorch; `None` where there is no target.
    private String targets() {
        String eye = eye(scenario.parameters().classes());
        boolean gaps = scenario.sequence().errors().size() < scenario.steps();
        return switch (dialect) {
            case NUMPY -> gaps
                    ? list(t -> target(t).isPresent() ? eye + "[" + target(t).getAsInt() + "]" : "None")
                    : eye + "[" + list(t -> Integer.toString(target(t).getAsInt())) + "]";
            case PYTORCH -> list(t -> target(t).isPresent() ? Integer.toString(target(t).getAsInt()) : "None");
        };
    }

    private OptionalInt target(int t) {
        return scenario.sequence().word(t);
    }

    private String list(IntFunction<String> element) {
        return IntStream.range(0, scenario.steps()).mapToObj(element).collect(Collectors.joining(", ", "[", "]"));
    }

    private String rows(Weight weight) {
        return NumpyText.rows(scenario.parameters().get(weight));
    }

    private static String numbers(Matrix vector) {
        return NumpyText.vector(vector);
    }
}
