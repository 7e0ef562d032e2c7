package unroll.app;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// Says for a while what was put on the clipboard, over the window.
final class ClipLabel extends Label {
    /// From its top down to the lower side of the window, in px.
    private static final double ABOVE = 120;

    /// @param over lies over the whole window
    ClipLabel(Speech speech, Clip clip, Pane over) {
        setId("copied");
        textProperty().bind(clip.saidProperty()
                .flatMap(said -> said.map(speech::say).orElseGet(() -> new SimpleStringProperty(""))));
        visibleProperty().bind(clip.saidProperty().map(Optional::isPresent));
        setMouseTransparent(true);
        layoutXProperty().bind(over.widthProperty().subtract(widthProperty()).divide(2));
        layoutYProperty().bind(over.heightProperty().subtract(ABOVE));
    }
}
