package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import unroll.rnn.Definition;
import unroll.rnn.Focus;
import unroll.rnn.Loss;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.text.FindKey;
import unroll.text.LearnKey;
import unroll.text.Message;
import unroll.text.MessageKey;
import unroll.text.NotationKey;
import unroll.trace.Quantity;

/// Every symbol, shape and colour on the screen, for the scenario that is open.
public final class Notation {
    private final Scenario scenario;
    private final List<NotationEntry> entries = new ArrayList<>();

    private Notation(Scenario scenario) {
        this.scenario = scenario;
    }

    /// The symbols.
    public static List<NotationEntry> symbols(Scenario scenario) {
        Notation notation = new Notation(scenario);
        notation.sizes();
        notation.forward();
        notation.backward();
        notation.signs();
        return List.copyOf(notation.entries);
    }

    /// The shapes and colours.
    public static List<NotationEntry> shapes(Scenario scenario) {
        Notation notation = new Notation(scenario);
        for (NotationSign sign : NotationSign.values()) {
            notation.entries.add(new NotationEntry("sign-" + sign.name().toLowerCase(Locale.ROOT),
                    new NotationEntry.Look.Sign(sign), Message.of(words(sign)), others(sign), Optional.empty(),
                    notation.of(sign)));
        }
        return List.copyOf(notation.entries);
    }

    private void sizes() {
        Parameters weights = scenario.parameters();
        add(FindKey.T, "T", "T = " + scenario.steps(), NotationKey.NOTE_T, shared(Weight.Role.STATE));
        add(FindKey.H, "H", "H = " + weights.hidden(), NotationKey.NOTE_H, forward(Quantity::state));
        add(FindKey.D, "D", "D = " + weights.inputs(), NotationKey.NOTE_D, forward(Quantity::input));
        add(FindKey.K, "K", "K = " + weights.classes(), NotationKey.NOTE_K, forward(Quantity::prediction));
    }

    private void forward() {
        boolean c = scenario.parameters().outputBias().isPresent();
        add(FindKey.X, "x", "x_t", NotationKey.NOTE_X, "D", forward(Quantity::input));
        boolean gated = isGated();
        add(FindKey.U, "U", gated ? "U_{\\bullet}" : "U", gated ? NotationKey.NOTE_GATE_U : NotationKey.NOTE_U,
                "H \\times D", shared(Weight.Role.INPUT));
        add(FindKey.W, "W", gated ? "W_{\\bullet}" : "W", gated ? NotationKey.NOTE_GATE_W : NotationKey.NOTE_W,
                "H \\times H", shared(Weight.Role.STATE));
        add(FindKey.V, "V", "V", NotationKey.NOTE_V, "K \\times H", shared(Weight.Role.OUTPUT));
        List<Quantity> b = shared(Weight.Role.STATE_BIAS);
        NotationKey there = gated ? NotationKey.NOTE_GATE_B : NotationKey.NOTE_B;
        add(FindKey.B, "b", gated ? "b_{\\bullet}" : "b", b.isEmpty() ? NotationKey.NOTE_B_ABSENT : there, "H", b);
        add(FindKey.C, "c", "c", c ? NotationKey.NOTE_C : NotationKey.NOTE_C_ABSENT, "K",
                shared(Weight.Role.OUTPUT_BIAS));
        if (gated) {
            new GateNotation(this).forward();
        } else {
            plain(!b.isEmpty());
        }
        new LossNotation(this).forward(c);
    }

    private void plain(boolean b) {
        add(FindKey.UX, "Ux", "U x_t", NotationKey.NOTE_INPUT_TERM, "H", forward(Quantity::inputTerm));
        add(FindKey.WS, "Ws", "W s_{t-1}", NotationKey.NOTE_RECURRENT_TERM, "H", forward(Quantity::recurrentTerm));
        add(FindKey.A, "a", "a_t = U x_t + W s_{t-1}" + (b ? " + b" : ""), NotationKey.NOTE_A, "H",
                forward(Quantity::preActivation));
        String f = scenario.activation().latex();
        add(FindKey.F, "f", f.isEmpty() ? "f(a) = a" : "f = " + f, NotationKey.NOTE_F, forward(Quantity::state));
        add(FindKey.S, "s", "s_t = f(a_t)", NotationKey.NOTE_S, "H", forward(Quantity::state));
        add(FindKey.S0, "s0", "s_{-1}", NotationKey.NOTE_INITIAL, "H", List.of(Quantity.state(-1)));
    }

