package unroll.figure;

import unroll.rnn.Activation;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.rnn.Axis;
import unroll.trace.Factors;
import unroll.trace.Quantity;
import unroll.trace.Trace;

/// Sets the name of one number in mathematics, `s_2[1]`, `∂E_3/∂W[1,2]`, `ŷ_3[dog]`, and the number itself.
///
/// @param frame the moment
/// @param metrics how large letters are
/// @param longestWord words in brackets are cut to this width, in em
record EntryMath(Frame frame, MathMetrics metrics, double longestWord) {
    private static final double THIN = 0.04;
    private static final long MOST_TOGETHER = 4096;

    /// The name as it stands left of an equals sign, standing for nothing.
    MathRow name(Quantity quantity, int row, int column) {
        String latex = latex().name(quantity);
        return switch (quantity) {
            case Quantity.Slope(Variable variable, int k) ->
                metrics.latex("f'(" + latex().name(new Quantity.Value(variable, k)))
                        .beside(THIN, bracket(quantity, row, column)).beside(0,
                                metrics.latex(")"));
            case Quantity.Value(Variable variable, int _) when variable.kind().isTerm() ->
                metrics.latex("(" + latex + ")").beside(THIN, bracket(quantity, row, column));
            case Quantity.Part(int _, int k, Weight weight) when weight.isRecurrent() ->
                ranged(latex, quantity, row, column, "\\,|_{k=" + k + "}");
            case Quantity.RunningSum(int _, int k, Weight weight) when weight.isRecurrent() ->
                ranged(latex, quantity, row, column, "\\,|_{k\\geq " + k + "}");
            case Quantity.Shared _,Quantity.LearningRate _,Quantity.Value _,Quantity.TotalLoss _,Quantity.StateJacobian _,Quantity.Adjoint _,Quantity.Part _,Quantity.RunningSum _,Quantity.Gradient _,Quantity.TotalGradient _,Quantity.Learned _,Quantity.LearnedLoss _,Quantity.LearnedTotalLoss _,Quantity.ClipLength _,Quantity.GradientSize _,Quantity.GradientNorm _,Quantity.ClipFactor _ ->
                metrics.latex(latex).beside(THIN, bracket(quantity, row, column));
        };
    }

    /// The name as it stands in an expression, standing for the number.
    MathRow symbol(Quantity quantity, int row, int column) {
        return told(quantity, row, column).meaning(new Subject.Cell(quantity, row, column));
    }

    /// The name as it stands in an expression, standing for nothing.
    MathRow told(Quantity quantity, int row, int column) {
        return switch (quantity) {
            case Quantity.Part(int e, int k, Weight weight) -> part(e, k, weight, row, column);
            case Quantity.Adjoint(Variable variable, int _, int _) when variable.kind() == Variable.Kind.LOGITS ->
                metrics.latex(latex().operand(quantity)).beside(THIN, bracket(quantity, row, column));
            case Quantity.Shared _,Quantity.LearningRate _,Quantity.Value _,Quantity.TotalLoss _,Quantity.Slope _,Quantity.StateJacobian _,Quantity.Adjoint _,Quantity.RunningSum _,Quantity.Gradient _,Quantity.TotalGradient _,Quantity.Learned _,Quantity.LearnedLoss _,Quantity.LearnedTotalLoss _,Quantity.ClipLength _,Quantity.GradientSize _,Quantity.GradientNorm _,Quantity.ClipFactor _ ->
                name(quantity, row, column);
        };
    }

    /// The number, standing for itself.
    MathRow number(Quantity quantity, int row, int column, double value) {
        return metrics.word(text(quantity, value)).meaning(new Subject.Cell(quantity, row, column));
    }

    /// A number as elsewhere on the screen, with its power of ten; one of a matrix that is too large for numbers on a screen
    /// stands alone, so that no such matrix is made for it.
    String text(Quantity quantity, double value) {
        Trace trace = frame.moment().trace();
        return trace.has(quantity) && size(quantity) <= MOST_TOGETHER
                ? frame.shownNumbers().alone(quantity, trace.value(quantity), value)
                : frame.numbers().told(value);
    }

    private long size(Quantity quantity) {
        Parameters parameters = frame.moment().trace().scenario().parameters();
        return (long) quantity.rows().count(parameters) * quantity.columns().count(parameters);
    }

    /// The name of f, to stand before a parenthesis.
    MathRow function(Activation f) {
        return metrics.latex(f.latex());
    }

    /// A part of a gradient as the product that it is.
    private MathRow part(int e, int k, Weight weight, int row, int column) {
        Factors factors = Factors.of(scenario(), e, k, weight);
        Quantity left = factors.left();
        MathRow factor = metrics.latex(latex().operand(left)).beside(THIN, bracket(left, row, 0));
        return factors.right().map(right -> times(factor, right, column)).orElse(factor);
    }

    private MathRow times(MathRow factor, Quantity right, int row) {
        return factor.beside(0.18, metrics.latex("\\cdot")).beside(0.18, name(right, row, 0));
    }

    private MathRow ranged(String latex, Quantity quantity, int row, int column, String range) {
        String whole = latex.substring(0, latex.indexOf("\\,|"));
        return metrics.latex(whole).beside(THIN, bracket(quantity, row, column)).beside(0, metrics.latex(range));
    }

    /// The place in brackets; nothing where there is one number only.
    MathRow bracket(Quantity quantity, int row, int column) {
        return bracket(quantity.rows(), row, quantity.columns(), column);
    }

    /// A row and a column in brackets, as far as there is more than one.
    MathRow bracket(Axis rows, int row, Axis columns, int column) {
        if (rows == Axis.ONE) {
            return MathRow.EMPTY;
        }
        MathRow open = metrics.latex("[").beside(THIN, place(rows, row));
        MathRow both = columns == Axis.ONE
                ? open
                : open.beside(0, metrics.latex(",")).beside(0.12, place(columns, column));
        return both.beside(THIN, metrics.latex("]"));
    }

    private MathRow place(Axis axis, int place) {
        boolean named = axis == Axis.CLASS || axis == Axis.INPUT && QuantityName.namesInputs(scenario());
        return named
                ? metrics.word(shortened(axis, place))
                : metrics.latex(Integer.toString(place));
    }

    private String shortened(Axis axis, int place) {
        return (axis == Axis.INPUT ? WordNames.ofInputs(frame) : WordNames.of(frame)).fitted(place,
                MathMetrics.wordFont(MathMetrics.EM), longestWord * MathMetrics.EM);
    }

    SymbolLatex latex() {
        return new SymbolLatex(scenario());
    }

    private Scenario scenario() {
        return frame.moment().trace().scenario();
    }
}
