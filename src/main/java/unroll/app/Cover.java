package unroll.app;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Covers what the audience sees while nothing is to be seen: black or white. A click takes it off.
final class Cover extends Region {

    /// @param shade what covers now; it follows and changes it
    Cover(ObjectProperty<Shade> shade) {
        setId("cover");
        shade.subscribe(now -> {
            getStyleClass().setAll("cover", "cover-" + now.name().toLowerCase(Locale.ROOT));
            setVisible(now != Shade.NONE);
        });
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            shade.set(Shade.NONE);
            event.consume();
        });
        // the end of the click that took it off is not for what lies below
        addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
    }

    /// What covers.
    enum Shade {
        NONE, BLACK, WHITE
    }
}
