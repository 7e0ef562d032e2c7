package unroll.app;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/// The program's mark: a loop that opens into lines.
final class Logo extends StackPane {
    private static final String LOOP = "M11,3.5 A6.5,6.5 0 1 0 11,16.5";
    private static final String LINES = "M13,4 H24 M13,10 H24 M13,16 H24";

    Logo() {
        setId("logo");
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().addAll(path(LOOP, "logo-loop"), path(LINES, "logo-lines"));
    }

    private static SVGPath path(String content, String style) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        path.setManaged(false);
        path.getStyleClass().add(style);
        return path;
    }
}
