package unroll.app;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// The room between the title and the buttons of a dialog: what stands in it is as much larger as the whole interface, and
/// scrolls where the screen is too small for all of it, so that the title and the buttons are always seen.
final class SheetRoom extends ScrollPane {
    /// The bar that scrolls, with some room beside it, in px.
    private static final double BAR = 16;
    private final Enlarged enlarged;

    SheetRoom(Region content) {
        enlarged = new Enlarged(content);
        setContent(enlarged);
        setId("sheet-room");
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        getStyleClass().add("edge-to-edge");
    }

    /// Gives a dialog the size of what it holds, or that of the screen where this is less.
    ///
    /// @param zoom how much larger than usual its content is
    /// @param room inside the dialog's frame
    void fit(DialogPane pane, double zoom, Rectangle2D room) {
        enlarged.by(zoom);
        pane.setPrefSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
        pane.applyCss();
        double wish = pane.prefWidth(-1);
        double width = Math.min(wish, room.getWidth());
        double height = pane.prefHeight(width);
        boolean isTooHigh = height > room.getHeight();
        pane.setPrefSize(isTooHigh ? Math.min(wish + BAR, room.getWidth()) : width, Math.min(height, room.getHeight()));
        setVvalue(0);
    }
}
