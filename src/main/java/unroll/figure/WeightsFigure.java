package unroll.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import unroll.rnn.Axis;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Stroke;
import unroll.text.FigureKey;
import unroll.text.MessageKey;
import unroll.trace.Quantity;

/// The shared weights as matrices with the names of their rows and columns; after learning, the new ones.
public final class WeightsFigure {
    private static final Font NAME = Font.sans(11);
    private static final double LEFT = 42;
    private static final double MOST_LEFT = 68;
    private static final double TITLE = 44;
    static final double HEAD = 44;
    static final double NAMES = 16;
    private static final double LEAST_NUMBER_HEIGHT = 13;
    static final double GAP = 9;
    private static final double FOOT = 62;
    private static final double MOST_CELL_WIDTH = 44;
    private static final double MOST_CELL_HEIGHT = 24;
    private static final double MOST_CELL_HEIGHT_OF_TWO = 32;
    private static final double LEGEND_GAP = 18;
    private static final double LEGEND_LEFT = 14;
    private static final double LEGEND = 16;
    private static final double LEGEND_LINE = 22;
    private static final double SPLIT_LINE = 17;

    private WeightsFigure() {
    }

    /// Draws a moment.
    public static Picture draw(Frame frame, Size size) {
        Draft draft = new Draft(frame.tools());
        Theme theme = frame.theme();
        Scenario scenario = frame.moment().trace().scenario();
        List<WeightBlock> blocks = WeightBlock.of(scenario.parameters());
        draft.textLeft(new MarkId("title"), 14, 29, frame.say(FigureKey.SHARED_WEIGHTS), Font.medium(15), theme.ink());
        long biases = blocks.stream().filter(WeightBlock::isBias).count();
        long gaps = blocks.stream().mapToInt(block -> block.weights().size() - 1).sum();
        double room = size.height() - TITLE - FOOT - (blocks.size() - biases) * (HEAD + GAP) - biases * GAP
                - gaps * GateWeightsFigure.GATE_GAP;
        List<Integer> rows = blocks.stream().map(block -> block.rows(frame)).toList();
        double most = frame.shown() == Comparison.BOTH ? MOST_CELL_HEIGHT_OF_TWO : MOST_CELL_HEIGHT;
        double y = TITLE;
        for (int i = 0; i < blocks.size(); i++) {
            double cell = cellHeight(rows, i, room, most);
            y = draw(frame, draft, blocks.get(i), y, size.width(), cell);
        }
        legend(frame, draft, size);
        return draft.picture(size, theme.window());
    }

    /// Draws one block; gives y below it.
    private static double draw(Frame frame, Draft draft, WeightBlock block, double y, double width, double cell) {
        if (block.isGated()) {
            return new GateWeightsFigure(frame, draft, block, new GateWeightsFigure.Column(left(frame, draft, width),
                    width, cell, MOST_CELL_WIDTH)).draw(y);
        }
        return block.isBias()
                ? bias(frame, draft, block.first(), y, width, cell)
                : weight(frame, draft, block.first(), y, width, cell);
    }

    /// The colour scales of the weights and of their changes, as far as they are shown, and a remark where that leaves
    /// room for it.
    private static void legend(Frame frame, Draft draft, Size size) {
        ChangeLegend changes = new ChangeLegend(frame, draft);
        var kind = new ChangeLegend.Kind("", frame.say(FigureKey.LEGEND_WEIGHT),
                frame.changeScales().map(Scales::weight).orElse(0.0));
        double values = frame.shown() == Comparison.DIFFERENCE
                ? 0
                : values(frame, new Draft(frame.tools()), size) - LEGEND_LEFT + LEGEND_GAP;
        boolean fits = !frame.weightScales().isSplit()
                && LEGEND_LEFT + values + changes.width(kind) <= size.width() - 4;
        if (fits) {
            draft.textLeft(new MarkId("same"), LEGEND_LEFT, size.height() - 36, frame.say(FigureKey.SAME_WEIGHTS),
                    Font.sans(12), frame.theme().muted());
        }
        if (values > 0) {
            values(frame, draft, size);
        }
        changes.draw(new MarkId("legend/change"), fits ? LEGEND_LEFT + values : LEGEND_LEFT,
                size.height() - (fits ? LEGEND : LEGEND + LEGEND_LINE), kind);
    }

    private static Scenario scenario(Frame frame) {
        return frame.moment().trace().scenario();
    }

