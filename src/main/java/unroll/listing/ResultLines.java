package unroll.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import unroll.rnn.Weight;

/// The gradient told, printed as JSON.
///
/// @param program what is printed
record ResultLines(Program program) {

    List<ListingLine> lines() {
        List<String> made = new ArrayList<>(program.isLayer() ? unstacked() : List.of());
        made.add(printed().stream()
                .map(weight -> "\"" + program.names().gradient(weight) + "\": " + gradient(weight) + ".tolist()")
                .collect(Collectors.joining(", ", "print(json.dumps({", "}))")));
        return made.stream().map(ListingLine::of).toList();
    }

    /// Of the plain network its matrices, as ever; else all weights.
    private List<Weight> printed() {
        return program.scenario().parameters().present().stream()
                .filter(it -> !program.scenario().network().isPlain() || !it.isBias()).toList();
    }

    private String gradient(Weight weight) {
        return program.isNumPy() || program.isLayer() && weight.isRecurrent()
                ? program.names().gradient(weight)
                : program.names().weight(weight) + ".grad";
    }

    /// The gradients of the gates out of those of a layer.
    private List<String> unstacked() {
        List<String> gates = program.cell().gates();
        boolean hasBias = new LayerLines(program).hasBias();
        List<String> made = new ArrayList<>(Stream
                .of(Weight.Role.INPUT, Weight.Role.STATE, Weight.Role.STATE_BIAS).limit(hasBias ? 3 : 2)
                .map(role -> gates.stream().map(gate -> "d" + new Weight(role, gate).letter())
                        .collect(Collectors.joining(", ")) + " = " + new Weight(role, "").letter() + ".grad.chunk("
                        + gates.size() + ")")
                .toList());
        if (new LayerLines(program).hasOwnBias()) {
            made.add("db_m = m.grad[2*H:]");
        }
        return made;
    }
}