    private void backward() {
        if (isJoined() || isGated()) {
            new WayNotation(this).backward();
        } else {
            single();
        }
        add(FindKey.TAU, "tau",
                scenario.truncation().isPresent() ? "\\tau = " + scenario.truncation().getAsInt() : "\\tau",
                scenario.truncation().isPresent() ? NotationKey.NOTE_TAU : NotationKey.NOTE_TAU_ABSENT, List.of());
        boolean clips = scenario.clip().isPresent();
        if (clips) {
            add(FindKey.GRADIENTNORM, "gradientNorm", "\\|\\nabla E\\|", LearnKey.NOTE_GRADIENT_NORM,
                    List.of(new Quantity.GradientNorm()));
            add(FindKey.KAPPA, "kappa", "\\kappa = \\min(1, \\gamma / \\|\\nabla E\\|)", LearnKey.NOTE_CLIP_FACTOR,
                    List.of(new Quantity.ClipFactor()));
        }
        add(FindKey.ETA, "eta", "W - \\eta\\," + (clips ? "\\kappa\\," : "") + "\\partial E/\\partial W",
                clips ? LearnKey.NOTE_STEP : NotationKey.NOTE_ETA, of(Weight.Role.STATE, Quantity.Learned::new));
        add(FindKey.LEARNEDET, "learnedEt", "E_t(W - \\eta\\,\\ldots)", NotationKey.NOTE_LEARNED_LOSS,
                errors(Quantity.LearnedLoss::new));
        add(FindKey.LEARNEDE, "learnedE", "E(W - \\eta\\,\\ldots)", NotationKey.NOTE_LEARNED_TOTAL_LOSS,
                List.of(new Quantity.LearnedTotalLoss()));
    }

    /// The way back of single errors of the plain cell.
    private void single() {
        add(FindKey.DZ, "dz", "\\partial E_e/\\partial z_e = \\hat{y}_e - y_e", NotationKey.NOTE_OUTPUT_DELTA, "K",
                traced(Quantity::outputDelta));
        add(FindKey.SLOPE, "slope", "f'(a_t)", NotationKey.NOTE_SLOPE, "H", forward(Quantity::slope));
        add(FindKey.DELTA, "delta", "\\delta_k^{(e)} = \\partial E_e/\\partial a_k", NotationKey.NOTE_DELTA, "H",
                parts(Quantity::delta));
        add(FindKey.JACOBIAN, "jacobian", "\\partial s_k/\\partial s_{k-1}", NotationKey.NOTE_JACOBIAN, "H \\times H",
                forward(Quantity.StateJacobian::new));
        add(FindKey.PART, "part", "\\delta_k^{(e)} \\otimes s_{k-1}", NotationKey.NOTE_PART, "H \\times H",
                parts((e, k) -> new Quantity.Part(e, k, Weight.W)));
        add(FindKey.SUM, "sum", "\\Sigma_k\\, \\delta_k^{(e)} \\otimes s_{k-1}", NotationKey.NOTE_SUM, "H \\times H",
                parts((e, k) -> new Quantity.RunningSum(e, k, Weight.W)));
        add(FindKey.DW, "dW", "\\partial E_e/\\partial W", NotationKey.NOTE_GRADIENT, "H \\times H",
                traced(e -> new Quantity.Gradient(e, Weight.W)));
        gradientOfOutput();
        if (scenario.focus() instanceof Focus.All) {
            add(FindKey.TOTAL, "total", "\\partial E/\\partial W", NotationKey.NOTE_TOTAL_GRADIENT, "H \\times H",
                    List.of(new Quantity.TotalGradient(Weight.W)));
        }
    }

    /// ∂E_e/∂V.
    void gradientOfOutput() {
        add(FindKey.DV, "dV", "\\partial E_e/\\partial V = (\\hat{y}_e - y_e) \\otimes s_e",
                NotationKey.NOTE_GRADIENT_V, "K \\times H", traced(e -> new Quantity.Gradient(e, Weight.V)));
    }

    private void signs() {
        List<Quantity> parts = ofEach(Weight.Role.STATE, weight -> parts((e, k) -> new Quantity.Part(e, k, weight)));
        List<Quantity> deltas = deltas();
        add(FindKey.NORM, "norm", "\\|\\cdot\\|", NotationKey.NOTE_NORM, parts);
        add(FindKey.OUTER, "outer", "\\otimes", NotationKey.NOTE_OUTER, parts);
        add(FindKey.ENTRIES, "entries", "\\odot", NotationKey.NOTE_BY_ENTRY, deltas);
        add(FindKey.COS, "cos", "\\cos", NotationKey.NOTE_COSINE, parts);
        add(FindKey.LEFT, "left", "\\|\\Sigma\\| / \\Sigma\\|\\cdot\\|", NotationKey.NOTE_LEFT, parts);
        if (!isGated()) {
            add(FindKey.FACTOR, "factor", "\\times 0.5", NotationKey.NOTE_FACTOR, deltas);
            add(FindKey.SPECTRAL, "spectral", "\\|W\\|_2", NotationKey.NOTE_SPECTRAL, shared(Weight.Role.STATE));
        }
        add(FindKey.CHECK, "check", "(E^{+} - E^{-}) / 2h", NotationKey.NOTE_CHECK, gradients(Weight.Role.STATE));
        if (scenario.network().loss() == Loss.CROSS_ENTROPY) {
            add(FindKey.BOLD, "bold", "\\textbf{Aa}", NotationKey.NOTE_BOLD, errors(Quantity::prediction));
        }
        add(FindKey.ROUNDED, "rounded", "\\approx", NotationKey.NOTE_ROUNDED, List.of());
        add(FindKey.POWER, "power", "\\times 10^{-2}", NotationKey.NOTE_POWER, List.of());
    }

