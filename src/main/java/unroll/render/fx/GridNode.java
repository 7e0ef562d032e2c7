package unroll.render.fx;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import unroll.scene.Box;
import unroll.scene.Mark;
import unroll.scene.Paint;

/// A heat map: a picture of one pixel a cell, stretched without smoothing.
final class GridNode implements MarkNode {
    private final ImageView view = new ImageView();
    private WritableImage image;
    private Mark.Grid shown;

    GridNode(Mark.Grid grid) {
        view.setManaged(false);
        view.setSmooth(false);
        image = image(grid);
        view.setImage(image);
        place(grid.box());
        shown = grid;
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public boolean canShow(Mark mark) {
        return mark instanceof Mark.Grid;
    }

    @Override
    public void show(Mark mark) {
        if (mark == shown || !(mark instanceof Mark.Grid grid)) {
            return;
        }
        if (grid.rows() != shown.rows() || grid.columns() != shown.columns()) {
            image = image(grid);
            view.setImage(image);
        } else if (!grid.cells().equals(shown.cells())) {
            write(grid, image);
        }
        if (!grid.box().equals(shown.box())) {
            place(grid.box());
        }
        shown = grid;
    }

    private void place(Box box) {
        view.setX(box.x());
        view.setY(box.y());
        view.setFitWidth(box.width());
        view.setFitHeight(box.height());
    }

    private static WritableImage image(Mark.Grid grid) {
        WritableImage image = new WritableImage(Math.max(1, grid.columns()), Math.max(1, grid.rows()));
        write(grid, image);
        return image;
    }

    private static void write(Mark.Grid grid, WritableImage image) {
        List<Paint> cells = grid.cells();
        int[] colors = new int[cells.size()];
        for (int i = 0; i < colors.length; i++) {
            colors[i] = cells.get(i).argb();
        }
        image.getPixelWriter().setPixels(0, 0, grid.columns(), grid.rows(), PixelFormat.getIntArgbInstance(), colors, 0,
                grid.columns());
    }
}
