package unroll.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unroll.figure.Picture;
import unroll.figure.Size;
import unroll.figure.Theme;
import unroll.scene.Box;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Path;
import unroll.scene.Scene;
import unroll.scene.Stroke;

/// The parts of the window as one picture, arranged as the window arranges them: weights, network and ledger above,
/// explanation and code below, the timeline last.
public final class Page {
    private static final double WEIGHTS = 0.162;
    private static final double LEDGER = 0.292;
    private static final double BELOW = 0.2;
    private static final double FOOT = 68;
    private static final double COUNT = 190;

    private Page() {
    }

    /// Draws a session onto a page of a width and a height in px.
    public static Scene draw(Projection projection, Session session, double width, double height) {
        return draw(projection, session, new Size(width, height));
    }

    /// Draws a session onto a page.
    public static Scene draw(Projection projection, Session session, Size size) {
        Theme theme = session.view().theme();
        double weights = Math.max(224, size.width() * WEIGHTS);
        double ledger = Math.max(404, size.width() * LEDGER);
        double below = Math.max(150, size.height() * BELOW);
        double foot = size.height() - FOOT;
        double above = foot - below;
        double right = size.width() - ledger;
        List<Mark> marks = new ArrayList<>();
        place(marks, "weights", projection.weights(session, new Size(weights, above)), new Box(0, 0, weights, above));
        place(marks, "network", projection.network(session, new Size(right - weights, above)),
                new Box(weights, 0, right - weights, above));
        place(marks, "ledger", projection.ledger(session, new Size(ledger, above)), new Box(right, 0, ledger, above));
        place(marks, "explanation", projection.explanation(session, new Size(right, below)),
                new Box(0, above, right, below));
        place(marks, "code", projection.code(session, new Size(ledger, below)), new Box(right, above, ledger, below));
        place(marks, "timeline", projection.timeline(session, new Size(size.width() - COUNT, FOOT)),
                new Box(14, foot, size.width() - COUNT, FOOT));
        place(marks, "count", projection.count(session, new Size(COUNT - 28, FOOT)),
                new Box(size.width() - COUNT + 14, foot, COUNT - 28, FOOT));
        rule(marks, "rule/weights", weights, 0, weights, above, theme);
        rule(marks, "rule/ledger", right, 0, right, foot, theme);
        rule(marks, "rule/foot", 0, foot, size.width(), foot, theme);
        rule(marks, "rule/below", 0, above, size.width(), above, theme);
        return new Scene(size.width(), size.height(), theme.window(), marks);
    }

    private static void place(List<Mark> marks, String name, Picture picture, Box box) {
        Box whole = new Box(0, 0, box.width(), box.height());
        List<Mark> inner = new ArrayList<>();
        inner.add(new Mark.Rect(new MarkId(name + "/ground"), whole, 0, picture.scene().ground(), Stroke.NONE));
        picture.scene().marks().forEach(mark -> inner.add(named(name, mark)));
        marks.add(new Mark.Group(new MarkId(name), box.x(), box.y(), 1, Optional.of(whole), inner));
    }

    /// The mark with its panel's name before its own: parts of two panels may have the same name.
    private static Mark named(String name, Mark mark) {
        MarkId id = new MarkId(name + "/" + mark.id().name());
        return switch (mark) {
            case Mark.Rect(MarkId _, Box box, double radius, Paint fill, Stroke stroke) ->
                new Mark.Rect(id, box, radius, fill, stroke);
            case Mark.Outline(MarkId _, Path path, Paint fill, Stroke stroke) ->
                new Mark.Outline(id, path, fill, stroke);
            case Mark.Text text ->
                new Mark.Text(id, text.x(), text.baseline(), text.text(), text.font(), text.fill());
            case Mark.Grid grid -> new Mark.Grid(id, grid.box(), grid.rows(), grid.columns(), grid.cells());
            case Mark.Group group -> new Mark.Group(id, group.dx(), group.dy(), group.opacity(), group.clip(),
                    group.marks().stream().map(inner -> named(name, inner)).toList());
        };
    }

    private static void rule(List<Mark> marks, String name, double x1, double y1, double x2, double y2, Theme theme) {
        Path.Builder path = Path.builder();
        path.move(x1, y1);
        path.line(x2, y2);
        marks.add(new Mark.Outline(new MarkId(name), path.build(), Paint.NONE, Stroke.solid(theme.line(), 1)));
    }
}
