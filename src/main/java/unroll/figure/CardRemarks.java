package unroll.figure;

import java.util.List;
import java.util.Optional;
import unroll.rnn.Input;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.text.FigureKey;
import unroll.text.Legible;
import unroll.trace.Anomaly;
import unroll.trace.Derivation;
import unroll.trace.Quantity;
import unroll.trace.Trace;
import unroll.trace.ZeroFactors;

/// What is worth a remark about a number: why it is zero, infinite or cut, that its unit is saturated or off, that it is
/// given.
///
/// @param page where it goes
record CardRemarks(CardPage page) {
    private static final double LONGEST_WORD = 9;

    /// Remarks on a number.
    void draw(Subject.Cell cell) {
        double value = trace().number(cell.quantity(), cell.row(), cell.column());
        Optional<Derivation> derivation = isSpelled(cell.quantity())
                ? Optional.of(Derivation.of(trace(), cell.quantity(), cell.row(), cell.column()))
                : Optional.empty();
        unbounded(value, derivation.stream().flatMap(Derivation::operands)
                .filter(leaf -> !Double.isFinite(leaf.value())).findFirst());
        derivation.ifPresent(made -> number(cell, value, made));
        cut(cell.quantity());
        ClipWords.of(page.frame(), cell.quantity())
                .ifPresent(words -> page.remark(page.frame().words().say(words), List.of()));
        if (cell.quantity() instanceof Quantity.TotalLoss
                && scenario().sequence().errors().size() < scenario().steps()) {
            say(FigureKey.CARD_ABSENT_TARGETS);
        }
    }

    /// Whether it is told by what it is computed from.
    private boolean isSpelled(Quantity quantity) {
        return !(quantity instanceof Quantity.TotalGradient(Weight weight)) || trace().tellsErrors(weight);
    }

    private void number(Subject.Cell cell, double value, Derivation made) {
        if (made instanceof Derivation.Given) {
            given(cell.quantity());
        }
        boolean said = unit(cell, value);
        if (value == 0 && !said && !(made instanceof Derivation.Given || made instanceof Derivation.CrossEntropy
                || made instanceof Derivation.Clip)) {
            zero(made);
        }
    }

    /// Says of a quantity that is given that it is, and what an input or a target holds.
    void given(Quantity quantity) {
        Optional<String> word = switch (quantity) {
            case Quantity.Value(Variable variable, int t) when variable.equals(Variable.INPUT) ->
                scenario().inputWord(t);
            case Quantity.Value(Variable variable, int t) when variable.equals(Variable.TARGET) ->
                scenario().targetWord(t);
            case Quantity.Value _,Quantity.Shared _,Quantity.LearningRate _,Quantity.TotalLoss _,Quantity.Slope _,Quantity.StateJacobian _,Quantity.Adjoint _,Quantity.Part _,Quantity.RunningSum _,Quantity.Gradient _,Quantity.TotalGradient _,Quantity.Learned _,Quantity.LearnedLoss _,Quantity.LearnedTotalLoss _,Quantity.ClipLength _,Quantity.GradientSize _,Quantity.GradientNorm _,Quantity.ClipFactor _ ->
                Optional.empty();
        };
        String name = "$" + new SymbolLatex(scenario()).name(quantity) + "$";
        if (word.isPresent()) {
            page.remark(page.frame().say(FigureKey.CARD_ONE_HOT, name, RichText.PIECE),
                    List.of(page.metrics().word(new Draft(page.frame().tools()).fitted(Legible.of(word.get()),
                            MathMetrics.wordFont(CardPage.TEXT), page.width() / 2))));
        } else if (quantity instanceof Quantity.Value(Variable variable, int t) && variable.equals(Variable.INPUT)
                && scenario().sequence().inputs().get(t) instanceof Input.None) {
            say(FigureKey.CARD_NO_INPUT, t);
        } else {
            boolean hasLearned = quantity instanceof Quantity.Shared(Weight weight)
                    && page.frame().moment().knows(new Quantity.Learned(weight));
            say(hasLearned ? FigureKey.CARD_GIVEN_BEFORE : FigureKey.CARD_GIVEN);
        }
    }

