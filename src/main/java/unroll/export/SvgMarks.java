package unroll.export;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import unroll.render.java2d.TextOutlines;
import unroll.render.java2d.TextRun;
import unroll.scene.Box;
import unroll.scene.GridCell;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Path;
import unroll.scene.PixelGrid;
import unroll.scene.Scene;
import unroll.scene.Stroke;

/// The marks of one scene as SVG elements. Groups keep their names, so that an editor lists them.
final class SvgMarks {
    private final SvgElements elements;
    private final SvgText text;
    private final TextOutlines outlines;
    private final Set<String> taken = new HashSet<>(Set.of("title", "desc"));
    private int clips;

    SvgMarks(SvgElements elements, SvgText text, TextOutlines outlines) {
        this.elements = elements;
        this.text = text;
        this.outlines = outlines;
    }

    void draw(Scene scene) throws XMLStreamException {
        if (!scene.ground().isNone()) {
            rect(new Box(0, 0, scene.width(), scene.height()), 0, scene.ground(), Stroke.NONE);
        }
        draw(PixelGrid.over(scene).marks());
    }

    private void draw(List<Mark> marks) throws XMLStreamException {
        for (Mark mark : marks) {
            draw(mark);
        }
    }

    private void draw(Mark mark) throws XMLStreamException {
        switch (mark) {
            case Mark.Rect rect -> rect(rect.box(), rect.radius(), rect.fill(), rect.stroke());
            case Mark.Outline outline -> path(outline.path(), outline.fill(), outline.stroke());
            case Mark.Text words -> {
                boolean staysText = switch (text) {
                    case TEXT -> true;
                    case OUTLINES -> false;
                };
                if (staysText) {
                    words(words);
                } else {
                    path(outlines.outline(words), words.fill(), Stroke.NONE);
                }
            }
            case Mark.Grid grid -> {
                for (GridCell cell : GridCell.of(grid)) {
                    rect(cell.box(), 0, cell.paint(), Stroke.NONE);
                }
            }
            case Mark.Group group -> group(group);
        }
    }

    /// Dashes begin where the painter begins, which only a path can say.
    private void rect(Box box, double radius, Paint fill, Stroke stroke) throws XMLStreamException {
        if (fill.isNone() && stroke.isNone()) {
            return;
        }
        if (!stroke.isNone() && !stroke.dashes().isEmpty()) {
            path(Contour.of(box, radius), fill, stroke);
            return;
        }
        SvgInk ink = place(box);
        if (radius > 0) {
            ink.with("rx", radius);
        }
        elements.empty("rect", filled(ink, fill).stroke(stroke).map());
    }

    private void path(Path path, Paint fill, Stroke stroke) throws XMLStreamException {
        if (!path.isEmpty() && !(fill.isNone() && stroke.isNone())) {
            elements.empty("path", filled(new SvgInk().with("d", SvgPath.of(path)), fill).stroke(stroke).map());
        }
    }

    private void words(Mark.Text mark) throws XMLStreamException {
        if (mark.fill().isNone() || mark.text().isEmpty()) {
            return;
        }
        double width = outlines.runs(mark).stream().mapToDouble(TextRun::width).sum();
        SvgInk ink = new SvgInk().with("x", mark.x()).with("y", mark.baseline()).font(mark.font()).fill(mark.fill());
        if (width > 0) {
            ink.with("textLength", width).with("lengthAdjust", "spacingAndGlyphs");
        }
        elements.words("text", ink.with("xml:space", "preserve").map(), mark.text());
    }

    private void group(Mark.Group group) throws XMLStreamException {
        if (group.opacity() <= 0 || group.marks().isEmpty()) {
            return;
        }
        SvgInk ink = new SvgInk().with("id", name(group.id()));
        if (group.dx() != 0 || group.dy() != 0) {
            ink.with("transform",
                    "translate(" + ShortNumber.of(group.dx()) + " " + ShortNumber.of(group.dy()) + ")");
        }
        if (group.opacity() < 1) {
            ink.with("opacity", group.opacity());
        }
        if (group.clip().isPresent()) {
            String clip = free("clip-" + ++clips);
            elements.open("clipPath", Map.of("id", clip));
            elements.empty("rect", place(group.clip().get()).map());
            elements.close();
            ink.with("clip-path", "url(#" + clip + ")");
        }
        elements.open("g", ink.map());
        draw(group.marks());
        elements.close();
    }

    private static SvgInk place(Box box) {
        return new SvgInk().with("x", box.x()).with("y", box.y()).with("width", box.width()).with("height",
                box.height());
    }

    /// No fill is what an element has anyway.
    private static SvgInk filled(SvgInk ink, Paint fill) {
        return fill.isNone() ? ink : ink.fill(fill);
    }

    /// A mark's name as an id: what an id can't hold is a hyphen.
    private String name(MarkId id) {
        String name = id.name().replaceAll("[^A-Za-z0-9_.-]", "-");
        return free(name.matches("[A-Za-z].*") ? name : "mark-" + name);
    }

    private String free(String name) {
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + "." + i;
        }
        return free;
    }
}
