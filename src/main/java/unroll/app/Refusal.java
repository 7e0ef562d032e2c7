package unroll.app;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;

/// Why the last change in a place of the strip could not be made, said in that place; nothing where it was made.
final class Refusal extends Label {

    /// @param place where in the strip
    Refusal(Changes changes, Speech speech, Changes.Place place) {
        setId("refusal-" + place.id());
        getStyleClass().add("refusal");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        textProperty().bind(changes.refusalProperty(place).flatMap(
                why -> why.map(speech::say).orElseGet(() -> new SimpleStringProperty(""))));
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
