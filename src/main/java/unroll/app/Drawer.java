package unroll.app;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A panel that is put aside, open over the others at one side of them.
final class Drawer extends StackPane {
    /// What is seen of the others beside it, at least.
    private static final double BESIDE = 60;
    private final double wish;

    /// @param side where it stands
    /// @param wish how wide it is where there is room
    Drawer(String id, Pos side, double wish) {
        this.wish = wish;
        setId(id);
        getStyleClass().add("drawer");
        StackPane.setAlignment(this, side);
        setVisible(false);
        setManaged(false);
        maxWidthProperty().bind(parentProperty()
                .flatMap(parent -> ((Region) parent).widthProperty())
                .map(width -> Math.max(1, Math.min(this.wish, width.doubleValue() - BESIDE))).orElse(wish));
    }

    /// Opens with a panel.
    void open(Node panel) {
        getChildren().setAll(panel);
        setManaged(true);
        setVisible(true);
    }

    /// Closes, and lets the panel go.
    void close() {
        getChildren().clear();
        setVisible(false);
        setManaged(false);
    }
}
