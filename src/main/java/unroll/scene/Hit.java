package unroll.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A mark under a point.
///
/// @param id the mark's
/// @param cell which cell of it, where it is a grid
public record Hit(MarkId id, Optional<Cell> cell) {

    /// A cell of a grid, counted from 0.
    ///
    /// @param row from the top
    /// @param column from the left
    public record Cell(int row, int column) {}

    /// The marks under a point of a scene, from the front to the back. A group follows those of its marks that are hit.
    /// A rectangle, an outline and a text are hit in the box around them; what a clip hides isn't hit.
    ///
    /// @param measure says how long texts are
    public static List<Hit> at(Scene scene, double x, double y, TextMeasure measure) {
        List<Hit> hits = new ArrayList<>();
        collect(scene.marks(), x, y, measure, hits);
        return List.copyOf(hits);
    }

    private static void collect(List<Mark> marks, double x, double y, TextMeasure measure, List<Hit> hits) {
        for (Mark mark : marks.reversed()) {
            collect(mark, x, y, measure, hits);
        }
    }

    private static void collect(Mark mark, double x, double y, TextMeasure measure, List<Hit> hits) {
        switch (mark) {
            case Mark.Group group -> {
                double insideX = x - group.dx();
                double insideY = y - group.dy();
                int before = hits.size();
                if (group.opacity() > 0 && group.clip().map(clip -> clip.contains(insideX, insideY)).orElse(true)) {
                    collect(group.marks(), insideX, insideY, measure, hits);
                }
                if (hits.size() > before) {
                    hits.add(new Hit(group.id(), Optional.empty()));
                }
            }
            case Mark.Grid grid -> {
                if (grid.box().contains(x, y)) {
                    hits.add(new Hit(grid.id(), Optional.of(cell(grid, x, y))));
                }
            }
            case Mark.Rect rect -> add(rect.id(), rect.box(), x, y, hits);
            case Mark.Outline outline -> {
                Box points = outline.path().bounds();
                add(outline.id(), points.inset(-outline.stroke().width() / 2), x, y, hits);
            }
            case Mark.Text text -> {
                double size = text.font().size();
                if (y >= text.baseline() - size && y < text.baseline() + size / 4) {
                    double width = measure.width(text.text(), text.font());
                    add(text.id(), new Box(text.x(), text.baseline() - size, width, 1.25 * size), x, y, hits);
                }
            }
        }
    }

    private static void add(MarkId id, Box box, double x, double y, List<Hit> hits) {
        if (box.contains(x, y)) {
            hits.add(new Hit(id, Optional.empty()));
        }
    }

    private static Cell cell(Mark.Grid grid, double x, double y) {
        Box box = grid.box();
        int row = (int) ((y - box.y()) / box.height() * grid.rows());
        int column = (int) ((x - box.x()) / box.width() * grid.columns());
        return new Cell(Math.min(row, grid.rows() - 1), Math.min(column, grid.columns() - 1));
    }
}
