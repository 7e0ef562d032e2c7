package unroll.tensor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import unroll.trace.Trace;

/// An array to be written.
///
/// @param name as in scenario files and traces
/// @param shape H or K alone for a bias
/// @param numbers row after row
record NamedMatrix(String name, TensorShape shape, Matrix numbers) {

    /// All names that [#of] can give.
    static List<String> names() {
        return Totals.WEIGHTS.stream().flatMap(weight -> Stream.of(weight.key(), Totals.name(weight))).toList();
    }

    /// The weights of a scenario in the order of its file, then the gradients in the same order.
    static List<NamedMatrix> of(Scenario scenario, Contents contents) {
        Parameters p = scenario.parameters();
        List<NamedMatrix> made = new ArrayList<>();
        p.present().forEach(weight -> made.add(of(weight.key(), weight, p.get(weight))));
        if (contents == Contents.WEIGHTS_AND_GRADIENTS) {
            gradients(scenario).forEach((weight, numbers) -> made.add(of(Totals.name(weight), weight, numbers)));
        }
        return List.copyOf(made);
    }

    private static NamedMatrix of(String name, Weight weight, Matrix numbers) {
        return new NamedMatrix(name, weight.isBias()
                ? TensorShape.of(numbers.rows())
                : TensorShape.of(numbers.rows(), numbers.columns()), numbers);
    }

    private static Map<Weight, Matrix> gradients(Scenario scenario) {
        if (!scenario.network().isPlain()) {
            Trace trace = Trace.of(scenario);
            Map<Weight, Matrix> made = new LinkedHashMap<>();
            scenario.parameters().present().forEach(weight -> made.put(weight, trace.value(trace.told(weight))));
            return made;
        }
        Forward forward = Forward.of(scenario);
        return switch (scenario.focus()) {
            case Focus.One(int e) -> {
                Backward backward = Backward.of(scenario, forward, e);
                yield each(weight -> backward.sum(forward, backward.lastStep(), weight));
            }
            case Focus.All(),Focus.Joined() -> each(Totals.of(scenario, forward)::of);
        };
    }

    private static Map<Weight, Matrix> each(Function<Weight, Matrix> gradient) {
        Map<Weight, Matrix> made = new LinkedHashMap<>();
        Totals.WEIGHTS.forEach(weight -> made.put(weight, gradient.apply(weight)));
        return made;
    }
}
