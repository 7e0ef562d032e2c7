package unroll.export;

import java.io.IOException;
import java.io.OutputStream;
import unroll.figure.Size;
import unroll.render.java2d.BundledFonts;
import unroll.render.java2d.Java2dTextMeasure;
import unroll.render.java2d.LatexTypesetter;
import unroll.render.java2d.TextOutlines;
import unroll.rnn.Scenario;
import unroll.scene.Scene;
import unroll.session.Projection;
import unroll.session.Session;
import unroll.text.Language;

/// A lesson as slides, as the program makes them.
final class Deck {
    private static final Size SLIDE = new Size(1920, 1080);
    private final BundledFonts fonts = new BundledFonts();
    private final Projection projection = new Projection(new Java2dTextMeasure(fonts), new LatexTypesetter(fonts));
    private final Session session;

    Deck(Scenario scenario) {
        session = Session.of(scenario, Language.ENGLISH);
    }

    /// How many steps there are, the start among them.
    int size() {
        return session.last().position() + 1;
    }

    /// A step as a slide.
    Scene slide(int step) {
        return projection.slide(session.to(step), SLIDE).scene();
    }

    /// Writes all steps as a PDF file.
    void write(OutputStream out) throws IOException {
        Caption caption = new Caption(session.scenario().title(), "", Language.ENGLISH);
        try (PdfWriter writer = new PdfWriter(caption, PdfWriter.POINTS_PER_PX, new TextOutlines(fonts))) {
            for (int i = 0; i < size(); i++) {
                writer.append(slide(i), "step " + i);
            }
            writer.save(out);
        }
    }
}
