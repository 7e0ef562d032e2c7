package unroll.app;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import unroll.session.Session;
import unroll.text.CompareKey;

/// Says that a state is pinned and what is shown of what changed since: a click shows the next, × lets the state go.
final class ComparedPill extends HBox {
    /// From this width of the window on, it is said in full, in px.
    private static final double ROOMY = 1500;
    /// From this width on, it is said what the button beside it is about.
    private static final double LED = 1180;

    ComparedPill(Store store, Speech speech, CommandTable table) {
        setId("compared");
        Label caption = new Label();
        ObservableValue<Number> room = parentProperty().flatMap(parent -> ((Region) parent).widthProperty());
        caption.visibleProperty().bind(room.map(width -> width.doubleValue() >= LED).orElse(false));
        caption.managedProperty().bind(caption.visibleProperty());
        caption.textProperty().bind(room.flatMap(width -> speech.say(width.doubleValue() >= ROOMY
                ? CompareKey.COMPARED
                : CompareKey.COMPARED_SHORT)));
        Buttons buttons = new Buttons(speech);
        ObservableValue<Session> session = store.sessionProperty();
        ObservableValue<String> shown = session.map(it -> it.view().comparison()).map(CompareCommands::name)
                .flatMap(speech::say);
        Button next = buttons.worded(table.get("compare-next"), shown);
        next.accessibleTextProperty().unbind();
        next.accessibleTextProperty().bind(speech.say(CompareKey.COMPARED).flatMap(
                lead -> shown.map(what -> lead + " " + what)));
        Button unpin = buttons.icon(table.get("unpin"));
        caption.setLabelFor(next);
        getChildren().addAll(caption, next, unpin);
        setMaxHeight(USE_PREF_SIZE);
        visibleProperty().bind(session.map(it -> it.document().pinned().isPresent()));
        managedProperty().bind(visibleProperty());
    }
}
