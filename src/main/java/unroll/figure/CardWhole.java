package unroll.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import unroll.linalg.Matrix;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.scene.MarkId;
import unroll.text.FigureKey;
import unroll.text.GroupFormat;
import unroll.rnn.Axis;
import unroll.trace.Expression;
import unroll.trace.Quantity;
import unroll.trace.Trace;

/// A card about a quantity as a whole: what it is, its shape, its equation, its numbers, its norm; of δ and of a Jacobian,
/// why it shrinks or grows.
///
/// @param page where it goes
/// @param quantity what it is about
record CardWhole(CardPage page, Quantity quantity) {
    private static final int MOST_TERMS = 4;
    private static final double CELL = 46;
    private static final double CELL_HEIGHT = 20;
    private static final double MOST_HEIGHT = 260;
    private static final double MOST_NUMBERS = 200;

    void draw(double room) {
        Frame frame = page.frame();
        MathRow name = page.metrics().latex(page.entries(0).latex().name(quantity));
        new CardName(page).title(name, frame.words().say(QuantityKind.of(quantity)), room);
        Optional<Matrix> value = frame.moment().value(quantity);
        if (value.isEmpty()) {
            page.paragraph(frame.say(FigureKey.NOT_YET), List.of(), CardPage.Heading.MUTED);
            return;
        }
        shape(value.get());
        equation();
        cells(value.get());
        norms(value.get());
        new CardShrink(page, quantity).draw();
        if (quantity instanceof Quantity.Shared(Weight weight)) {
            page.heading(frame.say(FigureKey.CARD_WHERE));
            new CardUses(page, weight).ofAll();
        }
    }

    private void shape(Matrix value) {
        if (quantity.rows() != Axis.ONE) {
            page.paragraph(page.frame().say(FigureKey.CARD_SHAPE,
                    "$" + letter(quantity.rows()) + "\\times " + letter(quantity.columns()) + " = "
                            + value.rows() + "\\times " + value.columns() + "$"),
                    List.of(), CardPage.Heading.MUTED);
        }
    }

    private static String letter(Axis axis) {
        return switch (axis) {
            case ONE -> "1";
            case HIDDEN -> "H";
            case INPUT -> "D";
            case CLASS -> "K";
        };
    }

    /// Its equation in symbols, and with the numbers of its operands.
    private void equation() {
        Expression equation = trace().equation(quantity);
        if (equation instanceof Expression.Given) {
            new CardRemarks(page).given(quantity);
            return;
        }
        if (equation instanceof Expression.ForwardAgain) {
            new CardArithmetic(page).draw(new Subject.Cell(quantity, 0, 0));
            return;
        }
        if (quantity instanceof Quantity.TotalGradient(Weight weight) && !trace().tellsErrors(weight)) {
            page.paragraph(page.frame().say(FigureKey.CARD_ERRORS_TOGETHER,
                    trace().scenario().sequence().errors().size()), List.of(), CardPage.Heading.MUTED);
            return;
        }
        List<FormulaTerm> terms = new ExpressionTerms(trace(), MOST_TERMS).of(equation);
        Formula.Side symbols = new Formula.Side(Formulas.relation(trace(), quantity), Formula.Voice.SYMBOLS, terms);
        page.space(6);
        MathRow name = page.metrics().latex(page.entries(0).latex().name(quantity));
        boolean own = quantity.is(Variable.Kind.INPUT_TERM) || quantity.is(Variable.Kind.RECURRENT_TERM);
        FormulaSetter setter = setter(6);
        page.letters(page.flowed(own ? MathRow.EMPTY : name.beside(0, setter.relation(symbols)),
                pieces(terms, Formula.Voice.SYMBOLS, setter)));
        if (terms.size() > 1) {
            numbers(terms);
        }
    }

    private void numbers(List<FormulaTerm> terms) {
        for (int most = 6; most >= 3; most--) {
            FormulaSetter setter = setter(most);
            List<MathRow> lines = page.flowed(
                    setter.relation(new Formula.Side(PrintedEquation.EQUAL, Formula.Voice.NUMBERS, terms)),
                    pieces(terms, Formula.Voice.NUMBERS, setter));
            boolean wide = lines.stream().anyMatch(line -> line.width() * CardPage.MATH > page.width());
            if (most == 3 || !wide && CardPage.height(lines) <= MOST_NUMBERS) {
                page.space(4);
                page.numbers(lines);
                return;
            }
        }
    }

    private FormulaSetter setter(int most) {
        return FormulaSetter.of(MatrixSetter.of(page.frame()).within(most, most), page.frame());
    }

    /// Terms with the sign before each, so that a line can break before a sign.
    private static List<MathRow> pieces(List<FormulaTerm> terms, Formula.Voice voice, FormulaSetter setter) {
        List<MathRow> pieces = new ArrayList<>();
        List<FormulaTerm> run = new ArrayList<>();
        for (FormulaTerm term : terms) {
            if (term instanceof FormulaTerm.Sign && !run.isEmpty()) {
                pieces.add(setter.row(new Formula.Side("=", voice, run)));
                run = new ArrayList<>();
            }
            run.add(term);
        }
        pieces.add(setter.row(new Formula.Side("=", voice, run)));
        return pieces;
    }

