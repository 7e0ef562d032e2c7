package unroll.figure;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import unroll.lesson.Quiz;
import unroll.lesson.Spot;
import unroll.linalg.Matrix;
import unroll.note.Note;
import unroll.note.Notes;
import unroll.rnn.Focus;
import unroll.rnn.Input;
import unroll.rnn.Loss;
import unroll.rnn.Parameters;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.scene.Font;
import unroll.scene.Paint;
import unroll.text.CompareKey;
import unroll.text.Message;
import unroll.text.MessageKey;
import unroll.text.Numbers;
import unroll.text.Words;
import unroll.trace.Change;
import unroll.trace.GradientCheck;
import unroll.trace.Quantity;

/// Everything that a figure needs to draw one moment.
///
/// @param moment the place in the lesson, with its numbers
/// @param view how it is shown
/// @param form what it is drawn for
/// @param scales the full colour of each kind of quantity
/// @param tools how large text and mathematics are
/// @param words the language's words
/// @param numbers the language's numbers
/// @param check the gradient check last done, if any
/// @param before what the moment is compared with, where a state is pinned
/// @param quiz where steps are asked about before they are shown: how that goes
/// @param notes what a lecturer wrote to the steps
public record Frame(Moment moment, View view, Form form, Scales scales, Tools tools, Words words, Numbers numbers,
        Optional<GradientCheck> check, Optional<Before> before, Optional<Quiz> quiz, Notes notes) {
    /// Font of the numbers in cells.
    static final Font CELL = Font.sans(11.5);
    private static final double LEAST_BIT_WIDTH = 13;
    private static final int FEW_CLASSES = 12;

    /// The same moment shown otherwise.
    Frame with(View other) {
        return new Frame(moment, other, form, scales, tools, words, numbers, check, before, quiz, notes);
    }

    Theme theme() {
        return view.theme();
    }

    /// A font that is large enough for what this is drawn for.
    Font readable(Font font) {
        return form.readable(font);
    }

    /// The font of the numbers in cells.
    Font cell() {
        return readable(CELL);
    }

    String say(MessageKey key, Object... arguments) {
        return words.say(Message.of(key, arguments));
    }

    String number(double value) {
        return numbers.cell(value);
    }

    /// What a lecturer wrote to the step, where that is shown.
    Optional<Note> note() {
        return view.shows(Part.NOTES) ? notes.at(Spot.of(moment.script(), moment.position())) : Optional.empty();
    }

    /// What is shown of what was pinned: values alone where nothing is.
    Comparison shown() {
        return before.isPresent() ? view.comparison() : Comparison.VALUE;
    }

    /// What is shown of a quantity: the values alone of what the lesson does not come to.
    Comparison shown(Quantity quantity) {
        return shown() != Comparison.VALUE && moment.trace().has(quantity) ? shown() : Comparison.VALUE;
    }

    /// By how much a quantity differs from what was pinned; absent while it is not known, and where nothing is pinned.
    Optional<Change> change(Quantity quantity) {
        return moment.knows(quantity) ? before.map(it -> it.difference().of(quantity)) : Optional.empty();
    }

    /// The same where it is to be shown.
    Optional<Change> shownChange(Quantity quantity) {
        return shown() == Comparison.VALUE ? Optional.empty() : change(quantity);
    }

    /// The name of a quantity in LaTeX, with Δ where its change is shown in place of its value.
    String named(Quantity quantity, String latex) {
        return shown(quantity) == Comparison.DIFFERENCE ? changed(latex) : latex;
    }

    /// The same of what no quantity is.
    String named(String latex) {
        return shown() == Comparison.DIFFERENCE ? changed(latex) : latex;
    }

    private static String changed(String latex) {
        return "\\Delta " + latex;
    }

    /// The sizes of differences that have the full colour, where differences are shown.
    Optional<Scales> changeScales() {
        return shown() == Comparison.VALUE ? Optional.empty() : before.map(it -> it.changes().get());
    }

    private Cells.Look look() {
        return view.shows(Part.NUMBERS) ? Cells.Look.NUMBERS : Cells.Look.COLOURS;
    }

    /// What decides how the numbers of quantities are written.
    ShownNumbers shownNumbers() {
        return new ShownNumbers(numbers);
    }

    /// How the cells of a weight look: numbers as they were set.
    Cells weightCells(Weight weight) {
        return cells(weightScales().of(weight), changes(Scales::weight));
    }

    /// The full colours of the weights.
    WeightScales weightScales() {
        return WeightScales.of(moment.trace().scenario().parameters());
    }

    /// Cells of a row of the ledger, in colours of its own where each row has them.
    Cells inRow(Cells cells, Matrix value) {
        return switch (view.colours()) {
            case ALL_ROWS -> cells;
            case EACH_ROW -> cells.with(new ColourScale(cells.theme(), value.maxAbs()));
        };
    }

    Cells stateCells() {
        return cells(Scales::state);
    }

    /// How a_t and its terms look.
    Cells sumCells() {
        return cells(Scales::sum);
    }

    Cells deltaCells() {
        return cells(Scales::delta);
    }

    /// How the cells of ŷ − y look: differences of probabilities, so 1 has the full colour.
    Cells outputDeltaCells() {
        return cells(1, changes(Scales::prediction));
    }

    /// How the cells of an adjoint look: of δ_k, or of ∂E_e/∂s_k and ∂E_e/∂c_k.
    Cells adjointCells(Quantity quantity) {
        return quantity.isAdjoint(Variable.Kind.STATE) || quantity.isAdjoint(Variable.Kind.CELL)
                ? cells(Scales::arrived)
                : deltaCells();
    }

    Cells gradientCells() {
        return cells(Scales::gradient);
    }

    /// How the cells of x_t look: as they were set, in the colours of the forward pass.
    Cells inputCells() {
        Theme theme = theme();
        boolean words = moment.trace().scenario().sequence().inputs().stream()
                .noneMatch(Input.Vector.class::isInstance);
        // a 1 among zeros has the full colour, in which numbers between them could not be read
        Paint full = words ? theme.forward() : theme.shade(theme.forward());
        Theme grey = theme.withSigns(full, full);
        return new Cells(grey, new ColourScale(grey, scales.input()), shownNumbers(), look(), cell(),
                words ? LEAST_BIT_WIDTH : Cells.LEAST_NUMBER_WIDTH, form, Cells.Corner.ABOVE, changes(Scales::input));
    }

    private Cells cells(ToDoubleFunction<Scales> kind) {
        return cells(kind.applyAsDouble(scales), changes(kind));
    }

    private Cells cells(double largest, Optional<ChangeCells> changes) {
        return new Cells(theme(), new ColourScale(theme(), largest), shownNumbers(), look(), cell(),
                Cells.LEAST_NUMBER_WIDTH,
                form, Cells.Corner.ABOVE, changes);
    }

    /// How differences of a kind look, where they are shown.
    private Optional<ChangeCells> changes(ToDoubleFunction<Scales> kind) {
        return changeScales().map(sizes -> new ChangeCells(shown(), before.orElseThrow().difference()::of,
                ColourScale.ofChanges(theme(), kind.applyAsDouble(sizes)),
                numbers, look(), say(CompareKey.NEW)));
    }

    /// The weight of the network that one of the plain network stands for: where there are gates, that of the gate chosen.
    Weight own(Weight weight) {
        Parameters parameters = moment.trace().scenario().parameters();
        return parameters.present(weight.role()).isEmpty()
                ? weight
                : parameters.nearest(view.ofGate(weight));
    }

    /// Rows and columns of a weight, and so of its gradients.
    Cells.Shape shape(Weight weight) {
        Matrix numbers = moment.trace().scenario().parameters().get(weight);
        return new Cells.Shape(numbers.rows(), numbers.columns());
    }

    /// Whether several errors are traced back, so that a δ must say whose it is.
    boolean tracesAll() {
        return moment.trace().scenario().focus() instanceof Focus.All;
    }

    /// δ_k in LaTeX; with the error's number where several are traced.
    String delta(int e, int k) {
        return "\\delta_{" + k + "}" + (tracesAll() ? "^{(" + e + ")}" : "");
    }

    /// The name of an adjoint in LaTeX, short enough to stand beside its numbers.
    String adjoint(Quantity quantity) {
        return quantity instanceof Quantity.Adjoint(Variable variable, int e, int k)
                && variable.equals(Variable.PRE_ACTIVATION)
                        ? delta(e, k)
                        : new SymbolLatex(moment.trace().scenario()).name(quantity);
    }

    /// The probability that fills a bar: 1, so that bars of all lessons can be compared, or of many words, none of which
    /// would have a bar to be seen, the largest of the lesson; of numbers of any sign the largest, right ones among them. The same in the window and on a slide.
    double fullPrediction() {
        if (moment.trace().scenario().network().loss() == Loss.SQUARED) {
            return scales.prediction() > 0 ? scales.prediction() : 1;
        }
        return moment.trace().scenario().parameters().classes() <= FEW_CLASSES ? 1 : scales.prediction();
    }

    /// The colour of the phase that the lesson is in.
    Paint accent() {
        return switch (moment.phase()) {
            case FORWARD -> theme().forward();
            case BACKWARD -> theme().backward();
            case LEARN -> theme().right();
        };
    }

    /// The colour of an error that something came of: that of what is right only where it became smaller.
    Paint errorAfter(double before, double now) {
        return now < before ? theme().right() : theme().ink();
    }

    /// The soft ground of the phase that the lesson is in.
    Paint accentSoft() {
        return switch (moment.phase()) {
            case FORWARD -> theme().forwardSoft();
            case BACKWARD -> theme().backwardSoft();
            case LEARN -> theme().rightSoft();
        };
    }
}
