package unroll.app;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.beans.property.SimpleStringProperty;
import unroll.text.WindowKey;

/// The strip at the top: menus, what is open, which error is traced back, colours and language.
final class Header extends HBox {

    Header(Store store, Speech speech, CommandTable table, Editor editor, Background background, MenuBar menus) {
        setId("header");
        Label name = new Label();
        name.setId("name");
        name.textProperty().bind(speech.say(WindowKey.APP_NAME));
        Label title = new Label();
        title.setId("title");
        title.textProperty().bind(store.sessionProperty().map(session -> session.scenario().title()));
        title.setMinWidth(0);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label error = new Label();
        error.textProperty().bind(speech.say(WindowKey.ERROR));
        error.getStyleClass().add("caption");
        ErrorChoice choice = new ErrorChoice(store, speech, editor);
        error.setLabelFor(choice);
        getChildren().addAll(new Logo(), name, menus, title, between, busy(speech, background), error, choice);
        getChildren().addAll(switches(speech, table));
        for (javafx.scene.Node part : List.of(name, error)) {
            ((Region) part).setMinWidth(Region.USE_PREF_SIZE);
        }
    }

    private static List<Button> switches(Speech speech, CommandTable table) {
        Buttons buttons = new Buttons(speech);
        Button theme = buttons.icon(table.get("switch-theme"));
        ObservableValue<String> language = speech.wordsProperty().map(words -> words.language().shortName());
        return List.of(theme, buttons.worded(table.get("switch-language"), language));
    }

    /// The sign of life while something takes long.
    private static HBox busy(Speech speech, Background background) {
        Label what = new Label();
        what.textProperty().bind(background.busyProperty()
                .flatMap(busy -> busy.map(speech::say).orElseGet(() -> new SimpleStringProperty(""))));
        ProgressIndicator turning = new ProgressIndicator();
        Button cancel = new Button();
        cancel.textProperty().bind(speech.say(WindowKey.CANCEL));
        cancel.setOnAction(event -> background.cancel());
        HBox box = new HBox(turning, what, cancel);
        box.setId("busy");
        box.visibleProperty().bind(background.busyProperty().map(java.util.Optional::isPresent));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }
}