    /// Its numbers; a column lies, so that it takes little height.
    private void cells(Matrix value) {
        MarkId id = page.next("cells");
        Subject.Turn turn = value.columns() == 1 ? Subject.Turn.LYING : Subject.Turn.UPRIGHT;
        int rows = turn == Subject.Turn.LYING ? 1 : value.rows();
        int columns = turn == Subject.Turn.LYING ? value.rows() : value.columns();
        Cells cells = look(value, page.width() / columns);
        double cell = Math.min(page.width() / columns, Math.max(CELL, cells.leastWidth()));
        double width = cell * columns;
        double height = cell >= cells.leastWidth()
                ? CELL_HEIGHT * rows
                : Math.max(CELL_HEIGHT, Math.min(MOST_HEIGHT, rows * Math.min(cell, CELL_HEIGHT)));
        page.space(page.frame().shownNumbers().format(quantity, value).power() == 0 ? 10 : 18);
        cells.draw(page.draft(), id, new Box(page.left(), page.y(), width, height),
                new Cells.Shape(value.rows(), value.columns()), Optional.of(value), quantity, turn);
        page.space(height + 4);
    }

    /// Numbers where they fit at a size that can be read, in the colours of their kind.
    ///
    /// @param room for one number, in px
    private Cells look(Matrix value, double room) {
        Cells own = switch (quantity) {
            case Quantity.Shared(Weight weight) -> page.frame().weightCells(weight);
            case Quantity.Value(Variable variable, int _) -> switch (variable.kind()) {
                case INPUT, TARGET -> page.frame().inputCells();
                case STATE, GATE, CELL, SQUASHED_CELL, MEMORY -> page.frame().stateCells();
                case INPUT_TERM, RECURRENT_TERM, PRE_ACTIVATION -> page.frame().sumCells();
                case PREDICTION -> page.frame().outputDeltaCells();
                case LOGITS, LOSS -> page.frame().deltaCells();
            };
            case Quantity.Slope _ -> page.frame().stateCells();
            case Quantity.Adjoint(Variable variable, int _, int _) -> variable.kind() == Variable.Kind.LOGITS
                    ? page.frame().outputDeltaCells()
                    : page.frame().deltaCells();
            case Quantity.LearningRate _,Quantity.TotalLoss _,Quantity.StateJacobian _,Quantity.Part _,Quantity.RunningSum _,Quantity.Gradient _,Quantity.TotalGradient _,Quantity.Learned _,Quantity.LearnedLoss _,Quantity.LearnedTotalLoss _,Quantity.ClipLength _,Quantity.GradientSize _,Quantity.GradientNorm _,Quantity.ClipFactor _ ->
                page.frame().deltaCells();
        };
        ColourScale scale = isOfItsOwnScale()
                ? new ColourScale(page.frame().theme(), value.maxAbs())
                : own.scale();
        return new Cells(own.theme(), scale, own.numbers(), own.look(), own.font(),
                room < own.leastWidth() ? own.leastWidth() : Math.max(own.leastWidth(), widest(own, value) + 5),
                own.form(), Cells.Corner.ABOVE, Optional.empty());
    }

    private double widest(Cells cells, Matrix value) {
        GroupFormat format = page.frame().shownNumbers().format(quantity, value);
        return Arrays.stream(value.toArray())
                .map(number -> page.frame().tools().measure().width(format.of(number), cells.font())).max().orElse(0);
    }

    private boolean isOfItsOwnScale() {
        return switch (quantity) {
            case Quantity.Value(Variable variable, int _) -> variable.kind() == Variable.Kind.LOSS
                    || variable.kind() == Variable.Kind.LOGITS;
            case Quantity.LearningRate _,Quantity.TotalLoss _,Quantity.StateJacobian _,Quantity.Part _,Quantity.RunningSum _,Quantity.Gradient _,Quantity.TotalGradient _,Quantity.Learned _,Quantity.LearnedLoss _,Quantity.LearnedTotalLoss _,Quantity.ClipLength _,Quantity.GradientSize _,Quantity.GradientNorm _,Quantity.ClipFactor _ ->
                true;
            case Quantity.Shared _,Quantity.Slope _,Quantity.Adjoint _ ->
                false;
        };
    }

    private void norms(Matrix value) {
        if (quantity.rows() == Axis.ONE) {
            return;
        }
        double norm = value.norm();
        page.equation(List.of(page.metrics().latex("\\|" + page.entries(0).latex().name(quantity) + "\\|"),
                page.metrics().word(page.frame().number(norm)).meaning(new Subject.Norm(quantity))), "=");
    }

    private Trace trace() {
        return page.frame().moment().trace();
    }

}
