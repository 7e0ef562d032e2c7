package unroll.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import unroll.render.java2d.TextRun;
import unroll.scene.Box;
import unroll.scene.GridCell;
import unroll.scene.Mark;
import unroll.scene.Paint;
import unroll.scene.Path;
import unroll.scene.PixelGrid;
import unroll.scene.Scene;
import unroll.scene.Stroke;

/// The marks of a scene as PDF operators.
final class PdfMarks {
    private static final double OPAQUE = 255;
    private final PdfStore store;
    private final PdfContent content;
    private final Box page;

    /// @param page what of the scene can be seen, in the coordinates of the marks
    private PdfMarks(PdfStore store, PdfContent content, Box page) {
        this.store = store;
        this.content = content;
        this.page = page;
    }

    /// Draws a scene.
    static void draw(Scene scene, PdfStore store, PdfContent content) throws IOException {
        Box page = new Box(0, 0, scene.width(), scene.height());
        PdfMarks marks = new PdfMarks(store, content, page);
        marks.rect(page, 0, scene.ground(), Stroke.NONE);
        marks.draw(PixelGrid.over(scene).marks());
    }

    private void draw(List<Mark> marks) throws IOException {
        for (Mark mark : marks) {
            draw(mark);
        }
    }

    private void draw(Mark mark) throws IOException {
        switch (mark) {
            case Mark.Rect rect -> rect(rect.box(), rect.radius(), rect.fill(), rect.stroke());
            case Mark.Outline outline -> path(outline.path(), outline.fill(), outline.stroke());
            case Mark.Text text -> text(text);
            case Mark.Grid grid -> GridCell.of(grid).forEach(cell -> rect(cell.box(), 0, cell.paint(), Stroke.NONE));
            case Mark.Group group -> group(group);
        }
    }

    private void rect(Box box, double radius, Paint fill, Stroke stroke) {
        if (ink(fill, stroke)) {
            if (radius > 0 || !stroke.dashes().isEmpty()) {
                content.path(Contour.of(box, radius));
            } else {
                content.box(box);
            }
            content.paint(fill, stroke);
        }
    }

    private void path(Path path, Paint fill, Stroke stroke) throws IOException {
        if (path.isEmpty()) {
            return;
        }
        if (!ink(fill, stroke)) {
            return;
        }
        // what was moved from where it was made is a piece of mathematics, which is made once and moved to many places
        Optional<PdfStore.Named<PDFormXObject>> kept = stroke.isNone() && (path.dx() != 0 || path.dy() != 0)
                ? store.formula(path.unmoved())
                : Optional.empty();
        if (kept.isPresent()) {
            content.save();
            content.transform(1, 1, path.dx(), path.dy());
            content.draw(kept.get());
            content.restore();
        } else {
            content.path(path);
            content.paint(fill, stroke);
        }
    }

    private void text(Mark.Text text) throws IOException {
        if (!ink(text.fill(), Stroke.NONE)) {
            return;
        }
        for (TextRun run : store.runs(text)) {
            switch (run) {
                case TextRun.Written written -> {
                    PdfStore.Named<PdfFont> font = store.font(written.font());
                    content.text(font, text.font().size(), written.x(), text.baseline(),
                            font.thing().shown(written.text()));
                }
                case TextRun.Drawn drawn -> path(drawn.outline(), text.fill(), Stroke.NONE);
            }
        }
    }

    private void group(Mark.Group group) throws IOException {
        if (group.opacity() <= 0 || group.marks().isEmpty()) {
            return;
        }
        Box seen = page.moved(-group.dx(), -group.dy());
        content.save();
        content.transform(1, 1, group.dx(), group.dy());
        group.clip().ifPresent(content::clip);
        if (group.opacity() < 1) {
            PdfContent inside = content.inside();
            new PdfMarks(store, inside, seen).draw(group.marks());
            int opacity = (int) Math.round(group.opacity() * OPAQUE);
            content.opacity(opacity, opacity);
            content.draw(store.group(inside, seen));
        } else {
            new PdfMarks(store, content, seen).draw(group.marks());
        }
        content.restore();
    }

    /// Sets colours and pen; false where there is nothing to draw.
    private boolean ink(Paint fill, Stroke stroke) {
        if (fill.isNone() && stroke.isNone()) {
            return false;
        }
        content.colours(fill, stroke.isNone() ? Paint.NONE : stroke.paint());
        if (!stroke.isNone()) {
            content.pen(stroke);
        }
        return true;
    }
}
