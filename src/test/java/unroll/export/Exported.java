package unroll.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import unroll.figure.Size;
import unroll.figure.Stage;
import unroll.figure.Theme;
import unroll.render.Gallery;
import unroll.render.java2d.TextOutlines;
import unroll.rnn.Weight;
import unroll.scene.Mark;
import unroll.scene.Paint;
import unroll.scene.Scene;
import unroll.scene.Stroke;
import unroll.session.Session;
import unroll.text.Language;

/// What the writers of files are tried with.
final class Exported {
    static final TextOutlines OUTLINES = new TextOutlines();
    static final Caption CAPTION = new Caption("the cat saw the dog", "What t = 1 adds", Language.ENGLISH);

    private Exported() {
    }

    /// All scenes: the gallery of what renderers disagree about, and slides in all themes, in greys, and without ground.
    static Map<String, Scene> scenes() {
        Map<String, Scene> all = new LinkedHashMap<>(Gallery.all());
        Theme.ALL.forEach(theme -> {
            all.put("slide, " + theme.name(), slide(theme, 23));
            all.put("slide, " + theme.inGrey().name(), slide(theme.inGrey(), 26));
        });
        all.put("slide, transparent", transparent(slide(Theme.LIGHT, 24)));
        return all;
    }

    /// A step of the example as a slide.
    static Scene slide(Theme theme, int step) {
        Session session = Stage.session(Stage.example(), theme, Language.ENGLISH, Weight.W);
        return Stage.PROJECTION.slide(session.to(step), new Size(1280, 720)).scene();
    }

    /// Steps of the example as slides.
    static List<Scene> deck(int count) {
        return IntStream.range(0, count).mapToObj(step -> slide(Theme.LIGHT, step)).toList();
    }

    /// A scene without its ground.
    static Scene transparent(Scene scene) {
        return new Scene(scene.width(), scene.height(), Paint.NONE, scene.marks());
    }

    /// What writes to a stream.
    interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    /// All that is written.
    static byte[] bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    /// The marks of a scene that are seen, without their groups, moved to where they are on the page.
    static List<Mark> seen(Scene scene) {
        return scene.marks().stream().flatMap(mark -> seen(mark, 0, 0)).toList();
    }

    private static Stream<Mark> seen(Mark mark, double dx, double dy) {
        return switch (mark) {
            case Mark.Rect rect when !(rect.fill().isNone() && rect.stroke().isNone()) ->
                Stream.of(new Mark.Rect(rect.id(), rect.box().moved(dx, dy), rect.radius(), rect.fill(),
                        rect.stroke()));
            case Mark.Outline outline when !outline.path().isEmpty()
                    && !(outline.fill().isNone() && outline.stroke().isNone()) ->
                Stream.of(new Mark.Outline(outline.id(), outline.path().moved(dx, dy), outline.fill(),
                        outline.stroke()));
            case Mark.Text text when !text.text().isEmpty() && !text.fill().isNone() ->
                Stream.of(new Mark.Text(text.id(), text.x() + dx, text.baseline() + dy, text.text(), text.font(),
                        text.fill()));
            case Mark.Grid grid -> Stream.of(grid);
            case Mark.Group group when group.opacity() > 0 ->
                group.marks().stream().flatMap(inner -> seen(inner, dx + group.dx(), dy + group.dy()));
            case Mark.Rect _,Mark.Outline _,Mark.Text _,Mark.Group _ -> Stream.of();
        };
    }

    /// The colours that are seen in a scene, each once.
    static List<Paint> colours(Scene scene) {
        List<Paint> all = new ArrayList<>(List.of(scene.ground()));
        seen(scene).forEach(mark -> all.addAll(switch (mark) {
            case Mark.Rect rect -> List.of(rect.fill(), paint(rect.stroke()));
            case Mark.Outline outline -> List.of(outline.fill(), paint(outline.stroke()));
            case Mark.Text text -> List.of(text.fill());
            case Mark.Grid grid -> grid.cells();
            case Mark.Group _ -> throw new AssertionError("groups are taken apart");
        }));
        return all.stream().filter(paint -> !paint.isNone()).distinct().toList();
    }

    private static Paint paint(Stroke stroke) {
        return stroke.isNone() ? Paint.NONE : stroke.paint();
    }
}
