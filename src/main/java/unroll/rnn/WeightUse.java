package unroll.rnn;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The one place where a cell, or the output, uses a weight: what its gradient's parts are products of.
///
/// @param sum the variable whose sum the weight is part of, terms on the way to it left out: of the adjoint of this variable
/// and of `right` a part is the product
/// @param right what the weight is multiplied with; absent where it is added
public record WeightUse(Variable sum, Optional<RightSide> right) {
    private static final Map<Cell, Map<Weight, WeightUse>> ALL = all();

    /// Of a weight that the cell or its output can have.
    public static WeightUse of(Cell cell, Weight weight) {
        return Objects.requireNonNull(Objects.requireNonNull(ALL.get(cell)).get(weight), weight::key);
    }

    private static Map<Cell, Map<Weight, WeightUse>> all() {
        Map<Cell, Map<Weight, WeightUse>> made = new EnumMap<>(Cell.class);
        for (Cell cell : Cell.values()) {
            List<Definition> definitions = new Network(cell, Activation.TANH, Loss.SQUARED, Reduction.SUM)
                    .definitions(cell.weights());
            Map<Weight, WeightUse> uses = new HashMap<>();
            cell.weights().forEach(weight -> uses.put(weight, found(definitions, weight)));
            made.put(cell, Map.copyOf(uses));
        }
        return made;
    }

    private static WeightUse found(List<Definition> definitions, Weight weight) {
        for (Definition definition : definitions) {
            Optional<WeightUse> use = Cell.parts(definition.formula()).flatMap(it -> switch (it) {
                case RightSide.Times(Weight factor, RightSide of) when factor.equals(weight) ->
                    Stream.of(new WeightUse(sum(definitions, definition.variable()), Optional.of(of)));
                case RightSide.Bias(Weight added) when added.equals(weight) ->
                    Stream.of(new WeightUse(definition.variable(), Optional.empty()));
                case RightSide.Times _,RightSide.Bias _,RightSide.Now _,RightSide.Before _,RightSide.Sum _,RightSide.Hadamard _,RightSide.Complement _,RightSide.Apply _,RightSide.Softmax _,RightSide.Error _ ->
                    Stream.<WeightUse>empty();
            }).findFirst();
            if (use.isPresent()) {
                return use.get();
            }
        }
        throw new IllegalStateException("nothing uses " + weight.key());
    }

    /// What a term is added to.
    private static Variable sum(List<Definition> definitions, Variable variable) {
        return !variable.kind().isTerm()
                ? variable
                : definitions.stream().filter(it -> it.formula() instanceof RightSide.Sum(List<RightSide> terms)
                        && terms.contains(RightSide.now(variable))).findFirst().orElseThrow().variable();
    }
}
