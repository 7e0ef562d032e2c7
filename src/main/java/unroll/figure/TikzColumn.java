package unroll.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import unroll.lesson.Operation;
import unroll.lesson.Phase;
import unroll.lesson.Step;
import unroll.linalg.Matrix;
import unroll.rnn.Input;
import unroll.rnn.Label;
import unroll.rnn.Loss;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.text.FigureKey;
import unroll.text.GroupFormat;
import unroll.trace.Quantity;

/// One column of the network as named TikZ nodes: x_t, s_t, ŷ_t, E_t, and δ_t or what s_t is being formed of.
///
/// @param frame the moment
/// @param layout how large and how high
/// @param t the step
/// @param x where it stands, in columns
record TikzColumn(Frame frame, TikzLayout layout, int t, double x) {
    private static final String HERE = "unroll/here";
    private static final String NUMBERS = "\\unrollnumbers";
    static final String BLANK = "unroll/blank";
    /// Where names stand, in degrees.
    private static final int BELOW = -90;
    private static final int CORNER = 135;
    private static final int LEFT = 180;
    /// So many characters of a number have room.
    private static final int ROOM = 6;

    /// The nodes, a line each.
    List<String> nodes() {
        List<String> nodes = new ArrayList<>(List.of(input(), state()));
        if (layout.prediction() > 0) {
            nodes.add(prediction());
        }
        loss().ifPresent(nodes::add);
        if (isGated()) {
            nodes.addAll(gates().nodes());
        } else {
            forming().ifPresent(nodes::add);
        }
        return nodes;
    }

    /// s_(−1), which the first step starts from.
    String initialState() {
        Quantity start = Quantity.state(-1);
        return node(List.of("unroll/state", BLANK, name(CORNER, latex(start) + power(start), "muted")), "s-1",
                layout.stateY(), numbers(start));
    }

    /// What a cell with gates has beside its state.
    TikzGates gates() {
        return new TikzGates(this, layout, t);
    }

    private boolean isGated() {
        return frame.moment().trace().scenario().network().cell().isGated();
    }

    private String input() {
        Quantity quantity = Quantity.input(t);
        Scenario scenario = frame.moment().trace().scenario();
        boolean entered = frame.moment().knows(new Quantity.Value(
                Variable.inputTerm(scenario.network().cell().gates().getFirst()), t));
        String content = switch (scenario.sequence().inputs().get(t)) {
            case Input.Word(int index) -> word(WordNames.ofInputs(frame), index);
            case Input.Vector _ -> entered ? numbers(quantity) : "";
            case Input.None _ -> "\\footnotesize " + LatexText.escaped(frame.say(FigureKey.NO_INPUT));
        };
        List<String> options = new ArrayList<>(List.of("unroll/input"));
        if (!entered) {
            options.add(BLANK);
        }
        options.add(name(LEFT, latex(quantity) + (content.startsWith(NUMBERS) ? power(quantity) : ""), "ink"));
        return node(options, "x" + t, 0, content);
    }

    private String state() {
        Quantity quantity = Quantity.state(t);
        boolean known = frame.moment().knows(quantity);
        List<String> options = new ArrayList<>(List.of("unroll/state"));
        if (!known) {
            options.add(BLANK);
        } else if (isHere() && frame.moment().phase() != Phase.FORWARD) {
            options.addAll(List.of(HERE, "draw=unrollbackward"));
        } else if (isHere() && frame.moment().isNew(quantity)) {
            options.add(HERE);
        }
        options.add(name(CORNER, latex(quantity) + (known ? power(quantity) : ""), "ink"));
        return node(options, "s" + t, layout.stateY(), known ? numbers(quantity) : "");
    }

    private String prediction() {
        Quantity quantity = Quantity.prediction(t);
        List<String> options = new ArrayList<>(List.of("unroll/prediction"));
        Optional<Matrix> value = frame.moment().value(quantity);
        if (value.isEmpty()) {
            options.add(BLANK);
        }
        options.add(name(CORNER, latex(quantity), "ink"));
        return node(options, "y" + t, layout.predictionY(), value.map(this::bars).orElse(""));
    }

    private String bars(Matrix probabilities) {
        OptionalInt target = PredictionBars.answer(frame, t);
        return Selection.of(probabilities.rows(), TikzLayout.MOST, target).places().stream()
                .map(place -> place == Selection.DOTS ? "$\\cdots$ & &" : bar(place, probabilities.get(place), target))
                .collect(Collectors.joining(" \\\\ ", "\\begin{tabular}{@{}r@{\\ }l@{\\ }r@{}}", "\\end{tabular}"));
    }

    private String bar(int place, double probability, OptionalInt target) {
        boolean right = target.isPresent() && target.getAsInt() == place;
        String word = word(WordNames.of(frame), place);
        String number = frame.view().shows(Part.NUMBERS)
                ? "$" + number(Quantity.prediction(t), probability) + "$"
                : "";
        String length = Double.isFinite(probability) ? TikzLayout.number(probability) : "0";
        Label label = frame.moment().trace().scenario().sequence().targets().get(t);
        if (frame.moment().trace().scenario().network().loss() != Loss.CROSS_ENTROPY) {
            return word + " & " + number + " & " + (label.isPresent()
                    ? "\\textcolor{unrollright}{$" + LatexNumbers.compact(frame.numbers().given(label.vector(
                            frame.moment().trace().scenario().parameters().classes()).get(place))) + "$}"
                    : "");
        }
        return (right ? "\\textbf{" + word + "}" : word) + " & \\unrollbar{" + (right ? "unrollright" : "unrollforward")
                + "}{" + length + "} & " + number;
    }

