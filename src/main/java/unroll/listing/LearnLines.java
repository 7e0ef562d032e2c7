package unroll.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import unroll.lesson.Operation;
import unroll.listing.ListingLine.Turn;
import unroll.rnn.Cell;
import unroll.rnn.Weight;
import unroll.trace.Quantity;

/// The step of learning.
///
/// @param program what is printed
record LearnLines(Program program) {
    private static final Code ETA = Code.of("eta", new Naming.Fixed(new Quantity.LearningRate()));
    private static final Code NORM = Code.of("norm", new Naming.Fixed(new Quantity.GradientNorm()));
    private static final Code KAPPA = Code.of("kappa", new Naming.Fixed(new Quantity.ClipFactor()));
    private static final Code GAMMA = Code.of("gamma", new Naming.Fixed(new Quantity.ClipLength()));
    private static final String STEP = " -= ";

    List<ListingLine> lines() {
        List<ListingLine> made = new ArrayList<>();
        if (program.scenario().clip().isPresent()) {
            made.addAll(clipped());
        }
        if (program.isLayer()) {
            made.addAll(layer());
            program.outputWeights().forEach(weight -> made.add(learned(weight)));
        } else {
            program.scenario().parameters().present().forEach(weight -> made.add(learned(weight)));
        }
        if (program.isNumPy()) {
            return made;
        }
        List<ListingLine> within = new ArrayList<>(
                List.of(ListingLine.of("with torch.no_grad():").telling(Operation.LEARN, Turn.EVERY)));
        made.forEach(line -> within.add(line.indented()));
        return within;
    }

    private ListingLine learned(Weight weight) {
        Code set = Code.of(program.names().weight(weight), new Naming.Learned(weight)).set();
        return ListingLine.of(set.plus(STEP).plus(rate()).plus(gradient(weight)))
                .computing(new Naming.Fixed(new Quantity.Learned(weight))).telling(Operation.LEARN, weight);
    }

    private Code rate() {
        Code eta = ETA.plus(" * ");
        return program.scenario().clip().isPresent() ? eta.plus(KAPPA).plus(" * ") : eta;
    }

    private Code gradient(Weight weight) {
        Naming told = new Naming.Told(weight);
        return program.isNumPy()
                ? Code.of(program.names().gradient(weight), told)
                : Code.of(program.names().weight(weight) + ".grad", told);
    }

    /// The stacked weights of a layer; the second bias is there for W's own alone.
    private List<ListingLine> layer() {
        List<ListingLine> made = new ArrayList<>();
        for (Weight.Role role : List.of(Weight.Role.INPUT, Weight.Role.STATE, Weight.Role.STATE_BIAS)) {
            List<Weight> stacked = program.scenario().parameters().present(role).stream()
                    .filter(it -> program.cell().gates().contains(it.gate())).toList();
            if (!stacked.isEmpty()) {
                String name = new Weight(role, "").letter();
                made.add(learned(name, name + ".grad", stacked));
            }
        }
        if (new LayerLines(program).hasOwnBias()) {
            made.add(learned("m[2*H:]", "m.grad[2*H:]", List.of(new Weight(Weight.Role.STATE_BIAS, "m"))));
        }
        return made;
    }

    private ListingLine learned(String name, String gradient, List<Weight> weights) {
        ListingLine line = ListingLine.of(Code.of(name + STEP).plus(rate()).plus(gradient));
        for (Weight weight : weights) {
            line = line.computing(new Naming.Fixed(new Quantity.Learned(weight))).telling(Operation.LEARN, weight);
        }
        return line;
    }

    /// The length of the gradient, and what it is multiplied with.
    private List<ListingLine> clipped() {
        List<Code> gathered = program.isNumPy() ? gathered() : List.of(gathering());
        List<ListingLine> made = new ArrayList<>();
        gathered.forEach(code -> made.add(ListingLine.of(code).telling(Operation.LEARN, Turn.EVERY)));
        ListingLine norm = ListingLine
                .of(NORM.set().plus(" = sum((d**2).sum() for d in " + all() + ")**0.5"))
                .computing(new Naming.Fixed(new Quantity.GradientNorm())).telling(Operation.LEARN, Turn.EVERY);
        for (Weight weight : program.scenario().parameters().present()) {
            norm = norm.computing(new Naming.Fixed(new Quantity.GradientSize(weight)));
        }
        made.add(norm);
        made.add(ListingLine.of(KAPPA.set().plus(" = min(1, ").plus(GAMMA).plus(" / ").plus(NORM).plus(")"))
                .computing(new Naming.Fixed(new Quantity.ClipFactor())).telling(Operation.LEARN, Turn.EVERY));
        return made;
    }

    /// The name of the list of all gradients; g is a gate of an LSTM.
    private String all() {
        return program.cell() == Cell.LSTM ? "grads" : "g";
    }

    /// In NumPy those of each role on a line, where there are gates.
    private List<Code> gathered() {
        if (!program.cell().isGated()) {
            return List.of(listed(program.scenario().parameters().present(), " = "));
        }
        List<Code> made = new ArrayList<>();
        for (Weight.Role role : Weight.Role.values()) {
            List<Weight> some = program.scenario().parameters().present(role);
            if (!some.isEmpty()) {
                made.add(listed(some, made.isEmpty() ? " = " : " += "));
            }
        }
        return made;
    }

    private Code listed(List<Weight> weights, String sign) {
        return Code.of(all() + sign + "[").plus(Code.join(", ", weights.stream().map(this::gradient).toList()))
                .plus("]");
    }

    private Code gathering() {
        List<Weight> present = program.scenario().parameters().present();
        if (!program.isLayer()) {
            return Code.of(all() + " = [w.grad for w in [")
                    .plus(Code.join(", ", present.stream().map(program.names()::weightCode).toList())).plus("]]");
        }
        LayerLines layer = new LayerLines(program);
        Stream<Code> stacked = Stream.of("U", "W", "b").limit(layer.hasBias() ? 3 : 2).map(it -> Code.of(it + ".grad"));
        Stream<Code> own = layer.hasOwnBias() ? Stream.of(Code.of("m.grad[2*H:]")) : Stream.empty();
        return Code.of(all() + " = [").plus(Code.join(", ", Stream.concat(Stream.concat(stacked, own),
                program.outputWeights().stream().map(this::gradient)).toList())).plus("]");
    }
}
