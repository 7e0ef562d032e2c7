package unroll.rnn;

import static unroll.rnn.RightSide.before;
import static unroll.rnn.RightSide.hadamard;
import static unroll.rnn.RightSide.now;
import static unroll.rnn.RightSide.sum;
import static unroll.rnn.RightSide.times;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A recurrent cell: the list of what a step computes up to its state, in order, from x_t, what is carried on from t − 1,
/// and weights. Everything else is derived from it.
public enum Cell {
    /// s = f(U x + W s₋ + b).
    RNN(List.of("")) {
        @Override
        List<Definition> declared(Activation f) {
            List<Definition> made = new ArrayList<>(preActivation("", Variable.STATE));
            made.add(new Definition(Variable.STATE, new RightSide.Apply(f, now(Variable.PRE_ACTIVATION))));
            return made;
        }
    },
    /// Hochreiter, Schmidhuber 1997, with the forget gate of Gers, Schmidhuber, Cummins 2000: c = f ⊙ c₋ + i ⊙ g,
    /// s = o ⊙ tanh(c).
    LSTM(List.of("i", "f", "g", "o")) {
        @Override
        List<Definition> declared(Activation f) {
            List<Definition> made = new ArrayList<>();
            gates().forEach(gate -> {
                made.addAll(preActivation(gate, Variable.STATE));
                made.add(gate(gate, gate.equals("g") ? Activation.TANH : Activation.SIGMOID));
            });
            made.add(new Definition(Variable.CELL,
                    sum(hadamard(now(Variable.gate("f")), before(Variable.CELL)),
                            hadamard(now(Variable.gate("i")), now(Variable.gate("g"))))));
            made.add(new Definition(Variable.SQUASHED_CELL,
                    new RightSide.Apply(Activation.TANH, now(Variable.CELL))));
            made.add(new Definition(Variable.STATE,
                    hadamard(now(Variable.gate("o")), now(Variable.SQUASHED_CELL))));
            return made;
        }
    },
    /// With the reset gate on what W gives, as PyTorch and Keras have it: a_n = U_n x + b_n + r ⊙ (W_n s₋ + b_m).
    GRU(List.of("r", "u", "n")) {
        @Override
        List<Definition> declared(Activation f) {
            List<Definition> made = new ArrayList<>(gruGates());
            made.add(new Definition(Variable.inputTerm("n"), times(new Weight(Weight.Role.INPUT, "n"),
                    now(Variable.INPUT))));
            made.add(new Definition(Variable.recurrentTerm("n"), times(new Weight(Weight.Role.STATE, "n"),
                    before(Variable.STATE))));
            made.add(new Definition(Variable.MEMORY, sum(now(Variable.recurrentTerm("n")),
                    new RightSide.Bias(new Weight(Weight.Role.STATE_BIAS, "m")))));
            made.add(new Definition(Variable.preActivation("n"), sum(now(Variable.inputTerm("n")),
                    new RightSide.Bias(new Weight(Weight.Role.STATE_BIAS, "n")),
                    hadamard(now(Variable.gate("r")), now(Variable.MEMORY)))));
            made.addAll(gruState());
            return made;
        }
    },
    /// With the reset gate on the state, as first published (Cho and others 2014): a_n = U_n x + W_n (r ⊙ s₋) + b_n.
    GRU_RESET_BEFORE(List.of("r", "u", "n")) {
        @Override
        List<Definition> declared(Activation f) {
            List<Definition> made = new ArrayList<>(gruGates());
            made.add(new Definition(Variable.MEMORY, hadamard(now(Variable.gate("r")), before(Variable.STATE))));
            made.addAll(preActivation("n", now(Variable.MEMORY)));
            made.addAll(gruState());
            return made;
        }
    };

    private final List<String> gates;

    Cell(List<String> gates) {
        this.gates = gates;
    }

    /// The cell that has such weights; without biases, of the two GRU the one that resets after.
    public static Cell of(Set<Weight> weights) {
        Set<String> gates = weights.stream().map(Weight::gate).collect(Collectors.toSet());
        if (gates.contains("i")) {
            return LSTM;
        }
        boolean hasBias = weights.contains(new Weight(Weight.Role.STATE_BIAS, "n"));
        return !gates.contains("r") ? RNN : hasBias && !gates.contains("m") ? GRU_RESET_BEFORE : GRU;
    }

    /// The letters of its gates, in order; of the plain cell one that is empty.
    public List<String> gates() {
        return gates;
    }

    /// The name in scenario files: `rnn`, `lstm`, `gru`, `gru-reset-before`.
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /// Whether it has gates.
    public boolean isGated() {
        return this != RNN;
    }

    /// Whether it carries c on beside s.
    public boolean hasCell() {
        return carried().contains(Variable.CELL);
    }

    /// What a step computes, in order, with all biases.
    ///
    /// @param f the non-linearity of the plain cell
    abstract List<Definition> declared(Activation f);

    /// What a step computes, in order.
    ///
    /// @param f the non-linearity of the plain cell
    /// @param weights those that the network has: a bias that is not among them is left out
    public List<Definition> definitions(Activation f, List<Weight> weights) {
        return declared(f).stream().map(it -> new Definition(it.variable(), without(it.formula(), weights))).toList();
    }