    /// Gives x of the right end.
    private static double values(Frame frame, Draft draft, Size size) {
        WeightScales scales = frame.weightScales();
        if (scales.isSplit()) {
            List<List<Weight>> groups = WeightScales.groups(scenario(frame).parameters());
            for (int i = 0; i < groups.size(); i++) {
                String letters = groups.get(i).stream().map(weight -> weight.role().letter()).distinct()
                        .collect(Collectors.joining(", "));
                NetworkFooter.scale(frame, draft, new MarkId("legend/weight").child(letters), LEGEND_LEFT,
                        size.height() - LEGEND + 4 - (groups.size() - 1 - i) * SPLIT_LINE, letters,
                        scales.of(groups.get(i).getFirst()));
            }
            return size.width();
        }
        return NetworkFooter.scale(frame, draft, new MarkId("legend/weight"), LEGEND_LEFT, size.height() - LEGEND,
                frame.say(FigureKey.LEGEND_WEIGHT), scales.of(scenario(frame).parameters().nearest(Weight.W)));
    }

    /// The height of a cell of one weight: the same for all where all can hold numbers, else as large as it may be while
    /// all fit, smaller ones first, so that a small matrix keeps its numbers beside a large one.
    private static double cellHeight(List<Integer> rows, int i, double room, double most) {
        double even = room / rows.stream().mapToInt(Integer::intValue).sum();
        if (even >= LEAST_NUMBER_HEIGHT) {
            return Math.min(even, most);
        }
        double left = room;
        List<Integer> ascending = rows.stream().sorted().toList();
        double share = 0;
        for (int k = 0; k < ascending.size(); k++) {
            share = left / (ascending.size() - k);
            left -= Math.min(share, ascending.get(k) * MOST_CELL_HEIGHT);
            if (ascending.get(k).equals(rows.get(i))) {
                break;
            }
        }
        return Math.clamp(share / rows.get(i), 0.01, MOST_CELL_HEIGHT);
    }

    /// Draws a bias in one line, its letter before it; gives y below it.
    private static double bias(Frame frame, Draft draft, Weight weight, double y, double width, double cell) {
        MarkId id = new MarkId("weight/" + weight);
        Quantity learned = new Quantity.Learned(weight);
        Quantity quantity = frame.moment().knows(learned) ? learned : new Quantity.Shared(weight);
        Cells.Shape shape = frame.shape(weight);
        Box box = new Box(LEFT, y, Math.min(MOST_CELL_WIDTH, (width - LEFT - 10) / shape.rows()) * shape.rows(), cell);
        draft.rect(id.child("ground"), new Box(6, y - 3, width - 12, cell + 6), 8,
                isTold(frame, weight) ? frame.accentSoft() : Paint.NONE, Stroke.NONE);
        draft.mathLeft(id.child("letter"), 15, box.centerY() + 5,
                frame.named(quantity, weight.letter()), 19,
                frame.moment().knows(learned) ? frame.theme().right() : frame.theme().ink());
        draft.means(id.child("letter"), new Subject.Whole(quantity));
        frame.weightCells(weight).draw(draft, id.child("cells"), box, shape,
                Optional.of(frame.moment().trace().value(quantity)), quantity, Subject.Turn.LYING);
        return box.bottom() + GAP;
    }

    /// Draws U, W or V; gives y below it.
    private static double weight(Frame frame, Draft draft, Weight weight, double y, double width, double cell) {
        MarkId id = new MarkId("weight/" + weight);
        Theme theme = frame.theme();
        Cells.Shape shape = frame.shape(weight);
        int columns = shape.columns();
        int rows = shape.rows();
        Quantity learned = new Quantity.Learned(weight);
        boolean after = frame.moment().knows(learned);
        Quantity quantity = after ? learned : new Quantity.Shared(weight);
        Paint ink = after ? theme.right() : theme.ink();
        Box ground = new Box(6, y - 4, width - 12, HEAD - NAMES);
        draft.rect(id.child("ground"), ground, 8, isTold(frame, weight) ? frame.accentSoft() : Paint.NONE, Stroke.NONE);
        double baseline = y + 18;
        double letter = draft.mathLeft(id.child("letter"), 15, baseline, frame.named(quantity, weight.letter()), 19,
                ink).width();
        draft.means(id.child("letter"), new Subject.Whole(quantity));
        draft.textLeft(id.child("role"), 15 + letter + 8, baseline,
                draft.fitted(frame.say(after ? FigureKey.LEARNED_WEIGHT : role(weight)), frame.readable(NAME),
                        width - letter - 30),
                frame.readable(NAME), after ? theme.right() : theme.muted());
        double left = left(frame, draft, width);
        double cellWidth = Math.min(MOST_CELL_WIDTH, (width - left - 10) / columns);
        boolean named = Cells.holdNumbers(cellWidth, cell);
        double head = named ? HEAD : HEAD - NAMES;
        Box box = named
                ? new Box(left, y + head, cellWidth * columns, cell * rows)
                : new Box(15, y + head, Math.min(MOST_CELL_WIDTH * columns, width - 30), cell * rows);
        frame.weightCells(weight).with(named ? Cells.Corner.BESIDE : Cells.Corner.ABOVE).draw(draft, id.child("cells"),
                box,
                shape,
                Optional.of(frame.moment().trace().value(quantity)), quantity, Subject.Turn.UPRIGHT);
        if (named) {
            names(frame, draft, id, weight, box);
        }
        return box.bottom() + GAP;
    }

