package unroll.figure;

import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import unroll.linalg.Matrix;
import unroll.rnn.Focus;
import unroll.rnn.Input;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

/// What stands for the names in braces of the program text: the scenario's numbers, each so that it reads back to the
/// same double, and its non-linearity.
///
/// @param scenario what the listing is for
record ListingValues(Scenario scenario) {
    private static final Pattern NAME = Pattern.compile("\\{([^{}\" ]+)}");

    /// A line with its names filled in.
    String fill(String code) {
        return NAME.matcher(code).replaceAll(name -> Matcher.quoteReplacement(value(name)));
    }

    private String value(MatchResult name) {
        return switch (name.group(1)) {
            case "import" -> imported();
            case "U" -> rows(Weight.U);
            case "W" -> rows(Weight.W);
            case "V" -> rows(Weight.V);
            case "b" -> numbers(scenario.parameters().get(Weight.STATE_BIAS));
            case "c" -> numbers(scenario.parameters().get(Weight.OUTPUT_BIAS));
            case "eta" -> Double.toString(scenario.learningRate());
            case "x" -> inputs();
            case "y" -> targets();
            case "initial" -> numbers(scenario.initialState());
            case "+b" -> scenario.parameters().stateBias().isPresent() ? " + b" : "";
            case "+c" -> scenario.parameters().outputBias().isPresent() ? " + c" : "";
            case "f(a)" -> function();
            case "*slope(e)" -> slope("e");
            case "*slope(k-1)" -> slope("k-1");
            case "errors" -> errors();
            case "end" -> end();
            default -> throw new IllegalStateException(name.group());
        };
    }

    private String imported() {
        return switch (scenario.activation()) {
            case TANH -> "tanh, ";
            case RELU -> "maximum, ";
            case SIGMOID, IDENTITY -> "";
        };
    }

    private String function() {
        return switch (scenario.activation()) {
            case TANH -> "tanh(a)";
            case RELU -> "maximum(a, 0)";
            case SIGMOID -> "1 / (1 + exp(-a))";
            case IDENTITY -> "a";
        };
    }

    private String slope(String step) {
        String s = "s[" + step + "]";
        return switch (scenario.activation()) {
            case TANH -> " * (1 - " + s + "**2)";
            case RELU -> " * (" + s + " > 0)";
            case SIGMOID -> " * " + s + "*(1-" + s + ")";
            case IDENTITY -> "";
        };
    }

    /// The error traced back, or all of them from the last to the first.
    private String errors() {
        return switch (scenario.focus()) {
            case Focus.One(int e) -> Integer.toString(e);
            case Focus.All() -> scenario.sequence().errors().size() == scenario.steps()
                    ? "reversed(range(T))"
                    : "reversed(E)";
        };
    }

    /// The step before the last one kept.
    private String end() {
        OptionalInt truncation = scenario.truncation();
        return truncation.isEmpty() ? "-1" : "max(e-" + truncation.getAsInt() + ", 0)-1";
    }

    private String inputs() {
        boolean words = scenario.sequence().inputs().stream().allMatch(Input.Word.class::isInstance);
        int size = scenario.parameters().inputs();
        return words
                ? "np.eye(" + size + ")[" + list(t -> Integer.toString(((Input.Word) input(t)).index())) + "]"
                : "np.array(" + list(t -> numbers(input(t).vector(size))) + ")";
    }

    private Input input(int t) {
        return scenario.sequence().inputs().get(t);
    }

    private String targets() {
        String eye = "np.eye(" + scenario.parameters().classes() + ")";
        boolean gaps = scenario.sequence().errors().size() < scenario.steps();
        return gaps
                ? list(t -> target(t).isPresent() ? eye + "[" + target(t).getAsInt() + "]" : "None")
                : eye + "[" + list(t -> Integer.toString(target(t).getAsInt())) + "]";
    }

    private OptionalInt target(int t) {
        return scenario.sequence().targets().get(t);
    }

    private String list(IntFunction<String> element) {
        return IntStream.range(0, scenario.steps()).mapToObj(element).collect(Collectors.joining(", ", "[", "]"));
    }

    private String rows(Weight weight) {
        Matrix matrix = scenario.parameters().get(weight).transpose();
        return IntStream.range(0, matrix.columns()).mapToObj(i -> numbers(matrix.columnAt(i)))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String numbers(Matrix vector) {
        return IntStream.range(0, vector.rows()).mapToObj(i -> Double.toString(vector.get(i)))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
