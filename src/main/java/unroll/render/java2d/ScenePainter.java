package unroll.render.java2d;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.util.List;
import unroll.scene.Box;
import unroll.scene.Mark;
import unroll.scene.Paint;
import unroll.scene.PixelGrid;
import unroll.scene.Scene;
import unroll.scene.Stroke;

/// Paints scenes on a `Graphics2D`.
public final class ScenePainter {
    private final GlyphRuns runs;

    /// Paints with fonts of its own.
    public ScenePainter() {
        this(new BundledFonts());
    }

    /// Paints with these fonts.
    public ScenePainter(BundledFonts fonts) {
        runs = new GlyphRuns(fonts);
    }

    /// Paints a scene with its top left corner at the origin; a scale is the graphics' transform. The graphics is left
    /// as it was.
    public void paint(Scene scene, Graphics2D graphics) {
        Graphics2D own = (Graphics2D) graphics.create();
        own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        own.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        own.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        fill(own, Shapes.rectangle(new Box(0, 0, scene.width(), scene.height())), scene.ground());
        paint(own, PixelGrid.over(scene).marks());
        own.dispose();
    }

    private void paint(Graphics2D graphics, List<Mark> marks) {
        for (Mark mark : marks) {
            paint(graphics, mark);
        }
    }

    private void paint(Graphics2D graphics, Mark mark) {
        switch (mark) {
            case Mark.Rect rect -> {
                Shape shape = Shapes.rounded(rect.box(), rect.radius());
                fill(graphics, shape, rect.fill());
                draw(graphics, shape, rect.stroke());
            }
            case Mark.Outline outline -> {
                Shape shape = Shapes.path(outline.path());
                fill(graphics, shape, outline.fill());
                draw(graphics, shape, outline.stroke());
            }
            case Mark.Text text -> fill(graphics, runs.outline(text.text(), text.font(), text.x(), text.baseline()),
                    text.fill());
            case Mark.Grid grid -> GridPainter.paint(graphics, grid);
            case Mark.Group group -> paint(graphics, group);
        }
    }

    private void paint(Graphics2D graphics, Mark.Group group) {
        if (group.opacity() <= 0) {
            return;
        }
        Graphics2D own = (Graphics2D) graphics.create();
        own.translate(group.dx(), group.dy());
        group.clip().ifPresent(box -> own.clip(Shapes.rectangle(box)));
        if (group.opacity() < 1) {
            Faded.paint(own, group.opacity(), layer -> paint(layer, group.marks()));
        } else {
            paint(own, group.marks());
        }
        own.dispose();
    }

    private static void fill(Graphics2D graphics, Shape shape, Paint paint) {
        if (!paint.isNone()) {
            graphics.setColor(Shapes.color(paint));
            graphics.fill(shape);
        }
    }

    private static void draw(Graphics2D graphics, Shape shape, Stroke stroke) {
        if (!stroke.isNone()) {
            graphics.setColor(Shapes.color(stroke.paint()));
            graphics.setStroke(Shapes.stroke(stroke));
            graphics.draw(shape);
        }
    }
}
