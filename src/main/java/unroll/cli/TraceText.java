package unroll.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.OptionalDouble;
import unroll.linalg.Matrix;
import unroll.rnn.Focus;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.text.CommandKey;
import unroll.text.Language;
import unroll.text.Legible;
import unroll.text.Message;
import unroll.text.Numbers;
import unroll.text.Words;
import unroll.trace.Forward;
import unroll.trace.PartSizes;
import unroll.trace.Quantity;
import unroll.trace.Totals;

/// The trace for reading on a terminal: rounded numbers in aligned columns, always with a decimal point.
final class TraceText {
    private static final int NAME_WIDTH = 12;
    private static final int CELL_WIDTH = 10;
    private final Scenario scenario;
    private final TraceRows rows;
    private final Forward forward;
    private final Words words;
    private final Writer out;
    private final Numbers numbers = new Numbers(Language.ENGLISH);

    TraceText(Scenario scenario, Words words, Writer out) {
        this.scenario = scenario;
        this.rows = TraceRows.of(scenario);
        this.forward = rows.trace().forward();
        this.words = words;
        this.out = out;
    }

    void write() throws IOException {
        head();
        for (int t = 0; t < scenario.steps(); t++) {
            forward(t);
        }
        out.append("\nE = ").append(numbers.cell(forward.totalLoss())).append('\n');
        PartSizes sizes = PartSizes.of(scenario, forward);
        for (int e : rows.errors()) {
            backward(e, sizes);
        }
        heading(Message.of(CommandKey.TEXT_TOTAL));
        if (rows.isGated()) {
            for (Weight weight : rows.weights()) {
                block("∂E/∂" + weight.letter(), rows.total(weight));
            }
        } else {
            Totals totals = Totals.of(scenario, forward);
            for (Weight weight : Totals.WEIGHTS) {
                block("∂E/∂" + weight.letter(), rows.total(weight, totals));
            }
        }
        map(sizes);
    }

    private void head() throws IOException {
        Parameters p = scenario.parameters();
        if (!scenario.title().isEmpty()) {
            out.append(OneLine.of(scenario.title())).append('\n');
        }
        String truncation = scenario.truncation().isPresent()
                ? Integer.toString(scenario.truncation().getAsInt())
                : words.say(CommandKey.TEXT_NO_TRUNCATION);
        String focus = switch (scenario.focus()) {
            case Focus.One(int e) -> "E_" + e;
            case Focus.All() -> words.say(CommandKey.TEXT_ALL_ERRORS);
            case Focus.Joined() -> words.say(CommandKey.TEXT_JOINED);
        };
        out.append(words.say(Message.of(CommandKey.TEXT_HEAD, scenario.activation().id(), scenario.steps(), p.hidden(),
                p.inputs(), p.classes(), truncation, focus))).append('\n');
        heading(Message.of(CommandKey.TEXT_FORWARD));
    }

    private void forward(int t) throws IOException {
        Forward.Step step = forward.steps().get(t);
        out.append("\nt = ").append(Integer.toString(t));
        if (scenario.inputWord(t).isPresent()) {
            out.append("   ").append(Legible.of(scenario.inputWord(t).get()));
        }
        if (scenario.targetWord(t).isPresent()) {
            out.append(" → ").append(Legible.of(scenario.targetWord(t).get()));
        }
        if (step.loss().isPresent()) {
            out.append("   E_").append(Integer.toString(t)).append(" = ")
                    .append(numbers.cell(step.loss().getAsDouble()));
        }
        out.append('\n');
        for (Variable variable : rows.forward()) {
            row(variable.kind() == Variable.Kind.PREDICTION ? "ŷ" : variable.id(),
                    rows.trace().value(new Quantity.Value(variable, t)));
        }
    }

    private void backward(int e, PartSizes sizes) throws IOException {
        String error = e == Quantity.JOINED ? "E" : "E_" + e;
        heading(e == Quantity.JOINED
                ? Message.of(CommandKey.TEXT_BACKWARD_JOINED)
                : Message.of(CommandKey.TEXT_BACKWARD, e));
        if (e != Quantity.JOINED) {
            row("ŷ − y", rows.trace().value(Quantity.outputDelta(e)));
        }
        for (int k : rows.steps(e)) {
            out.append("\nk = ").append(Integer.toString(k));
            if (e != Quantity.JOINED && !rows.isGated()) {
                out.append("   ‖δ ⊗ s‖ = ")
                        .append(sizes.get(e, k).isPresent() ? numbers.cell(sizes.get(e, k).getAsDouble()) : "");
            }
            out.append('\n');
            step(e, k);
        }
        out.append('\n');
        for (Weight weight : rows.weights()) {
            block("∂" + error + "/∂" + weight.letter(), rows.gradient(e, weight));
        }
    }

    private void step(int e, int k) throws IOException {
        if (e == Quantity.JOINED && rows.adjoint(Variable.LOGITS, e, k).isPresent()) {
            row("ŷ − y", rows.adjoint(Variable.LOGITS, e, k).get());
        }
        if (rows.isGated() || e == Quantity.JOINED) {
            for (Variable variable : rows.carried()) {
                row("d" + variable.letter(), rows.trace().value(new Quantity.Adjoint(variable, e, k)));
            }
        }
        for (Variable variable : rows.preActivations()) {
            row("δ" + (variable.gate().isEmpty() ? "" : "_" + variable.gate()),
                    rows.trace().value(new Quantity.Adjoint(variable, e, k)));
        }
        if (rows.isGated()) {
            return;
        }
        block("δ ⊗ s_" + (k - 1), rows.part(e, k, Weight.W));
        block("δ ⊗ x_" + k, rows.part(e, k, Weight.U));
    }

    private void map(PartSizes sizes) throws IOException {
        heading(Message.of(CommandKey.TEXT_MAP));
        out.append(left("e \\ k"));
        for (int k = 0; k < scenario.steps(); k++) {
            out.append(right(Integer.toString(k)));
        }
        out.append('\n');
        for (int e = 0; e < scenario.steps(); e++) {
            StringBuilder line = new StringBuilder(left(Integer.toString(e)));
            for (int k = 0; k <= e; k++) {
                OptionalDouble size = sizes.get(e, k);
                line.append(right(size.isPresent() ? numbers.cell(size.getAsDouble()) : "·"));
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private void heading(Message heading) throws IOException {
        String text = words.say(heading);
        out.append('\n').append(text).append('\n').append("─".repeat(text.length())).append('\n');
    }

    private void block(String name, Matrix matrix) throws IOException {
        if (matrix.columns() == 1 && !List.of("U", "W", "V").contains(name)) {
            row(name, matrix);
            return;
        }
        for (int i = 0; i < matrix.rows(); i++) {
            out.append(left(i == 0 ? name : ""));
            for (int j = 0; j < matrix.columns(); j++) {
                out.append(right(numbers.cell(matrix.get(i, j))));
            }
            out.append('\n');
        }
    }

    private void row(String name, Matrix vector) throws IOException {
        out.append(left(name));
        for (int i = 0; i < vector.rows(); i++) {
            out.append(right(numbers.cell(vector.get(i))));
        }
        out.append('\n');
    }

    private static String left(String text) {
        return "  " + text + " ".repeat(Math.max(1, NAME_WIDTH - text.length()));
    }

    private static String right(String text) {
        return " ".repeat(Math.max(1, CELL_WIDTH - text.length())) + text;
    }
}
