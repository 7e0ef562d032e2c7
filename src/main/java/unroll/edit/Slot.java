package unroll.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unroll.linalg.Matrix;
import unroll.rnn.Axis;
import unroll.rnn.Input;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Sequence;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.text.Legible;
import unroll.text.Subscripts;
import unroll.trace.Quantity;

/// A number of a scenario that can be set.
public sealed interface Slot {

    /// An entry of a shared weight.
    ///
    /// @param row from 0
    /// @param column from 0; 0 in a bias
    record OfWeight(Weight weight, int row, int column) implements Slot {}

    /// An entry of s_(−1).
    ///
    /// @param row from 0
    record OfStart(int row) implements Slot {}

    /// An entry of an input that is a vector; what a word enters as is not set number by number.
    ///
    /// @param t the step
    /// @param row from 0
    record OfInput(int t, int row) implements Slot {}

    /// η.
    record Rate() implements Slot {}

    /// The slot of an entry of a quantity; absent where it is computed, belongs to a word, or is not there.
    static Optional<Slot> of(Scenario scenario, Quantity quantity, int row, int column) {
        Optional<Slot> slot = switch (quantity) {
            case Quantity.Shared(Weight weight) -> Optional.of(new OfWeight(weight, row, column));
            case Quantity.Value(Variable variable, int t) when variable.equals(Variable.STATE) && t == -1 ->
                Optional.of(new OfStart(row));
            case Quantity.Value(Variable variable, int t) when variable.equals(Variable.INPUT) ->
                Optional.of(new OfInput(t, row));
            case Quantity.LearningRate() -> Optional.of(new Rate());
            default -> Optional.empty();
        };
        // what is a column has no second one
        return slot.filter(it -> it.row() == row && it.column() == column && it.isIn(scenario));
    }

    /// Whose entry it is.
    default Quantity quantity() {
        return switch (this) {
            case OfWeight(Weight weight, int _, int _) -> new Quantity.Shared(weight);
            case OfStart _ -> Quantity.state(-1);
            case OfInput(int t, int _) -> Quantity.input(t);
            case Rate() -> new Quantity.LearningRate();
        };
    }

    /// Its row, from 0.
    default int row() {
        return switch (this) {
            case OfWeight(Weight _, int row, int _) -> row;
            case OfStart(int row) -> row;
            case OfInput(int _, int row) -> row;
            case Rate() -> 0;
        };
    }

    /// Its column, from 0.
    default int column() {
        return this instanceof OfWeight(Weight _, int _, int column) ? column : 0;
    }

    /// Whether a scenario has it.
    default boolean isIn(Scenario scenario) {
        return matrix(scenario).filter(m -> row() >= 0 && row() < m.rows() && column() >= 0 && column() < m.columns())
                .isPresent();
    }

    /// The number that it holds.
    ///
    /// @throws java.util.NoSuchElementException where the scenario has no such slot
    default double value(Scenario scenario) {
        return matrix(scenario).orElseThrow().get(row(), column());
    }

    /// The scenario with another number there.
    ///
    /// @param number finite; as η, not negative
    default Scenario set(Scenario scenario, double number) {
        return switch (this) {
            case OfWeight(Weight weight, int row, int column) -> {
                Parameters before = scenario.parameters();
                yield scenario.with(before.with(weight, before.get(weight).with(row, column, number)));
            }
            case OfStart(int row) -> scenario.withInitialState(scenario.initialState().with(row, 0, number));
            case OfInput(int t, int row) -> {
                List<Input> inputs = new ArrayList<>(scenario.sequence().inputs());
                inputs.set(t, new Input.Vector(matrix(scenario).orElseThrow().with(row, 0, number)));
                yield scenario.with(new Sequence(inputs, scenario.sequence().targets()));
            }
            case Rate() -> scenario.withLearningRate(number);
        };
    }

    /// The entry so many rows and columns away in the same matrix; absent past its border.
    default Optional<Slot> neighbour(Scenario scenario, int rows, int columns) {
        return of(scenario, quantity(), row() + rows, column() + columns);
    }

    /// The one after it, row after row; absent after the last.
    default Optional<Slot> next(Scenario scenario) {
        return neighbour(scenario, 0, 1).or(() -> of(scenario, quantity(), row() + 1, 0));
    }

    /// The one before it, row after row; absent before the first.
    default Optional<Slot> previous(Scenario scenario) {
        int last = matrix(scenario).map(Matrix::columns).orElse(1) - 1;
        return neighbour(scenario, 0, -1).or(() -> of(scenario, quantity(), row() - 1, last));
    }

    /// Its name: `W[1,2]`, `U[0,cat]`, `s₋₁[2]`, `x₃[0]`, `η`.
    default String name(Scenario scenario) {
        return switch (this) {
            case OfWeight(Weight weight, int row, int column) -> weight.letter() + "["
                    + place(weight.rows(), row, scenario)
                    + (weight.isBias() ? "" : "," + place(weight.columns(), column, scenario)) + "]";
            case OfStart(int row) -> Subscripts.of("s_(−1)") + "[" + row + "]";
            case OfInput(int t, int row) -> Subscripts.of("x_" + t) + "[" + row + "]";
            case Rate() -> "η";
        };
    }

    private static String place(Axis axis, int place, Scenario scenario) {
        return switch (axis) {
            case CLASS -> Legible.of(scenario.vocabulary().get(place));
            case INPUT -> hasWords(scenario) ? Legible.of(scenario.inputWords().get(place)) : Integer.toString(place);
            case ONE, HIDDEN -> Integer.toString(place);
        };
    }

    private static boolean hasWords(Scenario scenario) {
        return scenario.sequence().inputs().stream().anyMatch(Input.Word.class::isInstance);
    }

    private Optional<Matrix> matrix(Scenario scenario) {
        return switch (this) {
            case OfWeight(Weight weight, int _, int _) -> Optional.of(weight)
                    .filter(scenario.parameters().present()::contains).map(scenario.parameters()::get);
            case OfStart _ -> Optional.of(scenario.initialState());
            case OfInput(int t, int _) -> t >= 0 && t < scenario.steps()
                    && scenario.sequence().inputs().get(t) instanceof Input.Vector(Matrix x)
                            ? Optional.of(x)
                            : Optional.empty();
            case Rate() -> Optional.of(Matrix.column(scenario.learningRate()));
        };
    }
}
