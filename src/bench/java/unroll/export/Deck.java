package unroll.export;

import java.nio.file.Path;
import java.util.List;
import unroll.figure.Exhibit;
import unroll.figure.Size;
import unroll.figure.Theme;
import unroll.io.BadInput;
import unroll.lesson.Grain;
import unroll.render.java2d.BundledFonts;
import unroll.render.java2d.Java2dTextMeasure;
import unroll.render.java2d.LatexTypesetter;
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

    /// Writes all steps as a PDF file, as the window and the command do.
    void write(Path file) throws BadInput, Cancelled {
        Look look = new Look(Exhibit.WHOLE, Paper.WIDE, Theme.LIGHT, Ground.SOLID, Ink.COLOUR, Language.ENGLISH);
        Album album = new Album(projection, session, look, new Selection(Grain.OPERATION, 0, size() - 1));
        Export.write(album, Format.of(Kind.PDF), fonts,
                Target.of(file.toString(), Kind.PDF, "whole", List.of(1), Target.Existing.REPLACED), Progress.NONE);
    }
}