    /// Names what is infinite or no number, with the operand that it came from.
    private void unbounded(double value, Optional<Derivation.Leaf> from) {
        Optional<Anomaly> anomaly = Anomaly.of(value);
        if (anomaly.isEmpty()) {
            return;
        }
        String words = page.frame().say(anomaly.get() == Anomaly.NOT_A_NUMBER
                ? FigureKey.CARD_NOT_A_NUMBER
                : FigureKey.CARD_OVERFLOW);
        if (from.isEmpty()) {
            page.remark(words, List.of());
            return;
        }
        String why = page.frame().say(FigureKey.CARD_COMES_FROM, RichText.PIECE,
                page.frame().number(from.get().value()));
        boolean inherited = Anomaly.of(from.get().value()).equals(anomaly);
        page.remark(inherited ? why : words + " " + why, List.of(symbol(from.get())));
    }

    /// Says that a unit is saturated or off; gives whether that is why the number is 0.
    private boolean unit(Subject.Cell cell, double value) {
        Optional<Quantity.Slope> unit = unitOf(cell.quantity());
        if (unit.isEmpty()) {
            return false;
        }
        Quantity.Slope slope = unit.get();
        String sum = "$" + new SymbolLatex(scenario()).name(new Quantity.Value(slope.variable(), slope.k())) + "$";
        Optional<Anomaly> anomaly = Anomaly.at(trace(), slope, cell.row(), 0);
        double size = trace().value(slope).get(cell.row(), 0);
        if (anomaly.equals(Optional.of(Anomaly.SATURATED))) {
            page.remark(page.frame().say(FigureKey.CARD_SATURATED, RichText.PIECE), List.of(page.metrics()
                    .word(page.frame().number(size)).meaning(new Subject.Amount("f′", size))));
            return size == 0 && value == 0;
        } else if (anomaly.equals(Optional.of(Anomaly.OFF))) {
            say(FigureKey.CARD_OFF, sum);
            return !(cell.quantity().is(Variable.Kind.PRE_ACTIVATION)) && value == 0;
        } else if (anomaly.equals(Optional.of(Anomaly.FLAT))) {
            page.remark(page.frame().say(FigureKey.CARD_FLAT, sum, RichText.PIECE),
                    List.of(page.metrics().word(page.frame().number(size)).meaning(new Subject.Amount("f′", size))));
        }
        return false;
    }

