package unroll.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import unroll.rnn.Parameters;
import unroll.rnn.Weight;

/// The size that has the full colour in U, W and V: one for all, or where one would leave a weight without colours, one
/// each. A bias has that of the weight whose sums it is added to.
///
/// @param largest by weight
record WeightScales(Map<Weight, Double> largest) {
    /// So many times as large is too large for one scale.
    private static final double MOST = 50;

    /// Copies the sizes.
    WeightScales {
        largest = Map.copyOf(largest);
    }

    /// What the weights of one scale do, the first of each group naming it.
    private static final List<List<Weight.Role>> GROUPS = List.of(List.of(Weight.Role.INPUT, Weight.Role.STATE_BIAS),
            List.of(Weight.Role.STATE), List.of(Weight.Role.OUTPUT, Weight.Role.OUTPUT_BIAS));

    /// The scales of a scenario's weights.
    static WeightScales of(Parameters parameters) {
        Map<Weight, Double> own = new HashMap<>();
        for (List<Weight> group : groups(parameters)) {
            double size = group.stream().mapToDouble(weight -> finite(parameters.get(weight).maxAbs())).max().orElse(0);
            group.forEach(weight -> own.put(weight, size));
        }
        double most = sizes(own).max(Double::compare).orElse(0.0);
        double least = sizes(own).min(Double::compare).orElse(0.0);
        if (most > MOST * least) {
            return new WeightScales(own);
        }
        own.replaceAll((_, _) -> most);
        return new WeightScales(own);
    }

    private static double finite(double size) {
        return Double.isFinite(size) ? size : 0;
    }

    private static Stream<Double> sizes(Map<Weight, Double> all) {
        return all.values().stream().filter(size -> size > 0);
    }

    /// The scale of a weight.
    double of(Weight weight) {
        return largest.getOrDefault(weight, 0.0);
    }

    /// Whether there is a scale each.
    boolean isSplit() {
        return largest.values().stream().distinct().count() > 1;
    }

    /// What one scale is called by: the letters of its weights that are there.
    static List<List<Weight>> groups(Parameters parameters) {
        return GROUPS.stream().map(group -> group.stream().flatMap(role -> parameters.present(role).stream()).toList())
                .toList();
    }
}
