package unroll.figure;

import java.util.List;
import java.util.Optional;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Stroke;
import unroll.text.FigureKey;
import unroll.text.CellKey;
import unroll.text.MessageKey;
import unroll.trace.Quantity;

/// The weights of all gates under one letter, stacked by gate with the gate's letter at its rows, and the biases of the
/// gates in a column beside W.
///
/// @param frame the moment
/// @param draft where the marks go
/// @param block which weights
/// @param column where the cells stand
record GateWeightsFigure(Frame frame, Draft draft, WeightBlock block, Column column) {
    /// The gap between two gates, in px.
    static final double GATE_GAP = 4;
    private static final Font NAME = Font.sans(11);
    private static final double LETTER = 19;
    private static final double GATE_LETTER = 15;
    private static final double GATE_LEFT = 14;
    private static final double BIAS_GAP = 16;
    private static final double LEAST_LETTER = 8;
    private static final double LEAST_BIAS = 22;
    private static final double POWER = 10;
    private static final double POWER_ROOM = 30;
    private static final double END = 10;
    private static final double BESIDE = 6;

    /// Where cells stand in the panel.
    ///
    /// @param left x of the first
    /// @param width of the panel
    /// @param cell height of a cell
    /// @param most width of a cell, at most
    record Column(double left, double width, double cell, double most) {}

    /// Draws it with its top at y; gives y below it.
    double draw(double y) {
        MarkId id = new MarkId("weight/" + block.first().role());
        int units = frame.shape(block.first()).rows();
        double cellWidth = cellWidth();
        boolean named = Cells.holdNumbers(cellWidth, column.cell());
        head(id, y);
        double top = y + (named ? WeightsFigure.HEAD : WeightsFigure.HEAD - WeightsFigure.NAMES);
        double height = units * column.cell();
        double bias = column.left() + cellWidth * frame.shape(block.first()).columns() + BIAS_GAP;
        for (int i = 0; i < block.weights().size(); i++) {
            Weight weight = block.weights().get(i);
            double at = top + i * (height + GATE_GAP);
            if (i > 0) {
                draft.line(id.child("line").child(i), GATE_LEFT, at - GATE_GAP / 2,
                        column.left() + cellWidth * block.columns(frame) + (block.biases().isEmpty() ? 0 : BIAS_GAP),
                        at - GATE_GAP / 2, Stroke.solid(frame.theme().line(), 1));
            }
            gate(weight, new Box(column.left(), at, cellWidth * frame.shape(weight).columns(), height), named);
            for (Weight own : block.biases()) {
                boolean isOwn = own.gate().equals(weight.gate());
                // what is added to m enters the candidate
                boolean isLast = i == block.weights().size() - 1 && block.otherBiases().contains(own);
                if (isOwn || isLast) {
                    Box box = new Box(isOwn ? bias : bias + cellWidth, at, cellWidth, height);
                    power(own, new Box(box.right() + 2, at, POWER_ROOM - 2, height), cells(own, box));
                }
            }
        }
        if (!block.biases().isEmpty()) {
            double baseline = top - BESIDE;
            // two letters stand apart where the columns are narrow
            double apart = block.otherBiases().isEmpty() ? 0 : Math.max(0, LEAST_BIAS - cellWidth) / 2;
            bias("b", block.ownBiases(), bias + cellWidth / 2 - apart, baseline);
            block.otherBiases().forEach(
                    it -> bias(SymbolLatex.letter(it), List.of(it), bias + 1.5 * cellWidth + apart, baseline));
        }
        if (named) {
            names(id, top, cellWidth);
        }
        return top + block.weights().size() * height + (block.weights().size() - 1) * GATE_GAP + WeightsFigure.GAP;
    }

    private double cellWidth() {
        boolean hasPowers = block.biases().stream().anyMatch(it -> !power(it).isEmpty());
        double room = column.width() - column.left() - END - (block.biases().isEmpty() ? 0 : BIAS_GAP)
                - (hasPowers ? POWER_ROOM : 0);
        return Math.min(column.most(), room / block.columns(frame));
    }

    /// The power of ten that the numbers of a weight are to be multiplied with; empty for none.
    private String power(Weight weight) {
        Quantity quantity = quantity(weight);
        return frame.shownNumbers().format(quantity, frame.moment().trace().value(quantity)).corner();
    }

    private boolean isLearned() {
        return frame.moment().knows(new Quantity.Learned(block.first()));
    }

    private Quantity quantity(Weight weight) {
        return isLearned() ? new Quantity.Learned(weight) : new Quantity.Shared(weight);
    }