    /// The gradient told, of all weights of a role.
    List<Quantity> gradients(Weight.Role role) {
        return ofEach(role, weight -> isJoined()
                ? List.of(new Quantity.TotalGradient(weight))
                : traced(e -> new Quantity.Gradient(e, weight)));
    }

    /// δ of all gates.
    List<Quantity> deltas() {
        return scenario.definitions().stream().map(Definition::variable)
                .filter(it -> it.kind() == Variable.Kind.PRE_ACTIVATION)
                .flatMap(it -> parts((e, k) -> new Quantity.Adjoint(it, e, k)).stream()).toList();
    }

    Scenario scenario() {
        return scenario;
    }

    boolean isGated() {
        return scenario.network().cell().isGated();
    }

    boolean isJoined() {
        return scenario.focus() instanceof Focus.Joined;
    }

    private List<Quantity> of(NotationSign sign) {
        return switch (sign) {
            case COLOURS -> shared(Weight.Role.STATE);
            case FORWARD -> forward(Quantity::state);
            case BACKWARD -> deltas();
            case ANSWER -> errors(Quantity::loss);
            case BLANK, CORNER, POINTED, OPERAND, ORIGIN, ALARM, CUT -> List.of();
        };
    }

    private static FindKey others(NotationSign sign) {
        return switch (sign) {
            case BLANK -> FindKey.SIGN_BLANK;
            case COLOURS -> FindKey.SIGN_COLOURS;
            case FORWARD -> FindKey.SIGN_FORWARD;
            case BACKWARD -> FindKey.SIGN_BACKWARD;
            case ANSWER -> FindKey.SIGN_ANSWER;
            case CORNER -> FindKey.SIGN_CORNER;
            case POINTED -> FindKey.SIGN_POINTED;
            case OPERAND -> FindKey.SIGN_OPERAND;
            case ORIGIN -> FindKey.SIGN_ORIGIN;
            case ALARM -> FindKey.SIGN_ALARM;
            case CUT -> FindKey.SIGN_CUT;
        };
    }

    private static NotationKey words(NotationSign sign) {
        return switch (sign) {
            case BLANK -> NotationKey.SIGN_BLANK;
            case COLOURS -> NotationKey.SIGN_COLOURS;
            case FORWARD -> NotationKey.SIGN_FORWARD;
            case BACKWARD -> NotationKey.SIGN_BACKWARD;
            case ANSWER -> NotationKey.SIGN_ANSWER;
            case CORNER -> NotationKey.SIGN_CORNER;
            case POINTED -> NotationKey.SIGN_POINTED;
            case OPERAND -> NotationKey.SIGN_OPERAND;
            case ORIGIN -> NotationKey.SIGN_ORIGIN;
            case ALARM -> NotationKey.SIGN_ALARM;
            case CUT -> NotationKey.SIGN_CUT;
        };
    }

    void add(FindKey others, String id, String latex, MessageKey words, List<Quantity> shown) {
        entries.add(
                new NotationEntry(id, new NotationEntry.Look.Symbol(latex), Message.of(words), others, Optional.empty(),
                        shown));
    }

    void add(FindKey others, String id, String latex, NotationKey words, String shape, List<Quantity> shown) {
        Parameters weights = scenario.parameters();
        String filled = shape.replace("H", Integer.toString(weights.hidden()))
                .replace("D", Integer.toString(weights.inputs())).replace("K", Integer.toString(weights.classes()));
        entries.add(new NotationEntry(id, new NotationEntry.Look.Symbol(latex), Message.of(words), others,
                Optional.of(shape + " = " + filled), shown));
    }

    private List<Quantity> shared(Weight.Role role) {
        return of(role, Quantity.Shared::new);
    }

    /// Something of all weights of a role.
    List<Quantity> of(Weight.Role role, Function<Weight, Quantity> made) {
        return ofEach(role, weight -> List.of(made.apply(weight)));
    }

    /// Several things of all weights of a role.
    List<Quantity> ofEach(Weight.Role role, Function<Weight, List<Quantity>> made) {
        return scenario.parameters().present(role).stream().flatMap(weight -> made.apply(weight).stream()).toList();
    }

    List<Quantity> forward(IntFunction<Quantity> at) {
        return IntStream.range(0, scenario.steps()).mapToObj(at).toList();
    }

    List<Quantity> errors(IntFunction<Quantity> at) {
        return scenario.sequence().errors().stream().map(at::apply).toList();
    }

    List<Quantity> traced(IntFunction<Quantity> at) {
        return scenario.tracedErrors().stream().map(at::apply).toList();
    }

    /// Of the first error traced back and the last, or of all joined: enough to find one that is known.
    List<Quantity> parts(Term term) {
        List<Integer> errors = ErrorWay.waysBack(scenario);
        return Stream.of(errors.getFirst(), errors.getLast()).distinct().flatMap(
                e -> ErrorWay.steps(scenario, e).reversed().stream().map(k -> term.of(e, k))).toList();
    }

    /// A quantity of an error and a step.
    interface Term {
        Quantity of(int e, int k);
    }
}
