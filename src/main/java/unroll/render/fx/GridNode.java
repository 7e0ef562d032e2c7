package unroll.render.fx;

import javafx.scene.Node;
import javafx.scene.image.ImageView;
import unroll.scene.Box;
import unroll.scene.Mark;

/// A heat map.
final class GridNode implements MarkNode {
    private final ImageView view = new ImageView();
    private GridImage image;
    private Mark.Grid shown;

    GridNode(Mark.Grid grid) {
        view.setManaged(false);
        image = new GridImage(grid);
        view.setImage(image.picture());
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
        if (!image.fits(grid)) {
            image = new GridImage(grid);
            view.setImage(image.picture());
        } else if (!grid.cells().equals(shown.cells())) {
            image.paint(grid.cells());
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
}
