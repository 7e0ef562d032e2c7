package unroll.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unroll.figure.EquationVoice;
import unroll.figure.Frame;
import unroll.figure.LatexDigits;
import unroll.figure.LatexFigure;
import unroll.figure.ListingLines;
import unroll.figure.QuantityName;
import unroll.figure.Subject;
import unroll.listing.Dialect;
import unroll.listing.NumpyText;
import unroll.tensor.CsvText;
import unroll.text.CopyKey;
import unroll.text.Message;
import unroll.text.Subscripts;
import unroll.text.WindowKey;
import unroll.rnn.Axis;
import unroll.trace.Quantity;

/// What of a moment can be copied as text.
///
/// @param frame the moment
record Copyables(Frame frame) {

    /// The figures as LaTeX and the step as code.
    List<Copyable> all() {
        List<Copyable> all = new ArrayList<>(List.of(network(), ledger(), weights()));
        all.addAll(equation());
        return all;
    }

    /// What can be copied of a pane as a whole.
    List<Copyable> of(FigurePane pane) {
        if (is(pane, WindowKey.PANEL_NETWORK)) {
            return List.of(network());
        }
        if (is(pane, WindowKey.PANEL_LEDGER)) {
            return List.of(ledger());
        }
        if (is(pane, WindowKey.PANEL_WEIGHTS)) {
            return List.of(weights());
        }
        return is(pane, WindowKey.PANEL_EXPLANATION) || is(pane, WindowKey.PANEL_CODE) ? equation() : List.of();
    }

    private static boolean is(FigurePane pane, WindowKey name) {
        return pane.getId().equals(FigurePane.id(name));
    }

    /// What can be copied of a thing: one number, and the matrix or vector that it is or is part of. Nothing while it is
    /// not computed.
    List<Copyable> of(Subject subject) {
        return switch (subject) {
            case Subject.Cell(Quantity quantity, int row, int column) -> {
                List<Copyable> cell = new ArrayList<>(matrix(quantity, Subject.Turn.UPRIGHT));
                if (quantity.rows() != Axis.ONE) {
                    cell.addAll(0, number(quantity, row, column).stream().toList());
                }
                yield cell;
            }
            case Subject.Map(Quantity quantity, Subject.Turn turn) -> matrix(quantity, turn);
            case Subject.Whole(Quantity quantity) -> matrix(quantity, Subject.Turn.UPRIGHT);
            case Subject.Norm(Quantity quantity) -> matrix(quantity, Subject.Turn.UPRIGHT);
            case Subject.Change(Subject.Numeric of) -> of(of);
            case Subject.Arrow(List<Quantity> tells, var _) -> matrix(tells.getFirst(), Subject.Turn.UPRIGHT);
            case Subject.Line(int _, Optional<Quantity> now) ->
                now.map(quantity -> matrix(quantity, Subject.Turn.UPRIGHT)).orElse(List.of());
            case Subject.Amount _,Subject.About _,Subject.Cut _,Subject.Check _,Subject.Answer _,Subject.Crumb _,Subject.Stop _,Subject.Overview _ ->
                List.of();
        };
    }

    private Optional<Copyable> number(Quantity quantity, int row, int column) {
        return frame.moment().value(quantity).map(value -> new Copyable("copy-number",
                Message.of(CopyKey.NUMBER, Subscripts
                        .of(QuantityName.cell(quantity, row, column, frame.moment().trace().scenario()))),
                () -> Double.toString(value.get(row, column))));
    }

    /// A matrix or vector in every form; of a quantity that is one number, the number.
    private List<Copyable> matrix(Quantity quantity, Subject.Turn turn) {
        if (quantity.rows() == Axis.ONE) {
            return number(quantity, 0, 0).stream().toList();
        }
        String name = Subscripts.of(QuantityName.of(quantity, frame.moment().trace().scenario()));
        return frame.moment().value(quantity).map(value -> List.of(
                new Copyable("copy-latex", Message.of(CopyKey.LATEX, name),
                        () -> latex(quantity, turn, LatexDigits.AS_SHOWN)),
                new Copyable("copy-latex-all", Message.of(CopyKey.LATEX_ALL, name),
                        () -> latex(quantity, turn, LatexDigits.ALL)),
                new Copyable("copy-numpy", Message.of(CopyKey.NUMPY, name), () -> NumpyText.of(quantity, value)),
                new Copyable("copy-csv", Message.of(CopyKey.CSV, name), () -> CsvText.of(value)))).orElse(List.of());
    }

    private String latex(Quantity quantity, Subject.Turn turn, LatexDigits digits) {
        return LatexFigure.matrix(frame, quantity, turn, digits).orElseThrow().fragment();
    }

    private Copyable network() {
        return new Copyable("copy-network", Message.of(CopyKey.NETWORK_TIKZ),
                () -> LatexFigure.network(frame).fragment());
    }

    private Copyable ledger() {
        return new Copyable("copy-ledger", Message.of(CopyKey.LEDGER_LATEX),
                () -> LatexFigure.ledger(frame).fragment());
    }

    private Copyable weights() {
        return new Copyable("copy-weights", Message.of(CopyKey.WEIGHTS_LATEX),
                () -> LatexFigure.weights(frame, LatexDigits.AS_SHOWN).fragment());
    }

    /// The equation of the step, and what the listing does in it.
    private List<Copyable> equation() {
        List<Copyable> all = new ArrayList<>(List.of(
                equation("copy-equation-symbols", CopyKey.EQUATION_SYMBOLS, EquationVoice.SYMBOLS),
                equation("copy-equation-numbers", CopyKey.EQUATION_NUMBERS, EquationVoice.NUMBERS),
                equation("copy-equation-both", CopyKey.EQUATION_BOTH, EquationVoice.BOTH)));
        all.add(new Copyable("copy-equation-numpy", Message.of(CopyKey.EQUATION_NUMPY),
                () -> ListingLines.doing(frame.moment(), Dialect.NUMPY, frame.view().weight())));
        return all;
    }

    private Copyable equation(String id, CopyKey what, EquationVoice voice) {
        return new Copyable(id, Message.of(what),
                () -> LatexFigure.equation(frame, voice, LatexDigits.AS_SHOWN).fragment());
    }
}