    /// Whether the step is about the gradient of a weight.
    static boolean isTold(Frame frame, Weight weight) {
        return frame.moment().step().stream().flatMap(step -> frame.moment().script().computes(step).stream())
                .anyMatch(quantity -> switch (quantity) {
                    case Quantity.Part part -> part.weight().equals(weight);
                    case Quantity.Gradient gradient -> gradient.weight().equals(weight);
                    case Quantity.TotalGradient gradient -> gradient.weight().equals(weight);
                    case Quantity.Learned learned -> learned.weight().equals(weight);
                    case Quantity.Shared _,Quantity.LearningRate _,Quantity.Value _,Quantity.TotalLoss _,Quantity.Slope _,Quantity.StateJacobian _,Quantity.Adjoint _,Quantity.RunningSum _,Quantity.LearnedLoss _,Quantity.LearnedTotalLoss _,Quantity.ClipLength _,Quantity.GradientSize _,Quantity.GradientNorm _,Quantity.ClipFactor _ ->
                        false;
                });
    }

    /// Where the cells begin: right of the longest word, as far as all matrices that can show numbers still do.
    private static double left(Frame frame, Draft draft, double width) {
        Scenario scenario = frame.moment().trace().scenario();
        double longest = WordNames.of(frame).widest(frame.readable(NAME));
        int columns = scenario.parameters().present().stream().filter(weight -> !weight.isBias())
                .mapToInt(weight -> frame.shape(weight).columns())
                .filter(count -> (width - LEFT - 10) / count >= Cells.LEAST_NUMBER_WIDTH).max().orElse(1);
        double farthest = width - 10 - columns * Cells.LEAST_NUMBER_WIDTH;
        return Math.clamp(Math.min(longest + 12, MOST_LEFT), LEFT, Math.max(LEFT, farthest));
    }

    private static void names(Frame frame, Draft draft, MarkId id, Weight weight, Box box) {
        Cells.Shape shape = frame.shape(weight);
        double width = box.width() / shape.columns();
        WordNames above = columnNames(frame, weight);
        WordMarks words = new WordMarks(draft, frame.theme());
        for (int j = 0; j < shape.columns(); j++) {
            words.center(id.child("column").child(j), box.x() + (j + 0.5) * width, box.y() - 6,
                    above.fitted(j, frame.readable(NAME), width - 2), frame.readable(NAME), frame.theme().muted());
        }
        WordNames beside = rowNames(frame, weight);
        double height = box.height() / shape.rows();
        for (int i = 0; i < shape.rows(); i++) {
            words.right(id.child("row").child(i), box.x() - 6,
                    draft.middleBaseline(box.y() + (i + 0.5) * height, frame.readable(NAME)),
                    beside.fitted(i, frame.readable(NAME), box.x() - 10), frame.readable(NAME), frame.theme().muted());
        }
    }

    static WordNames rowNames(Frame frame, Weight weight) {
        return weight.rows() == Axis.CLASS
                ? WordNames.of(frame)
                : places(frame, frame.shape(weight).rows());
    }

    static WordNames columnNames(Frame frame, Weight weight) {
        Scenario scenario = frame.moment().trace().scenario();
        boolean words = weight.role() == Weight.Role.INPUT && QuantityName.namesInputs(scenario);
        return words ? WordNames.ofInputs(frame) : places(frame, frame.shape(weight).columns());
    }

    private static WordNames places(Frame frame, int count) {
        return new WordNames(IntStream.range(0, count).mapToObj(Integer::toString).toList(), frame.tools().measure());
    }

    private static MessageKey role(Weight weight) {
        return switch (weight.role()) {
            case INPUT -> FigureKey.ROLE_U;
            case STATE -> FigureKey.ROLE_W;
            case OUTPUT -> FigureKey.ROLE_V;
            case STATE_BIAS -> FigureKey.ROLE_STATE_BIAS;
            case OUTPUT_BIAS -> FigureKey.ROLE_OUTPUT_BIAS;
        };
    }
}
