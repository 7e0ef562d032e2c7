package unroll.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import unroll.figure.Picture;
import unroll.figure.Size;
import unroll.figure.Tools;
import unroll.oracle.Scenarios;
import unroll.render.fx.SceneView;
import unroll.render.java2d.Java2dTextMeasure;
import unroll.render.java2d.LatexTypesetter;
import unroll.rnn.Scenario;
import unroll.session.Projection;
import unroll.session.Session;

/// The pictures of a window of 1440 × 900 in their views, in a scene that is not shown. For the FX thread.
final class WindowParts {
    private final List<Part> parts = new ArrayList<>();
    private final Scene window;

    WindowParts() {
        Projection projection = new Projection(new Tools(new Java2dTextMeasure(), new LatexTypesetter()));
        Map<Size, BiFunction<Session, Size, Picture>> pictures = Map.of(
                new Size(236, 510), projection::weights,
                new Size(785, 510), projection::network,
                new Size(405, 510), projection::ledger,
                new Size(860, 220), projection::explanation,
                new Size(570, 220), projection::code,
                new Size(250, 44), projection::count,
                new Size(900, 72), projection::timeline);
        Pane page = new Pane();
        pictures.forEach((size, draw) -> {
            Part part = new Part(new SceneView(), size, draw);
            parts.add(part);
            page.getChildren().add(part.view());
        });
        window = new Scene(page, 1440, 900);
    }

    /// A network that reads words, of H, T and K.
    static Scenario words(String shape) {
        String[] sizes = shape.split(",");
        return Scenarios.words(Integer.parseInt(sizes[0]), Integer.parseInt(sizes[1]), Integer.parseInt(sizes[2]));
    }

    /// Draws all pictures.
    List<Picture> pictures(Session session) {
        return parts.stream().map(part -> part.draw().apply(session, part.size())).toList();
    }

    /// Brings all nodes up to date, with styles and layout.
    void show(Session session) {
        parts.forEach(part -> part.view().show(part.draw().apply(session, part.size()).scene()));
        window.getRoot().applyCss();
        window.getRoot().layout();
    }

    /// A picture of the window with its view.
    private record Part(SceneView view, Size size, BiFunction<Session, Size, Picture> draw) {}
}
