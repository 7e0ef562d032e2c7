package unroll.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import unroll.linalg.Matrix;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.Glyphs;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Path;
import unroll.scene.Stroke;
import unroll.text.FigureKey;
import unroll.trace.Patch;
import unroll.trace.Quantity;

/// How the entries of the page of notation look: symbols as they stand in formulas, samples of shapes and colours as
/// they stand in pictures.
public final class NotationFigure {
    private static final double LETTER = 17;
    private static final double SMALL = 14;
    private static final double HEIGHT = 30;
    private static final double WIDTH = 132;
    private static final double CELL = 40;
    private static final double MIDDLE = HEIGHT / 2;
    private static final MarkId ID = new MarkId("sample");

    private NotationFigure() {
    }

    /// The look of an entry.
    public static Picture draw(Frame frame, NotationEntry.Look look) {
        return switch (look) {
            case NotationEntry.Look.Symbol(String latex) -> formula(frame, latex, LETTER, frame.theme().ink());
            case NotationEntry.Look.Sign(NotationSign sign) -> sign(frame, sign);
        };
    }

    /// The shape of an entry.
    public static Picture shape(Frame frame, String latex) {
        return formula(frame, latex, SMALL, frame.theme().muted());
    }

    private static Picture formula(Frame frame, String latex, double size, Paint ink) {
        Draft draft = new Draft(frame.tools());
        Glyphs glyphs = draft.mathLeft(ID, 1, HEIGHT * 0.66, latex, size, ink);
        return draft.picture(
                new Size(Math.ceil(Math.max(glyphs.width(), glyphs.outline().bounds().right())) + 2, HEIGHT),
                Paint.NONE);
    }

    private static Picture sign(Frame frame, NotationSign sign) {
        Draft draft = new Draft(frame.tools());
        Theme theme = frame.theme();
        Runnable drawing = switch (sign) {
            case BLANK -> () -> cells(frame, draft, 1, Optional.empty());
            case COLOURS -> () -> {
                double most = frame.scales().weight();
                cells(frame, draft, 3, Optional.of(Matrix.column(-most, 0, most)));
            };
            case ALARM -> () -> cells(frame, draft, 2,
                    Optional.of(Matrix.column(Double.POSITIVE_INFINITY, Double.NaN)));
            case FORWARD -> () -> {
                draft.rect(ID.child("box"), new Box(1, 3, CELL, HEIGHT - 6), 6, theme.window(),
                        Stroke.solid(theme.forward(), 1.6));
                draft.add(Arrow.between(ID, CELL + 8, MIDDLE, 2 * CELL + 16, MIDDLE, 1.6, theme.forward()));
            };
            case BACKWARD -> () -> {
                draft.add(Arrow.between(ID.child(0), CELL, MIDDLE, 1, MIDDLE, 1.2, theme.backward()));
                draft.add(Arrow.between(ID.child(1), 2 * CELL + 16, MIDDLE, CELL + 10, MIDDLE, 5, theme.backward()));
            };
            case ANSWER -> () -> draft.rect(ID, new Box(1, 9, 2 * CELL, 12), 0, theme.right(), Stroke.NONE);
            case CORNER -> () -> corner(frame, draft);
            case POINTED -> () -> ring(frame, draft, Light.LIT);
            case OPERAND -> () -> ring(frame, draft, Light.OPERAND);
            case ORIGIN -> () -> ring(frame, draft, Light.ORIGIN);
            case CUT -> () -> cut(frame, draft);
        };
        drawing.run();
        return draft.picture(new Size(WIDTH, HEIGHT), Paint.NONE);
    }

    private static void cells(Frame frame, Draft draft, int count, Optional<Matrix> value) {
        frame.weightCells(Weight.W).alone().with(Cells.Corner.TOLD).draw(draft, ID,
                new Box(1, 4, CELL * count, HEIGHT - 8),
                new Cells.Shape(count, 1), value, new Quantity.Shared(Weight.W), Subject.Turn.LYING);
    }

    private static void corner(Frame frame, Draft draft) {
        draft.rect(ID, new Box(1, 4, CELL, HEIGHT - 8), 2, frame.theme().zero(),
                Stroke.solid(frame.theme().line(), 1));
        Path.Builder path = Path.builder();
        path.move(CELL - 7, 4);
        path.line(CELL + 1, 4);
        path.line(CELL + 1, 12);
        path.close();
        draft.add(new Mark.Outline(ID.child("mark"), path.build(), frame.theme().ink(), Stroke.NONE));
    }

    private static void ring(Frame frame, Draft draft, Light light) {
        Quantity quantity = Quantity.state(0);
        Box box = new Box(5, 6, CELL, HEIGHT - 12);
        draft.rect(ID, box, 3, frame.theme().zero(), Stroke.NONE);
        Place place = new Place(ID, new Subject.Whole(quantity), box, new Place.Drawing.Together(), Optional.empty());
        Map<Quantity, Patch> all = Map.of(quantity, Patch.ALL);
        Lights lights = switch (light) {
            case LIT -> new Lights(all, Map.of(), Set.of(), Set.of(), Optional.empty());
            case OPERAND -> new Lights(Map.of(), all, Set.of(), Set.of(0), Optional.empty());
            case ORIGIN -> new Lights(Map.of(), Map.of(), Set.of(quantity), Set.of(0), Optional.empty());
        };
        new Highlight(frame.theme(), 1).over(List.of(place), lights, new Size(WIDTH, HEIGHT)).marks()
                .forEach(draft::add);
    }

    private static void cut(Frame frame, Draft draft) {
        Paint paint = frame.theme().backward();
        CutArrows.dashed(draft, ID.child("rest"), 70, 1, MIDDLE, frame.theme().muted());
        draft.line(ID, 70, MIDDLE - 8, 70, MIDDLE + 8, Stroke.solid(paint, 2.4));
        Font font = Font.sans(12);
        draft.textLeft(ID.child("name"), 78, draft.middleBaseline(MIDDLE, font), frame.say(FigureKey.CUT), font,
                paint);
    }
}
