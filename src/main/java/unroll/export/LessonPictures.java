package unroll.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import unroll.figure.Size;
import unroll.render.java2d.Java2dTextMeasure;
import unroll.render.java2d.LatexTypesetter;
import unroll.render.java2d.PngWriter;
import unroll.render.java2d.ScenePainter;
import unroll.session.Projection;
import unroll.session.Session;

/// Every step of a lesson as a slide, for where no window can be opened.
public final class LessonPictures {
    private static final Size SLIDE = new Size(1920, 1080);

    private LessonPictures() {
    }

    /// Draws a lesson, one PNG a step: `step-00.png` is the start.
    ///
    /// @param session whose scenario, theme and language
    /// @param folder made where it is missing
    /// @return how many pictures were written
    /// @throws IOException where the folder can't be written
    public static int write(Session session, Path folder) throws IOException {
        Files.createDirectories(folder);
        Projection projection = new Projection(new Java2dTextMeasure(), new LatexTypesetter());
        PngWriter writer = new PngWriter(new ScenePainter());
        int last = session.last().position();
        for (int place = 0; place <= last; place++) {
            Session here = session.to(place);
            Path file = folder.resolve(String.format(Locale.ROOT, "step-%02d.png", place));
            writer.write(projection.slide(here, SLIDE).scene(), 1, file);
        }
        return last + 1;
    }
}