    /// The letter of all, and what they do.
    private void head(MarkId id, double y) {
        Theme theme = frame.theme();
        boolean told = block.weights().stream().anyMatch(it -> WeightsFigure.isTold(frame, it));
        draft.rect(id.child("ground"), new Box(6, y - 4, column.width() - 12, WeightsFigure.HEAD - WeightsFigure.NAMES),
                8,
                told ? frame.accentSoft() : Paint.NONE, Stroke.NONE);
        double baseline = y + 18;
        double letter = draft.mathLeft(id.child("letter"), 15, baseline,
                frame.named(quantity(block.first()), block.first().letter().substring(0, 1)), LETTER, ink()).width();
        MessageKey role = block.first().role() == Weight.Role.INPUT ? CellKey.ROLE_U : CellKey.ROLE_W;
        draft.textLeft(id.child("role"), 15 + letter + 8, baseline,
                draft.fitted(frame.say(isLearned() ? FigureKey.LEARNED_WEIGHT : role), frame.readable(NAME),
                        column.width() - letter - 30),
                frame.readable(NAME), isLearned() ? theme.right() : theme.muted());
    }

    private Paint ink() {
        return isLearned() ? frame.theme().right() : frame.theme().ink();
    }

    /// The rows of one gate, with its letter before them.
    private void gate(Weight weight, Box box, boolean named) {
        if (box.height() >= LEAST_LETTER) {
            MarkId letter = new MarkId("weight/" + weight).child("letter");
            double size = Math.min(frame.form().readable(GATE_LETTER), box.height() + 4);
            draft.mathLeft(letter, GATE_LEFT, box.centerY() + size / 4, weight.gate(), size, ink());
            draft.means(letter, new Subject.Whole(quantity(weight)));
        }
        power(weight, new Box(GATE_LEFT, box.bottom() - POWER, box.x() - GATE_LEFT - END, POWER), cells(weight, box));
        if (named) {
            WordNames units = WeightsFigure.rowNames(frame, weight);
            double height = box.height() / frame.shape(weight).rows();
            WordMarks words = new WordMarks(draft, frame.theme());
            for (int i = 0; i < frame.shape(weight).rows(); i++) {
                words.right(new MarkId("weight/" + weight).child("row").child(i), box.x() - BESIDE,
                        draft.middleBaseline(box.y() + (i + 0.5) * height, frame.readable(NAME)),
                        units.fitted(i, frame.readable(NAME), box.x() - END), frame.readable(NAME),
                        frame.theme().muted());
            }
        }
    }

    /// A power of ten, as large as its room allows.
    private void power(Weight weight, Box room, String latex) {
        if (!latex.isEmpty()) {
            double size = frame.form().readable(POWER);
            double wide = draft.tools().typesetter().typeset(latex, size).width();
            draft.mathLeft(new MarkId("weight/" + weight).child("power"), room.x(), room.bottom() - 1, latex,
                    size * Math.min(1, room.width() / wide), frame.theme().muted());
        }
    }

    /// Gives the power of ten that is still to be told.
    private String cells(Weight weight, Box box) {
        Quantity quantity = quantity(weight);
        return frame.weightCells(weight).with(Cells.Corner.TOLD).draw(draft,
                new MarkId("weight/" + weight).child("cells"), box,
                frame.shape(weight), Optional.of(frame.moment().trace().value(quantity)), quantity,
                Subject.Turn.UPRIGHT);
    }

    /// The letter over a column of biases.
    private void bias(String latex, List<Weight> biases, double center, double baseline) {
        MarkId id = new MarkId("weight/" + Weight.Role.STATE_BIAS + "/" + latex).child("letter");
        draft.mathCenter(id, center, baseline, latex, frame.form().readable(GATE_LETTER), ink());
        if (biases.size() == 1) {
            draft.means(id, new Subject.Whole(quantity(biases.getFirst())));
        }
    }

    /// The names of the columns, once over all gates.
    private void names(MarkId id, double top, double cellWidth) {
        WordNames above = WeightsFigure.columnNames(frame, block.first());
        WordMarks words = new WordMarks(draft, frame.theme());
        for (int j = 0; j < frame.shape(block.first()).columns(); j++) {
            words.center(id.child("column").child(j), column.left() + (j + 0.5) * cellWidth, top - BESIDE,
                    above.fitted(j, frame.readable(NAME), cellWidth - 2), frame.readable(NAME), frame.theme().muted());
        }
    }
}