    /// The f′ that a number depends on by itself.
    private Optional<Quantity.Slope> unitOf(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Value(Variable variable, int t) when t >= 0 -> sumOf(variable)
                    .map(sum -> new Quantity.Slope(sum, t));
            case Quantity.Slope slope -> Optional.of(slope);
            case Quantity.Adjoint(Variable variable, int _, int k) when variable
                    .kind() == Variable.Kind.PRE_ACTIVATION ->
                Optional.of(new Quantity.Slope(variable, k));
            case Quantity.StateJacobian(int k) -> Optional.of(new Quantity.Slope(Variable.PRE_ACTIVATION, k));
            case Quantity.Shared _,Quantity.LearningRate _,Quantity.Value _,Quantity.TotalLoss _,Quantity.Adjoint _,Quantity.Part _,Quantity.RunningSum _,Quantity.Gradient _,Quantity.TotalGradient _,Quantity.Learned _,Quantity.LearnedLoss _,Quantity.LearnedTotalLoss _,Quantity.ClipLength _,Quantity.GradientSize _,Quantity.GradientNorm _,Quantity.ClipFactor _ ->
                Optional.empty();
        };
    }

    /// What goes into the non-linearity that a variable goes into or comes out of. The state of a cell with gates comes out
    /// of none by itself.
    private Optional<Variable> sumOf(Variable variable) {
        return switch (variable.kind()) {
            case PRE_ACTIVATION -> Optional.of(variable);
            case GATE -> Optional.of(Variable.preActivation(variable.gate()));
            case STATE -> scenario().network().cell().isGated()
                    ? Optional.empty()
                    : Optional.of(Variable.PRE_ACTIVATION);
            case INPUT, TARGET, INPUT_TERM, RECURRENT_TERM, CELL, SQUASHED_CELL, MEMORY, LOGITS, PREDICTION, LOSS ->
                Optional.empty();
        };
    }

    /// Why a number is exactly zero.
    private void zero(Derivation made) {
        List<Derivation.Leaf> factors = ZeroFactors.of(made);
        List<Quantity> quantities = factors.stream().map(Derivation.Leaf::quantity).distinct().toList();
        if (factors.isEmpty()) {
            say(ZeroFactors.isLost(made) || made instanceof Derivation.Apply
                    ? FigureKey.CARD_UNDERFLOW
                    : FigureKey.CARD_CANCELS);
        } else if (factors.size() == 1) {
            because(symbol(factors.getFirst()), factors.getFirst().quantity());
        } else if (quantities.size() == 1 && trace().value(quantities.getFirst()).isZero()) {
            Quantity quantity = quantities.getFirst();
            because(page.metrics().latex(new SymbolLatex(scenario()).name(quantity))
                    .meaning(new Subject.Whole(quantity)), quantity);
        } else {
            say(FigureKey.CARD_ALL_TERMS_ZERO);
        }
    }

    private void because(MathRow name, Quantity zero) {
        FigureKey key = switch (zero) {
            case Quantity.Value(Variable _, int t) when t < 0 -> FigureKey.CARD_ZERO_START;
            case Quantity.Value(Variable variable, int _) when variable.equals(Variable.STATE)
                    && scenario().activation().turnsOff() && !scenario().network().cell().isGated() ->
                FigureKey.CARD_ZERO_OFF;
            case Quantity.Value(Variable variable, int t) when variable.equals(Variable.INPUT)
                    && scenario().sequence().inputs().get(t) instanceof Input.Word ->
                FigureKey.CARD_ZERO_ONE_HOT;
            case Quantity.Value _,Quantity.Shared _,Quantity.LearningRate _,Quantity.TotalLoss _,Quantity.Slope _,Quantity.StateJacobian _,Quantity.Adjoint _,Quantity.Part _,Quantity.RunningSum _,Quantity.Gradient _,Quantity.TotalGradient _,Quantity.Learned _,Quantity.LearnedLoss _,Quantity.LearnedTotalLoss _,Quantity.ClipLength _,Quantity.GradientSize _,Quantity.GradientNorm _,Quantity.ClipFactor _ ->
                FigureKey.CARD_ZERO;
        };
        page.remark(page.frame().say(key, RichText.PIECE), List.of(name));
    }

    /// Says what truncation leaves out of a sum, and that it ends a way back.
    private void cut(Quantity quantity) {
        switch (quantity) {
            case Quantity.Gradient(int e, Weight weight) when weight.isRecurrent() -> cut(e, FigureKey.CARD_PARTS_CUT);
            case Quantity.RunningSum(int e, int k, Weight weight) when weight.isRecurrent()
                    && k == scenario().lastStepBack(e) ->
                cut(e, FigureKey.CARD_PARTS_CUT);
            case Quantity.TotalGradient(Weight weight) when weight.isRecurrent()
                    && page.frame().moment().error() != Quantity.JOINED ->
                scenario().tracedErrors().stream().filter(e -> scenario().lastStepBack(e) > 0).findFirst()
                        .ifPresent(_ -> say(FigureKey.CARD_SOME_CUT, scenario().truncation().orElseThrow()));
            case Quantity.Adjoint(Variable variable, int e, int k) when variable.kind() == Variable.Kind.PRE_ACTIVATION
                    && k == scenario().lastStepBack(e) ->
                cut(e, FigureKey.CARD_WAY_CUT);
            case Quantity.Adjoint _,Quantity.Gradient _,Quantity.TotalGradient _,Quantity.Shared _,Quantity.LearningRate _,Quantity.Value _,Quantity.TotalLoss _,Quantity.Slope _,Quantity.StateJacobian _,Quantity.Part _,Quantity.RunningSum _,Quantity.Learned _,Quantity.LearnedLoss _,Quantity.LearnedTotalLoss _,Quantity.ClipLength _,Quantity.GradientSize _,Quantity.GradientNorm _,Quantity.ClipFactor _ ->
                {
                }
        }
    }

    private void cut(int e, FigureKey key) {
        if (scenario().lastStepBack(e) > 0) {
            say(key, scenario().lastStepBack(e), scenario().truncation().orElseThrow());
        }
    }

    private MathRow symbol(Derivation.Leaf leaf) {
        return page.entries(LONGEST_WORD).symbol(leaf.quantity(), leaf.row(), leaf.column());
    }

    private void say(FigureKey key, Object... arguments) {
        page.remark(page.frame().say(key, arguments), List.of());
    }

    private Trace trace() {
        return page.frame().moment().trace();
    }

    private Scenario scenario() {
        return trace().scenario();
    }
}
