package unroll.tensor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import unroll.linalg.Matrix;
import unroll.rnn.Focus;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.trace.Backward;
import unroll.trace.Forward;
import unroll.trace.Totals;

/// An array to be written.
///
/// @param name as in scenario files and traces
/// @param shape H or K alone for a bias
/// @param numbers row after row
record NamedMatrix(String name, TensorShape shape, Matrix numbers) {

    /// All names that [#of] can give.
    static List<String> names() {
        return Totals.WEIGHTS.stream().flatMap(weight -> Stream.of(name(weight), Totals.name(weight))).toList();
    }

    /// The weights of a scenario in the order of its file, then the gradients in the same order.
    static List<NamedMatrix> of(Scenario scenario, Contents contents) {
        Parameters p = scenario.parameters();
        List<NamedMatrix> made = new ArrayList<>();
        p.present().forEach(weight -> made.add(of(name(weight), weight, p.get(weight))));
        if (contents == Contents.WEIGHTS_AND_GRADIENTS) {
            gradients(scenario).forEach((weight, numbers) -> made.add(of(Totals.name(weight), weight, numbers)));
        }
        return List.copyOf(made);
    }

    private static NamedMatrix of(String name, Weight weight, Matrix numbers) {
        return new NamedMatrix(name, switch (weight) {
            case U, W, V -> TensorShape.of(numbers.rows(), numbers.columns());
            case STATE_BIAS, OUTPUT_BIAS -> TensorShape.of(numbers.rows());
        }, numbers);
    }

    private static Map<Weight, Matrix> gradients(Scenario scenario) {
        Forward forward = Forward.of(scenario);
        return switch (scenario.focus()) {
            case Focus.One(int e) -> {
                Backward backward = Backward.of(scenario, forward, e);
                yield each(weight -> backward.sum(forward, backward.lastStep(), weight));
            }
            case Focus.All() -> each(Totals.of(scenario, forward)::of);
        };
    }

    private static Map<Weight, Matrix> each(Function<Weight, Matrix> gradient) {
        Map<Weight, Matrix> made = new EnumMap<>(Weight.class);
        Totals.WEIGHTS.forEach(weight -> made.put(weight, gradient.apply(weight)));
        return made;
    }

    private static String name(Weight weight) {
        return switch (weight) {
            case U, W, V -> weight.letter();
            case STATE_BIAS -> "stateBias";
            case OUTPUT_BIAS -> "outputBias";
        };
    }
}
