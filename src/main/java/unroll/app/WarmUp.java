package unroll.app;

import unroll.figure.Size;
import unroll.figure.Tools;
import unroll.io.BundledScenarios;
import unroll.render.java2d.Java2dTextMeasure;
import unroll.render.java2d.LatexTypesetter;
import unroll.session.Projection;
import unroll.session.Session;
import unroll.text.Language;

/// Draws the first pictures once, for nobody: fonts, tables of mathematics and classes are loaded on another core while
/// JavaFX starts, so that the window need not wait for them.
final class WarmUp {
    private static final Size SIZE = new Size(800, 600);

    private WarmUp() {
    }

    /// Begins, on a thread that ends with the program.
    static void begin() {
        Thread.ofPlatform().daemon().name("warm-up").start(WarmUp::draw);
    }

    private static void draw() {
        LatexTypesetter typesetter = new LatexTypesetter();
        typesetter.warmUp();
        Session session = Session.of(BundledScenarios.first().read(), Language.ENGLISH);
        Projection projection = new Projection(new Tools(new Java2dTextMeasure(), typesetter));
        projection.network(session, SIZE);
        projection.weights(session, SIZE);
        projection.ledger(session, SIZE);
        projection.explanation(session, SIZE);
        projection.code(session, SIZE);
        projection.timeline(session, SIZE);
    }
}