    private Optional<String> loss() {
        Quantity quantity = Quantity.loss(t);
        if (!frame.moment().trace().scenario().sequence().targets().get(t).isPresent()) {
            return Optional.empty();
        }
        boolean known = frame.moment().knows(quantity);
        List<String> options = new ArrayList<>(List.of("unroll/error"));
        if (!known) {
            options.add(BLANK);
        } else if (frame.moment().phase() == Phase.BACKWARD && (frame.moment().error() == t
                || frame.moment().knows(new Quantity.Adjoint(Variable.LOGITS, Quantity.JOINED, t)))) {
            options.add("unroll/traced");
        } else if (frame.moment().isNew(quantity)) {
            options.addAll(List.of(HERE, "draw=unrollforward"));
        }
        Quantity learned = new Quantity.LearnedLoss(t);
        String after = frame.moment().knows(learned) ? "\\\\ $\\to " + number(learned, value(learned)) + "$" : "";
        return Optional.of(node(options, "E" + t, layout.lossY(),
                "$" + latex(quantity) + "$"
                        + (known ? "\\\\ $" + number(quantity, value(quantity)) + "$" + after : "")));
    }

    /// δ_t of the error that is traced back, or U x_t and a_t while they are what the lesson is about.
    private Optional<String> forming() {
        Quantity carried = Quantity.delta(frame.moment().error(), t);
        Quantity joined = new Quantity.Adjoint(Variable.STATE, Quantity.JOINED, t);
        Quantity delta = !frame.moment().knows(carried) && frame.moment().knows(joined) ? joined : carried;
        if (TikzArrows.showsWayBack(frame) && frame.moment().trace().has(delta) && frame.moment().knows(delta)) {
            List<String> options = new ArrayList<>(List.of("unroll/delta"));
            if (isHere()) {
                options.add(HERE);
            }
            options.add(name(BELOW, latex(delta) + power(delta), "backward"));
            return Optional.of(beside(options, "d" + t, delta));
        }
        return frame.moment().step().filter(step -> isHere()).flatMap(this::formed).map(quantity -> beside(
                List.of("unroll/state", name(BELOW, latex(quantity) + power(quantity), "ink")), "a" + t, quantity));
    }

    private Optional<Quantity> formed(Step step) {
        return switch (step.operation()) {
            case INPUT -> Optional.of(Quantity.inputTerm(t));
            case RECUR, STATE -> Optional.of(Quantity.preActivation(t));
            case GATES, CELL, CANDIDATE, OUTPUT, ERROR, OUTPUT_DELTA, OUTPUT_WEIGHTS, ARRIVE, DELTA, PART, SUM, TOTAL,
                    LEARN ->
                Optional.empty();
        };
    }

    private String beside(List<String> options, String name, Quantity quantity) {
        List<String> all = new ArrayList<>(options);
        all.add("xshift=10mm");
        return node(all, name, layout.deltaY(), numbers(quantity));
    }

    String node(List<String> options, String name, double y, String content) {
        return "\\node[" + String.join(", ", options) + "] (" + name + ") at " + TikzLayout.at(x, y) + " {" + content
                + "};";
    }

    static String name(int angle, String latex, String colour) {
        return "label={[unroll/name, text=unroll" + colour + "]" + angle + ":$" + latex + "$}";
    }

    /// The numbers of a vector one below the other, all in one format.
    String numbers(Quantity quantity) {
        if (!frame.view().shows(Part.NUMBERS)) {
            return "";
        }
        Matrix value = frame.moment().trace().value(quantity);
        GroupFormat format = format(quantity, value);
        return Selection.of(value.rows(), TikzLayout.MOST, OptionalInt.empty()).places().stream()
                .map(i -> i == Selection.DOTS ? "\\vdots" : LatexNumbers.written(format.of(value.get(i))))
                .collect(Collectors.joining("\\\\ ", NUMBERS + "{", "}"));
    }

    /// The power of ten of the numbers of a vector, behind its name; empty for none.
    String power(Quantity quantity) {
        String power = frame.view().shows(Part.NUMBERS)
                ? format(quantity, frame.moment().trace().value(quantity)).corner()
                : "";
        return power.isEmpty() ? "" : "{}^{" + power + "}";
    }

    /// That of all pictures, with fewer decimals where room is short.
    private GroupFormat format(Quantity quantity, Matrix value) {
        double[] all = value.toArray();
        List<GroupFormat> formats = frame.shownNumbers().format(quantity, value).narrower(all);
        return formats.stream().filter(it -> Arrays.stream(all).allMatch(one -> it.of(one).length() <= ROOM))
                .findFirst().orElseGet(formats::getLast);
    }

    /// A number where room is short.
    private String number(Quantity quantity, double number) {
        String shown = frame.shownNumbers().alone(quantity, frame.moment().trace().value(quantity), number);
        return LatexNumbers.compact(shown.length() <= ROOM ? shown : frame.numbers().brief(number));
    }

    private double value(Quantity one) {
        return frame.moment().trace().value(one).get(0);
    }

    private static String word(WordNames names, int place) {
        return LatexText.escaped(names.fitted(place, TikzLayout.WORDS, TikzLayout.WORD));
    }

    String latex(Quantity quantity) {
        return new SymbolLatex(frame.moment().trace().scenario()).name(quantity);
    }

    /// Whether the lesson is at this step.
    boolean isHere() {
        OptionalInt at = frame.moment().step().filter(step -> step.operation() != Operation.SUM).map(Step::t)
                .orElse(OptionalInt.empty());
        return at.isPresent() && at.getAsInt() == t;
    }
}
