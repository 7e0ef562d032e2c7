package unroll.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.text.ExportKey;
import unroll.text.Message;
import unroll.trace.Quantity;

/// One vector of a step, or the part of a step in the gradient: `s:2`, `delta:1`; where several errors are traced back,
/// of which one: `delta:1:3`.
///
/// @param letter which
/// @param t the step; −1 for the state before the first
/// @param error e, where it is said
public record Single(Letter letter, int t, OptionalInt error) implements Motif {
    private static final Pattern NAME = Pattern.compile("([a-z]+):(-1|\\d{1,6})(?::(\\d{1,6}))?");

    /// What it is.
    public enum Letter {
        /// x_t.
        INPUT("x", "x"),
        /// a_t.
        PRE_ACTIVATION("a", "a"),
        /// s_t.
        STATE("s", "s"),
        /// z_t.
        LOGITS("z", "z"),
        /// ŷ_t.
        PREDICTION("yhat", "ŷ"),
        /// ∂E_t/∂z_t = ŷ_t − y_t.
        OUTPUT_DELTA("dz", "ŷ − y"),
        /// δ_t.
        DELTA("delta", "δ"),
        /// The part of step t in the gradient.
        PART("part", "∂E/∂W");

        private final String id;
        private final String sign;

        Letter(String id, String sign) {
            this.id = id;
            this.sign = sign;
        }

        /// Its name on the command line.
        public String id() {
            return id;
        }

        /// How it is written.
        public String sign() {
            return sign;
        }

        /// All names.
        public static List<String> ids() {
            return Arrays.stream(values()).map(Letter::id).toList();
        }

        /// Whether there is one of each error for a step.
        boolean isOfAnError() {
            return this == DELTA || this == PART;
        }
    }

    /// The one with a name, if a name is one.
    static Optional<Single> of(String id) {
        Matcher matcher = NAME.matcher(id);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        OptionalInt error = matcher.group(3) == null
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(matcher.group(3)));
        return Arrays.stream(Letter.values()).filter(letter -> letter.id.equals(matcher.group(1))).findFirst()
                .map(letter -> new Single(letter, Integer.parseInt(matcher.group(2)), error));
    }

    @Override
    public String id() {
        return letter.id + ":" + t + (error.isPresent() ? ":" + error.getAsInt() : "");
    }

    @Override
    public Optional<Weight> weight() {
        return Optional.empty();
    }

    /// Why a lesson has no such thing; absent where it has.
    ///
    /// @param weight whose part it is, of a part
    public Optional<Message> refusal(Scenario scenario, Weight weight) {
        int least = letter == Letter.STATE ? -1 : 0;
        if (t < least || t >= scenario.steps()) {
            return outside(least, scenario.steps() - 1);
        }
        List<Integer> errors = scenario.tracedErrors();
        if (letter == Letter.OUTPUT_DELTA && !errors.contains(t)) {
            return Optional.of(Message.of(ExportKey.SINGLE_NOT_TRACED, id(), t, list(errors)));
        }
        if (!letter.isOfAnError() || scenario.focus() instanceof Focus.Joined && error.isPresent()) {
            return error.isPresent() ? Optional.of(Message.of(ExportKey.SINGLE_NO_ERROR, id())) : Optional.empty();
        }
        boolean every = letter == Letter.DELTA || weight.isRecurrent();
        if (scenario.focus() instanceof Focus.Joined) {
            int most = errors.getFirst();
            return !every && !errors.contains(t)
                    ? Optional.of(Message.of(ExportKey.SINGLE_NOT_TRACED, id(), t, list(errors)))
                    : t > most ? outside(0, most) : Optional.empty();
        }
        if (error.isEmpty() && scenario.focus() instanceof Focus.All && errors.size() > 1) {
            return Optional.of(Message.of(ExportKey.SINGLE_WHICH_ERROR, id(), id() + ":" + errors.getFirst(),
                    list(errors)));
        }
        int e = error(scenario);
        if (!errors.contains(e)) {
            return Optional.of(Message.of(ExportKey.SINGLE_NOT_TRACED, id(), e, list(errors)));
        }
        int last = every ? scenario.lastStepBack(e) : e;
        return t > e || t < last ? outside(last, e) : Optional.empty();
    }

    private Optional<Message> outside(int least, int most) {
        return Optional.of(Message.of(ExportKey.SINGLE_OUTSIDE, id(), Integer.toString(least), most));
    }

    private static String list(List<Integer> errors) {
        return String.join(", ", errors.stream().sorted().map(e -> Integer.toString(e)).toList());
    }

    private int error(Scenario scenario) {
        return scenario.focus() instanceof Focus.Joined
                ? Quantity.JOINED
                : error.orElseGet(() -> scenario.tracedErrors().getFirst());
    }

    /// What it is in a scenario.
    ///
    /// @param weight whose part it is, of a part; in cells with gates, a_t and δ_t are those of its gate
    public Quantity quantity(Scenario scenario, Weight weight) {
        Variable sum = Variable.preActivation(gate(scenario, weight));
        return switch (letter) {
            case INPUT -> Quantity.input(t);
            case PRE_ACTIVATION -> new Quantity.Value(sum, t);
            case STATE -> Quantity.state(t);
            case LOGITS -> Quantity.logits(t);
            case PREDICTION -> Quantity.prediction(t);
            case OUTPUT_DELTA -> scenario.focus() instanceof Focus.Joined
                    ? new Quantity.Adjoint(Variable.LOGITS, Quantity.JOINED, t)
                    : Quantity.outputDelta(t);
            case DELTA -> new Quantity.Adjoint(sum, error(scenario), t);
            case PART -> new Quantity.Part(error(scenario), t, weight);
        };
    }

    private static String gate(Scenario scenario, Weight weight) {
        List<String> gates = scenario.network().cell().gates();
        return gates.contains(weight.gate()) ? weight.gate() : gates.getFirst();
    }
}
