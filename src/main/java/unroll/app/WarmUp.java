package unroll.app;

import java.util.Locale;
import unroll.figure.Size;
import unroll.figure.Tools;
import unroll.io.BundledScenarios;
import unroll.render.java2d.BundledFonts;
import unroll.render.java2d.Java2dTextMeasure;
import unroll.render.java2d.LatexTypesetter;
import unroll.session.Projection;
import unroll.session.Session;
import unroll.text.Language;

/// Draws the first pictures once, for nobody: fonts, tables of mathematics and classes are loaded on another core while
/// JavaFX starts, so that the window need not wait for them. It measures and typesets with the window's own means, which
/// remember what they did.
final class WarmUp {
    /// The fonts of both.
    static final BundledFonts FONTS = new BundledFonts();
    /// The measure of the window's words.
    static final Java2dTextMeasure MEASURE = new Java2dTextMeasure(FONTS);
    /// The typesetter of the window's formulas.
    static final LatexTypesetter TYPESETTER = new LatexTypesetter(FONTS);
    private static final Size SIZE = new Size(800, 600);

    private WarmUp() {
    }

    /// Begins, on a thread that ends with the program.
    static void begin() {
        Thread.ofPlatform().daemon().name("warm-up").start(WarmUp::draw);
    }

    private static void draw() {
        // first what reads files and makes large numbers: the settings, which JavaFX's thread asks for soonest, need it too
        Language language = Language.of(Locale.getDefault());
        Session session = Session.of(BundledScenarios.first(language).read(), language);
        TYPESETTER.warmUp();
        Projection projection = new Projection(new Tools(MEASURE, TYPESETTER));
        projection.network(session, SIZE);
        projection.weights(session, SIZE);
        projection.ledger(session, SIZE);
        projection.explanation(session, SIZE);
        projection.code(session, SIZE);
        projection.timeline(session, SIZE);
    }
}