    /// Read from the declarations once.
    private static final class Known {
        static final Map<Cell, List<Variable>> CARRIED = new EnumMap<>(Cell.class);
        static final Map<Cell, List<Weight>> WEIGHTS = new EnumMap<>(Cell.class);

        static {
            for (Cell cell : Cell.values()) {
                CARRIED.put(cell, cell.foundCarried());
                WEIGHTS.put(cell, cell.foundWeights());
            }
        }

        private Known() {
        }
    }

    /// The variables that go on to the next step: s, and c of an LSTM.
    public List<Variable> carried() {
        return Objects.requireNonNull(Known.CARRIED.get(this));
    }

    private List<Variable> foundCarried() {
        return declared(Activation.TANH).stream().map(Definition::formula).flatMap(Cell::parts)
                .filter(RightSide.Before.class::isInstance).map(it -> ((RightSide.Before) it).variable()).distinct()
                .toList();
    }

    /// All weights that a network of it can have, with those of its output: U of all gates, W, b, then V and c.
    public List<Weight> weights() {
        return Objects.requireNonNull(Known.WEIGHTS.get(this));
    }

    private List<Weight> foundWeights() {
        List<Weight> found = declared(Activation.TANH).stream().map(Definition::formula).flatMap(Cell::parts)
                .flatMap(it -> switch (it) {
                    case RightSide.Times(Weight weight, RightSide _) -> Stream.of(weight);
                    case RightSide.Bias(Weight weight) -> Stream.of(weight);
                    case RightSide.Now _,RightSide.Before _,RightSide.Sum _,RightSide.Hadamard _,RightSide.Complement _,RightSide.Apply _,RightSide.Softmax _,RightSide.Error _ ->
                        Stream.<Weight>empty();
                }).distinct().toList();
        List<Weight> made = new ArrayList<>();
        for (Weight.Role role : List.of(Weight.Role.INPUT, Weight.Role.STATE)) {
            found.stream().filter(it -> it.role() == role).forEach(made::add);
        }
        List<Weight> biases = found.stream().filter(it -> it.role() == Weight.Role.STATE_BIAS).toList();
        if (isGated()) {
            // in the order of the gates, what has no gate of its own last
            gates.forEach(gate -> biases.stream().filter(it -> it.gate().equals(gate)).forEach(made::add));
            biases.stream().filter(it -> !gates.contains(it.gate())).forEach(made::add);
            made.add(Weight.V);
        } else {
            made.add(Weight.V);
            made.addAll(biases);
        }
        made.add(Weight.OUTPUT_BIAS);
        return List.copyOf(made);
    }

    /// A formula and all that it is made of.
    static Stream<RightSide> parts(RightSide formula) {
        return Stream.concat(Stream.of(formula), switch (formula) {
            case RightSide.Times(Weight _, RightSide of) -> parts(of);
            case RightSide.Sum(List<RightSide> terms) -> terms.stream().flatMap(Cell::parts);
            case RightSide.Hadamard(RightSide left, RightSide right) -> Stream.concat(parts(left), parts(right));
            case RightSide.Complement(RightSide of) -> parts(of);
            case RightSide.Apply(Activation _, RightSide of) -> parts(of);
            case RightSide.Softmax(RightSide of) -> parts(of);
            case RightSide.Now _,RightSide.Before _,RightSide.Bias _,RightSide.Error _ -> Stream.empty();
        });
    }

    private static RightSide without(RightSide formula, List<Weight> weights) {
        return formula instanceof RightSide.Sum(List<RightSide> terms)
                ? new RightSide.Sum(terms.stream()
                        .filter(it -> !(it instanceof RightSide.Bias(Weight weight)) || weights.contains(weight)).toList())
                : formula;
    }

    /// U x, W of what enters, and a of one gate.
    private static List<Definition> preActivation(String gate, Variable carried) {
        return preActivation(gate, before(carried));
    }

    private static List<Definition> preActivation(String gate, RightSide entering) {
        return List.of(
                new Definition(Variable.inputTerm(gate),
                        times(new Weight(Weight.Role.INPUT, gate), now(Variable.INPUT))),
                new Definition(Variable.recurrentTerm(gate), times(new Weight(Weight.Role.STATE, gate), entering)),
                new Definition(Variable.preActivation(gate),
                        sum(now(Variable.inputTerm(gate)), now(Variable.recurrentTerm(gate)),
                                new RightSide.Bias(new Weight(Weight.Role.STATE_BIAS, gate)))));
    }

    private static Definition gate(String gate, Activation f) {
        return new Definition(Variable.gate(gate), new RightSide.Apply(f, now(Variable.preActivation(gate))));
    }

    private static List<Definition> gruGates() {
        List<Definition> made = new ArrayList<>();
        for (String gate : List.of("r", "u")) {
            made.addAll(preActivation(gate, Variable.STATE));
            made.add(gate(gate, Activation.SIGMOID));
        }
        return made;
    }

    /// n, and s = (1 − u) ⊙ n + u ⊙ s₋: u keeps the old state.
    private static List<Definition> gruState() {
        RightSide u = now(Variable.gate("u"));
        return List.of(gate("n", Activation.TANH), new Definition(Variable.STATE,
                sum(hadamard(new RightSide.Complement(u), now(Variable.gate("n"))), hadamard(u, before(Variable.STATE)))));
    }
}
